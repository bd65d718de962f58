import { afterAll, beforeAll, expect, test } from 'vitest';
import { tables, tableOf, type TableId } from '../../src/lib/domain/tables/index.ts';
import { sheetName, tableWorkbook } from '../../src/lib/domain/templates/table-workbook.ts';
import type { WrittenSheet } from '../../src/lib/domain/templates/written-workbook.ts';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { writeXlsx } from '../../src/lib/files/workbook-writing/write-xlsx.ts';
import { tableLabel } from '../../src/lib/i18n/labels.ts';
import { languageIds, languages } from '../../src/lib/i18n/languages.ts';
import { loadMessages } from '../../src/lib/i18n/load-messages.ts';
import { templateWords } from '../../src/lib/i18n/template-words.ts';
import { inSpeech, speechOf } from '../../src/lib/i18n/translate.ts';
import { buildModel, stagePart } from '../../src/lib/pipeline/build-model.ts';
import type { LoadedPart } from '../../src/lib/pipeline/sources.ts';
import { dropFile } from './asked-in-node.ts';
import { writtenRows } from './written-rows.ts';

/** Templates are filled in and dropped on the page: they come in without a question, and nothing of them is lost. */

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

const all = tables.map(({ id }) => id);
const rowCount = 6;

function filledIn(sheet: WrittenSheet, table: TableId): WrittenSheet {
	return { ...sheet, rows: [...sheet.rows, ...writtenRows(table, rowCount)] };
}

function filledWorkbook(ids: readonly TableId[], sheetsOf = ids): Uint8Array {
	const workbook = tableWorkbook({ tables: sheetsOf, communities: [], words: templateWords() });
	const sheets = workbook.sheets.map((sheet) => {
		const table = ids.find((id) => sheetName(tableLabel(id)) === sheet.name);
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

test.each(languageIds)('the workbook in %s comes in without a question', async (language) => {
	const speech = speechOf(languages[language], await loadMessages(language, 'all'));
	const workbook = inSpeech(speech, () => filledWorkbook(all));
	const { asked, pending, parts, source } = await dropFile(workbook, 'all.xlsx');
	expect(asked).toEqual([]);
	expect(pending.problems).toEqual([]);
	// What to write where, and the codes, are ours: they are left out without a word, under whatever name.
	expect(source.sheetsOfTemplate).toHaveLength(2);
	expect(source.sheetsLeftOut).toBeUndefined();
	expect(parts.map(({ table, records }) => [table, records])).toEqual(
		all.map((id) => [id, rowCount])
	);
});

test('a sheet of ours into which somebody wrote rows of their own is listed as left out', async () => {
	const workbook = tableWorkbook({ tables: all, communities: [], words: templateWords() });
	const codes = workbook.sheets.at(-1);
	if (codes === undefined) throw new Error('missing sheet');
	const sheets = workbook.sheets.map((sheet) => {
		if (sheet === codes) return { ...sheet, rows: [...sheet.rows, ['Mtwapa', 'School', '12']] };
		return sheet.name === sheetName(tableLabel('meetings')) ? filledIn(sheet, 'meetings') : sheet;
	});
	const { source } = await dropFile(writeXlsx({ sheets }), 'all.xlsx');
	expect(source.sheetsLeftOut).toEqual([codes.name]);
	expect(source.sheetsOfTemplate).toHaveLength(1);
});
