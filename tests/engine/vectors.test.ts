import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lib/domain/cell.ts';
import { allResults } from '../../src/lib/pipeline/all-results.ts';
import { readProblems } from '../../src/lib/pipeline/read-problems.ts';
import { projectOf, type NamedText, type ProjectInNode } from './project-in-node.ts';

/** Worked cases with known answers, most of them from mistakes that users reported of other tools. */

async function cellsOf(project: ProjectInNode): Promise<readonly Cell[]> {
	const rows = await allResults(project.engine, project.definitions);
	return rows.map((row) => row.cell);
}

const at = (cells: readonly Cell[], id: string, placeId: string, period = 'ALL'): Cell => {
	const found = cells.find(
		(cell) =>
			cell.indicatorId === id &&
			cell.placeId === placeId &&
			cell.period === period &&
			cell.breakdown === ''
	);
	if (found === undefined) throw new Error(`missing cell: ${id} ${placeId} ${period}`);
	return found;
};

const communities = 'community_id,area,arm\nc1,North,action\nc2,North,action\n';

async function withFiles(files: NamedText, check: (project: ProjectInNode) => Promise<void>) {
	const project = await projectOf(files);
	try {
		await check(project);
	} finally {
		await project.engine.close();
	}
}

const survey = (...rows: readonly string[]): string =>
	[
		'community_id,period_start,period_end,wave,measure_code,method,numerator,denominator',
		...rows,
		''
	].join('\n');

describe('Worked cases', () => {
	it('1: 1 of 10 and 50 of 100 are 51 of 110, and never the mean of two percentages', async () => {
		const measures = survey(
			'c1,2024-01-01,2024-01-31,T1,H1,survey,1,10',
			'c2,2024-01-01,2024-01-31,T1,H1,survey,50,100'
		);
		await withFiles(
			{ 'communities.csv': communities, 'measures.csv': measures },
			async (project) => {
				const cell = at(await cellsOf(project), 'H1', 'ALL');
				expect(cell).toMatchObject({ numerator: 51, denominator: 110, state: 'value' });
				expect(cell.value).toBeCloseTo(46.3636, 4);
			}
		);
	});

	it('3: 42 by group and 714 without one are 756', async () => {
		const measures = `community_id,period_start,period_end,measure_code,sex,numerator
c1,2024-01-01,2024-03-31,wells_fenced,f,20
c1,2024-01-01,2024-03-31,wells_fenced,m,22
c1,2024-01-01,2024-03-31,wells_fenced,,714
`;
		await withFiles(
			{ 'communities.csv': communities, 'measures.csv': measures },
			async (project) => {
				expect(at(await cellsOf(project), 'wells_fenced', 'c1')).toMatchObject({
					state: 'value',
					value: 756,
					rowsUsed: 3
				});
			}
		);
	});

	it('whose sex is not known adds to girls and boys of the same age, and is a group of its own', async () => {
		const measures = `community_id,period_start,period_end,measure_code,method,sex,age_band,numerator,denominator
c1,2024-01-01,2024-03-31,H1,survey,f,10-14,5,20
c1,2024-01-01,2024-03-31,H1,survey,m,10-14,6,20
c1,2024-01-01,2024-03-31,H1,survey,unknown,10-14,4,10
`;
		await withFiles(
			{ 'communities.csv': communities, 'measures.csv': measures },
			async (project) => {
				const cells = await cellsOf(project);
				expect(at(cells, 'H1', 'c1')).toMatchObject({ numerator: 15, denominator: 50 });
				const bySex = cells.filter(
					({ indicatorId, placeId, period, breakdown }) =>
						[indicatorId, placeId, period, breakdown].join() === 'H1,c1,ALL,sex'
				);
				expect(bySex.map(({ group, numerator }) => [group, numerator])).toEqual([
					['f', 5],
					['m', 6],
					['unknown', 4]
				]);
			}
		);
	});

	it('15: words in a number column are not reported or set aside, and never 0', async () => {
		const words = ['N/A', 'n.a.', 'nd', '-', 'High', 'Yes', ''];
		const meetings = ['meeting_id,community_id,date,decisions_total,decisions_community']
			.concat(words.map((word, index) => `m${index},c1,2024-02-0${index + 1},10,${word}`))
			.join('\n');
		await withFiles(
			{ 'communities.csv': communities, 'meetings.csv': meetings },
			async (project) => {
				const problems = await readProblems(project.engine, project.parts, '2026-01-01');
				const unreadable = problems.filter((problem) => problem.code === 'count unreadable');
				expect(
					unreadable.map(({ row, column, value, severity }) => [row, column, value, severity])
				).toEqual([
					[6, 'decisions_community', 'High', 'set aside'],
					[7, 'decisions_community', 'Yes', 'set aside']
				]);
				expect(at(await cellsOf(project), 'O1', 'c1')).toMatchObject({
					state: 'not recorded',
					rowsUsed: 0,
					rowsNotRecorded: 5,
					value: null
				});
			}
		);
	});

	it('16: blank is not 0', async () => {
		const meetings = `meeting_id,community_id,date,decisions_total,decisions_community
m1,c1,2024-02-01,20,0
m2,c2,2024-02-01,20,
`;
		await withFiles(
			{ 'communities.csv': communities, 'meetings.csv': meetings },
			async (project) => {
				const cells = await cellsOf(project);
				expect(at(cells, 'O1', 'c1')).toMatchObject({ state: 'value', value: 0, numerator: 0 });
				expect(at(cells, 'O1', 'c2')).toMatchObject({ state: 'not recorded', value: null });
			}
		);
	});

	it('17: a trailing space makes no second area', async () => {
		const spaced = 'community_id,area,arm\nc1,England,action\nc2,England ,action\n';
		await withFiles({ 'communities.csv': spaced }, async (project) => {
			const cells = await cellsOf(project);
			const areas = cells.filter((cell) => cell.placeKind === 'area').map((cell) => cell.placeId);
			expect([...new Set(areas)]).toEqual(['England']);
		});
	});

	it('18: <5 and 7 and <5 are between 7 and 15, and no point', async () => {
		const measures = `community_id,period_start,period_end,measure_code,numerator
c1,2024-01-01,2024-01-31,tears_dried,<5
c1,2024-02-01,2024-02-29,tears_dried,7
c1,2024-03-01,2024-03-31,tears_dried,<5
`;
		await withFiles(
			{ 'communities.csv': communities, 'measures.csv': measures },
			async (project) => {
				expect(at(await cellsOf(project), 'tears_dried', 'c1')).toMatchObject({
					state: 'between',
					value: null,
					numerator: null,
					lower: 7,
					upper: 15,
					interval: 'bounds'
				});
			}
		);
	});
});

