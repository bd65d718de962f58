import { expect, test } from 'vitest';
import { tableOf, tables } from '../../../src/lib/domain/tables/index';
import { codesOf } from '../../../src/lib/domain/templates/columns';
import { tableWorkbook } from '../../../src/lib/domain/templates/table-workbook';
import type { WrittenSheet } from '../../../src/lib/domain/templates/written-workbook';
import { templateWords } from '../../../src/lib/i18n/template-words';

const words = templateWords();
const all = tables.map(({ id }) => id);
const whole = tableWorkbook({ tables: all, communities: [], words });

function sheetCalled(sheets: readonly WrittenSheet[], name: string): WrittenSheet {
	const sheet = sheets.find((one) => one.name === name);
	if (sheet === undefined) throw new Error(`missing sheet: ${name}`);
	return sheet;
}

const textsOf = (row: WrittenSheet['rows'][number] = []): string[] =>
	row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.text : String(cell ?? '')));

/** The cells of a range such as `'Codes'!$B$2:$B$9`. */
function cellsOf(range: string, sheets: readonly WrittenSheet[]): string[] {
	const [, sheet = '', column = '', from = '', to = ''] =
		/^'(.*)'!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(range) ?? [];
	const rows = sheetCalled(sheets, sheet).rows.slice(Number(from) - 1, Number(to));
	return rows.map((row) => textsOf(row)[column.charCodeAt(0) - 65] ?? '');
}

test('there is a sheet for each table, after one that explains and before one with the codes', () => {
	const names = whole.sheets.map(({ name }) => name);
	expect(names).toEqual(['Read me', ...all.map((id) => words.table(id)), 'Codes']);
	expect(names.every((name) => name.length <= 31)).toBe(true);
});

test.each(all)('%s has its own headers, and each of its codes to choose from', (id) => {
	const sheet = sheetCalled(whole.sheets, words.table(id));
	const { columns } = tableOf(id);
	expect(textsOf(sheet.rows[0])).toEqual(columns.map((column) => column.id));
	const offered = sheet.columns.map(({ check }) =>
		check?.rule.kind === 'one of' ? cellsOf(check.rule.range, whole.sheets) : []
	);
	columns.forEach((column, at) => {
		const codes = codesOf(column);
		if (codes.length > 0) expect(offered[at]).toEqual(codes);
	});
});

test('every column is explained in one sentence, with how much it is needed', () => {
	const rows = sheetCalled(whole.sheets, 'Read me').rows.map(textsOf);
	for (const id of all) {
		for (const column of tableOf(id).columns) {
			const [row, ...more] = rows.filter(
				([sheet, name]) => sheet === words.table(id) && name === column.id
			);
			expect(more).toEqual([]);
			expect(row?.[3]).toBe(words.need(column.need));
			expect(row?.[4]).toMatch(/\S/);
		}
	}
});

test('communities of the project are offered wherever one is named, and nothing else is refused there', () => {
	const communities = [
		{ id: 'C01', label: 'Lumavi' },
		{ id: 'C02', label: '' }
	];
	const { sheets } = tableWorkbook({ tables: ['meetings'], communities, words });
	const check = sheetCalled(sheets, 'Meetings').columns[1]?.check;
	expect(check?.rule.kind === 'one of' && cellsOf(check.rule.range, sheets)).toEqual([
		'C01',
		'C02'
	]);
	expect(check?.refusal).toBeUndefined();
});

test('in the whole workbook the codes written on the sheet of communities are offered', () => {
	const check = sheetCalled(whole.sheets, 'Meetings').columns[1]?.check;
	expect(check?.rule).toEqual({ kind: 'one of', range: "'Communities'!$A$2:$A$1001" });
});

test('a count that is kept back may be written, a day to come may not', () => {
	const { columns } = sheetCalled(whole.sheets, 'Meetings');
	const of = (id: string) =>
		columns[tableOf('meetings').columns.findIndex((column) => column.id === id)]?.check;
	expect(of('girls')?.refusal?.isFinal).toBe(false);
	expect(of('date')?.rule).toEqual({ kind: 'day', isPast: true });
	expect(of('next_date')?.rule).toEqual({ kind: 'day', isPast: false });
});
