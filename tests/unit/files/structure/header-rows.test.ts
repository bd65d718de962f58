import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/lib/files/read-table.ts';

async function read(lines: readonly string[]) {
	return readTable(new TextEncoder().encode(lines.join('\n')), 'header.csv');
}

const visits = ['3,Kibo,2024-01-05,12', '4,Moshi,2024-02-11,7', '5,Kibo,2024-03-02,31'];

describe('Names in several rows', () => {
	const costs = ['04/04/2024,Kibo,,65.60,', '09/04/2024,Moshi,,16.00,3', '11/04/2024,Same,,8.50,'];

	test('that fill the gaps of the names above belong to the group that they stand under', async () => {
		const { tables } = await read(['Date,Place,Travel,,', ',,Air,Rail,Taxi', ...costs]);
		expect(tables[0]?.header).toEqual([
			'Date',
			'Place',
			'Travel / Air',
			'Travel / Rail',
			'Travel / Taxi'
		]);
		expect(tables[0]?.rows).toEqual(costs.map((line) => line.split(',')));
		expect(tables[0]?.skipped).toEqual([]);
	});

	test('are joined over a row that holds nothing, which is skipped as blank', async () => {
		const { tables } = await read(['Date,Place,Travel,,', ',,,,', ',,Air,Rail,Taxi', ...costs]);
		expect(tables[0]?.header[3]).toBe('Travel / Rail');
		expect(tables[0]?.skipped).toEqual([{ row: 2, reason: 'only delimiters' }]);
		expect(tables[0]?.firstRow).toBe(4);
	});

	test('reach over the groups below them, and these over theirs', async () => {
		const { tables } = await read([
			'Agency,Staff,,,',
			',Junior,,Senior,',
			',People,Full-time,People,Full-time',
			'Roads,164,147.89,277,268.42',
			'Ports,4250,3644.81,805,761.98',
			'Coast,286,264.8,211,202.99'
		]);
		expect(tables[0]?.header).toEqual([
			'Agency',
			'Staff / Junior / People',
			'Staff / Junior / Full-time',
			'Staff / Senior / People',
			'Staff / Senior / Full-time'
		]);
	});

	test('are not looked for in a row of values that begins with blank cells', async () => {
		const { tables } = await read([
			'Minister,Date,Organisation,Purpose,',
			'D. S.,Oct-14,Tearfund,Education,',
			',,World Vision,,',
			'L. F.,Oct-14,Save the Children,Education,',
			',,War Child,,'
		]);
		expect(tables[0]?.rows).toHaveLength(tables[0]?.header.length === 0 ? 5 : 4);
		expect(tables[0]?.rows).toContainEqual(['', '', 'World Vision', '', '']);
	});

	test('are not seen in words that stand above words: they may be a row', async () => {
		const { tables } = await read([
			'Place,Day,Notes,,',
			',,rain,wind,sun',
			'Kito,2024-01-05,dry,hot,calm',
			'Ola,2024-02-11,wet,cold,calm',
			'Uzi,2024-03-02,dry,cold,storm'
		]);
		expect(tables[0]?.header).toEqual(['Place', 'Day', 'Notes', '', '']);
		expect(tables[0]?.rows).toHaveLength(4);
	});

	test('do not begin with a title, also where the first column has no name', async () => {
		const { tables } = await read([
			'Report,,,',
			',Jan,Feb,Mar',
			'Kito,1,2,3',
			'Ola,4,5,6',
			'Uzi,7,8,9'
		]);
		expect(tables[0]?.header).toEqual(['', 'Jan', 'Feb', 'Mar']);
		expect(tables[0]?.skipped).toEqual([{ row: 1, reason: 'preamble' }]);
	});

	test('take no values in, although these stand below gaps', async () => {
		const { tables } = await read(['Date,Place,Travel,,', ...costs.slice(0, 1), ...costs]);
		expect(tables[0]?.header).toEqual(['Date', 'Place', 'Travel', '', '']);
		expect(tables[0]?.rows).toHaveLength(4);
	});
});

describe('Above the names', () => {
	test('a title with commas in it is no header, although it has as many pieces as a row', async () => {
		const title = 'Visits by the team, Moshi, printed on Saturday, 11 February';
		const { tables } = await read([title, 'wave,share', '400.5,9', '399.5,8', '398.5,8']);
		expect(tables).toHaveLength(1);
		expect(tables[0]?.header).toEqual(['wave', 'share']);
		expect(tables[0]?.skipped).toEqual([{ row: 1, reason: 'preamble' }]);
	});

	test('a longer row stays the header where values stand right below it', async () => {
		const { tables } = await read(['no,place,day,,people', ...visits]);
		expect(tables[0]?.header).toEqual(['no', 'place', 'day', '', 'people']);
		expect(tables[0]?.rows).toHaveLength(3);
	});

	test.each([
		['labels and their values', ['Project:,Amani', 'Period:,2024']],
		['remarks', ['# made by hand', '#FORMAT:,5']]
	] as const)('%s are no table of their own', async (_what, lines) => {
		const { tables, questions } = await read([...lines, '', 'no,place,day,people', ...visits]);
		expect(questions).toEqual([]);
		expect(tables).toHaveLength(1);
		expect(tables[0]?.header).toEqual(['no', 'place', 'day', 'people']);
		expect(tables[0]?.skipped.map(({ reason }) => reason)).toEqual([
			'preamble',
			'preamble',
			'blank'
		]);
	});

	test('a column that is called # is no remark', async () => {
		const { tables } = await read(['#,place,day,people', ...visits]);
		expect(tables[0]?.header).toEqual(['#', 'place', 'day', 'people']);
	});
});

describe('Names of some columns only', () => {
	test('are the header where spare columns follow, filled or not', async () => {
		const spare = Array<string>(12).fill('');
		const names = ['no', 'a', 'b', 'c', 'd', 'e', ...spare].join(',');
		const rows = [1, 2, 3, 4].map((no) =>
			[no, 'E', 'A', '.', 'E', 'A', ...spare.map(() => 'A')].join(',')
		);
		const { tables } = await read([names, ...rows]);
		expect(tables[0]?.header.slice(0, 6)).toEqual(['no', 'a', 'b', 'c', 'd', 'e']);
		expect(tables[0]?.rows).toHaveLength(4);
	});

	test('are no header where values stand among them', async () => {
		const spare = Array<string>(12).fill('');
		const first = ['9', 'E', 'A', '.', 'E', 'A', ...spare].join(',');
		const rows = [1, 2, 3, 4].map((no) =>
			[no, 'E', 'A', '.', 'E', 'A', ...spare.map(() => 'A')].join(',')
		);
		const { tables } = await read([first, ...rows]);
		expect(tables[0]?.header).toEqual([]);
	});
});

describe('Numbers as names', () => {
	test('are names above columns of words, where a number can be no value', async () => {
		const rows = ['a1,TRUE,FALSE,TRUE', 'a2,FALSE,FALSE,TRUE', 'a3,TRUE,TRUE,TRUE'];
		const { tables } = await read(['id,100022,100025,100047', ...rows]);
		expect(tables[0]?.header).toEqual(['id', '100022', '100025', '100047']);
		expect(tables[0]?.rows).toHaveLength(3);
	});

	test('are values above columns that hold numbers too', async () => {
		const { tables, questions } = await read(['1,12,8', '2,9,7', '3,11,4', '4,3,3']);
		expect(tables[0]?.header).toEqual([]);
		expect(questions.map(({ kind }) => kind)).toEqual(['header']);
	});
});
