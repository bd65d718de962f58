import { describe, expect, test } from 'vitest';
import { align } from '../../../../src/lib/files/csv/align';
import { readTable } from '../../../../src/lib/files/read-table';
import { profileOf } from '../../../../src/lib/files/structure/column-profile';

const read = (lines: readonly string[]) =>
	readTable(new TextEncoder().encode(lines.join('\n')), 'repair.csv');

const head = 'no,place,day,what,people';
const row = (no: number, place = 'Kito', what = 'meeting'): string =>
	`${no},${place},2024-01-0${no},${what},${no + 10}`;
const cells = (no: number, place = 'Kito', what = 'meeting'): string[] => [
	String(no),
	place,
	`2024-01-0${no}`,
	what,
	String(no + 10)
];

describe('A row with a quote out of place', () => {
	test.each([
		['before a cell', '3,"Kito,2024-01-03,meeting,13', cells(3, '"Kito')],
		['before the first cell', '"3,Kito,2024-01-03,meeting,13', ['"3', ...cells(3).slice(1)]],
		['before a quoted cell', '3,""Kito, east",2024-01-03,meeting,13', cells(3, '"Kito, east')],
		[
			'inside a quoted cell',
			'3,"Kito "east", lake",2024-01-03,meeting,13',
			cells(3, 'Kito "east", lake')
		],
		['after a quoted cell', '3,"Kito, east"",2024-01-03,meeting,13', cells(3, 'Kito, east"')],
		[
			'written once where it ends the cell too',
			'3,Kito,2024-01-03,"board, 48"",13',
			cells(3, 'Kito', 'board, 48"')
		]
	])('%s has the cells of its neighbours, which stay whole', async (_where, line, expected) => {
		const { tables, problems } = await read([
			head,
			row(1),
			row(2),
			line,
			row(4),
			row(5),
			'6,"Ola, a",2024-01-06,"x, ""y""",16'
		]);
		expect(tables[0]?.rows).toEqual([
			cells(1),
			cells(2),
			expected,
			cells(4),
			cells(5),
			cells(6, 'Ola, a', 'x, "y"')
		]);
		expect(problems).toMatchObject([{ code: 'quote out of place', row: 4 }]);
	});

	test('with more than the usual characters is kept as it was read at first', async () => {
		const long = 'x'.repeat(21_000);
		const { tables } = await read([head, row(1), row(2), `3,"Kito,2024-01-03,${long},13`, row(4)]);
		expect(tables[0]?.rows[2]?.join(',')).toBe(`3,"Kito,2024-01-03,${long},13`);
		expect(tables[0]?.rows[3]).toEqual(cells(4));
	});
});

describe('A row with another delimiter', () => {
	test.each([';', '\t', '|', ' '])('%j is read with its own, and named', async (delimiter) => {
		const odd = cells(3).join(delimiter);
		const { tables, problems } = await read([head, row(1), row(2), odd, row(4), row(5)]);
		expect(tables[0]?.rows[2]).toEqual(cells(3));
		expect(problems).toMatchObject([
			{ code: 'row other delimiter', row: 4, parameters: { delimiter } }
		]);
	});

	test('is read so although its texts hold that delimiter too', async () => {
		const odd = '3 Kwa Joni 2024-01-03 parents met 13';
		const { tables } = await read([
			head,
			row(1),
			row(2, 'Mto wa Chui', 'training day'),
			odd,
			row(4),
			row(5),
			row(6)
		]);
		expect(tables[0]?.rows[2]).toEqual(cells(3, 'Kwa Joni', 'parents met'));
	});

	test('is the header as well, where values stand right below it', async () => {
		for (const delimiter of [';', ' ']) {
			const { tables } = await read([head.replaceAll(',', delimiter), row(1), row(2), row(3)]);
			expect(tables[0]?.header).toEqual(head.split(','));
		}
	});

	test('is no title of as many words as there are columns', async () => {
		const { tables } = await read(['# visits made by hand', '', head, row(1), row(2), row(3)]);
		expect(tables[0]?.header).toEqual(head.split(','));
		expect(tables[0]?.skipped[0]).toEqual({ row: 1, reason: 'preamble' });
	});

	test('is left alone where the values would stand in wrong columns', async () => {
		const { tables, problems } = await read([
			head,
			row(1),
			row(2),
			'we;met;the;elders;today',
			row(4),
			row(5)
		]);
		expect(tables[0]?.rows[2]).toEqual(['we;met;the;elders;today']);
		expect(problems.map(({ code, row }) => [code, row])).toEqual([['row too short', 4]]);
	});

	test('is looked for also where titles and notes are as many as rows', async () => {
		const titles = ['Register', 'of the district', 'made in May'];
		const odd = cells(3).join(';');
		const { tables } = await read([
			...titles,
			'',
			head,
			row(1),
			row(2),
			odd,
			row(4),
			row(5),
			row(6),
			row(7),
			row(8),
			'',
			'Source: us'
		]);
		expect(tables[0]?.rows[2]).toEqual(cells(3));
	});

	test('is no damage where every fourth row has it: the file is left as it is', async () => {
		const lines = Array.from({ length: 40 }, (_, at) =>
			at % 4 === 0 ? cells(3).join(';') : row(1)
		);
		const { tables } = await read([head, ...lines]);
		expect(tables[0]?.rows[0]).toEqual([cells(3).join(';')]);
	});
});

describe('Texts between spaces', () => {
	const lines = [
		'no place day people',
		'1 Kito 2024-01-05 12',
		'2 Ola 2024-02-11 7',
		'3 Uzi 2024-03-02 31',
		'4 Mbao 2024-04-09 8'
	];

	test('are joined to as many cells as there are names, and their rows are named', async () => {
		const { tables, problems, dialect } = await read([
			...lines,
			'5 Kwa Joni 2024-05-01 9',
			'6 Mto wa Chui 2024-06-01 10'
		]);
		expect(dialect?.delimiter).toBe(' ');
		expect(tables[0]?.rows.slice(-2)).toEqual([
			['5', 'Kwa Joni', '2024-05-01', '9'],
			['6', 'Mto wa Chui', '2024-06-01', '10']
		]);
		expect(problems.map(({ row: number }) => number)).toEqual([6, 7]);
	});

	test('stay apart where no way of joining them puts the values in their columns', async () => {
		const { tables } = await read([...lines, '5 Kwa Joni never at all']);
		expect(tables[0]?.rows.at(-1)).toEqual(['5', 'Kwa', 'Joni', 'never', 'at', 'all']);
	});
});

describe('align', () => {
	const profile = profileOf([
		cells(1),
		cells(2, 'Ola'),
		cells(3, 'Mto wa Chui', 'training day'),
		cells(4)
	]);

	test('joins pieces so that values stand in their columns', () => {
		const pieces = ['5', 'Kwa', 'Joni', '2024-01-05', 'two', 'meetings', '15'];
		expect(align(pieces, ' ', profile)).toEqual([
			'5',
			'Kwa Joni',
			'2024-01-05',
			'two meetings',
			'15'
		]);
	});

	test('gives no answer for fewer pieces than columns, or for too many to try', () => {
		expect(align(['5', 'Kito'], ' ', profile)).toBeNull();
		expect(align(Array<string>(121).fill('x'), ' ', profile)).toBeNull();
	});
});
