import type { TableId } from '../tables/index.ts';

/**
 * What was decided about one sheet: which table of the model it fills, from which columns, and how their text is to
 * be read. It is kept with the source, replayed when the source is read again, and remembered for the next file.
 */
export interface Mapping {
	readonly table: TableId;
	readonly columns: readonly MappedColumn[];
	/** Model columns that no column of the file gives. */
	readonly fills: readonly Fill[];
}

export interface MappedColumn {
	/** Id of the model's column. */
	readonly column: string;
	/** Place of the file's column, counted from 0. */
	readonly position: number;
	/** The file's header as it stands. */
	readonly header: string;
	readonly reading: ColumnReading;
}

/** The same for all rows, or each row's own number in the file (for a key that nobody wrote down). */
export type Fill =
	| { readonly column: string; readonly from: 'row number' }
	| { readonly column: string; readonly from: 'constant'; readonly value: string };

/** The year comes first with four digits in any order; `year first` is about `24/03/15`. */
export type DateOrder = 'day first' | 'month first' | 'year first';
export type DecimalMark = '.' | ',';

/** What the figures and words of one column mean, where they can mean more than one thing. */
export interface ColumnReading {
	/** How `03/04/2024` is read. ISO days and days with the month's name are read either way. */
	readonly dateOrder?: DateOrder | undefined;
	/** Plain numbers are days of a spreadsheet's calendar that begins in this year. */
	readonly serialDays?: 1900 | 1904 | undefined;
	/** Which mark stands before decimals; the other one groups thousands. */
	readonly decimalMark?: DecimalMark | undefined;
	/** `share`: 0.45 means 45 percent; `percent`: 45 does. */
	readonly percent?: 'share' | 'percent' | undefined;
	/** First of the hundred years in which a year of two digits lies. */
	readonly twoDigitYears?: number | undefined;
	/** The currency's mark that stands beside the figures, in small letters; any other mark is not read. */
	readonly currency?: string | undefined;
	/** Figures that are read as they stand, though they look like a form's way to say that nobody knew. */
	readonly doubtful?: readonly string[] | undefined;
	/** Their words for our codes and for no answer. */
	readonly words?: readonly WordMeaning[] | undefined;
}

export interface WordMeaning {
	/** As it stands in the file, without outer spaces. */
	readonly word: string;
	/** One of the column's codes (`yes` or `no` in a yes/no column); `''`: nothing was recorded. */
	readonly code: string;
}
