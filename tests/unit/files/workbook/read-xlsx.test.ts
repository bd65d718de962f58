import { describe, expect, test } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { readTable } from '../../../../src/lib/files/read-table';
import type { ReadResult, Table } from '../../../../src/lib/files/read-result';
import { sheetOf, stylesOf, workbookOf, zipOf } from './make-workbook';

const read = (bytes: Uint8Array, answers = {}): Promise<ReadResult> =>
	readTable(bytes, 'book.xlsx', answers);

async function firstTable(bytes: Uint8Array): Promise<Table> {
	const { tables, problems } = await read(bytes);
	const [first] = tables;
	if (first === undefined) throw new Error(`missing table: ${JSON.stringify(problems)}`);
	return first;
}

async function codes(bytes: Uint8Array): Promise<string[]> {
	return (await read(bytes)).problems.map(({ code }) => code);
}

/** The cells of the one row below a header. */
async function cells(xml: string, rest = {}): Promise<readonly string[]> {
	const header = Array.from({ length: 9 }, (_, index) => `<c t="str"><v>h${index}</v></c>`);
	const table = await firstTable(sheetOf(`<row>${header.join('')}</row><row>${xml}</row>`, rest));
	const row = [...(table.rows[0] ?? [])];
	while (row.at(-1) === '') row.pop();
	return row;
}

describe('a workbook that another program has written', () => {
	test('gives a table for each sheet, with what its cells hold', async () => {
		const bytes = await writeXlsx({
			sheets: [
				{
					name: 'Meetings',
					rows: [
						['id', 'girls', 'date', 'open'],
						['007', 12, new Date(Date.UTC(2024, 2, 15)), true]
					]
				},
				{ name: 'Réunions', rows: [['nom'], ['Élise']] },
				{ name: 'Empty', rows: [] }
			]
		});
		const { tables, problems, encoding, dialect } = await read(bytes);
		expect(tables.map(({ sheet }) => sheet)).toEqual(['Meetings', 'Réunions']);
		expect(tables[0]).toMatchObject({
			sheet: 'Meetings',
			header: ['id', 'girls', 'date', 'open'],
			rows: [['007', '12', '2024-03-15', 'TRUE']],
			firstRow: 2,
			skipped: []
		});
		expect([problems, encoding, dialect]).toEqual([[], null, null]);
	});
});

describe('text', () => {
	test('stands as it stands, shared, in the cell or in runs', async () => {
		const strings =
			'<si><t xml:space="preserve"> 007 </t></si><si><r><rPr><b/></rPr><t>two</t></r><r><t xml:space="preserve"> runs</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si>';
		expect(
			await cells(
				'<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>a &lt;b&gt; &amp;#x41;&#x42;</t></is></c><c t="str"><f>A1</f><v>12345678901234567</v></c>',
				{ strings }
			)
		).toEqual([' 007 ', 'two runs', 'a <b> &#x41;B', '12345678901234567']);
	});

	test('has its line breaks and escapes back', async () => {
		const strings = '<si><t>one_x000D_\ntwo</t></si><si><t>_x005F_x000D_</t></si>';
		expect(await cells('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', { strings })).toEqual([
			'one\r\ntwo',
			'_x000D_'
		]);
	});

	test('that looks like a formula or a script is text', async () => {
		const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
		expect(await cells(inline('=1+1') + inline('&lt;script&gt;alert(1)&lt;/script&gt;'))).toEqual([
			'=1+1',
			'<script>alert(1)</script>'
		]);
	});
});

describe('a number', () => {
	test.each([
		['0.30000000000000004', '0.3'],
		['1.1000000000000001', '1.1'],
		['1E-7', '0.0000001'],
		['1.5E+3', '1500'],
		['12345678901234567', '12345678901234567'],
		['33.333333333333336', '33.333333333333336'],
		['-0', '0'],
		['45', '45']
	])('%s is the shortest decimal %s', async (stored, text) => {
		expect(await cells(`<c><v>${stored}</v></c>`)).toEqual([text]);
	});

	test('in percent or with a currency is the number', async () => {
		const styles = stylesOf('0.0%', '[$€-40C] #,##0.00', '#,##0" days"');
		const xml = '<c s="1"><v>0.45</v></c><c s="2"><v>1234.5</v></c><c s="3"><v>12</v></c>';
		expect(await cells(xml, { styles })).toEqual(['0.45', '1234.5', '12']);
	});
});

