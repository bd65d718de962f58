import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadResult, Table } from '../../../src/lib/files/read-result';
import { readTable } from '../../../src/lib/files/read-table';
import { fileRowNumbers } from '../../../src/lib/files/row-numbers';

const encoder = new TextEncoder();

function read(text: string | Uint8Array, name = 'file.csv'): Promise<ReadResult> {
	return readTable(typeof text === 'string' ? encoder.encode(text) : text, name);
}

async function table(text: string | Uint8Array): Promise<Table> {
	const { tables } = await read(text);
	const [first] = tables;
	if (first === undefined) throw new Error(`missing table: ${JSON.stringify(text)}`);
	return first;
}

async function codes(text: string | Uint8Array): Promise<string[]> {
	return (await read(text)).problems.map((problem) => problem.code);
}

describe('the delimiter', () => {
	test.each([
		['comma', ',', 'a,b,c\n1,2,3\n'],
		['semicolon', ';', 'a;b;c\n1;2;3\n'],
		['tab', '\t', 'a\tb\tc\n1\t2\t3\n'],
		['pipe', '|', 'a|b|c\n1|2|3\n']
	])('is seen where it is a %s', async (_name, delimiter, text) => {
		const result = await read(text);
		expect(result.dialect).toEqual({ delimiter, quote: '"' });
		expect(result.tables[0]?.header).toEqual(['a', 'b', 'c']);
		expect(result.tables[0]?.rows).toEqual([['1', '2', '3']]);
	});

	test.each([
		['decimal commas', 'place;girls;boys;other\nKilifi;1,5;2,5;3,5\nKwale;1,5;2,5;3,5\n'],
		['commas in a ragged row', 'a;b;c\n1,2;3,4;5,6\n1,2;3,4\n1,2;3,4;5,6\n'],
		['commas in its headers', 'Name, full;Age;Village, ward\nAmina;12;Kilifi\n'],
		['a comma in every text', 'name;people\nKilifi, Kenya;5\nKwale, Kenya;6\n'],
		['quoted cells', '"a, b";"c"\n"1,5";"x, y, z"\n'],
		['rows of one cell', 'a;b;c\nx\ny\nz\n'],
		['a header alone', 'a;b\n']
	])('is the semicolon in a file with %s', async (_name, text) => {
		expect((await read(text)).dialect?.delimiter).toBe(';');
	});

	test('is not looked for inside quotes', async () => {
		const result = await read('a,b\n"1;2;3","4;5;6"\n"7;8;9","1;2;3"\n');
		expect(result.dialect?.delimiter).toBe(',');
	});

	test('is what the line sep= says, and that line is no row of the file', async () => {
		for (const first of ['sep=;', 'SEP=;', '"sep=;"']) {
			const result = await read(`${first}\r\na;b\r\n1,2;3,4\r\n`);
			expect(result.dialect?.delimiter).toBe(';');
			expect(result.tables[0]).toMatchObject({ header: ['a', 'b'], firstRow: 2, skipped: [] });
		}
	});

	test('is what the person has answered', async () => {
		const answers = { dialect: ',' };
		const result = await readTable(encoder.encode('a;b,c\n1;2,3\n'), 'file.csv', answers);
		expect(result.tables[0]?.header).toEqual(['a;b', 'c']);
	});

	test('is null for a single column, whose commas stay in their cells', async () => {
		const result = await read('comment\nfine\nhello, you\n"well, well"\nfine\n');
		expect(result.dialect).toBeNull();
		expect(result.tables[0]?.rows).toEqual([['fine'], ['hello, you'], ['well, well'], ['fine']]);
	});
});

describe('the encoding', () => {
	const text = 'vidéo,قرية\n1,2\n';

	test('is UTF-8 with or without byte order mark, which is not part of the first header', async () => {
		for (const mark of ['', '\uFEFF']) {
			const result = await read(mark + text);
			expect(result.encoding).toBe('utf-8');
			expect(result.tables[0]?.header).toEqual(['vidéo', 'قرية']);
		}
	});

	test.each(['utf-16le', 'utf-16be'])('is %s where the byte order mark says so', async (label) => {
		const units = Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
		const bytes = new Uint8Array(units.length * 2);
		const view = new DataView(bytes.buffer);
		for (const [index, unit] of units.entries()) {
			view.setUint16(index * 2, unit, label === 'utf-16le');
		}
		const result = await read(bytes);
		expect(result.encoding).toBe(label);
		expect(result.tables[0]?.header).toEqual(['vidéo', 'قرية']);
	});

	test('is told of text that is no table as well', async () => {
		const bytes = Uint8Array.from(
			'<?xml version="1.0"?><rss>Réunion à Bouaké, été</rss>',
			(letter) => letter.charCodeAt(0)
		);
		const { encoding, problems } = await read(bytes);
		expect(encoding).toBe('windows-1252');
		expect(problems).toMatchObject([{ code: 'file other kind' }]);
	});

	test('is never guessed in silence: where the letters are too few to tell, it is asked about', async () => {
		const bytes = Uint8Array.from('a,b\n1,2\n3,caf\u00e9\n', (character) =>
			character.charCodeAt(0)
		);
		const result = await read(bytes);
		expect(result.tables[0]?.rows).toEqual([
			['1', '2'],
			['3', 'café']
		]);
		expect(result.questions).toMatchObject([{ kind: 'encoding', chosen: 'windows-1252' }]);
	});
});

