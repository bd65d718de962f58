import type { Column } from '../../tables/table.ts';
import type { ColumnReading } from '../mapping.ts';
import { missingPhrases, missingWords } from '../words.ts';
import { codesOf } from './codes.ts';
import { smallLetters } from './plain-text.ts';

const hasCodes = (column: Column): boolean => column.type === 'code' || column.type === 'yes/no';

/**
 * The words, in small letters, that say in a column that nothing was recorded. A code of the column is never among
 * them, nor a word of which somebody said that it means one.
 */
export function missingIn(column: Column, reading: ColumnReading): readonly string[] {
	const said = reading.words ?? [];
	const usual = hasCodes(column) ? missingWords : [...missingWords, ...missingPhrases];
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