describe('A measure under the name of an indicator', () => {
	it('is never added to that indicator: it is counted nowhere, and said', async () => {
		const meetings = 'meeting_id,community_id,date,called_by\nm1,c1,2024-02-01,community\n';
		const measures = `community_id,period_start,period_end,measure_code,numerator
c1,2024-01-01,2024-01-31,o2,7
`;
		const files = { 'communities.csv': communities, 'meetings.csv': meetings, 'm.csv': measures };
		await withFiles(files, async (project) => {
			const cells = await cellsOf(project);
			const headlines = cells.filter(
				(cell) =>
					cell.indicatorId.toLowerCase() === 'o2' &&
					cell.placeId === 'ALL' &&
					cell.period === 'ALL' &&
					cell.breakdown === ''
			);
			expect(headlines.map(({ numerator }) => numerator)).toEqual([1]);
			const problems = await readProblems(project.engine, project.parts, '2026-01-01');
			expect(problems.map(({ code, value }) => [code, value])).toContainEqual([
				'measure not counted',
				'o2'
			]);
		});
	});
});

describe('The order of files', () => {
	it('never matters: a row whose community comes later is judged again', async () => {
		const meetings = 'meeting_id,community_id,date,called_by\nm1,c1,2024-02-01,community\n';
		const first = { 'communities.csv': communities, 'meetings.csv': meetings };
		const second = { 'meetings.csv': meetings, 'communities.csv': communities };
		const read = async (files: NamedText): Promise<Cell[]> => {
			const project = await projectOf(files);
			const cells = [...(await cellsOf(project))];
			await project.engine.close();
			return cells;
		};
		expect(await read(second)).toEqual(await read(first));
	});

	it('is said where no communities file came: the communities are those of the ids found', async () => {
		const meetings = 'meeting_id,community_id,date,called_by\nm1,c1,2024-02-01,community\n';
		await withFiles({ 'meetings.csv': meetings }, async (project) => {
			const problems = await readProblems(project.engine, project.parts, '2026-01-01');
			expect(problems.map((problem) => problem.code)).toContain('no communities file');
			expect(at(await cellsOf(project), 'O2', 'c1')).toMatchObject({
				state: 'too few',
				numerator: 1,
				denominator: 1
			});
		});
	});
});