describe('a date', () => {
	const styles = stylesOf(
		'yyyy-mm-dd',
		'dd/mm/yyyy hh:mm',
		'h:mm AM/PM',
		'[h]:mm:ss',
		'[$-40C]d mmmm yyyy;@',
		'mm:ss.0',
		'mmm-yy'
	);

	test('is told by the style of its cell, and so are times and durations', async () => {
		const xml =
			'<c s="1"><v>45000</v></c><c s="2"><v>45000.5</v></c><c s="3"><v>0.5</v></c><c s="4"><v>1.5</v></c><c s="5"><v>45000</v></c><c s="6"><v>0.0105</v></c><c s="7"><v>45352</v></c><c><v>45000</v></c>';
		expect(await cells(xml, { styles })).toEqual([
			'2023-03-15',
			'2023-03-15T12:00:00',
			'12:00:00',
			'36:00:00',
			'2023-03-15',
			'00:15:07',
			'2024-03-01',
			'45000'
		]);
	});

	test('with a time keeps it, and one without has none', async () => {
		const xml = '<c s="1"><v>45000.75</v></c><c s="2"><v>45000</v></c>';
		expect(await cells(xml, { styles })).toEqual(['2023-03-15T18:00:00', '2023-03-15T00:00:00']);
	});

	test('45: of a workbook that counts from 1904 is the same day', async () => {
		const rest = { styles, properties: 'date1904="1"' };
		expect(await cells('<c s="1"><v>43538</v></c>', rest)).toEqual(['2023-03-15']);
		// Newer programs add more properties of the same name, which say nothing about dates.
		const more = `${rest.properties}/><x15:workbookPr chartTrackingRefBase="1"`;
		expect(await cells('<c s="1"><v>43538</v></c>', { styles, properties: more })).toEqual([
			'2023-03-15'
		]);
	});

	test('before March 1900 is what Excel shows, and what is no date stays a number', async () => {
		const xml = [0, 1, 59, 60, 61, -5, 2958466].map((n) => `<c s="1"><v>${n}</v></c>`).join('');
		expect(await cells(xml, { styles })).toEqual([
			'1900-01-00',
			'1900-01-01',
			'1900-02-28',
			'1900-02-29',
			'1900-03-01',
			'-5',
			'2958466'
		]);
	});

	test('that stands as a date in the file is taken as it stands', async () => {
		expect(await cells('<c t="d"><v>2023-03-15</v></c>')).toEqual(['2023-03-15']);
	});
});

test('42: formulas give the result that is stored, and none stored is a blank with a problem', async () => {
	const bytes = sheetOf(
		'<row><c t="str"><v>sum</v></c><c t="str"><v>word</v></c><c t="str"><v>none</v></c></row><row r="2"><c><f>1+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c><c><f>SUM(A1)</f><v/></c></row>'
	);
	const { tables, problems } = await read(bytes);
	expect(tables[0]?.rows).toEqual([['2', '', '']]);
	expect(problems).toEqual([
		expect.objectContaining({
			code: 'formula without result',
			sheet: 'Sheet1',
			row: 2,
			column: 'none'
		})
	]);
});

test('43: an error is a blank with a problem, and its text in a cell of text is text', async () => {
	const bytes = sheetOf(
		'<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="str"><v>#N/A</v></c></row>'
	);
	const { tables, problems } = await read(bytes);
	expect(tables[0]?.rows).toEqual([['', '#N/A']]);
	expect(problems).toEqual([
		expect.objectContaining({
			code: 'cell error',
			severity: 'please check',
			value: '#DIV/0!',
			row: 2,
			column: 'a'
		})
	]);
});

describe('odd ways to write a workbook', () => {
	const rows = '<row><c t="str"><v>a</v></c></row><row><c><v>1</v></c></row>';

	test('the strict dialect', async () => {
		expect((await firstTable(sheetOf(rows, { strict: true }))).rows).toEqual([['1']]);
	});

	test('prefixes before every name', async () => {
		const prefixed = rows.replaceAll(/<(\/?)/g, '<$1x:');
		const bytes = zipOf({
			'_rels/.rels':
				'<p:Relationships xmlns:p="p"><p:Relationship Id="a" Type="x/officeDocument" Target="/xl/workbook.xml"/></p:Relationships>',
			'xl/workbook.xml':
				'<x:workbook xmlns:x="m"><x:sheets><x:sheet name="S" sheetId="1" rel:id="q"/></x:sheets></x:workbook>',
			'xl/_rels/workbook.xml.rels':
				'<Relationships><Relationship Id="q" Type="x/worksheet" Target="Worksheets/Sheet1.xml"/></Relationships>',
			'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${prefixed}</x:sheetData></x:worksheet>`
		});
		expect((await firstTable(bytes)).rows).toEqual([['1']]);
	});

	test('rows and cells in any order, and blank rows between', async () => {
		const xml =
			'<row r="4"><c r="B4"><v>4</v></c><c r="A4"><v>3</v></c></row><row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row>';
		expect(await firstTable(sheetOf(xml))).toMatchObject({
			header: ['a', 'b'],
			rows: [['3', '4']],
			firstRow: 4,
			skipped: [
				{ row: 2, reason: 'blank' },
				{ row: 3, reason: 'blank' }
			]
		});
	});
});

