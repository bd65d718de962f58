import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Cell } from '../../src/lib/domain/cell.ts';
import type { RowsDefinition } from '../../src/lib/domain/indicators/definition.ts';
import { compileFormula } from '../../src/lib/domain/own-indicators/compile.ts';
import { draftId } from '../../src/lib/domain/own-indicators/own-id.ts';
import { parseFormula } from '../../src/lib/domain/own-indicators/parse.ts';
import { printFormula } from '../../src/lib/domain/own-indicators/print.ts';
import type { Period } from '../../src/lib/domain/period.ts';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { ownFindings } from '../../src/lib/pipeline/own-findings.ts';
import { readPeriods, readPlaces } from '../../src/lib/pipeline/read-cells.ts';
import { cellOf, selectCells } from '../../src/lib/pipeline/select-cells.ts';
import { anyFormula } from '../unit/domain/own-indicators/any-formula.ts';
import { csvFiles, projectOf, type NamedText, type ProjectInNode } from './project-in-node.ts';

/** Own indicators against the catalogue's, against other SQL, and on data that does not give a number. */

function formulaOf(expression: string) {
	const parsed = parseFormula(expression);
	if ('problem' in parsed) throw new Error(`${parsed.problem.code}: ${expression}`);
	return parsed.formula;
}

function definitionOf(expression: string): RowsDefinition {
	const formula = formulaOf(expression);
	return compileFormula(formula, {
		id: draftId(expression),
		area: 'ownership',
		direction: 'none'
	});
}

/** All cells of an expression, breakdowns too, without their ids. */
async function cellsOf(engine: Engine, definition: RowsDefinition): Promise<readonly Cell[]> {
	const { released } = await selectCells(engine, definition, {}, { splits: [] });
	return released.cells;
}

const numbersOf = (cells: readonly Cell[]): unknown[] =>
	cells
		.map(({ indicatorId: _id, ...cell }) => cell)
		.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
const keyOf = ({ placeKind, placeId, period }: Omit<Cell, 'indicatorId'>): string =>
	[placeKind, placeId, period].join('\n');

async function everywhere(
	{ engine }: ProjectInNode,
	expression: string,
	period = 'ALL'
): Promise<Cell> {
	const place = (await readPlaces(engine)).find(({ kind }) => kind === 'all')!;
	const selection = await selectCells(engine, definitionOf(expression), {}, { place, splits: [] });
	return cellOf(selection, { place, period });
}

