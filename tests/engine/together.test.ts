import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
	BreakdownId,
	IndicatorDefinition
} from '../../src/lib/domain/indicators/definition.ts';
import { periodOfId } from '../../src/lib/domain/period.ts';
import { readPlaces, type Place } from '../../src/lib/pipeline/read-cells.ts';
import { selectCells, type PeopleFilter } from '../../src/lib/pipeline/select-cells.ts';
import {
	breakdownsTogether,
	groupTogether,
	selectTogether,
	togetherCell
} from '../../src/lib/pipeline/together.ts';
import { projectOf, sampleProject, type ProjectInNode } from './project-in-node.ts';

/** Two breakdowns at once, against sums that were written by hand from the counting rules and not from our SQL. */

type Counts = Readonly<Record<string, readonly (number | null)[]>>;

const definitionOf = ({ definitions }: ProjectInNode, id: string): IndicatorDefinition =>
	definitions.find((one) => one.id === id)!;

async function counted(
	project: ProjectInNode,
	id: string,
	wanted: readonly BreakdownId[],
	period: string,
	people: PeopleFilter = {}
): Promise<Counts> {
	const definition = definitionOf(project, id);
	const breakdowns = breakdownsTogether(definition, wanted);
	const chosen = periodOfId(period);
	const asked = chosen === null || period.includes('Q') ? [] : [chosen];
	const { released } = await selectTogether(project.engine, definition, people, breakdowns, asked);
	return Object.fromEntries(
		released.cells
			.filter((cell) => cell.period === period)
			.map((cell) => [
				`${cell.placeKind} ${cell.placeId} ${cell.group}`,
				[cell.numerator, cell.denominator, cell.rowsUsed, cell.rowsNotRecorded]
			])
	);
}

/**
 * Sums of a measure by sex and age band. A set of rows about one thing gives both in rows that give disability too or in
 * rows that do not; where it has the latter, only they count. Of several waves the community's latest counts.
 */
const bySexAndAge = (code: string, from: string, to: string, also = 'TRUE'): string => `
	WITH own AS (
		SELECT *, coalesce(disability, 'all') <> 'all' AS is_finer,
			[community_id, period_start::VARCHAR, period_end::VARCHAR, coalesce(wave, '?'), coalesce(method, '?'), coalesce(instrument_version, '?')] AS about
		FROM measures WHERE measure_code = '${code}' AND period_end >= DATE '${from}' AND period_end <= DATE '${to}'),
	newest AS (
		SELECT community_id, max(period_end::VARCHAR || ' ' || wave) AS last_round FROM own WHERE wave IS NOT NULL GROUP BY community_id),
	given AS (
		SELECT own.* FROM own LEFT JOIN newest USING (community_id)
		WHERE sex IN ('f', 'm') AND age_band <> 'all' AND ${also} AND (wave IS NULL OR wave = last_round[12:])),
	counting AS (
		SELECT * FROM given WHERE is_finer = (SELECT bool_and(other.is_finer) FROM given other WHERE other.about = given.about)),
	judged AS (
		SELECT *, numerator IS NULL OR denominator IS NULL OR numerator > denominator AS is_blank FROM counting),
	placed AS (
		SELECT 'community' AS kind, community_id AS place, judged.* FROM judged
		UNION ALL SELECT 'area', area, judged.* FROM judged JOIN communities USING (community_id) WHERE arm = 'action' AND area IS NOT NULL
		UNION ALL SELECT 'all', 'ALL', judged.* FROM judged JOIN communities USING (community_id) WHERE arm = 'action')
	SELECT kind || ' ' || place || ' ' || sex || '/' || age_band AS "group",
		sum(numerator) FILTER (NOT is_blank) AS n, sum(denominator) FILTER (NOT is_blank) AS total,
		(count(*) FILTER (NOT is_blank))::INTEGER AS used, (count(*) FILTER (is_blank))::INTEGER AS blank
	FROM placed GROUP BY ALL`;

async function byHand({ engine }: ProjectInNode, sql: string): Promise<Counts> {
	const rows = await engine.query(sql);
	const number = (value: unknown): number | null => (value === null ? null : Number(value));
	return Object.fromEntries(
		rows.map(({ group, n, total, used, blank }) => [
			String(group),
			[n, total, used, blank].map(number)
		])
	);
}

