import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Table } from '../../../src/lib/files/read-result';
import { readTable } from '../../../src/lib/files/read-table';
import { fileRowNumbers } from '../../../src/lib/files/row-numbers';
import { writeCsv } from '../../../src/lib/files/write-csv';
import { keepSource, type KeptSource } from '../../../src/lib/project/keep-source';
import { readKept, type KeptTable } from '../../../src/lib/project/read-kept';

const id = 'a'.repeat(64);

interface Kept {
	readonly table: Table;
	readonly source: KeptSource;
	readonly text: string;
	readonly back: KeptTable;
}

/** The first column of each of the headers. */
const placesOf = (table: Table, headers: readonly string[]): number[] =>
	headers.map((header) => table.header.indexOf(header));

async function keep(
	bytes: Uint8Array,
	keptHeaders: readonly string[],
	answers: Answers = {}
): Promise<Kept> {
	const name = 'Visits.CSV';
	const { tables } = await readTable(bytes, name, answers);
	const table = tables[0]!;
	const keptPositions = placesOf(table, keptHeaders);
	const source = keepSource({ id, sha256: id, name, bytes }, [{ table, keptPositions }]);
	const part = source.parts[0]!;
	const stored = source.bytes.get(part.path)!;
	const back = await readKept(stored, part, { kept: source.kept, name, answers });
	return { table, source, text: new TextDecoder().decode(stored), back };
}

function keepText(text: string, keptHeaders: readonly string[]): Promise<Kept> {
	return keep(new TextEncoder().encode(text), keptHeaders);
}

/** What is said of rows that lack their last cells. */
const endsEarly = {
	file: 'Visits.CSV',
	sheet: '',
	row: null,
	column: '',
	value: '',
	severity: 'please check',
	code: 'rows end early'
};

describe('a file of which every column was taken in', () => {
	const text = 'place;count\n\nKilifi;1,5;extra\nKwale\n';

	test('is kept as the bytes that came', async () => {
		const { source, text: stored } = await keepText(text, ['count', 'place']);
		expect(source.kept).toBe('bytes');
		expect(source.parts).toEqual([{ sheet: '', leftOut: [], path: `sources/${id}.csv` }]);
		expect(stored).toBe(text);
	});

	test('reads back as it was read', async () => {
		const { back } = await keepText(text, ['count', 'place']);
		expect(back).toEqual({
			header: ['place', 'count'],
			rows: [['Kilifi', '1,5', 'extra'], ['Kwale']],
			rowNumbers: [3, 4],
			skipped: [{ row: 2, reason: 'blank' }],
			problems: [{ ...endsEarly, parameters: { count: 1, row: 4 } }]
		});
	});
});

describe('a file of which a column was left out', () => {
	const text =
		'name;place;phone;count\n\nAmina;Kilifi;+254-1;=1+1\nJuma;Kwale\n"Zawadi";"a\r\nb";;-5;x;;y\n';

	test('is kept as the columns taken in, each row with its number in the original', async () => {
		const { source, text: stored } = await keepText(text, ['place', 'count']);
		expect(source.kept).toBe('columns');
		expect(source.parts).toEqual([
			{
				sheet: '',
				leftOut: ['name', 'phone'],
				path: `sources/${id}-1.csv`,
				positions: [1, 3],
				skipped: [{ row: 2, reason: 'blank' }]
			}
		]);
		expect(stored).toBe(
			'row in original,place,count\r\n3,Kilifi,"\'=1+1"\r\n4,Kwale\r\n5,"a\r\nb",-5,…,,…\r\n'
		);
	});

	test('reads back as the same cells and row numbers', async () => {
		const { back } = await keepText(text, ['place', 'count']);
		expect(back).toEqual({
			header: ['place', 'count'],
			rows: [['Kilifi', '=1+1'], ['Kwale'], ['a\r\nb', '-5', '…', '', '…']],
			rowNumbers: [3, 4, 5],
			skipped: [{ row: 2, reason: 'blank' }],
			problems: [{ ...endsEarly, parameters: { count: 1, row: 4 } }]
		});
	});

	test('keeps one of two columns with the same header where only one was taken in', async () => {
		const { back, source } = await keepText('a,a,b\n1,2,3\n', ['a', 'b']);
		expect(back.rows).toEqual([['1', '3']]);
		expect(source.parts[0]?.leftOut).toEqual(['a']);
	});

	test('says again which rows hold damaged text', async () => {
		const { back } = await keepText('a,b\n1,2\n\n\uFFFD,4\n', ['a']);
		expect(back.problems).toMatchObject([
			{ file: 'Visits.CSV', row: 4, column: 'a', code: 'file damaged text' }
		]);
	});
});

