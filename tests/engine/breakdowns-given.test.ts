import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BreakdownsGiven, GivenCell } from '../../src/lib/domain/completeness/breakdowns.ts';
import { readBreakdownsGiven } from '../../src/lib/pipeline/breakdowns-given.ts';
import { projectOf, sampleProject, type ProjectInNode } from './project-in-node.ts';

const always = { firstDay: '2000-01-01', lastDay: '2099-12-31' };

function cellOf(found: BreakdownsGiven, community: string, table: string, breakdown: string) {
	const row = found.rows.find((one) => one.community.id === community)!;
	return row.cells.find(({ of }) => of.table === table && of.breakdown === breakdown)!;
}

const shown = ({ state, given, all, monthsWithout }: GivenCell) => [
	state,
	given,
	all,
	...monthsWithout
];

describe('Which community records which breakdown', () => {
	let project: ProjectInNode;
	let found: BreakdownsGiven;
	const measure = (place: string, day: string, code: string, sex: string, age = ''): string =>
		`${place},2024-${day}-01,2024-${day}-20,T1,${code},survey,,${sex},${age},5,20`;
	const gift = (place: string, day: string, hours: string, sex: string, kind: string): string =>
		`${place},2024-${day}-05,community,${kind},,${hours},${sex}`;

	beforeAll(async () => {
		project = await projectOf({
			'communities.csv': [
				'community_id,area,arm,start_date,households',
				'c1,North,action,2023-01-01,50',
				'c2,North,action,2023-01-01,50',
				'c3,South,action,2023-01-01,50',
				'c4,South,comparison,,50',
				''
			].join('\n'),
			'measures.csv': [
				'community_id,period_start,period_end,wave,measure_code,method,instrument_version,sex,age_band,numerator,denominator',
				// One round of asking is one thing, of however many rows it is made.
				measure('c1', '01', 'H1', 'f'),
				measure('c1', '01', 'H1', 'm'),
				measure('c1', '04', 'H1', 'all'),
				measure('c1', '05', 'H1', ''),
				// H2 is not split by sex.
				measure('c1', '06', 'H2', ''),
				measure('c2', '01', 'H1', ''),
				// Nobody splits this one by sex, so that nobody owes it.
				measure('c2', '02', 'wells dug', ''),
				measure('c4', '01', 'H1', 'f'),
				''
			].join('\n'),
			'contributions.csv': [
				'community_id,date,source,kind,value,hours,given_by_sex',
				gift('c1', '01', '5', 'f', 'labour'),
				gift('c1', '02', '5', '', 'labour'),
				// No hours: nobody's sex is asked.
				gift('c1', '03', '', '', 'labour'),
				gift('c2', '01', '5', 'm', 'labour'),
				''
			].join('\n')
		});
		found = await readBreakdownsGiven(project.engine, project.definitions, always);
	}, 60_000);

	afterAll(async () => {
		await project.engine.close();
	});

	it.each([
		['c1', 'measures', 'sex', ['partly', 1, 3, '2024-04', '2024-05']],
		['c2', 'measures', 'sex', ['never', 0, 1, '2024-01']],
		['c3', 'measures', 'sex', ['nothing', 0, 0]],
		['c4', 'measures', 'sex', ['given', 1, 1]],
		['c1', 'contributions', 'sex', ['partly', 1, 2, '2024-02']],
		['c2', 'contributions', 'sex', ['given', 1, 1]]
	])('at %s, of %s, by %s', (community, table, breakdown, expected) => {
		expect(shown(cellOf(found, community, table, breakdown))).toEqual(expected);
	});

	it('what nobody records is said by itself, and what nobody could split is not spoken of', () => {
		expect(found.byNobody.map(({ table, breakdown }) => `${table} ${breakdown}`)).toEqual([
			'measures age_band',
			'measures disability'
		]);
		expect(found.recorded.map(({ table }) => table)).not.toContain('meetings');
	});

	it('names the indicators that are split by it', () => {
		expect(cellOf(found, 'c1', 'contributions', 'sex').of.indicators).toEqual(['O6']);
		expect(cellOf(found, 'c1', 'measures', 'sex').of.indicators).toContain('H1');
	});

	it('months outside the time that is looked at are not', async () => {
		const time = { firstDay: '2024-05-01', lastDay: '2024-12-31' };
		const later = await readBreakdownsGiven(project.engine, project.definitions, time);
		expect(later.recorded.map(({ breakdown }) => breakdown)).not.toContain('kind');
	});
});

describe('Which community records which breakdown, on the sample data', () => {
	it('counts the volunteer hours with and without the sex of who gave them as SQL by hand does', async () => {
		const project = await sampleProject();
		const found = await readBreakdownsGiven(project.engine, project.definitions, always);
		const counted = await project.engine.query(
			`SELECT community_id, count(*)::INTEGER AS n, count(given_by_sex)::INTEGER AS given
			FROM contributions JOIN communities USING (community_id)
			WHERE arm = 'action' AND hours IS NOT NULL AND source IN ('community', 'local_government', 'local_group')
			GROUP BY community_id`
		);
		expect(counted.length).toBeGreaterThan(5);
		for (const row of counted) {
			const cell = cellOf(found, String(row['community_id']), 'contributions', 'sex');
			expect([cell.given, cell.all]).toEqual([row['given'], row['n']]);
		}
	}, 120_000);
});
