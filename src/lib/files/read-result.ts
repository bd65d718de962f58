import type { Problem } from '../domain/problem';

/** Why a row of the file is not among the rows of the table. */
export type SkipReason =
	'blank' | 'only delimiters' | 'preamble' | 'footer' | 'HXL' | 'repeated header';

export interface SkippedRow {
	/** The file's own row, the first is 1. */
	readonly row: number;
	readonly reason: SkipReason;
}

/** A table as it stands in the file: text only, nothing renamed, padded, cut or converted. */
export interface Table {
	/** Name of the sheet, or of the member of a zip; `''` for a CSV. */
	readonly sheet: string;
	readonly header: readonly string[];
	/** A row may be shorter or longer than the header. */
	readonly rows: readonly (readonly string[])[];
	/** The file's row number of `rows[0]` (where the next row would stand if there are none). */
	readonly firstRow: number;
	/** Every row of the file that is neither a header nor in `rows`, in order. */
	readonly skipped: readonly SkippedRow[];
	/** HXL tags, one a column, where such a row stands below the header; the row itself is in `skipped`. */
	readonly tags?: readonly string[];
	/** The file's own rows that hold the names, none where there are none; missing where no others can be chosen. */
	readonly headerRows?: readonly number[];
	/** Rows as they stand in the file, for somebody to see what was taken for names, titles and totals. */
	readonly edges?: Edges;
}

/** The first and the last rows of the part of the sheet where a table stands. */
export interface Edges {
	readonly top: readonly RawRow[];
	readonly bottom: readonly RawRow[];
}

export interface RawRow {
	readonly row: number;
	readonly cells: readonly string[];
}

export type QuestionKind = 'encoding' | 'dialect' | 'header' | 'table' | 'sheet' | 'password';

export interface Question {
	readonly id: string;
	readonly kind: QuestionKind;
	readonly choices: readonly string[];
	/** The choice that `tables` was read with. */
	readonly chosen: string;
}

/** From the id of a question to one of its choices. */
export type Answers = Readonly<Record<string, string>>;

export interface Dialect {
	readonly delimiter: string;
	readonly quote: string;
}

export interface ReadResult {
	readonly tables: readonly Table[];
	readonly questions: readonly Question[];
	readonly problems: readonly Problem[];
	/** A label that `TextDecoder` knows; `null` where the file is not text. */
	readonly encoding: string | null;
	/** `null` for a single column, and where the file is not text. */
	readonly dialect: Dialect | null;
}
