import type { ModelTable } from '../table.ts';

/**
 * By which names people call a column of the model in the headers of their sheets and in the questions of their forms,
 * by language. The notation:
 *
 * - `[a|b]`: one of these, or none; `(a|b)`: one of these.
 * - `{meeting}`: one of the language's words for it in `vocabulary.ts`.
 * - `#` first: with or without words for how many (`number of`, `nb`, `how many`, `total`) before or behind it.
 * - `~` first: it may mean this column, and other things too. It is proposed and asked about, never taken.
 *
 * Case, marks, punctuation, articles and plain prepositions (`of`, `de la`, `ya`) do not matter and need not be written.
 * The column's id is a name in every language. No name may belong to two columns of one table, except with `~`.
 */
export type Language = 'en' | 'fr' | 'es' | 'pt' | 'ar' | 'sw';

export type ColumnNames = Readonly<Record<Language, readonly string[]>>;

export type TableNames<T extends ModelTable> = {
	readonly [Id in T['columns'][number]['id']]: ColumnNames;
};
