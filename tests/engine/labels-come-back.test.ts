import { describe, expect, test } from 'vitest';
import { tables } from '../../src/lib/domain/tables/index.ts';
import { sheetName } from '../../src/lib/domain/templates/table-workbook.ts';
import { writeXlsx } from '../../src/lib/files/workbook-writing/write-xlsx.ts';
import { codeLabel, columnLabel, tableLabel } from '../../src/lib/i18n/labels.ts';
import { languageIds, languages } from '../../src/lib/i18n/languages.ts';
import { loadMessages } from '../../src/lib/i18n/load-messages.ts';
import { inSpeech, speechOf } from '../../src/lib/i18n/translate.ts';
import { dropFile, type DroppedFile } from './asked-in-node.ts';
import { writtenRows, type WriteCode } from './written-rows.ts';

/**
 * Tables written in the app's own words, in each of its languages, are read back without a question: no column is lost,
 * none is taken for another, every word becomes its code.
 */

/** As many as the longest list of codes, and more. */
const rowCount = 15;

const ids = tables.map(({ id }) => id);

const asCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
	new TextEncoder().encode(
		rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n')
	);

/** What was read of the first sheet, without what was made of each text. */
const readOf = ({ asked, parts }: DroppedFile): unknown => ({
	asked,
	read: parts.map(({ table, columns, records }) => ({ table, columns, records }))
});

const expected = (id: (typeof ids)[number]): unknown => {
	const columns = tables.find((table) => table.id === id)?.columns.map((column) => column.id);
	return { asked: [], read: [{ table: id, columns, records: rowCount }] };
};

describe.each(languageIds)('In %s', async (language) => {
	const speech = speechOf(languages[language], await loadMessages(language, 'all'));
	const sheet = (id: (typeof ids)[number], writeCode?: WriteCode): string[][] =>
		inSpeech(speech, () => [
			(tables.find((table) => table.id === id)?.columns ?? []).map((column) =>
				columnLabel(column.id)
			),
			...writtenRows(id, rowCount, writeCode)
		]);

	test.each(ids)('the table %s with labels over codes comes back whole', async (id) => {
		expect(readOf(await dropFile(asCsv(sheet(id)), 'table.csv'))).toEqual(expected(id));
	});

	test.each(ids)('the table %s with codes in words comes back whole', async (id) => {
		expect(readOf(await dropFile(asCsv(sheet(id, codeLabel)), 'table.csv'))).toEqual(expected(id));
	});

	test('a workbook with a sheet for each table comes back whole', async () => {
		const sheets = ids.map((id) => ({
			name: sheetName(inSpeech(speech, () => tableLabel(id))),
			columns: [],
			rows: sheet(id, codeLabel),
			isHeaderFrozen: true
		}));
		const { asked, parts } = await dropFile(writeXlsx({ sheets }), 'tables.xlsx');
		expect(asked).toEqual([]);
		expect(parts.map(({ table, records }) => [table, records])).toEqual(
			ids.map((id) => [id, rowCount])
		);
	});
});
