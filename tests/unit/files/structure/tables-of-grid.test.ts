import { describe, expect, it } from 'vitest';
import type { Merge } from '../../../../src/lib/files/structure/grid';
import { tablesOfGrid } from '../../../../src/lib/files/structure/tables-of-grid';

const read = (rows: readonly (readonly string[])[], merges: readonly Merge[] = []) =>
	tablesOfGrid({ sheet: 'S', rows, firstRow: 1, merges }, 'book.xlsx', {});

const villages = ['Kito', 'Mbao', 'Ola', 'Sanga', 'Tembo', 'Uzi'];
const counts = villages.map((name, at) => [`2024-0${at + 1}-07`, name, String(at), String(at + 2)]);

describe('the header of a sheet', () => {
	it('stands below a title, and a note below the rows is not a row', () => {
		const { tables } = read([
			['Meetings in 2024', '', '', ''],
			[],
			['Date', 'Village', 'Girls', 'Boys'],
			...counts,
			[],
			['Source: registers of the villages', '', '', '']
		]);
		expect(tables).toHaveLength(1);
		expect(tables[0]?.header).toEqual(['Date', 'Village', 'Girls', 'Boys']);
		expect(tables[0]?.rows).toEqual(counts);
		expect(tables[0]?.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
			'1 preamble',
			'2 blank',
			'10 blank',
			'11 footer'
		]);
	});

	describe('whose last row stands apart and is half as wide', () => {
		const header = ['Date', 'Village', 'Girls', 'Boys', 'Women', 'Men', 'Called by', 'Held'];
		const wide = counts.map((row) => [...row, '3', '4', 'chief', 'yes']);
		const below = (last: readonly string[], ...between: readonly (readonly string[])[]) => {
			const [table] = read([header, ...wide, ...between, last]).tables;
			return {
				rows: table?.rows.length,
				footers: table?.skipped.filter(({ reason }) => reason === 'footer').length
			};
		};

		it('has a signature there, told by its labels or by words below days and figures', () => {
			const signed = ['Checked by:', 'the committee', 'Day:', '2024-07-01', '', '', '', ''];
			expect(below(signed, [])).toEqual({ rows: 6, footers: 1 });
			const words = ['Checked', '', 'by the', 'committee', '', '', '', ''];
			expect(below(words, [])).toEqual({ rows: 6, footers: 1 });
		});

		it('has a row there that is not filled in where it fits, or where nothing is blank above it', () => {
			const fits = ['2024-07-01', 'Uzi', '3', '', '', '', '', ''];
			expect(below(fits, [])).toEqual({ rows: 7, footers: 0 });
			const signed = ['Checked by:', 'the committee', 'Day:', '2024-07-01', '', '', '', ''];
			expect(below(signed)).toEqual({ rows: 7, footers: 0 });
		});
	});

	it('reaches as far down as its merged cells, whose blank rows are none of the table', () => {
		const { tables, problems } = read(
			[
				['Region', 'Share', 'Change', ''],
				[],
				[],
				['', '', 'from last quarter', 'from the start'],
				['', '(%)', '', ''],
				['A', 'B', 'C', 'D']
			],
			[
				{ top: 0, left: 0, bottom: 4, right: 0 },
				{ top: 0, left: 1, bottom: 3, right: 1 },
				{ top: 0, left: 2, bottom: 2, right: 3 },
				{ top: 3, left: 2, bottom: 4, right: 2 },
				{ top: 3, left: 3, bottom: 4, right: 3 }
			]
		);
		expect(tables[0]?.header).toEqual([
			'Region',
			'Share / (%)',
			'Change / from last quarter',
			'Change / from the start'
		]);
		expect(tables[0]?.rows).toEqual([['A', 'B', 'C', 'D']]);
		expect(problems).toEqual([]);
	});

	it('of nothing but words is the header also where it comes again below', () => {
		const names = ['Code', 'Question', 'Who', 'Source'];
		const rows = [
			['H9', 'When somebody hurt you, did you tell?', 'children', 'own'],
			['H7', 'Do you feel safe walking alone?', 'children', 'own'],
			['H1', 'Did any of these things happen?', 'children', 'agreed'],
			['O7', 'Do these actions belong to us?', 'adults', 'agreed']
		];
		const { tables, questions } = read([names, ...rows.slice(0, 2), names, ...rows.slice(2)]);
		expect(tables[0]?.header).toEqual(names);
		expect(tables[0]?.rows).toEqual(rows);
		expect(tables[0]?.skipped).toEqual([{ row: 4, reason: 'repeated header' }]);
		expect(questions).toEqual([]);
	});

	it('alone is said to have no rows', () => {
		const { problems } = read([['Date', 'Village', 'Girls', 'Boys']]);
		expect(problems).toMatchObject([{ code: 'file only header', sheet: 'S' }]);
	});

	it('has as many rows as names that reach over several of them', () => {
		const { tables } = read(
			[['Date', 'Village', 'Present', ''], ['', '', 'Girls', 'Boys'], ...counts],
			[
				{ top: 0, left: 0, bottom: 1, right: 0 },
				{ top: 0, left: 1, bottom: 1, right: 1 },
				{ top: 0, left: 2, bottom: 0, right: 3 }
			]
		);
		expect(tables[0]?.header).toEqual(['Date', 'Village', 'Present / Girls', 'Present / Boys']);
		expect(tables[0]?.rows).toEqual(counts);
	});

	it('has years as names where each of them reaches over several columns', () => {
		const rows = villages.map((name, at) => [name, ...[1, 2, 3, 4].map((by) => String(at * by))]);
		const { tables } = read(
			[['Village', '2023', '', '2024', ''], ['', 'Girls', 'Boys', 'Girls', 'Boys'], ...rows],
			[
				{ top: 0, left: 0, bottom: 1, right: 0 },
				{ top: 0, left: 1, bottom: 0, right: 2 },
				{ top: 0, left: 3, bottom: 0, right: 4 }
			]
		);
		expect(tables[0]?.header).toEqual([
			'Village',
			'2023 / Girls',
			'2023 / Boys',
			'2024 / Girls',
			'2024 / Boys'
		]);
		expect(tables[0]?.rows).toEqual(rows);
	});

	it('does not take in a title that is merged over a part of the table', () => {
		const { tables } = read(
			[['Meetings', '', '', ''], ['Date', 'Village', 'Girls', 'Boys'], ...counts],
			[{ top: 0, left: 0, bottom: 0, right: 2 }]
		);
		expect(tables[0]?.header).toEqual(['Date', 'Village', 'Girls', 'Boys']);
	});
});

