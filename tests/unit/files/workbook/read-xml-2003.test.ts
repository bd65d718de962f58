import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/lib/files/read-table';
import type { ReadResult } from '../../../../src/lib/files/read-result';

const encoder = new TextEncoder();

const workbook = (inside: string, declaration = '<?xml version="1.0"?>'): string =>
	`${declaration}<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">${inside}</Workbook>`;

const read = (inside: string, answers = {}): Promise<ReadResult> =>
	readTable(encoder.encode(workbook(inside)), 'export.xls', answers);

const cell = (type: string, value: string, attributes = ''): string =>
	`<Cell ${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`;
const text = (value: string, attributes = ''): string => cell('String', value, attributes);
const row = (cells: string, attributes = ''): string => `<Row ${attributes}>${cells}</Row>`;
const sheet = (name: string, rows: string, options = ''): string =>
	`<Worksheet ss:Name="${name}"><Table>${rows}</Table><x:WorksheetOptions>${options}</x:WorksheetOptions></Worksheet>`;

const style = (id: string, format: string): string =>
	`<Style ss:ID="${id}"><NumberFormat ss:Format="${format}"/></Style>`;

describe('a workbook in the XML of Excel 2003', () => {
	test('gives a table for each sheet that can be seen, and names the others', async () => {
		const rows = row(text('place') + text('girls')) + row(text('Élise') + cell('Number', '12'));
		const inside = [
			sheet('Réunions', rows),
			sheet('lists', rows, '<x:Visible>SheetHidden</x:Visible>')
		].join('');
		const { tables, problems } = await read(inside);
		expect(tables).toMatchObject([
			{
				sheet: 'Réunions',
				header: ['place', 'girls'],
				rows: [['Élise', '12']],
				firstRow: 2,
				skipped: []
			}
		]);
		expect(problems).toMatchObject([{ code: 'sheet hidden', sheet: 'lists' }]);
		const all = await read(inside, { sheet: 'all' });
		expect(all.tables.map((table) => table.sheet)).toEqual(['Réunions', 'lists']);
	});

	test('holds numbers, dates, times, yes and no', async () => {
		const styles = `<Styles>${style('d', 'dd/mm/yyyy')}${style('t', 'Short Time')}${style('m', 'General Date')}</Styles>`;
		const values = [
			cell('Number', '1.5E3'),
			cell('DateTime', '2023-03-15T00:00:00.000', 'ss:StyleID="d"'),
			cell('DateTime', '1899-12-31T18:30:00.000', 'ss:StyleID="t"'),
			cell('DateTime', '2023-03-15T12:00:00.000', 'ss:StyleID="m"'),
			cell('Boolean', '1'),
			text('007'),
			text('two&#10;lines'),
			'<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>bold</B> plain</ss:Data></Cell>'
		];
		const names = values.map((_, index) => text(`name ${index}`)).join('');
		const { tables } = await read(styles + sheet('Data', row(names) + row(values.join(''))));
		expect(tables[0]?.rows).toEqual([
			[
				'1500',
				'2023-03-15',
				'18:30:00',
				'2023-03-15T12:00:00',
				'TRUE',
				'007',
				'two\nlines',
				'bold plain'
			]
		]);
	});

	test('has rows and cells where they say that they stand', async () => {
		const rows =
			row(text('a') + text('b') + text('c')) +
			row(text('x') + text('z', 'ss:Index="3"'), 'ss:Index="3"');
		const { tables } = await read(sheet('Data', rows));
		expect(tables[0]).toMatchObject({ rows: [['x', '', 'z']], firstRow: 3 });
		expect(tables[0]?.skipped).toEqual([{ row: 2, reason: 'blank' }]);
	});

	test('says what is merged, hidden, failed or without result', async () => {
		const rows =
			'<Column ss:Hidden="1"/>' +
			row(text('place') + text('girls') + text('boys')) +
			row(text('Kilifi', 'ss:MergeDown="1"') + cell('Error', '#N/A') + '<Cell ss:Formula="=1"/>') +
			row(cell('Number', '1', 'ss:Index="2"') + cell('Number', '2'), 'ss:Hidden="1"');
		const { tables, problems } = await read(sheet('Data', rows));
		expect(tables[0]?.rows).toEqual([
			['Kilifi', '', ''],
			['Kilifi', '1', '2']
		]);
		expect(problems.map(({ code }) => code).toSorted()).toEqual([
			'cell error',
			'columns hidden',
			'formula without result',
			'label over several rows',
			'rows hidden'
		]);
	});

	test('keeps a note out of its cell', async () => {
		const note = '<Comment><ss:Data><B>Author:</B> note</ss:Data></Comment>';
		const noted = `<Cell><Data ss:Type="String">x</Data>${note}</Cell>`;
		const rows = row(text('a') + text('b')) + row(noted + text('y'));
		const { tables, problems } = await read(sheet('Data', rows));
		expect(tables[0]?.rows).toEqual([['x', 'y']]);
		expect(problems).toMatchObject([{ code: 'more in workbook ignored' }]);
	});

	test.each([
		['cut short', workbook(sheet('Data', row(text('a')))).slice(0, -60), 'workbook damaged'],
		[
			'with entities of its own',
			workbook('', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>'),
			'workbook hostile'
		],
		[
			'with a row beyond the last of any sheet',
			workbook(sheet('Data', row(text('a'), 'ss:Index="9999999999"'))),
			'workbook damaged'
		],
		['without cells', workbook(sheet('Data', '')), 'file empty']
	])('is refused when it is %s', async (_name, xml, code) => {
		const { tables, problems } = await readTable(encoder.encode(xml), 'export.xls');
		expect(tables).toMatchObject([]);
		expect(problems).toMatchObject([{ code, severity: 'cannot read' }]);
	});
});
