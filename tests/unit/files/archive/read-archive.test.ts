import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/lib/files/read-table';
import type { ReadResult } from '../../../../src/lib/files/read-result';
import { sheetOf } from '../workbook/make-workbook';

const encoder = new TextEncoder();
const text = (content: string): Uint8Array => encoder.encode(content);

const read = (bytes: Uint8Array, answers = {}): Promise<ReadResult> =>
	readTable(bytes, 'export.zip', answers);

const zip = (members: Readonly<Record<string, string>>): Uint8Array =>
	zipSync(
		Object.fromEntries(Object.entries(members).map(([name, content]) => [name, text(content)]))
	);

const problemsOf = ({ problems }: ReadResult): unknown =>
	problems.map(({ code, sheet }) => [code, sheet]);

describe('a zip', () => {
	test('gives the tables of all its files under their names', async () => {
		const result = await read(
			zip({
				'Submissions.csv': 'place,girls\nKilifi,3\n',
				'Submissions-children.csv': 'parent;age\nKilifi;12\n',
				'notes/old.tsv': 'a\tb\n1\t2\n'
			})
		);
		expect(result.problems).toEqual([]);
		expect(result.tables.map(({ sheet, header, rows }) => [sheet, header, rows])).toEqual([
			['Submissions.csv', ['place', 'girls'], [['Kilifi', '3']]],
			['Submissions-children.csv', ['parent', 'age'], [['Kilifi', '12']]],
			['notes/old.tsv', ['a', 'b'], [['1', '2']]]
		]);
		expect([result.encoding, result.dialect]).toEqual([null, null]);
	});

	test('of one file has the encoding and the dialect of that file', async () => {
		const { encoding, dialect } = await read(zip({ 'a.csv': 'a;b\n1;2\n' }));
		expect([encoding, dialect]).toEqual(['utf-8', { delimiter: ';', quote: '"' }]);
	});

	test('may hold workbooks too', async () => {
		const cell = (value: string): string => `<c t="str"><v>${value}</v></c>`;
		const book = sheetOf(`<row>${cell('a')}${cell('b')}</row><row>${cell('x')}${cell('y')}</row>`);
		const { tables } = await read(zipSync({ 'book.xlsx': book }));
		expect(tables).toMatchObject([{ sheet: 'book.xlsx / Sheet1', rows: [['x', 'y']] }]);
	});

	test('says what it passed over', async () => {
		const result = await read(
			zip({
				'Submissions.csv': 'a,b\n1,2\n',
				'media/1.jpg': 'picture',
				'media/2.jpg': 'picture',
				'__MACOSX/._Submissions.csv': 'x',
				'.DS_Store': 'x',
				'form.json': '{"a": 1}',
				'more.zip': 'PK\x03\x04'
			})
		);
		expect(result.tables.map(({ sheet }) => sheet)).toEqual(['Submissions.csv']);
		expect(result.problems).toMatchObject([
			{ code: 'file other kind', sheet: 'form.json', severity: 'cannot read' },
			{ code: 'archive inside', sheet: 'more.zip', severity: 'cannot read' },
			{ code: 'archive system files', parameters: { count: 2 } },
			{ code: 'archive media', parameters: { count: 2 } }
		]);
	});

	test('hands its questions on under the names of its files, and takes their answers', async () => {
		const book = (state: string): Uint8Array => zipSync({ 'book.xml': text(workbook2003(state)) });
		const bytes = book('<Visible>SheetHidden</Visible>');
		const asked = await read(bytes);
		expect(asked.questions).toMatchObject([{ id: 'book.xml: sheet', kind: 'sheet' }]);
		expect(asked.tables).toHaveLength(1);
		const answered = await read(bytes, { 'book.xml: sheet': 'all' });
		expect(answered.tables).toHaveLength(2);
	});

	test.each([
		['that is empty', zip({}), 'archive without tables'],
		['with nothing but pictures', zip({ 'a.png': 'x' }), 'archive without tables'],
		['that is cut short', zip({ 'a.csv': 'a,b\n1,2\n' }).slice(0, -30), 'zip damaged']
	])('%s is refused', async (_name, bytes, code) => {
		const { tables, problems } = await read(bytes);
		expect(tables).toEqual([]);
		expect(problems[0]).toMatchObject({ code, severity: 'cannot read' });
	});
});

const workbook2003 = (state: string): string => {
	const row = (cells: readonly string[]): string =>
		`<Row>${cells.map((cell) => `<Cell><Data Type="String">${cell}</Data></Cell>`).join('')}</Row>`;
	const table = `<Table>${row(['a', 'b'])}${row(['x', 'y'])}</Table>`;
	return `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet Name="one">${table}</Worksheet><Worksheet Name="two">${table}${state}</Worksheet></Workbook>`;
};

describe('a hostile zip', () => {
	test('may not lead out of its folder', async () => {
		const result = await read(
			zip({ '../../a.csv': 'a,b\n1,2\n', '/b.csv': 'a,b\n1,2\n', 'c..d.csv': 'a,b\n1,2\n' })
		);
		expect(result.tables.map(({ sheet }) => sheet)).toEqual(['c..d.csv']);
		expect(problemsOf(result)).toEqual([
			['archive member outside', '../../a.csv'],
			['archive member outside', '/b.csv']
		]);
	});

	test('may not have members that share their bytes', async () => {
		const bytes = zip({ 'a.csv': 'a,b\n1,2\n', 'b.csv': 'a,b\n1,2\n' });
		const view = new DataView(bytes.buffer);
		const directory = view.getUint32(bytes.length - 6, true);
		// The second entry of the list leads to the first member.
		view.setUint32(directory + 46 + 'a.csv'.length + 42, 0, true);
		expect(problemsOf(await read(bytes))).toEqual([['zip damaged', '']]);
	});

	test('may not become much larger than it is', async () => {
		const bomb = zipSync({ 'a.csv': new Uint8Array(40_000_000).fill(97) });
		expect(problemsOf(await read(bomb))).toEqual([['zip too large', '']]);
	});

	test('has no archives in archives opened', async () => {
		const inner = zip({ 'a.csv': 'a,b\n1,2\n' });
		const result = await read(zipSync({ 'inner.csv': inner, 'inner.gz': gzipSync(inner) }));
		expect(problemsOf(result)).toEqual([
			['archive without tables', ''],
			['archive inside', 'inner.csv'],
			['archive inside', 'inner.gz']
		]);
	});
});

describe('a gzip', () => {
	test('is read as the file that is in it', async () => {
		const { tables, encoding } = await read(gzipSync(text('a,b\n1,é\n')));
		expect(tables).toMatchObject([{ sheet: '', header: ['a', 'b'], rows: [['1', 'é']] }]);
		expect(encoding).toBe('utf-8');
	});

	test.each([
		['cut short', gzipSync(text('a,b\n'.repeat(1_000))).slice(0, -9), 'zip damaged'],
		['a bomb', gzipSync(new Uint8Array(40_000_000)), 'zip too large'],
		['an archive of archives', gzipSync(zip({ 'a.csv': 'a' })), 'archive inside'],
		['nothing but its mark', Uint8Array.of(0x1f, 0x8b, 0x08), 'zip damaged']
	])('is refused when it is %s', async (_name, bytes, code) => {
		const { tables, problems } = await read(bytes);
		expect(tables).toEqual([]);
		expect(problems).toMatchObject([{ code, severity: 'cannot read' }]);
	});
});