describe('on the sample data', () => {
	let sample: ProjectInNode;
	beforeAll(async () => {
		sample = await projectOf(await csvFiles('sample-data'));
	});
	afterAll(async () => {
		await sample.engine.close();
	});

	test.each([
		['O2', 'count(meetings where called_by = community) / count(meetings)'],
		['O1', 'sum(decisions_community from meetings) / sum(decisions_total from meetings)'],
		[
			'A4',
			'count(meetings where adjustment_made = yes) / count(meetings where meeting_type = reflection)'
		],
		['A1', 'count(actions) on last day'],
		['S4', 'sum(roles_new from followup) / sum(roles_total from followup) latest'],
		['O4', 'count(actions where managed_by = community) / count(actions) on last day'],
		[
			'O5',
			'sum(value from contributions where source in (community, local_government, local_group)) / sum(value from contributions)'
		]
	])(
		'%s of the catalogue made anew has the same numbers at every place and period',
		async (id, expression) => {
			const catalogue = sample.definitions.find((one) => one.id === id) as RowsDefinition;
			const theirs = numbersOf(await cellsOf(sample.engine, catalogue));
			expect(theirs.length).toBeGreaterThan(100);
			const own = { ...definitionOf(expression), interval: catalogue.interval };
			expect(numbersOf(await cellsOf(sample.engine, own))).toEqual(theirs);
		}
	);

	/** Other SQL, over the rows as they came: `t` of action communities. */
	async function bySql(select: string, table: string, where = 'true'): Promise<readonly unknown[]> {
		const [row = {}] = await sample.engine.query(
			`SELECT ${select} FROM ${table} t JOIN communities c USING (community_id) WHERE c.arm = 'action' AND (${where})`
		);
		return Object.values(row);
	}

	test.each([
		[
			'count(meetings where girls >= 5 and small_groups = yes)',
			`count(*)::DOUBLE`,
			'meetings',
			't.girls >= 5 AND t.small_groups'
		],
		[
			'sum(girls + boys from meetings where meeting_type in (planning, reflection))',
			`sum(t.girls + t.boys)`,
			'meetings',
			`t.meeting_type IN ('planning', 'reflection')`
		],
		[
			'count(meetings where meeting_type = reflection or called_by = outside)',
			`count(*)::DOUBLE`,
			'meetings',
			`t.meeting_type = 'reflection' OR t.called_by = 'outside'`
		],
		[
			'sum(hours from contributions where given_by_sex = f)',
			'sum(t.hours)',
			'contributions',
			`t.given_by_sex = 'f'`
		],
		[
			'count(actions where end_reason != finished) by date_ended',
			'count(*)::DOUBLE',
			'actions',
			`t.date_ended IS NOT NULL AND t.end_reason <> 'finished' AND t.date_ended <= (SELECT max(last_day) FROM periods)`
		],
		[
			'count(meetings where date >= 2024-01-01 and learning is recorded)',
			'count(*)::DOUBLE',
			'meetings',
			`t.date >= DATE '2024-01-01' AND t.learning IS NOT NULL`
		]
	])('%s is what other SQL says', async (expression, select, table, where) => {
		const cell = await everywhere(sample, expression);
		expect([cell.state, cell.value]).toEqual(['value', ...(await bySql(select, table, where))]);
	});

	it('one number for each of another is what other SQL says', async () => {
		const cell = await everywhere(
			sample,
			'sum(hours from contributions where source = community) / count(contributions where source = community)'
		);
		const [hours, rows] = await bySql(
			'sum(t.hours), count(*)::DOUBLE',
			'contributions',
			`t.source = 'community' AND t.hours IS NOT NULL`
		);
		expect([cell.numerator, cell.denominator]).toEqual([hours, rows]);
		expect(cell.value).toBeCloseTo(Number(hours) / Number(rows), 12);
	});

	it('any formula is bound and counted by the engine, in quarters and in a month', async () => {
		const month: Period = {
			id: '2024-02',
			kind: 'month',
			firstDay: '2024-02-01',
			lastDay: '2024-02-29'
		};
		const place = (await readPlaces(sample.engine)).find(({ kind }) => kind === 'all')!;
		const property = fc.asyncProperty(anyFormula, async (formula) => {
			const definition = definitionOf(printFormula(formula));
			const wanted = { place, splits: [], asked: [month] };
			const selection = await selectCells(sample.engine, definition, {}, wanted);
			const cell = cellOf(selection, { place, period: 'ALL' });
			if (cell.state === 'value') expect(Number.isFinite(cell.value)).toBe(true);
			if (definition.unit === 'percent' && cell.value !== null) {
				expect(cell.value).toBeLessThanOrEqual(100);
			}
			await ownFindings(sample.engine, formula, { place, period: 'ALL' }, cell, sample.parts);
		});
		await fc.assert(property, { seed: 54, numRuns: 60 });
	});
});

