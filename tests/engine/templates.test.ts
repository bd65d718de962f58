import { afterAll, beforeAll, expect, test } from 'vitest';
import { tables, tableOf, type TableId } from '../../src/lib/domain/tables/index.ts';
import { codesOf } from '../../src/lib/domain/templates/columns.ts';
import { tableWorkbook } from '../../src/lib/domain/templates/table-workbook.ts';
import type { WrittenSheet } from '../../src/lib/domain/templates/written-workbook.ts';
import type { Column } from '../../src/lib/domain/tables/table.ts';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { writeXlsx } from '../../src/lib/files/workbook-writing/write-xlsx.ts';
import { tableLabel } from '../../src/lib/i18n/labels.ts';
import { templateWords } from '../../src/lib/i18n/template-words.ts';
import { buildModel, stagePart } from '../../src/lib/pipeline/build-model.ts';
import type { LoadedPart } from '../../src/lib/pipeline/sources.ts';
import { dropFile } from './asked-in-node.ts';

/** Templates are filled in and dropped on the page: they come in without a question, and nothing of them is lost. */

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

const words = templateWords();
const all = tables.map(({ id }) => id);
const rowCount = 6;

/** What a person may write into a column. */
function written(table: TableId, column: Column, row: number): string {
	const codes = codesOf(column);
	if (column.id === 'scope') return 'ALL';
	if (column.id === 'score') return '3';
	if (column.id === 'community_id') return `C0${table === 'communities' ? row : row % 2}`;
	if (column.type === 'date') return column.id.includes('end') ? '2025-03-15' : '2024-02-01';
	if (column.type === 'count' || column.type === 'number') return '2';
	if (column.type === 'band') return '6-11';
	if (column.type === 'wave') return 'T1';
	return codes.length > 0 ? (codes[row % codes.length] ?? '') : `${column.id}-${row}`;
}

function filledIn(sheet: WrittenSheet, table: TableId): WrittenSheet {
	const rows = Array.from({ length: rowCount }, (_, row) =>
		tableOf(table).columns.map((column) => written(table, column, row))
	);
	return { ...sheet, rows: [...sheet.rows, ...rows] };
}

function filledWorkbook(ids: readonly TableId[], sheetsOf = ids): Uint8Array {
	const workbook = tableWorkbook({ tables: sheetsOf, communities: [], words });
	const sheets = workbook.sheets.map((sheet) => {
		const table = ids.find((id) => tableLabel(id) === sheet.name);
		return table === undefined ? sheet : filledIn(sheet, table);
	});
	return writeXlsx({ sheets });
}

async function rowsUsed(parts: readonly LoadedPart[]): Promise<Record<string, number>> {
	const numbered = parts.map((part, at) => ({ ...part, number: at + 1 }));
	for (const part of numbered) await stagePart(engine, part);
	const summaries = await buildModel(engine, numbered);
	return Object.fromEntries(numbered.map((part, at) => [part.table, summaries[at]?.used ?? 0]));
}

test('the whole workbook, filled in, comes in without a question and with every row', async () => {
	const { asked, pending, parts } = await dropFile(filledWorkbook(all), 'all.xlsx');
	expect(asked).toEqual([]);
	expect(pending.problems).toEqual([]);
	expect(await rowsUsed(parts)).toEqual(Object.fromEntries(all.map((id) => [id, rowCount])));
	for (const { table, columns } of parts) {
		expect(columns).toEqual(tableOf(table).columns.map(({ id }) => id));
	}
}, 30_000);

test.each(all)('the workbook for %s alone comes in without a question', async (id) => {
	const { asked, parts } = await dropFile(filledWorkbook([id]), `${id}.xlsx`);
	expect(asked).toEqual([]);
	expect(parts.map(({ table, records }) => [table, records])).toEqual([[id, rowCount]]);
});

test('sheets that stay empty are not worth a word', async () => {
	const { asked, pending } = await dropFile(filledWorkbook(['meetings'], all), 'some.xlsx');
	expect(asked).toEqual([]);
	expect(pending.problems).toEqual([]);
});
