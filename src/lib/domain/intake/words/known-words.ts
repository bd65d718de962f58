import { wordLanguages } from '../../tables/meanings/meaning.ts';
import { meaningsOf } from '../../tables/meanings/index.ts';
import type { Column } from '../../tables/table.ts';
import { noWords, yesWords } from '../words.ts';
import { plainWord, stemmed } from './plain-word.ts';

/** One thing that people write, and the code that it stands for. */
export interface KnownWord {
	readonly code: string;
	readonly plain: string;
	readonly stems: string;
	/** As it stands in the lists. */
	readonly word: string;
}

export interface KnownWords {
	readonly codes: ReadonlyMap<string, string>;
	/** By plain spelling. */
	readonly exact: ReadonlyMap<string, KnownWord>;
	/** By stems. */
	readonly byStems: ReadonlyMap<string, KnownWord>;
	readonly all: readonly KnownWord[];
}

/** The codes that a column's words can stand for. */
export function codesOf(column: Column): readonly string[] {
	return column.type === 'yes/no' ? ['yes', 'no'] : (column.codes ?? []);
}

/** Every word of a column with its code; a word may come twice (the same in two languages). */
export function wordsOf(column: Column): { code: string; word: string }[] {
	const meanings = meaningsOf(column);
	const listed = codesOf(column).flatMap((code) =>
		[
			code,
			...wordLanguages.flatMap((language) => (meanings[code]?.[language] ?? '').split(','))
		].map((word) => ({ code, word: word.trim() }))
	);
	return column.type === 'yes/no' ? [...listed, ...storedAnswers] : listed;
}

/** What is read as yes or no without being asked about. */
const storedAnswers = [
	...yesWords.map((word) => ({ code: 'yes', word })),
	...noWords.map((word) => ({ code: 'no', word }))
];

const known = new Map<string, KnownWords>();

/** The words of a column, ready for comparing; made once for each column. */
export function knownWords(column: Column): KnownWords {
	const key = [column.type, column.id, ...codesOf(column)].join(' ');
	const found = known.get(key) ?? arrange(column);
	known.set(key, found);
	return found;
}

function arrange(column: Column): KnownWords {
	const exact = new Map<string, KnownWord>();
	const byStems = new Map<string, KnownWord>();
	for (const { code, word } of wordsOf(column)) {
		const plain = plainWord(word);
		if (plain === '' || exact.has(plain)) continue;
		const entry = { code, plain, stems: stemmed(plain), word };
		exact.set(plain, entry);
		if (!byStems.has(entry.stems)) byStems.set(entry.stems, entry);
	}
	const codes = new Map(codesOf(column).map((code) => [plainWord(code), code]));
	return { codes, exact, byStems, all: [...exact.values()] };
}