describe('39, 41: what is hidden', () => {
	const rows = '<row><c t="str"><v>a</v></c></row><row><c><v>1</v></c></row>';
	const bytes = workbookOf({
		sheets: [
			{ name: 'Seen', xml: rows },
			{ name: 'Lists', state: 'hidden', xml: rows },
			{ name: '__proto__', state: 'veryHidden', xml: rows }
		]
	});

	test('sheets are named and left alone, unless somebody wants them', async () => {
		const { tables, problems, questions } = await read(bytes);
		expect(tables.map(({ sheet }) => sheet)).toEqual(['Seen']);
		expect(problems.map(({ code, sheet }) => [code, sheet])).toEqual([
			['sheet hidden', 'Lists'],
			['sheet hidden', '__proto__']
		]);
		expect(questions).toEqual([
			{ id: 'sheet', kind: 'sheet', choices: ['visible', 'all'], chosen: 'visible' }
		]);
		const all = await read(bytes, { sheet: 'all' });
		expect(all.tables.map(({ sheet }) => sheet)).toEqual(['Seen', 'Lists', '__proto__']);
		expect(all.questions[0]?.chosen).toBe('all');
	});

	test('sheets are read where nothing else holds anything', async () => {
		const only = workbookOf({
			sheets: [
				{ name: 'Blank', xml: '' },
				{ name: 'Data', state: 'hidden', xml: rows }
			]
		});
		const { tables, problems, questions } = await read(only);
		expect(tables.map(({ sheet }) => sheet)).toEqual(['Data']);
		expect(problems.map(({ code }) => code)).toContain('sheet hidden but read');
		expect(questions[0]?.chosen).toBe('all');
	});

	test('rows and columns are read like the others, and counted', async () => {
		const xml =
			'<cols><col min="2" max="5" hidden="1"/></cols><sheetData><row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row hidden="1"><c><v>1</v></c><c><v>2</v></c></row><row r="9" hidden="true"/></sheetData>';
		const { tables, problems } = await read(sheetOf(xml));
		expect(tables[0]?.rows).toEqual([['1', '2']]);
		expect(problems.map(({ code, parameters }) => [code, parameters])).toEqual([
			['rows hidden', { count: 1 }],
			['columns hidden', { count: 1 }]
		]);
	});
});

test('old macros in the list of sheets are no sheets', async () => {
	const workbook =
		'<workbook xmlns:r="r"><sheets><sheet name="Data" r:id="r0"/><sheet name="Module1" state="veryHidden" r:id=""/></sheets></workbook>';
	const xml = '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>';
	const bytes = sheetOf(xml, { more: { 'xl/workbook.xml': workbook } });
	const { tables, problems } = await readTable(bytes, 'book.xlsx');
	expect(tables).toMatchObject([{ sheet: 'Data' }]);
	expect(problems).toEqual([]);
});

