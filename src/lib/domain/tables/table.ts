/**
 * How a table of the model is declared. Everything else derives from the declaration: the types of rows, the checks,
 * DuckDB's columns, the data dictionary and the templates.
 */

/**
 * - `id`: pseudonymous text, case and zeros kept, outer spaces lost.
 * - `id list`: several ids, separated by spaces.
 * - `text`: free text; it never leaves the officer's screens.
 * - `label`: short text that may be shown (a community's alias, an area, a measure's code).
 * - `band`: an age band such as `6-11`, or `all`.
 * - `wave`: a survey wave such as `T1`.
 * - `date`: a calendar day; no time zone ever moves it.
 * - `count`: a whole number from 0; `<5` and `1-4` are counts known only between two bounds.
 * - `number`: a decimal number from 0.
 * - `code`: one of `codes`, case ignored.
 * - `yes/no`: two answers, in the words of `yes-no.ts`.
 */
export type ColumnType =
	| 'id'
	| 'id list'
	| 'text'
	| 'label'
	| 'band'
	| 'wave'
	| 'date'
	| 'count'
	| 'number'
	| 'code'
	| 'yes/no';

/**
 * - `needed`: without the column the file is not this table; a row with a blank cell is set aside.
 * - `expected`: its absence is noted.
 * - `optional`: its absence is not worth a word.
 */
export type Need = 'needed' | 'expected' | 'optional';

export interface Column {
	readonly id: string;
	readonly type: ColumnType;
	readonly need: Need;
	/** The allowed codes of a `code` column, in the order in which they are shown. */
	readonly codes?: readonly string[];
	/** A needed column whose blank cell does not set the row aside, but leaves it not recorded. */
	readonly mayBeBlank?: true;
}

export interface ModelTable {
	readonly id: string;
	/** The columns that together name one row; none where equal rows all count. */
	readonly key: readonly string[];
	/** The column that dates a row; none for tables that no period selects. */
	readonly date?: string;
	readonly columns: readonly Column[];
}