describe('Two breakdowns at once, of the sample data', () => {
	let project: ProjectInNode;
	let everywhere: Place;

	beforeAll(async () => {
		project = await sampleProject();
		everywhere = (await readPlaces(project.engine)).find(({ kind }) => kind === 'all')!;
	}, 120_000);

	it.each([
		['ALL', '1900-01-01', '2100-01-01'],
		['2023-Q1', '2023-01-01', '2023-03-31'],
		['2024-02', '2024-02-01', '2024-02-29']
	])(
		'children hurt, by sex and age in %s, are what SQL by hand gives',
		async (period, from, to) => {
			const ours = await counted(project, 'H1', ['sex', 'age_band'], period);
			const theirs = await byHand(project, bySexAndAge('H1', from, to));
			expect(ours).toEqual(theirs);
			if (period === 'ALL') expect(Object.keys(ours).length).toBeGreaterThan(30);
		}
	);

	it('a filter of people is a third one', async () => {
		const ours = await counted(project, 'H1', ['sex', 'age_band'], 'ALL', { disability: 'yes' });
		const sql = bySexAndAge('H1', '1900-01-01', '2100-01-01', `disability = 'yes'`);
		expect(ours).toEqual(await byHand(project, sql));
		expect(Object.keys(ours).length).toBeGreaterThan(4);
	});

	it('are the same in whatever order they are chosen', () => {
		const definition = definitionOf(project, 'H1');
		const one = breakdownsTogether(definition, ['arm', 'sex']);
		expect(one.map(({ id }) => id)).toEqual(['sex', 'arm']);
		expect(breakdownsTogether(definition, ['sex', 'arm'])).toEqual(one);
		expect(groupTogether(one, { arm: 'comparison', sex: 'f' })).toBe('f/comparison');
	});

	it('that an indicator does not have cannot be chosen', () => {
		expect(breakdownsTogether(definitionOf(project, 'H2'), ['sex', 'age_band'])).toEqual([]);
		expect(breakdownsTogether(definitionOf(project, 'O7'), ['dimension', 'group'])).toEqual([]);
	});

	it('add up to the numbers of each arm', async () => {
		const definition = definitionOf(project, 'H1');
		const breakdowns = breakdownsTogether(definition, ['sex', 'arm']);
		const whole = await selectCells(project.engine, definition, {}, { splits: ['arm'] });
		const together = await selectTogether(project.engine, definition, {}, breakdowns);
		const sumOf = (arm: string): number =>
			['f', 'm']
				.map((sex) => ({ place: everywhere, period: 'ALL', breakdowns, group: `${sex}/${arm}` }))
				.map((address) => togetherCell(together, whole, address).denominator ?? 0)
				.reduce((sum, part) => sum + part, 0);
		for (const arm of ['action', 'comparison']) {
			const cell = whole.released.cells.find(
				(one) => one.placeKind === 'all' && one.period === 'ALL' && one.group === arm
			);
			expect(sumOf(arm)).toBe(cell?.denominator);
			expect(sumOf(arm)).toBeGreaterThan(100);
		}
	});

	it('of survival are a curve for each group, read at each of the months', async () => {
		const months = await counted(project, 'S1', ['months', 'managed_by'], 'ALL');
		const groups = Object.keys(months).filter((key) => key.startsWith('all ALL '));
		const byHarm = await project.engine.query(
			`SELECT DISTINCT managed_by FROM actions JOIN communities USING (community_id)
			WHERE handover_date IS NOT NULL AND date_started <= handover_date AND (date_ended IS NULL OR date_ended > handover_date)`
		);
		expect(groups).toHaveLength(byHarm.length * 3);
		const totals = groups
			.filter((key) => key.startsWith('all ALL 24/'))
			.map((key) => months[key]![1] ?? 0);
		const whole = await selectCells(
			project.engine,
			definitionOf(project, 'S1'),
			{},
			{ splits: [] }
		);
		const headline = whole.released.cells.find((cell) => cell.placeKind === 'all');
		expect(totals.reduce((sum, total) => sum + total, 0)).toBe(headline?.denominator);
	});
});

