import type { Column } from '../../tables/table.ts';
import type { ColumnReading } from '../mapping.ts';
import { missingPhrases, missingWords } from '../words.ts';
import { codesOf } from './codes.ts';
import { smallLetters } from './plain-text.ts';

/** Columns in which no word can be an answer; elsewhere `unknown` may be a code, a name or an id like any other. */
const wordless: ReadonlySet<Column['type']> = new Set(['date', 'count', 'number']);

/**
 * The words, in small letters, that say in a column that nothing was recorded. A code of the column is never among
 * them, nor a word of which somebody said that it means one.
 */
export function missingIn(column: Column, reading: ColumnReading): readonly string[] {
	const said = reading.words ?? [];
	const usual = wordless.has(column.type) ? [...missingWords, ...missingPhrases] : missingWords;
	const blank = said.filter(({ code }) => code === '').map(({ word }) => smallLetters(word));
	const meant = new Set([
		...codesOf(column),
		...said.filter(({ code }) => code !== '').map(({ word }) => smallLetters(word))
	]);
	return [...new Set([...usual, ...blank])].filter((word) => !meant.has(word));
}

/** Whether words beside the usual ones say that nothing was recorded. */
export function hasOwnMissing(reading: ColumnReading): boolean {
	return (reading.words ?? []).some(({ code }) => code === '');
}
