import type { ModelTable } from '../table.ts';

/** The languages in which people's words for our codes are known. */
export const wordLanguages = ['en', 'fr', 'es', 'pt', 'ar', 'sw'] as const;

/**
 * What people write for one code, by language: labels, common synonyms, short forms, separated by commas. Case,
 * accents, punctuation and the plural do not matter, and the code itself need not be repeated. A word may stand for
 * one code of a column only, in all languages together; a test says which word breaks this.
 */
export type Meaning = Readonly<Record<(typeof wordLanguages)[number], string>>;

/** A meaning for every code of a list. */
export type MeaningsOfCodes<Codes extends readonly string[]> = {
	readonly [Code in Codes[number]]: Meaning;
};

/** A meaning for every code of every code column of a table: a new code does not compile without its words. */
export type MeaningsOfTable<T extends ModelTable> = {
	readonly [C in T['columns'][number] as C extends { type: 'code' } ? C['id'] : never]: C extends {
		codes: infer Codes extends readonly string[];
	}
		? MeaningsOfCodes<Codes>
		: never;
};