describe('rows', () => {
	test.each([
		['CRLF', 'a,b\r\n1,"x\r\ny"\r\n3,4\r\n', 'x\r\ny'],
		['LF', 'a,b\n1,"x\ny"\n3,4', 'x\ny'],
		['CR', 'a,b\r1,"x\ry"\r3,4\r', 'x\ry'],
		['all of these', 'a,b\r1,"x\r\ny\nz"\n3,4\r\n', 'x\r\ny\nz'],
		['CRLF with bare LF in cells', 'a,b\r\n1,"x\ny"\r\n3,4\r\n', 'x\ny']
	])('end at %s, and breaks inside quotes stay as they are', async (_name, text, cell) => {
		const { header, rows, firstRow } = await table(text);
		expect({ header, rows, firstRow }).toEqual({
			header: ['a', 'b'],
			rows: [
				['1', cell],
				['3', '4']
			],
			firstRow: 2
		});
	});

	test('that are blank or only delimiters are skipped with the reason, and keep their numbers', async () => {
		const read = await table('\n,,\na,b\n\n1,2\n , \n3,4\n"",""\n\n');
		expect(read.header).toEqual(['a', 'b']);
		expect(read.rows).toEqual([
			['1', '2'],
			['3', '4']
		]);
		expect(read.firstRow).toBe(5);
		expect(read.skipped).toEqual([
			{ row: 1, reason: 'blank' },
			{ row: 2, reason: 'only delimiters' },
			{ row: 4, reason: 'blank' },
			{ row: 6, reason: 'only delimiters' },
			{ row: 8, reason: 'only delimiters' },
			{ row: 9, reason: 'blank' }
		]);
		expect(fileRowNumbers(read)).toEqual([5, 7]);
	});

	test('are counted as a spreadsheet shows them: a cell with line breaks is in one row', async () => {
		const read = await table('a,b\n"1\n\n2",x\n\n3,y\n');
		expect(fileRowNumbers(read)).toEqual([2, 4]);
	});

	test('that are ragged are neither cut nor padded nor dropped', async () => {
		const read = await table('a,b,c\n1,2\n1,2,3,4\n1\n1,2,3\n');
		expect(read.rows.map((row) => row.length)).toEqual([2, 4, 1, 3]);
	});

	test('keep their cells as they stand', async () => {
		const read = await table('id,note\n007, "x" \n1e3,"say ""hi"""\n');
		expect(read.rows).toEqual([
			['007', ' "x" '],
			['1e3', 'say "hi"']
		]);
	});

	test('have headers as they stand: blank, repeated, and named like parts of the language', async () => {
		const read = await table('__proto__,,a,a,constructor\n1,2,3,4,5\n');
		expect(read.header).toEqual(['__proto__', '', 'a', 'a', 'constructor']);
		expect(read.rows).toEqual([['1', '2', '3', '4', '5']]);
	});
});

describe('a quote out of place', () => {
	test.each([
		['before the end of a cell', 'a,b\n"quoted" and more,2\n3,4\n', ['"quoted" and more', '2']],
		[
			'in the middle of a quoted cell',
			'a,b\n"say "hi, you" loud",2\n3,4\n',
			['say "hi, you" loud', '2']
		],
		['whose partner stands rows below', 'a,b\n"oops,2\n3,4\nx"y,5\n', ['"oops', '2']]
	])('%s is text, named, and leaves its neighbours alone', async (_name, text, row) => {
		const result = await read(text);
		expect(result.tables[0]?.rows[0]).toEqual(row);
		expect(result.tables[0]?.rows[1]).toEqual(['3', '4']);
		expect(result.problems).toMatchObject([
			{ code: 'quote out of place', row: 2, severity: 'please check' }
		]);
	});

	test('that nothing closes is text, its row is named, and a question is asked', async () => {
		const result = await read('a,b\n1,2\n3,"open\n4,5\n6,7\n');
		expect(result.tables[0]?.rows).toEqual([
			['1', '2'],
			['3', '"open'],
			['4', '5'],
			['6', '7']
		]);
		expect(result.problems).toMatchObject([{ code: 'quote out of place', row: 3 }]);
		expect(result.questions).toMatchObject([{ id: 'quotes', kind: 'dialect' }]);
	});
});

