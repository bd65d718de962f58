import type { TableId } from '../tables/index.ts';
import type { ColumnReading, Fill } from './mapping.ts';

/**
 * What was understood of a sheet before anybody was asked: guesses, each with how sure it is and why. A guess that is
 * `certain` goes in without a question.
 */

export type Confidence = 'certain' | 'likely' | 'unsure';

/** A reason as a code; the message catalogue has its sentence (`reason.…`). */
export interface Reason {
	readonly code: ReasonCode;
	readonly parameters?: Readonly<Record<string, string | number>>;
}

export const reasonCodes = [
	'header is the name',
	'header is a known word',
	'header is almost',
	'header tag',
	'chosen before',
	'said when counting',
	'reworded',
	'values fit',
	'nothing like it',
	'about the form',
	'written by the form',
	'answer of a question',
	'repeated group',
	'two columns alike',
	'values do not fit',
	'codes stand twice',
	'only column of its kind',
	'place name as code',
	'columns explained',
	'needed columns there',
	'needed columns missing',
	'another table is like it',
	'row numbers',
	'order settled by',
	'order not settled',
	'order mixed',
	'days may be turned',
	'years of two digits',
	'mark settled by',
	'mark not settled',
	'marks mixed',
	'percent sign',
	'currency mark',
	'serial days',
	'month names',
	'word is the code',
	'word is known',
	'word is almost',
	'word beside others',
	'word in look-alike letters',
	'word means no answer',
	'word unknown'
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** What makes a column one that could point at a person or a place. */
export const sensitiveKinds = [
	'name',
	'phone',
	'email',
	'address',
	'identity number',
	'position',
	'device',
	'birth date',
	'picture',
	'signature',
	'free text'
] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

export interface ColumnGuess {
	/** Place of the file's column, counted from 0. */
	readonly position: number;
	readonly header: string;
	/** Id of the model's column; `null` where the column is left out. */
	readonly column: string | null;
	readonly confidence: Confidence;
	readonly reasons: readonly Reason[];
	/** Other columns of the model that it may be, the likeliest first. */
	readonly alternatives: readonly string[];
	/** Left out unless somebody takes it in on purpose. */
	readonly sensitive: SensitiveKind | null;
}

export interface TableGuess {
	readonly table: TableId;
	readonly confidence: Confidence;
	readonly reasons: readonly Reason[];
	/** One for every column of the sheet, in their order. */
	readonly columns: readonly ColumnGuess[];
	/** What fills a needed column that the sheet lacks. */
	readonly fills: readonly Fill[];
	/** Needed columns that nothing gives. */
	readonly missing: readonly string[];
}

export interface Understanding {
	/** The likeliest first; none where the sheet has nothing to do with the model. */
	readonly tables: readonly TableGuess[];
	/** A file about single persons is refused; the reason says by which columns it shows. */
	readonly personLevel: PersonLevel | null;
}

export interface PersonLevel {
	readonly headers: readonly string[];
	readonly kinds: readonly SensitiveKind[];
}

export interface SampleRow {
	/** The file's own row. */
	readonly row: number;
	readonly cells: readonly string[];
}

export interface SheetSample {
	readonly sheet: string;
	readonly header: readonly string[];
	/** HXL tags, one a column, where the file has such a row. */
	readonly tags?: readonly string[] | undefined;
	/** Rows from the whole sheet, in order; all of them where there are few. */
	readonly rows: readonly SampleRow[];
	readonly rowCount: number;
}

export interface SampleCell {
	readonly row: number;
	readonly value: string;
}

/** How the text of one column is to be read as one column of the model. */
export interface ColumnFormat {
	readonly reading: ColumnReading;
	readonly confidence: Confidence;
	readonly evidence: readonly Reason[];
	/** What no machine can know. */
	readonly questions: readonly FormatQuestion[];
	/** Share of the cells with something in them that fit, 0 to 1; 1 where all are blank. */
	readonly fits: number;
	/** Cells that do not fit, at most 200. */
	readonly misfits: readonly SampleCell[];
	/** Its header is the model's own id, in a sheet where most are. */
	readonly isOwn?: boolean | undefined;
}

export interface FormatQuestion {
	readonly kind: 'date order' | 'decimal mark' | 'percent' | 'serial days' | 'word';
	/** The word that is asked about; `''` for the other kinds. */
	readonly word: string;
	readonly choices: readonly string[];
	/** What is taken unless somebody says otherwise; `''` where nothing is taken. */
	readonly chosen: string;
	/** A slip in a row of a file whose writers know the codes: it is told row by row, and nobody is kept waiting for it. */
	readonly isSlip?: boolean | undefined;
	readonly examples: readonly SampleCell[];
	readonly reasons: readonly Reason[];
}

/** A mapping that was used before, for the columns of a file like this one. */
export interface Remembered {
	readonly table: TableId;
	/** Model column -> the header that gave it, and how it was read. */
	readonly columns: Readonly<Record<string, { header: string; reading: ColumnReading }>>;
	readonly fills: readonly Fill[];
	/** Headers that were left out. */
	readonly leftOut: readonly string[];
}
