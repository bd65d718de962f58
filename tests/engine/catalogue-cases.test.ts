import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lib/domain/cell.ts';
import { allResults } from '../../src/lib/pipeline/all-results.ts';
import { projectOf, type NamedText, type ProjectInNode } from './project-in-node.ts';

/** Small projects of which every number was counted by hand. */

type Shown = Readonly<Record<string, unknown>>;

/** What of a cell was counted by hand: n and N, the number, and the rows. */
function shown(cell: Cell): Shown {
	const { state, numerator, denominator, value, rowsUsed, rowsNotRecorded } = cell;
	const rounded = value === null ? null : Math.round(value * 100) / 100;
	return { state, of: [numerator, denominator], value: rounded, rows: [rowsUsed, rowsNotRecorded] };
}

/** Finds cells by `O2 c1 2024-Q1` or `H11 North ALL arm comparison`. */
class Cells {
	readonly #found = new Map<string, Cell>();

	constructor(cells: readonly Cell[]) {
		for (const cell of cells) this.#found.set(keyOf(cell), cell);
	}

	at(key: string): Shown {
		const cell = this.#found.get(key);
		if (cell === undefined) throw new Error(`missing cell: ${key}`);
		return shown(cell);
	}

	/** The groups of a breakdown that stand there. */
	groups(key: string): readonly string[] {
		const keys = [...this.#found.keys()].filter((found) => found.startsWith(`${key} `));
		return keys.map((found) => found.slice(key.length + 1)).sort();
	}
}

const keyOf = ({ indicatorId, placeId, period, breakdown, group }: Cell): string =>
	[indicatorId, placeId, period, breakdown, group].filter((part) => part !== '').join(' ');

/** A CSV of a table: a header, and lines as they stand. */
const table = (header: string, ...lines: readonly string[]): string =>
	[header, ...lines, ''].join('\n');

/** The same line several times, numbered. */
const repeated = (count: number, line: (index: number) => string): readonly string[] =>
	Array.from({ length: count }, (_, index) => line(index));

function counted(name: string, files: NamedText, check: (cells: () => Cells) => void): void {
	describe(name, () => {
		let project: ProjectInNode;
		let cells: Cells;
		beforeAll(async () => {
			project = await projectOf(files);
			const rows = await allResults(project.engine, project.definitions);
			cells = new Cells(rows.map((row) => row.cell));
		});
		afterAll(async () => {
			await project.engine.close();
		});
		check(() => cells);
	});
}

const communities = table(
	'community_id,area,arm,pop_under5',
	'c1,North,action,40',
	'c2,North,action,',
	'k1,North,comparison,25'
);

counted(
	'Who took part',
	{
		'communities.csv': communities,
		'meetings.csv': table(
			'meeting_id,community_id,date,meeting_type,girls,boys,women,men,with_disability,small_groups,home_visits',
			'm1,c1,2024-01-10,planning,4,3,5,3,2,yes,',
			'm2,c1,2024-02-10,reflection,2,2,4,2,0,no,no',
			'm3,c1,2024-02-20,reflection,1,1,1,1,,no,',
			'm4,c1,2023-12-20,planning,5,5,5,5,5,yes,yes',
			'm5,k1,2024-02-01,planning,9,9,9,9,9,yes,yes',
			'm6,c1,2024-03-01,other,0,0,1,1,3,no,no',
			...repeated(8, (index) => `n${index},c1,2024-03-${10 + index},planning,,,,,,no,no`)
		),
		'actions.csv': table(
			'action_id,community_id,date_started,led_by,harm',
			...repeated(3, (index) => `a${index},c1,2024-01-15,children,fgm`),
			...repeated(2, (index) => `b${index},c2,2024-03-31,children_and_adults,fgm`),
			...repeated(6, (index) => `d${index},c1,2024-02-15,adults,heavy_work`),
			'e1,c1,2024-02-15,,fgm',
			'e2,c1,2024-04-01,children,fgm',
			'e3,k1,2024-02-15,children,fgm'
		)
	},
	(cells) => {
		it('P3 leaves out meetings with a blank, and one with more than came in all', () => {
			expect(cells().at('P3 c1 2024-Q1')).toEqual({
				state: 'value',
				of: [2, 25],
				value: 8,
				rows: [2, 10]
			});
			expect(cells().at('P3 c1 2023-Q4')).toMatchObject({ of: [5, 20], value: 25 });
			expect(cells().at('P3 k1 ALL')).toMatchObject({ state: 'not applicable' });
			expect(cells().at('P3 ALL ALL')).toMatchObject({ of: [7, 45] });
		});

		it('P5 takes either yes for a yes, and two noes for a no', () => {
			expect(cells().at('P5 North 2024-Q1')).toEqual({
				state: 'value',
				of: [1, 10],
				value: 10,
				rows: [10, 1]
			});
			expect(cells().at('P5 c1 2023-Q4')).toMatchObject({ state: 'too few', of: [1, 1] });
		});

		it('P7 dates actions by their start, and children with adults lead too', () => {
			expect(cells().at('P7 ALL 2024-Q1')).toEqual({
				state: 'value',
				of: [5, 11],
				value: 45.45,
				rows: [11, 1]
			});
			expect(cells().at('P7 ALL 2024-Q1 harm fgm')).toMatchObject({
				state: 'too few',
				of: [5, 5],
				rows: [5, 1]
			});
			expect(cells().at('P7 c1 2024-Q2')).toMatchObject({ state: 'too few', of: [1, 1] });
		});
	}
);

counted(
	'What people said when they were asked',
	{
		'communities.csv': communities,
		'measures.csv': table(
			'community_id,period_start,period_end,wave,measure_code,method,sex,age_band,numerator,denominator',
			'c1,2023-11-01,2023-11-10,T1,P6,survey,,,1,50',
			'c1,2024-02-01,2024-02-10,T2,P6,survey,f,,6,20',
			'c1,2024-02-01,2024-02-10,T2,incl_decisions,survey,m,,9,20',
			'c2,2024-02-01,2024-02-10,T2,Incl_Decisions,survey,,,,20',
			'k1,2024-02-01,2024-02-10,T2,P6,survey,,,30,40',
			'c1,2024-02-01,2024-02-10,T2,ours,survey,all,,15,20',
			'c1,2024-02-01,2024-02-10,T2,ours,survey,f,,9,10',
			'c1,2024-02-01,2024-02-10,T2,H4,survey,f,6-11,3,12',
			'c1,2024-02-01,2024-02-10,T2,H4,survey,m,6-11,5,13',
			'k1,2024-02-01,2024-02-10,T2,H4,survey,,,9,15',
			'c1,2024-02-01,2024-02-10,T2,H5,survey,,,7,28',
			'c1,2024-02-01,2024-02-10,T2,H6,survey,,,12,10',
			'c1,2024-02-01,2024-02-10,T2,H9,survey,f,,3,5',
			'c1,2024-02-01,2024-02-10,T2,H9,survey,m,,1,3',
			'c1,2024-01-01,2024-03-31,,H11,civil_register,,,30,',
			'c2,2024-01-01,2024-03-31,,H11,civil_register,,,30,',
			'k1,2024-01-01,2024-03-31,,H11,civil_register,f,,8,',
			'k1,2024-01-01,2024-03-31,,H11,civil_register,,,20,'
		)
	},
	(cells) => {
		it('P6 goes by two codes, and asks of action communities alone', () => {
			expect(cells().at('P6 ALL 2024-Q1')).toEqual({
				state: 'value',
				of: [15, 40],
				value: 37.5,
				rows: [2, 1]
			});
			expect(cells().at('P6 c1 ALL')).toMatchObject({ of: [15, 40] });
			expect(cells().at('P6 c1 ALL wave T1')).toMatchObject({ of: [1, 50] });
			expect(cells().at('P6 k1 ALL')).toMatchObject({ state: 'not applicable' });
			expect(cells().groups('P6 North ALL arm')).toEqual([]);
		});

		it('O9 takes the total for the headline and its part for the girls', () => {
			expect(cells().at('O9 c1 2024-Q1')).toMatchObject({ of: [15, 20], value: 75 });
			expect(cells().at('O9 c1 2024-Q1 sex f')).toMatchObject({ of: [9, 10], value: 90 });
		});

		it('H4, H5 and H6 are of action communities, with the compared ones beside them', () => {
			expect(cells().at('H4 North ALL')).toMatchObject({ of: [8, 25], value: 32 });
			expect(cells().at('H4 North ALL sex m')).toMatchObject({ of: [5, 13] });
			expect(cells().at('H4 North ALL arm comparison')).toMatchObject({ of: [9, 15], value: 60 });
			expect(cells().at('H5 ALL ALL')).toMatchObject({ of: [7, 28], value: 25 });
			expect(cells().at('H6 c1 ALL')).toMatchObject({ state: 'not recorded', rows: [0, 1] });
		});

		it('H9 gives no percentage of fewer than ten children who were hurt', () => {
			expect(cells().at('H9 ALL ALL')).toMatchObject({ state: 'too few', of: [4, 8], value: null });
		});

		it('H11 takes the children under 5 of the community where no group is given', () => {
			expect(cells().at('H11 c1 2024-Q1')).toMatchObject({ of: [30, 40], value: 75 });
			expect(cells().at('H11 c2 2024-Q1')).toMatchObject({ state: 'not recorded', rows: [0, 1] });
			// A row for girls without a denominator has none: the community's number is of girls and boys.
			expect(cells().at('H11 k1 2024-Q1')).toMatchObject({ of: [20, 25], rows: [1, 1] });
		});
	}
);

counted(
	'What was given, and who was reached',
	{
		'communities.csv': table(
			'community_id,area,arm,households,pop_children',
			'c1,North,action,50,200',
			'c2,North,action,100,100',
			'c3,North,action,,',
			'k1,North,comparison,10,10'
		),
		'meetings.csv': table(
			'meeting_id,community_id,date,meeting_type,girls,boys',
			'm1,c1,2024-01-10,action_session,10,5',
			'm2,c1,2024-02-10,action_session,20,10',
			'm3,c1,2024-05-10,action_session,6,9',
			'm4,c1,2024-02-10,action_session,7,',
			'm5,c1,2024-02-10,planning,50,50',
			'm6,c2,2024-03-10,action_session,<5,3',
			'm7,c3,2024-03-10,action_session,8,8',
			'm8,k1,2024-03-10,action_session,8,8'
		),
		'contributions.csv': table(
			'contribution_id,community_id,date,source,hours,given_by_sex',
			'g1,c1,2024-01-05,community,10,f',
			'g2,c1,2024-03-05,local_group,20,m',
			'g3,c1,2024-05-05,local_government,6,f',
			'g4,c2,2024-05-05,community,0,mixed',
			'g5,c1,2024-01-05,ngo,500,m',
			'g6,c1,2024-01-05,,9,f',
			'g7,c1,2024-01-05,community,,f',
			'g8,c3,2024-01-05,community,4,f'
		)
	},
	(cells) => {
		it('A6 counts each community’s children once, however many sessions it had', () => {
			expect(cells().at('A6 c1 2024-Q1')).toEqual({
				state: 'value',
				of: [45, 200],
				value: 22.5,
				rows: [2, 1]
			});
			expect(cells().at('A6 c1 ALL')).toMatchObject({ of: [60, 200], value: 30, rows: [3, 1] });
			expect(cells().at('A6 c1 ALL sex f')).toMatchObject({ of: [36, 200], value: 18 });
			expect(cells().at('A6 c1 ALL sex m')).toMatchObject({ of: [24, 200], value: 12 });
		});

		it('A6 is between bounds where girls were hidden, and not recorded without a number of children', () => {
			expect(cells().at('A6 c2 ALL')).toMatchObject({ state: 'between', of: [null, 100] });
			expect(cells().at('A6 c2 ALL sex m')).toMatchObject({ of: [3, 100], value: 3 });
			expect(cells().at('A6 c3 ALL')).toMatchObject({ state: 'not recorded', rows: [0, 1] });
			expect(cells().at('A6 North 2024-Q1 sex m')).toMatchObject({ of: [18, 300], value: 6 });
		});

		it('O6 takes hours of people here, and households once a quarter', () => {
			expect(cells().at('O6 c1 2024-Q1')).toEqual({
				state: 'value',
				of: [30, 50],
				value: 60,
				rows: [2, 2]
			});
			expect(cells().at('O6 c1 ALL')).toMatchObject({ of: [36, 100], value: 36, rows: [3, 2] });
			expect(cells().at('O6 ALL 2024-Q2')).toMatchObject({ of: [6, 150], value: 4 });
			expect(cells().at('O6 c1 ALL sex f')).toMatchObject({ of: [16, 100], value: 16 });
			expect(cells().at('O6 c1 ALL sex m')).toMatchObject({ of: [20, 50], value: 40 });
			expect(cells().at('O6 c3 ALL')).toMatchObject({ state: 'not recorded', rows: [0, 1] });
		});
	}
);

counted(
	'Services and referrals',
	{
		'communities.csv': communities,
		'meetings.csv': table('meeting_id,community_id,date', 'm1,c1,2024-03-31', 'm2,c1,2024-06-01'),
		'actions.csv': table(
			'action_id,community_id,date_started,date_ended,needs_service,service_link,link_last_date',
			...repeated(7, (index) => `a${index},c1,2023-11-15,,yes,health,2024-01-02`),
			'b1,c1,2023-11-15,,yes,health,2024-01-01',
			'b2,c1,2023-11-15,,yes,none,2024-03-01',
			'b3,c1,2023-11-15,2024-04-01,yes,school,2024-03-31',
			'b4,c1,2023-11-15,2024-03-31,yes,school,2024-03-01',
			'e1,c1,2023-11-15,,yes,school,2024-04-01',
			'e2,c1,2023-11-15,,yes,,2024-03-01',
			'e3,c1,2023-11-15,,yes,school,',
			'e4,c1,2023-11-15,,,school,2024-03-01',
			'e5,c1,2023-11-15,,no,school,2024-03-01',
			'e6,k1,2023-11-15,,yes,school,2024-03-01'
		),
		'measures.csv': table(
			'community_id,period_start,period_end,measure_code,method,sex,harm,numerator,denominator,referred,referral_completed',
			'c1,2024-01-01,2024-01-31,H10,report,all,,9,,12,8',
			'c1,2024-01-01,2024-01-31,H10,report,f,,9,,7,5',
			'c1,2024-02-01,2024-02-29,H10,report,,fgm,9,,4,3',
			'c1,2024-02-01,2024-02-29,other_reports,report,,fgm,9,,3,1',
			'c1,2024-03-01,2024-03-31,H10,report,,,9,,,1',
			'c1,2024-03-01,2024-03-31,H10,report,,,9,,2,3',
			'c1,2024-03-01,2024-03-31,H1,survey,,,9,20,10,10',
			'k1,2024-03-01,2024-03-31,H10,report,,,9,,10,10'
		)
	},
	(cells) => {
		it('S5 counts a contact of the last 90 days, and neither a later nor an unknown one', () => {
			// 2 January is the first of the 90 days up to 31 March; 1 January is before them.
			expect(cells().at('S5 c1 2024-Q1')).toEqual({
				state: 'value',
				of: [8, 10],
				value: 80,
				rows: [10, 4]
			});
			expect(cells().at('S5 c1 2024-Q1 service_link none')).toMatchObject({ of: [0, 1] });
			expect(cells().at('S5 c1 2024-Q1 service_link not recorded')).toMatchObject({
				state: 'not recorded',
				rows: [0, 1]
			});
		});

		it('S6 adds up totals of every code that came as a report', () => {
			expect(cells().at('S6 c1 ALL')).toEqual({
				state: 'value',
				of: [12, 19],
				value: 63.16,
				rows: [3, 2]
			});
			expect(cells().at('S6 c1 ALL harm fgm')).toMatchObject({ state: 'too few', of: [4, 7] });
			expect(cells().at('S6 k1 ALL')).toMatchObject({ state: 'not applicable' });
			expect(cells().at('S6 ALL ALL')).toMatchObject({ of: [12, 19] });
		});
	}
);

counted(
	'Who leads, and how two groups see it',
	{
		'communities.csv': communities,
		'actions.csv': table('action_id,community_id,date_started', 'a1,c1,2023-11-01'),
		'followup.csv': table(
			'community_id,date,action_id,roles_total,roles_new',
			'c1,2024-01-10,,5,5',
			'c1,2024-03-10,,6,2',
			'c1,2024-03-20,,7,',
			'c1,2024-03-25,,4,5',
			'c1,2024-02-10,a1,3,1',
			'c1,2024-02-10,a1,4,2',
			'c2,2024-05-10,,8,<5',
			'c2,2024-02-10,,8,1',
			'k1,2024-02-10,,50,10'
		),
		'ownership.csv': table(
			'assessment_id,community_id,date,group,dimension,score,scale_max',
			'w1,c1,2024-01-10,elders_leaders,decisions,4,5',
			'w2,c1,2024-01-10,elders_leaders,decisions,5,5',
			'w1,c1,2024-01-10,girls,decisions,2,4',
			'w1,c1,2024-01-10,women,decisions,1,5',
			'w1,c1,2024-01-10,girls,links,3,5',
			'w1,c1,2024-01-10,elders_leaders,concern,,5',
			'w9,k1,2024-01-10,girls,decisions,5,5'
		)
	},
	(cells) => {
		it('S4 takes the latest visit with both numbers of each community and each action', () => {
			// Of c1 the one of 10 March (2 of 6), of its action the later row of that day (2 of 4).
			expect(cells().at('S4 c1 2024-Q1')).toEqual({
				state: 'value',
				of: [4, 10],
				value: 40,
				rows: [2, 2]
			});
			expect(cells().at('S4 c2 2024-Q1')).toMatchObject({ state: 'too few', of: [1, 8] });
			expect(cells().at('S4 ALL ALL')).toMatchObject({ state: 'between', of: [null, 18] });
			expect(cells().at('S4 k1 ALL')).toMatchObject({ state: 'not applicable' });
		});

		it('O8 is the median of leaders less that of girls, on a scale of 1 to 5', () => {
			// 4.5, less 1 + 4 × 1 ÷ 3.
			expect(cells().at('O8 c1 ALL dimension decisions')).toEqual({
				state: 'value',
				of: [null, null],
				value: 2.17,
				rows: [3, 0]
			});
			expect(cells().at('O8 c1 ALL dimension links')).toMatchObject({
				state: 'no data',
				rows: [1, 0]
			});
			expect(cells().at('O8 c1 ALL dimension concern')).toMatchObject({
				state: 'not recorded',
				rows: [0, 1]
			});
			expect(cells().at('O8 c1 ALL')).toMatchObject({ state: 'not applicable' });
			expect(cells().at('O8 ALL 2024-Q1 dimension decisions')).toMatchObject({ value: 2.17 });
		});
	}
);

counted(
	'Meetings before and after handover',
	{
		'communities.csv': table(
			'community_id,area,arm,start_date,handover_date',
			'c1,North,action,2023-02-01,2023-11-15',
			'c2,North,action,,2023-09-30',
			'c3,North,action,,2024-08-01',
			'c4,North,action,,',
			'c5,South,action,2023-01-01,2024-06-30'
		),
		'meetings.csv': table(
			'meeting_id,community_id,date',
			// c1: Q2 and Q3 of 2023 are before, the two quarters of 2024 after.
			'm1,c1,2023-03-31',
			...repeated(4, (index) => `b${index},c1,2023-05-0${index + 1}`),
			'm2,c1,2023-10-20',
			...repeated(3, (index) => `d${index},c1,2024-05-0${index + 1}`),
			// c2: its first meeting is in Q1 of 2023, so Q2 is before; the day of handover ends Q3.
			'm3,c2,2023-01-02',
			'm4,c2,2023-05-02',
			'm5,c2,2023-07-02',
			...repeated(2, (index) => `e${index},c2,2023-11-0${index + 1}`),
			'm6,c3,2023-05-02',
			'm7,c4,2023-05-02',
			'm8,c5,2023-05-02'
		)
	},
	(cells) => {
		it('S7 compares whole quarters alone', () => {
			// After: 3 meetings in 2 quarters. Before: 4 in 2.
			expect(cells().at('S7 c1 ALL')).toEqual({
				state: 'value',
				of: [1.5, 2],
				value: 0.75,
				rows: [7, 0]
			});
			// After: 2 in 3 quarters. Before: 1 in 1.
			expect(cells().at('S7 c2 ALL')).toMatchObject({ value: 0.67, rows: [3, 0] });
			// Together: 5 in 5 after, 5 in 3 before.
			expect(cells().at('S7 North ALL')).toMatchObject({ value: 0.6, rows: [10, 0] });
		});

		it('S7 says nothing without a quarter after or before, nor quarter by quarter', () => {
			expect(cells().at('S7 c3 ALL')).toMatchObject({ state: 'no data', rows: [0, 0] });
			expect(cells().at('S7 c4 ALL')).toMatchObject({ state: 'no data', rows: [0, 0] });
			expect(cells().at('S7 c5 ALL')).toMatchObject({ state: 'no data', rows: [1, 0] });
			expect(cells().at('S7 c1 2024-Q1')).toMatchObject({ state: 'not applicable' });
		});
	}
);