describe('rows that are no records', () => {
	it('keeps the tags below the header beside the table', () => {
		const tags = ['#date', '#adm3', '#reached+f', '#reached+m'];
		const { tables } = read([['When', 'Where', 'A', 'B'], tags, ...counts]);
		expect(tables[0]?.tags).toEqual(tags);
		expect(tables[0]?.rows).toEqual(counts);
		expect(tables[0]?.skipped).toEqual([{ row: 2, reason: 'HXL' }]);
	});

	it('skips sums that add up and sums that came without their results, and asks about others', () => {
		const header = ['Date', 'Village', 'Girls', 'Boys'];
		const sums = (girls: string, boys: string) =>
			read([header, ...counts, ['TOTAL', '', girls, boys]]);
		for (const { tables, questions } of [sums('15', '27'), sums('', '')]) {
			expect(tables[0]?.rows).toEqual(counts);
			expect(tables[0]?.skipped).toEqual([{ row: 8, reason: 'footer' }]);
			expect(questions).toEqual([]);
		}
		expect(sums('16', '27').questions.map(({ kind }) => kind)).toEqual(['table']);
	});

	it('never merges two tables that stand below each other', () => {
		const actions = villages.map((name) => [`Wall of ${name}`, '2024-05-01', 'community']);
		const { tables } = read([
			['Date', 'Village', 'Girls', 'Boys'],
			...counts,
			['', '', '', ''],
			['', '', '', ''],
			['Action', 'Begun on', 'Managed by'],
			...actions
		]);
		expect(tables.map(({ rows }) => rows.length)).toEqual([6, 6]);
		expect(tables[1]?.header.slice(0, 3)).toEqual(['Action', 'Begun on', 'Managed by']);
	});
});

describe('a column without a name and without values', () => {
	/** Filled on the left in every row, on the right in some of them. */
	const table = (rows: number, filled: (at: number) => boolean): string[][] => [
		['Place', 'Day', '', 'Girls', 'Boys'],
		...Array.from({ length: rows }, (_, at) => [
			villages[at % villages.length] ?? '',
			`2024-01-${String(at + 10)}`,
			'',
			...(filled(at) ? [String(at), String(at + 1)] : ['', ''])
		])
	];

	it('stands in one table where what is behind it is blank in rows between others', () => {
		const { tables, questions } = read(table(12, (at) => at % 3 === 1 && at < 9));
		expect(tables.map(({ header }) => header)).toEqual([['Place', 'Day', '', 'Girls', 'Boys']]);
		expect(questions).toEqual([
			{ id: 'table:S', kind: 'table', choices: ['apart', 'together'], chosen: 'together' }
		]);
	});

	it('stands between two tables where the one has fewer rows and no gaps', () => {
		const { tables } = read(table(12, (at) => at < 6));
		expect(tables.map(({ header }) => header)).toEqual([
			['Place', 'Day'],
			['Girls', 'Boys']
		]);
	});
});

describe('a second table below the first, as wide and without a title', () => {
	const meetings = ['meeting_id', 'community_id', 'date', 'girls', 'boys'];
	const actions = ['action_id', 'community_id', 'title', 'harm', 'date_started'];
	const meeting = (at: number): string[] => [`m${at}`, 'c1', `2024-03-0${at + 1}`, '3', '2'];
	const action = (at: number): string[] => [
		`a${at}`,
		'c1',
		'Walk to school',
		'heavy_work',
		`2024-01-0${at + 1}`
	];

	it.each([
		[5, 4],
		[5, 1],
		[1, 4],
		[1, 1]
	])('is never read as rows of it: %i rows and %i', (first, second) => {
		const above = Array.from({ length: first }, (_, at) => meeting(at));
		const below = Array.from({ length: second }, (_, at) => action(at));
		const { tables, questions } = read([meetings, ...above, [], actions, ...below]);
		expect(tables.map(({ header, rows }) => [header, rows])).toEqual([
			[meetings, above],
			[actions, below]
		]);
		expect(questions.map(({ kind }) => kind)).toEqual(['table']);
	});

	it('is none where the row below a gap has days and figures as the rows above it', () => {
		const rows = [meeting(0), meeting(1), [], meeting(2), meeting(3)];
		expect(read([meetings, ...rows]).tables).toHaveLength(1);
	});
});