test('38: macros and links to other workbooks are ignored, with a word about it', async () => {
	const more = { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<a/>' };
	const bytes = sheetOf('<row><c t="str"><v>a</v></c></row><row><c><v>1</v></c></row>', { more });
	expect(await codes(bytes)).toEqual(['macros ignored', 'links ignored']);
});

test.each([
	'xl/comments1.xml',
	'xl/threadedComments/threadedComment1.xml',
	'xl/pivotCache/pivotCacheRecords1.xml',
	'xl/media/image1.png',
	'xl/charts/chart1.xml'
])('what stands beside the cells in %s is passed over, with a word about it', async (part) => {
	const xml = '<row><c t="str"><v>a</v></c></row><row><c><v>1</v></c></row>';
	expect(await codes(sheetOf(xml, { more: { [part]: '<a/>' } }))).toEqual([
		'more in workbook ignored'
	]);
});

describe('merged cells', () => {
	const rows = (...lines: string[][]): string =>
		`<sheetData>${lines.map((line) => `<row>${line.map((text) => (text === '' ? '<c/>' : `<c t="str"><v>${text}</v></c>`)).join('')}</row>`).join('')}</sheetData>`;

	test('a label over several rows is meant for each of them', async () => {
		const xml = `${rows(['area', 'place'], ['North', 'a'], ['', 'b'], ['South', 'c'])}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
		const { tables, problems } = await read(sheetOf(xml));
		expect(tables[0]?.rows).toEqual([
			['North', 'a'],
			['North', 'b'],
			['South', 'c']
		]);
		expect(problems).toEqual([
			expect.objectContaining({
				code: 'label over several rows',
				row: 2,
				column: 'area',
				value: 'North',
				parameters: { rows: 2 }
			})
		]);
	});

	test('a number over several rows is counted once', async () => {
		const xml = `${rows(['girls', 'place'], ['12', 'a'], ['', 'b'])}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
		const { tables, problems } = await read(sheetOf(xml));
		expect(tables[0]?.rows).toEqual([
			['12', 'a'],
			['', 'b']
		]);
		expect(problems.map(({ code }) => code)).toEqual(['number over several rows']);
	});
});

test('cells that stand across several rows are named one by one, and counted where they are many', async () => {
	const row = (first: string, second: string): string =>
		`<row><c t="str"><v>${first}</v></c><c t="str"><v>${second}</v></c></row>`;
	const rows = Array.from({ length: 130 }, (_, index) => row(`place ${index}`, 'x') + row('', 'y'));
	const merges = rows.map((_, index) => `<mergeCell ref="A${index * 2 + 2}:A${index * 2 + 3}"/>`);
	const { tables, problems } = await read(
		sheetOf(
			`<sheetData>${row('place', 'kind')}${rows.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`
		)
	);
	expect(tables[0]?.rows[259]).toEqual(['place 129', 'y']);
	expect(problems.filter(({ code }) => code === 'label over several rows')).toHaveLength(100);
	expect(problems.at(-1)).toMatchObject({
		code: 'more cells over several rows',
		parameters: { count: 30 }
	});
});

describe('hostile', () => {
	const cell = (ref: string): string => `<c r="${ref}"><v>1</v></c>`;

	test('a cell in the far corner is refused with the row where it stands', async () => {
		const bytes = sheetOf(
			`<row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row>`
		);
		const { tables, problems } = await read(bytes);
		expect(tables).toMatchObject([]);
		expect(problems).toEqual([
			expect.objectContaining({
				code: 'cell far away',
				severity: 'cannot read',
				parameters: { row: 1048576, before: 1 }
			})
		]);
	});

	test('more cells than five million are refused', async () => {
		const rowsFar = Array.from(
			{ length: 400 },
			(_, index) => `<row>${cell(`XFD${index + 1}`)}</row>`
		);
		expect(await codes(sheetOf(rowsFar.join('')))).toEqual(['workbook too large']);
	});

	test('labels merged over millions of rows, again and again, are refused', async () => {
		const rows = Array.from(
			{ length: 4_000 },
			() => '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>'
		);
		const merges = rows.map((_, index) => `<mergeCell ref="A${index + 1}:A1048576"/>`);
		const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`;
		expect(await codes(sheetOf(xml))).toEqual(['workbook too large']);
	});

	test('elements within elements without end are refused', async () => {
		expect(await codes(sheetOf('<a>'.repeat(100_000)))).toEqual(['workbook damaged']);
	});

	test('a document type and its entities are refused', async () => {
		const bytes = sheetOf('<row><c/></row>', {
			more: {
				'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>'
			}
		});
		expect(await codes(bytes)).toEqual(['workbook hostile']);
	});

	test('parts that end in the middle are damaged, not shorter', async () => {
		const bytes = sheetOf('', {
			more: { 'xl/worksheets/s0.xml': '<worksheet><sheetData><row><c><v>1</v></c></row>' }
		});
		expect(await codes(bytes)).toEqual(['workbook damaged']);
		const crossed = sheetOf('', { more: { 'xl/worksheets/s0.xml': '<a><b></a></b>' } });
		expect(await codes(crossed)).toEqual(['workbook damaged']);
	});

	test('a bomb is refused while it unpacks', async () => {
		const bytes = sheetOf(`<row><c t="str"><v>${'0'.repeat(30_000_000)}</v></c></row>`);
		expect(await codes(bytes)).toEqual(['zip too large']);
	});

	test('a text of more than 32,767 letters is kept', async () => {
		const long = 'a'.repeat(100_000);
		expect(await cells(`<c t="str"><v>${long}</v></c>`)).toEqual([long]);
	});
});

test('a workbook without anything in it is empty', async () => {
	expect(await codes(sheetOf('<row><c t="str"><v> </v></c></row>'))).toEqual(['file empty']);
});
