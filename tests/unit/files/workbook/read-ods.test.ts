import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/lib/files/read-table';
import type { ReadResult } from '../../../../src/lib/files/read-result';
import { zipOf } from './make-workbook';

const encoder = new TextEncoder();
const type = 'application/vnd.oasis.opendocument.spreadsheet';
const names = ['office', 'style', 'table', 'text']
	.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join(' ');

const inside = (tables: string, styles = ''): string =>
	`<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;

const content = (tables: string, styles = ''): string =>
	`<?xml version="1.0"?><office:document-content ${names}>${inside(tables, styles)}</office:document-content>`;

const ods = (tables: string, styles = '', more = {}): Uint8Array =>
	zipOf({
		mimetype: type,
		'content.xml': content(tables, styles),
		'META-INF/manifest.xml': '<manifest/>',
		...more
	});

const fods = (tables: string, styles = ''): Uint8Array =>
	encoder.encode(
		`<?xml version="1.0"?><office:document ${names} office:mimetype="${type}">${inside(tables, styles)}</office:document>`
	);

const read = (bytes: Uint8Array, answers = {}): Promise<ReadResult> =>
	readTable(bytes, 'book.ods', answers);

const text = (words: string): string =>
	`<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const number = (value: string, kind = 'float'): string =>
	`<table:table-cell office:value-type="${kind}" office:value="${value}"><text:p>shown</text:p></table:table-cell>`;
const row = (cells: string, attributes = ''): string =>
	`<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (name: string, rows: string, style = ''): string =>
	`<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;

const header = row(Array.from({ length: 9 }, (_, index) => text(`name ${index}`)).join(''));

/** The cells of the one row below a header. */
async function cells(inner: string): Promise<readonly string[]> {
	const { tables, problems } = await read(ods(table('Data', header + row(inner))));
	const found = [...(tables[0]?.rows[0] ?? [JSON.stringify(problems)])];
	while (found.at(-1) === '') found.pop();
	return found;
}

describe.each([
	['an OpenDocument spreadsheet', ods],
	['an OpenDocument spreadsheet in one piece of XML', fods]
])('%s', (_name, make) => {
	test('gives a table for each sheet that can be seen, and names the others', async () => {
		const rows = (place: string): string =>
			row(text('place') + text('girls')) + row(text(place) + number('12'));
		const hidden = '<table:table-properties table:display="false"/>';
		const shown = '<table:table-properties table:display="true"/>';
		const styles = `<style:style style:name="a">${shown}</style:style><style:style style:name="b">${hidden}</style:style>`;
		const tables = [
			table('Réunions', rows('Élise'), 'a'),
			table('ورقة', rows('كيليفي'), 'a'),
			table('lists', rows('hidden'), 'b')
		];
		const result = await read(make(tables.join(''), styles));
		expect(result.tables).toMatchObject([
			{
				sheet: 'Réunions',
				header: ['place', 'girls'],
				rows: [['Élise', '12']],
				firstRow: 2,
				skipped: []
			},
			{
				sheet: 'ورقة',
				header: ['place', 'girls'],
				rows: [['كيليفي', '12']],
				firstRow: 2,
				skipped: []
			}
		]);
		expect(result.problems).toMatchObject([{ code: 'sheet hidden', sheet: 'lists' }]);
		const all = await read(make(tables.join(''), styles), { sheet: 'all' });
		expect(all.tables.map(({ sheet }) => sheet)).toEqual(['Réunions', 'ورقة', 'lists']);
	});
});