test('a sheet that was not taken in is left out like a column', async () => {
	const bytes = new TextEncoder().encode('a,b\n1,2\n');
	const { tables } = await readTable(bytes, 'a.xlsx');
	const taken = [{ table: { ...tables[0]!, sheet: 'One' }, keptPositions: [0, 1] }];
	expect(keepSource({ id, sha256: id, name: 'a.xlsx', bytes }, taken).kept).toBe('bytes');
	expect(keepSource({ id, sha256: id, name: 'a.xlsx', bytes }, taken, false).kept).toBe('columns');
});

test('what does not read back is a table of nothing, not an exception', async () => {
	const part = { sheet: '' };
	for (const kept of ['bytes', 'columns'] as const) {
		const back = await readKept(new Uint8Array(0), part, { kept, name: '' });
		expect(back).toMatchObject({ header: [], rows: [], rowNumbers: [] });
	}
});

describe('whatever the table', () => {
	const odd = fc.constantFrom('=', "'", '"', ',', ';', '\r\n', '\n', '-5', ' ', 'é', '…');
	const cell = fc.array(fc.oneof(odd, fc.string({ maxLength: 4 })), { maxLength: 3 });
	const text = cell.map((pieces) => pieces.join('').replaceAll('\0', ''));
	const width = 4;
	const headers = ['h0', 'h1', 'h2', 'h3'];
	// What is kept is in question here, not what a stranger's file might mean.
	const answers = { dialect: ',', header: 'row 1', table: 'together', footer: 'keep' };
	const row = fc.array(text, { minLength: 1, maxLength: width + 2 });
	const columns = fc.subarray([0, 1, 2, 3], { maxLength: 3 });

	test('kept cells and row numbers read back the same', async () => {
		const property = fc.asyncProperty(
			fc.array(row, { maxLength: 6 }),
			columns,
			async (rows, kept) => {
				const { table, back } = await keep(
					writeCsv(headers, rows),
					kept.map((place) => `h${place}`),
					answers
				);
				expect(back.header).toEqual(kept.map((place) => `h${place}`));
				expect(back.rowNumbers).toEqual(fileRowNumbers(table));
				expect(back.skipped).toEqual(table.skipped);
				for (const [index, original] of table.rows.entries()) {
					const cells = kept
						.filter((place) => place < original.length)
						.map((place) => original[place]);
					const beyond = original.slice(width).map((extra) => (extra.trim() === '' ? '' : '…'));
					expect(back.rows[index]).toEqual([...cells, ...beyond]);
				}
			}
		);
		await fc.assert(property, { seed: 9, numRuns: 500 });
	});

	test('the text of a column left out, and of cells beyond the header, is nowhere in what is kept', async () => {
		const secret = fc.uuid().map((uuid) => `secret ${uuid}`);
		const rows = fc.array(
			fc.tuple(fc.array(text, { minLength: 3, maxLength: 3 }), secret, secret),
			{
				minLength: 1,
				maxLength: 6
			}
		);
		const property = fc.asyncProperty(rows, fc.nat(3), async (given, place) => {
			const bytes = writeCsv(
				headers,
				given.map(([cells, hidden, beyond]) => [...cells.toSpliced(place, 0, hidden), beyond])
			);
			const { text: stored } = await keep(
				bytes,
				headers.filter((header) => header !== `h${place}`)
			);
			expect(stored).not.toContain('secret');
		});
		await fc.assert(property, { seed: 10, numRuns: 300 });
	});
});