describe('what does not give a number', () => {
	const communities = 'community_id,arm\nc1,action\nc2,action\n';
	const header = 'meeting_id,community_id,date,meeting_type,called_by,girls,boys';
	const meetings = (rows: readonly string[]): string => [header, ...rows].join('\n');
	const many = Array.from({ length: 12 }, (_, index) => `m${index},c1,2024-02-0${(index % 9) + 1}`);

	async function withProject<Result>(
		files: NamedText,
		use: (project: ProjectInNode) => Promise<Result>
	): Promise<Result> {
		const project = await projectOf({ 'communities.csv': communities, ...files });
		try {
			return await use(project);
		} finally {
			await project.engine.close();
		}
	}

	async function saidOf(project: ProjectInNode, expression: string) {
		const cell = await everywhere(project, expression);
		const all = (await readPeriods(project.engine)).find(({ kind }) => kind === 'all') as Period;
		const place = { kind: 'all', id: 'ALL' };
		const at = { place, period: all.id };
		const formula = formulaOf(expression);
		const found = await ownFindings(project.engine, formula, at, cell, project.parts);
		return { cell, found };
	}

	it('counts blanks neither way, and hidden counts between their bounds', async () => {
		const rows = many.map((row, index) => {
			const caller = index < 6 ? 'community' : index < 10 ? 'outside' : '';
			return `${row},planning,${caller},${index === 0 ? '<5' : '4'},6`;
		});
		await withProject({ 'meetings.csv': meetings(rows) }, async (project) => {
			const share = await everywhere(
				project,
				'count(meetings where called_by = community) / count(meetings)'
			);
			expect([share.numerator, share.denominator, share.rowsNotRecorded]).toEqual([6, 10, 2]);
			const alone = await everywhere(project, 'count(meetings where called_by = community)');
			expect([alone.value, alone.rowsUsed, alone.rowsNotRecorded]).toEqual([6, 6, 2]);
			const none = await everywhere(project, 'count(meetings where girls > 90)');
			expect([none.state, none.value]).toEqual(['value', 0]);
			const few = await everywhere(project, 'count(meetings where girls >= 4)');
			expect([few.state, few.lower, few.upper]).toEqual(['between', 11, 12]);
			const less = await everywhere(project, 'count(meetings where girls < 4)');
			expect([less.lower, less.upper]).toEqual([0, 1]);
			const sum = await everywhere(project, 'sum(girls + boys from meetings)');
			expect([sum.lower, sum.upper]).toEqual([44 + 72, 48 + 72]);
		});
	});

	it('says of a table without rows, and of a column that no file has, what is missing', async () => {
		const rows = many.map((row) => `${row},planning,,,`);
		await withProject({ 'meetings.csv': meetings(rows) }, async (project) => {
			const empty = await saidOf(project, 'count(actions)');
			expect([empty.cell.state, empty.found]).toEqual([
				'no data',
				[{ code: 'no rows', table: 'actions' }]
			]);
			const column = await saidOf(project, 'count(meetings where called_by = community)');
			expect([column.cell.state, column.found]).toEqual([
				'not recorded',
				[{ code: 'never filled', column: 'called_by' }]
			]);
			// A column that is not there at all is no column that was left blank.
			const blank = await saidOf(project, 'count(meetings where called_by is not recorded)');
			expect(blank.cell.state).toBe('not recorded');
		});
	});

	it('says which file lost a column, and never counts its rows as a no', async () => {
		const first = meetings(many.map((row) => `${row},planning,community,3,3`));
		const second =
			'meeting_id,community_id,date,meeting_type\n' +
			many
				.map((row) => row.replace('2024-02', '2024-05').replace('m', 'n') + ',planning')
				.join('\n');
		await withProject({ 'a.csv': first, 'b.csv': second }, async (project) => {
			const { cell, found } = await saidOf(
				project,
				'count(meetings where called_by is recorded and called_by = community) / count(meetings)'
			);
			expect([cell.numerator, cell.denominator, cell.rowsNotRecorded]).toEqual([12, 12, 12]);
			expect(found).toEqual([{ code: 'not in file', column: 'called_by', file: 'b.csv' }]);
			const may = await everywhere(
				project,
				'count(meetings where called_by = community)',
				'2024-Q2'
			);
			expect(may.state).toBe('not recorded');
		});
	});

	it('counts a part within its whole only, and says how many rows stand outside', async () => {
		const rows = many.map(
			(row, index) =>
				`${row},${index < 11 ? 'planning' : 'reflection'},${index > 2 ? 'community' : 'outside'},1,1`
		);
		await withProject({ 'meetings.csv': meetings(rows) }, async (project) => {
			const { cell, found } = await saidOf(
				project,
				'count(meetings where called_by = community) / count(meetings where meeting_type = planning)'
			);
			expect([cell.numerator, cell.denominator]).toEqual([8, 11]);
			expect(found).toEqual([{ code: 'outside', count: 1 }]);
		});
	});

	it('gives no percentage of a number that is smaller than what it holds, and none of nothing', async () => {
		const rows = many.map((row) => `${row},planning,community,0,0`);
		await withProject({ 'meetings.csv': meetings(rows) }, async (project) => {
			const more = await saidOf(project, 'count(meetings) / 10');
			expect([more.cell.state, more.cell.value]).toEqual(['not applicable', null]);
			expect(more.found).toEqual([{ code: 'more than whole', counted: 12, whole: 10 }]);
			const enough = await everywhere(project, 'count(meetings where called_by = community) / 16');
			expect([enough.value, enough.numerator, enough.denominator]).toEqual([75, 12, 16]);
			const none = await everywhere(project, 'count(meetings where called_by = outside) / 16');
			expect([none.value, none.numerator]).toEqual([0, 0]);
			const nothing = await saidOf(
				project,
				'sum(girls from meetings) / sum(girls + boys from meetings)'
			);
			expect([nothing.cell.state, nothing.cell.value]).toEqual(['no data', null]);
			expect(nothing.found).toEqual([{ code: 'nothing below' }]);
		});
	});

	it('never adds up two currencies', async () => {
		const given =
			'contribution_id,community_id,date,source,value,currency\n' +
			'g1,c1,2024-02-01,community,100,KES\ng2,c1,2024-02-02,ngo,3,USD\n';
		await withProject({ 'contributions.csv': given }, async (project) => {
			const sum = await saidOf(project, 'sum(value from contributions)');
			expect([sum.cell.state, sum.cell.value]).toEqual(['not applicable', null]);
			expect(sum.found).toEqual([{ code: 'currencies', currencies: ['KES', 'USD'] }]);
			const one = await everywhere(project, 'sum(value from contributions where currency = "KES")');
			expect([one.state, one.value]).toEqual(['value', 100]);
			const mean = await saidOf(project, 'sum(value from contributions) / count(contributions)');
			expect([mean.cell.state, mean.found[0]?.code]).toEqual([
				'not applicable',
				'currencies mixed'
			]);
		});
	});
});