/** Numbers that are the same in every run. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return state / 4294967296;
	};
}

const header =
	'community_id,period_start,period_end,wave,measure_code,method,instrument_version,sex,age_band,disability,numerator,denominator';

/** Rounds of asking in which any group may be blank or all, some counts are blank, and some are larger than their whole. */
function randomMeasures(seed: number): string {
	const next = seeded(seed);
	const pick = (choices: readonly string[]): string =>
		choices[Math.floor(next() * choices.length)] ?? '';
	const lines = Array.from({ length: 500 }, () => {
		const month = pick(['01', '04', '07']);
		const wave = { '01': 'T1', '04': 'T2', '07': '' }[month] ?? '';
		const total = Math.floor(next() * 40);
		const numerator = next() < 0.1 ? '' : Math.floor(next() * (total + 2));
		return [
			pick(['c1', 'c2', 'c3', 'c4']),
			`2024-${month}-01`,
			`2024-${month}-20`,
			wave,
			'H7',
			pick(['survey', 'survey', '']),
			'',
			pick(['f', 'm', 'all', '']),
			pick(['0-5', '6-11', 'all', '']),
			pick(['yes', 'no', 'all', '']),
			numerator,
			next() < 0.05 ? '' : total
		].join(',');
	});
	return [header, ...lines, ''].join('\n');
}

const fourCommunities = [
	'community_id,area,arm,start_date',
	'c1,North,action,2023-01-01',
	'c2,North,action,2023-01-01',
	'c3,,action,2023-01-01',
	'c4,South,comparison,',
	''
].join('\n');

describe.each([1, 2, 3])('Two breakdowns at once, of random rows with blanks (seed %i)', (seed) => {
	let project: ProjectInNode;

	beforeAll(async () => {
		project = await projectOf({
			'communities.csv': fourCommunities,
			'measures.csv': randomMeasures(seed)
		});
	}, 60_000);

	afterAll(async () => {
		await project.engine.close();
	});

	it.each([
		['ALL', '1900-01-01', '2100-01-01'],
		['2024-Q2', '2024-04-01', '2024-06-30'],
		['2024-07', '2024-07-01', '2024-07-31']
	])('are what SQL by hand gives in %s', async (period, from, to) => {
		const ours = await counted(project, 'H7', ['age_band', 'sex'], period);
		const theirs = await byHand(project, bySexAndAge('H7', from, to));
		// A number of fewer than ten is no percentage, but n and N stand there.
		expect(ours).toEqual(theirs);
		expect(Object.keys(ours).length).toBeGreaterThan(10);
	});
});

describe('What was never recorded together', () => {
	let project: ProjectInNode;
	const row = (community: string, sex: string, age: string, month = '01'): string =>
		`${community},2024-${month}-01,2024-${month}-20,,H7,survey,,${sex},${age},,6,20`;

	beforeAll(async () => {
		project = await projectOf({
			'communities.csv': fourCommunities,
			'measures.csv': [
				header,
				row('c1', 'f', '6-11'),
				row('c1', 'm', '12-17'),
				row('c2', 'f', ''),
				row('c2', '', '6-11'),
				row('c3', 'f', '6-11', '04'),
				''
			].join('\n')
		});
	}, 60_000);

	afterAll(async () => {
		await project.engine.close();
	});

	it.each([
		['c1', '2024-Q1', 'f/6-11', 'value'],
		// It occurs nowhere.
		['c1', '2024-Q1', 'm/6-11', 'not recorded'],
		// Sex and age are given, and never in one row.
		['c2', '2024-Q1', 'f/6-11', 'not recorded'],
		// Both were recorded elsewhere; here were only the others.
		['c3', '2024-Q2', 'm/12-17', 'no data'],
		// Nobody was asked.
		['c3', '2024-Q1', 'f/6-11', 'no data']
	])('at %s in %s: %s is %s', async (id, period, group, state) => {
		const definition = definitionOf(project, 'H7');
		const breakdowns = breakdownsTogether(definition, ['sex', 'age_band']);
		const place = (await readPlaces(project.engine)).find((one) => one.id === id)!;
		const whole = await selectCells(project.engine, definition, {}, { splits: [] });
		const together = await selectTogether(project.engine, definition, {}, breakdowns);
		const cell = togetherCell(together, whole, { place, period, breakdowns, group });
		expect(cell.state).toBe(state);
	});
});
