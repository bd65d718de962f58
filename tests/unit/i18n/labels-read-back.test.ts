import { beforeAll, describe, expect, it } from 'vitest';
import { knownNames } from '$lib/domain/intake/headers/known-names';
import { nameKey, plainText } from '$lib/domain/intake/headers/plain-words';
import { understandSheet } from '$lib/domain/intake/understand-sheet';
import { codesOf } from '$lib/domain/intake/words/known-words';
import { matchWord } from '$lib/domain/intake/words/match-word';
import { tables, type TableId } from '$lib/domain/tables/index';
import type { Column, ModelTable } from '$lib/domain/tables/table';
import { codeLabel, columnLabel } from '$lib/i18n/labels';
import { languageIds, languages } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n/load-messages';
import { speak, speechOf } from '$lib/i18n/translate';

/**
 * Whatever the app calls a column or a code, in whatever language, the importer knows it again: a table that was made
 * here, or a sheet that somebody made after our screens, comes back without a question.
 */

/**
 * Labels that may mean other things too. Alone they are a guess; where the words below them are codes of the column they
 * are certain (`told-by-words.ts`), and `tests/engine/labels-come-back.test.ts` drops whole tables of them.
 */
const toldByTheirWords: readonly string[] = ['fr', 'sw', 'es', 'ar', 'pt'].flatMap((language) =>
	// "Type" of anything.
	['contributions', 'context_events', 'targets'].map((table) => `${language} ${table}.kind`)
);

const modelTables: readonly ModelTable[] = tables;

describe.each(languageIds)('Labels in %s', (id) => {
	beforeAll(async () => {
		speak(speechOf(languages[id], await loadMessages(id, 'all')));
	});

	it.each(modelTables)('are headers of $id that name one column each, for certain', (table) => {
		const header = table.columns.map((column) => columnLabel(column.id));
		const sample = { sheet: '', header, rows: [], rowCount: 0 };
		const [first] = understandSheet(sample, []).tables;
		expect(first?.table).toBe(table.id);
		const read = first?.columns.map(({ column, confidence }) => `${column} ${confidence}`) ?? [];
		const wrong = table.columns.flatMap((column, at) => {
			const isKnown =
				read[at] === `${column.id} certain` ||
				toldByTheirWords.includes(`${id} ${table.id}.${column.id}`);
			return isKnown ? [] : [`${header[at]}: ${column.id}, read as ${read[at]}`];
		});
		expect(wrong).toEqual([]);
	});

	it('are words that mean one code each, for certain', () => {
		const coded = modelTables.flatMap(({ id: table, columns }) =>
			columns.filter((column) => codesOf(column).length > 0).map((column) => ({ table, column }))
		);
		const wrong = coded.flatMap(({ table, column }) => codesMisread(table, column));
		expect(wrong).toEqual([]);
	});

	it('that are listed as guesses are names of their column all the same', () => {
		const listed = toldByTheirWords.filter((one) => one.startsWith(`${id} `));
		for (const one of listed) {
			const [table = '', column = ''] = one.slice(id.length + 1).split('.');
			const { vague } = knownNames(table as TableId);
			expect(vague.get(nameKey(plainText(columnLabel(column))))).toEqual([column]);
		}
	});
});

/** The labels of a column's codes that are not read as the code, with what is read. */
function codesMisread(table: string, column: Column): string[] {
	const codes = codesOf(column);
	const labels = codes.map((code) => codeLabel(column.id, code));
	return codes.flatMap((code, at) => {
		const label = labels[at] ?? '';
		const guess = matchWord(column, label, labels);
		const isKnown = guess.code === code && guess.confidence === 'certain';
		return isKnown ? [] : [`${table}.${column.id}: ${label}: ${code}, read as ${guess.code}`];
	});
}