describe('a cell', () => {
	test('is what it holds, not how it is shown', async () => {
		expect(
			await cells(
				number('1234.50') +
					number('0.45', 'percentage') +
					number('12', 'currency') +
					'<table:table-cell office:value-type="date" office:date-value="2023-03-15"><text:p>15/03/23</text:p></table:table-cell>' +
					'<table:table-cell office:value-type="date" office:date-value="2023-03-15T12:00:00.000000001"/>' +
					'<table:table-cell office:value-type="time" office:time-value="PT36H30M00S"/>' +
					'<table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
			)
		).toEqual(['1234.5', '0.45', '12', '2023-03-15', '2023-03-15T12:00:00', '36:30:00', 'TRUE']);
	});

	test('that shows yes or no is that, also where the file holds a number', async () => {
		const truth = (value: number, word: string): string =>
			`<table:table-cell table:formula="of:=[.A1]>2" office:value-type="float" office:value="${value}"><text:p>${word}</text:p></table:table-cell>`;
		expect(await cells(truth(1, 'TRUE') + truth(0, 'FAUX') + truth(1, '1'))).toEqual([
			'TRUE',
			'FALSE',
			'1'
		]);
	});

	test('that counts and is shown as true or false keeps its number', async () => {
		const truth = (value: string): string =>
			`<table:table-cell office:value-type="boolean" office:boolean-value="${value}"/>`;
		expect(await cells(['10', '0', '1', 'false'].map(truth).join(''))).toEqual([
			'10',
			'FALSE',
			'TRUE',
			'FALSE'
		]);
	});

	test('whose formula gave no text is blank without a word, where other results are stored', async () => {
		const blank = '<table:table-cell table:formula="of:=&quot;&quot;"/>';
		const sum =
			'<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>';
		const rows = (cell: string): string =>
			row(text('a') + text('b') + text('c')) + row(text('x') + blank + cell);
		expect((await read(ods(table('Data', rows(sum))))).problems).toEqual([]);
		expect((await read(ods(table('Data', rows(number('2')))))).problems).toMatchObject([
			{ code: 'formula without result' }
		]);
	});

	test('keeps lines, tabs and spaces of its text, without notes and drawings', async () => {
		const words =
			'a<text:s text:c="3"/>b\n  c<text:tab/>d<text:line-break/>e <text:span>f</text:span>';
		const note =
			'<office:annotation><text:p>a note</text:p></office:annotation><draw:frame><text:p>x</text:p></draw:frame><draw:measure><text:p>79 mm</text:p></draw:measure>';
		expect(
			await cells(
				`<table:table-cell office:value-type="string">${note}<text:p>${words}</text:p><text:p>g</text:p></table:table-cell>`
			)
		).toEqual(['a   b c\td\ne f\ng']);
	});

	test('may stand for many, and so may a row', async () => {
		const many =
			'<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell>';
		const rows =
			row(text('a') + text('b') + text('c')) +
			row(many + number('1'), 'table:number-rows-repeated="3"') +
			row('<table:table-cell/>', 'table:number-rows-repeated="1048000"');
		const { tables } = await read(ods(table('Data', rows)));
		expect(tables[0]?.rows).toEqual([
			['x', 'x', '1'],
			['x', 'x', '1'],
			['x', 'x', '1']
		]);
	});

	test('that holds an error is blank, and it is said', async () => {
		const rows =
			row(text('name') + text('girls') + text('boys')) +
			row(
				text('a') +
					'<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
			);
		const { tables, problems } = await read(ods(table('Data', rows)));
		expect(tables[0]?.rows).toEqual([['a', '', '']]);
		expect(problems).toMatchObject([
			{ code: 'cell error', row: 2, column: 'girls', value: '#DIV/0!' }
		]);
	});

	test('merged over rows counts for each of them, and rows that a filter hides are counted', async () => {
		const merged =
			'<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>Kilifi</text:p></table:table-cell>';
		const rows =
			row(text('place') + text('girls')) +
			row(merged + number('1')) +
			row('<table:covered-table-cell/>' + number('2'), 'table:visibility="filter"');
		const { tables, problems } = await read(ods(table('Data', rows)));
		expect(tables[0]?.rows).toEqual([
			['Kilifi', '1'],
			['Kilifi', '2']
		]);
		expect(problems).toMatchObject([
			{ code: 'rows hidden', parameters: { count: 1 } },
			{ code: 'label over several rows', parameters: { rows: 2 } }
		]);
	});
});

describe('is refused with a reason', () => {
	test.each([
		[
			'a spreadsheet that is locked',
			ods('', '', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
			'password unsupported'
		],
		[
			'a spreadsheet with a document type',
			zipOf({ mimetype: type, 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
			'workbook hostile'
		],
		[
			'a spreadsheet without content',
			zipOf({ mimetype: type, 'content.xml': content('').slice(0, 60) }),
			'workbook damaged'
		],
		[
			'content that is cut short',
			zipOf({ mimetype: type, 'content.xml': content(table('Data', header)).slice(0, -40) }),
			'workbook damaged'
		],
		[
			'a row that stands for a million with cells in it',
			ods(table('Data', row(text('a').repeat(20), 'table:number-rows-repeated="1000000"'))),
			'workbook too large'
		],
		[
			'a text, whatever its name says',
			zipOf({ mimetype: 'odt', 'content.xml': content('').replaceAll('spreadsheet', 'text') }),
			'file other kind'
		],
		['a sheet without cells', ods(table('Data', row('<table:table-cell/>'))), 'file empty']
	])('%s', async (_name, bytes, code) => {
		const { tables, problems } = await read(bytes);
		expect(tables).toMatchObject([]);
		expect(problems).toMatchObject([{ code, severity: 'cannot read' }]);
	});
});
