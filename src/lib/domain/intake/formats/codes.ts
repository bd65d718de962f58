import { text, textList } from '../../sql.ts';
import type { Column } from '../../tables/table.ts';
import type { ColumnReading, WordMeaning } from '../mapping.ts';
import { noWords, yesWords } from '../words.ts';
import { smallLetters } from './plain-text.ts';

/**
 * Codes, and yes and no: what somebody said that a word means, then the code itself, then the words for yes and no.
 * Case never matters.
 */

export const codesOf = (column: Column): readonly string[] =>
	column.type === 'yes/no' ? ['yes', 'no'] : (column.codes ?? []);

/** Words with a code that the column has. */
function meanings(column: Column, reading: ColumnReading): readonly WordMeaning[] {
	const codes = codesOf(column);
	return (reading.words ?? [])
		.filter(({ code }) => codes.includes(code))
		.map(({ word, code }) => ({ word: smallLetters(word), code }));
}

const wordsOf = (column: Column): readonly WordMeaning[] => {
	const codes = codesOf(column);
	const given = (words: readonly string[], code: string): WordMeaning[] =>
		codes.includes(code) ? words.map((word) => ({ word, code })) : [];
	const own = column.type === 'yes/no' ? [] : codes.map((code) => ({ word: code, code }));
	return [...own, ...given(yesWords, 'yes'), ...given(noWords, 'no')];
};

/** The code that a cell means, `null` where it is none of the column's words. */
export function parseCode(column: Column, cell: string, reading: ColumnReading): string | null {
	const word = smallLetters(cell);
	const known = [...meanings(column, reading), ...wordsOf(column)];
	return known.find((meaning) => meaning.word === word)?.code ?? null;
}

/** The same in SQL; a yes/no column's codes are made true and false. */
export function codeSql(column: Column, cell: string, reading: ColumnReading): string {
	const [own, usual] = [meanings(column, reading), wordsOf(column)];
	const known = [...own, ...usual.filter(({ word }) => !own.some((one) => one.word === word))];
	const value = ({ code }: WordMeaning): string =>
		column.type === 'yes/no' ? String(code === 'yes') : text(code);
	const words = textList(known.map(({ word }) => word)).slice(1, -1);
	const values = known.map(value).join(', ');
	return `([${values}])[list_position([${words}], lower(${cell}))]`;
}
