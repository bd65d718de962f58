import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import type { WrittenSheet } from '../../../../src/lib/domain/templates/written-workbook';
import { columnName } from '../../../../src/lib/files/workbook-writing/sheet-xml';
import { writeXlsx } from '../../../../src/lib/files/workbook-writing/write-xlsx';
import { readTable } from '../../../../src/lib/files/read-table';

const prompt = { title: 'a', text: 'b' };

const visits: WrittenSheet = {
	name: 'Visits & "more"',
	isHeaderFrozen: true,
	columns: [
		{ width: 12, holds: 'text' },
		{ width: 14, holds: 'days', check: { rule: { kind: 'day', isPast: true }, prompt } },
		{
			width: 9,
			holds: 'whole numbers',
			check: {
				rule: { kind: 'whole number', from: 0, to: 900 },
				prompt: { title: 'how <many>'.repeat(9), text: 'x & "y"\n'.repeat(90) },
				refusal: { title: 'no', text: 'not so', isFinal: false }
			}
		},
		{
			width: 9,
			holds: 'text',
			check: {
				rule: { kind: 'one of', range: "'It''s'!$B$2:$B$3" },
				prompt,
				refusal: { title: 'no', text: 'not so', isFinal: true }
			}
		}
	],
	rows: [
		[{ text: 'id', look: 'needed' }, 'day', 'girls', 'kind'],
		['007', null, 12, ' <a> & "b"\u0000 \u{1F331}\nnext line ']
	]
};

const codes: WrittenSheet = {
	name: "It's",
	isHeaderFrozen: false,
	columns: [{ width: 10, holds: 'anything' }],
	rows: [['x'], [], ['y']]
};

const bytes = writeXlsx({ sheets: [visits, codes] });
const part = (path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

test('what was written is read again, by our reader and by another', async () => {
	const cells = ['007', '', '12', ' <a> & "b" \u{1F331}\nnext line '];
	const ours = await readTable(bytes, 'book.xlsx');
	expect(ours.tables.map(({ sheet }) => sheet)).toContain('Visits & "more"');
	expect(ours.tables[0]?.rows[0]).toEqual(cells);
	const { sheets } = await readXlsx(bytes);
	expect(sheets.map(({ name }) => name)).toEqual(['Visits & "more"', "It's"]);
	expect(sheets[0]?.rows[1]?.map((cell) => String(cell ?? ''))).toEqual(cells);
});

test('another reader finds what each column takes, over as many rows as are filled in', async () => {
	const { sheets } = await readXlsx(bytes);
	const checks = (sheets[0]?.dataValidations ?? []).map(
		({ range, type, operator, formula1, formula2, errorStyle }) =>
			[range, type, operator, formula1, formula2, errorStyle].map((one) => one ?? null)
	);
	expect(checks).toEqual([
		['B2:B10001', 'date', 'between', '36526', 'TODAY()', null],
		['C2:C10001', 'whole', 'between', '0', '900', 'warning'],
		['D2:D10001', 'list', null, "'It''s'!$B$2:$B$3", null, 'stop']
	]);
	expect(sheets[0]?.freezePane?.rows).toBe(1);
});

test('what is said is cut to what the format allows', () => {
	const [, title = '', , text = ''] =
		/promptTitle="(how[^"]*)"( prompt="([^"]*)")/.exec(part('xl/worksheets/sheet1.xml')) ?? [];
	const plain = (xml: string): string =>
		xml
			.replaceAll('&amp;', '&')
			.replaceAll('&quot;', '"')
			.replaceAll('&#10;', '\n')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>');
	expect(plain(title)).toHaveLength(32);
	expect(plain(text)).toHaveLength(255);
});

test('the same workbook gives the same bytes', () => {
	expect(writeXlsx({ sheets: [visits, codes] })).toEqual(bytes);
});

test('empty cells hold what belongs into their column', () => {
	const styles = [...part('xl/worksheets/sheet1.xml').matchAll(/<col [^>]*style="(\d)"/g)];
	expect(styles.map(([, style]) => style)).toEqual(['1', '2', '3', '1']);
});

test('columns are named as spreadsheets name them', () => {
	expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
		'A',
		'Z',
		'AA',
		'AZ',
		'BA',
		'ZZ',
		'AAA'
	]);
});