describe('a file that is no table', () => {
	test.each([
		['nothing', ''],
		['a byte order mark', '\uFEFF'],
		['blank lines', '\n\r\n  \n'],
		['delimiters', ',,,\n,,,\n']
	])('is empty when it holds only %s', async (_name, text) => {
		const result = await read(text);
		expect(result.tables).toEqual([]);
		expect(result.problems).toMatchObject([{ code: 'file empty', severity: 'cannot read' }]);
	});

	test('is read, and said to have no rows, when it has only a header', async () => {
		const result = await read('a,b\n');
		expect(result.tables).toMatchObject([{ header: ['a', 'b'], rows: [], firstRow: 2 }]);
		expect(result.problems).toMatchObject([{ code: 'file only header' }]);
	});

	test('is not text when it holds NUL', async () => {
		expect(await codes('a,b\n1,\0\n')).toEqual(['file not text']);
	});

	test.each([
		['project', 'PK\x03\x04............project.json'],
		['pdf', '%PDF-1.7'],
		['picture', '\x89PNG\r\n\x1a\n'],
		['xml', '<?xml version="1.0"?><Workbook/>'],
		['json', '{"type": "FeatureCollection"}'],
		['json', '[ {"a": 1} ]']
	])('is refused as %s, whatever its name says', async (kind, text) => {
		const bytes = text.startsWith('\uFEFF')
			? encoder.encode(text)
			: Uint8Array.from(text, (character) => character.charCodeAt(0));
		const result = await read(bytes);
		expect(result.tables).toEqual([]);
		expect(result.problems).toMatchObject([
			{ code: 'file other kind', severity: 'cannot read', parameters: { kind } }
		]);
	});
});

describe('any bytes', () => {
	/** What must hold of every answer. */
	function expectWhole(result: ReadResult): void {
		if (result.tables.length === 0) {
			expect(result.problems.some(({ severity }) => severity === 'cannot read')).toBe(true);
		}
		for (const read of result.tables) {
			const numbers = numbersOf(read);
			expect(new Set(numbers).size).toBe(read.rows.length + read.skipped.length);
			expect(numbers.every((number) => number >= 1)).toBe(true);
		}
		// Every row of the file is in a table, skipped, or one of at most four that make a header.
		const rows = new Set(result.tables.flatMap(numbersOf));
		const last = [...rows].reduce((most, row) => Math.max(most, row), 0);
		const headed = result.tables.filter(({ header }) => header.length > 0).length;
		expect(last - rows.size).toBeLessThanOrEqual(4 * headed);
	}

	/** The numbers of all rows that a table accounts for, but for those of its header. */
	function numbersOf(read: Table): number[] {
		return [...fileRowNumbers(read), ...read.skipped.map(({ row }) => row)];
	}

	test('are read or refused', async () => {
		const property = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
			expectWhole(await read(bytes));
		});
		await fc.assert(property, { seed: 1, numRuns: 1_000 });
	});

	test('of a damaged table are read or refused, and no row is lost', async () => {
		const piece = fc.constantFrom('a', '1', '"', '""', ',', ';', '\n', '\r', '\r\n', ' ', '\uFFFD');
		const property = fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
			const text = pieces.join('');
			const result = await read(text);
			expectWhole(result);
			// Every letter of the file stands in a table, or in a row that is named as skipped.
			const letters = (cells: string): number => cells.replaceAll(/[^a1]/g, '').length;
			const cells = result.tables.flatMap(({ header, rows }) => [header, ...rows].flat()).join('');
			const isSkipped = result.tables.some(({ skipped }) =>
				skipped.some(({ reason }) => reason !== 'blank' && reason !== 'only delimiters')
			);
			if (isSkipped || result.tables.length === 0) return;
			// A name of a group reaches over several columns: then its letters are there again.
			expect(letters(cells)).toBeGreaterThanOrEqual(letters(text));
		});
		await fc.assert(property, { seed: 2, numRuns: 3_000 });
	});

	test.each([
		['quotes out of place in one line', '"a"b,'.repeat(200_000)],
		['quotes out of place in every line', '"a"b,"c\n'.repeat(100_000)],
		['openings that nothing closes', '"x\ny""\n'.repeat(100_000)],
		['nothing but quotes', '"'.repeat(500_001)],
		['quotes and line breaks', '"""\n\r'.repeat(100_000)],
		['nothing but delimiters', ',;\t|'.repeat(200_000)]
	])(
		'with %s do not hang the reader',
		async (_name, text) => {
			expectWhole(await read(text));
		},
		10_000
	);
});
