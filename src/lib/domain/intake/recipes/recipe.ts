import type { DateOrder } from '../mapping.ts';

/**
 * A recipe turns a sheet of one shape into a sheet of another: months that are columns into rows, a row per person into
 * counts, two sheets into one. It is a list of steps, each of which takes a sheet of text and gives another; no step
 * changes what a cell says. Columns are named by their header, so that next month's file may have them in another order.
 */

/** A column of a sheet on its way: the first, second, … of those with this header. */
export interface ColumnName {
	readonly header: string;
	/** Counted from 0. */
	readonly nth: number;
}

/** Rows stay where the column holds one of the values, or, with `keep` false, where it holds none of them. */
export interface RowsStep {
	readonly kind: 'rows';
	readonly column: ColumnName;
	readonly values: readonly string[];
	readonly keep: boolean;
}

/** Rows that say nothing in any of these columns are left out: a row of a log of which nothing was given. */
export interface FilledStep {
	readonly kind: 'filled';
	readonly columns: readonly ColumnName[];
}

/**
 * Rows that are alike in all that tells one sum from another are added up: somebody said that none of them is a total of
 * others. Switched off none of them goes in, since then nobody says which of them would count twice.
 */
export interface AddAlikeStep {
	readonly kind: 'add alike';
	/** Rows that hold the same in all of these are alike. */
	readonly by: readonly ColumnName[];
	/** Rows in which one of these is blank are in no sum. */
	readonly counted: readonly ColumnName[];
	/** Headers of the columns in which they differ. They are left out, and no cell of them is needed. */
	readonly differIn: readonly string[];
}

/**
 * Columns become rows. What the name of a wide column said (a month, a sex) is written into columns of its own; cells
 * that say the same stand in one row. A row is made only where something stands in one of its cells.
 */
export interface ColumnsToRowsStep {
	readonly kind: 'columns to rows';
	readonly columns: readonly WideColumn[];
	/** Columns with sums of the others, which are let go: counted again they would double everything. */
	readonly sums: readonly ColumnName[];
}

export interface WideColumn {
	readonly column: ColumnName;
	/** From new header to what the wide column's name says. */
	readonly says: Readonly<Record<string, string>>;
	/** Header of the column that its cells go to. */
	readonly into: string;
}

/**
 * Rows about single persons, or about anything else that is counted, become one row for each group with a count for
 * each question.
 */
export interface CountStep {
	readonly kind: 'count';
	/** Rows that hold the same in all of these are counted together. */
	readonly by: readonly ColumnName[];
	readonly counts: readonly Count[];
	/** Who is counted: a second row of the same one in the same group is not. `null`: every row. */
	readonly person: ColumnName | null;
	/** What somebody said about the columns, whatever they are called; absent in steps from before it was kept. */
	readonly said?: SaidOfColumns | undefined;
}

/** The table that counts fill, and the columns that are columns of it. */
export interface SaidOfColumns {
	readonly table: 'measures' | 'meetings';
	/** From column of the table to what it is called among the counts. */
	readonly columns: Readonly<Record<string, ColumnName>>;
}

export interface Count {
	/** Header of the column with the count. */
	readonly into: string;
	/** A row is counted where every one of these holds; every row where there are none. */
	readonly where: readonly Condition[];
	/** It holds rows of the other counts once more, as that of people with a disability does. */
	readonly isBeside?: boolean | undefined;
}

export type Condition =
	| { readonly kind: 'is'; readonly column: ColumnName; readonly values: readonly string[] }
	| { readonly kind: 'answered'; readonly column: ColumnName; readonly missing: readonly string[] }
	| {
			readonly kind: 'between';
			readonly column: ColumnName;
			/** Both ends belong to it; `null` where it has no end. */
			readonly from: number | null;
			readonly to: number | null;
	  };

/** Columns of another sheet of the file are put beside the rows to which they belong. */
export interface JoinStep {
	readonly kind: 'join';
	/** Name of the other sheet. */
	readonly sheet: string;
	/** The other sheet's key, which no two of its rows share, and the column here that refers to it. */
	readonly key: ColumnName;
	readonly refersTo: ColumnName;
	/** Sheets between the two, the nearest to the rows first: a repeat within a repeat. */
	readonly through?: readonly Between[] | undefined;
	/** Columns of the other sheet that are put there, and the names that they bear here; all of them where it is absent. */
	readonly take?: readonly TakenColumn[] | undefined;
}

export interface TakenColumn {
	readonly column: ColumnName;
	readonly into: string;
}

/** A sheet on the way from rows to those that they belong to: by its key it is found, and it refers further. */
export interface Between {
	readonly sheet: string;
	readonly key: ColumnName;
	readonly refersTo: ColumnName;
}

/** Rows of another sheet that belong to the rows of this one are counted up beside them, and let go. */
export interface GatherStep {
	readonly kind: 'gather';
	/** Name of the other sheet. */
	readonly sheet: string;
	/** The key here, which no two rows share, and the column of the other sheet that refers to it. */
	readonly key: ColumnName;
	readonly refersTo: ColumnName;
	/** Sheets between the two, the nearest to the other sheet first. */
	readonly through?: readonly Between[] | undefined;
	readonly counts: readonly GatheredCount[];
	/** Who is counted: a second row of the same one in the same row here is not. `null`: every row. */
	readonly person: ColumnName | null;
}

/** A count of rows or, with `sum`, what stands in a column of them, added up. */
export interface GatheredCount extends Count {
	readonly sum: ColumnName | null;
}

/** Columns with one yes or no for each option become one column that lists the options chosen. */
export interface OptionsToListStep {
	readonly kind: 'options to list';
	readonly options: readonly { readonly column: ColumnName; readonly option: string }[];
	readonly into: string;
}

/** A column that lists the options chosen becomes one column with 1 or 0 for each option. */
export interface ListToOptionsStep {
	readonly kind: 'list to options';
	readonly column: ColumnName;
	readonly separator: string;
	readonly options: readonly string[];
}

/** What stands in several columns is written into one. */
export interface CombineStep {
	readonly kind: 'combine';
	readonly columns: readonly ColumnName[];
	readonly between: string;
	readonly into: string;
	/** The columns stay beside it, as a village does that is part of a key. */
	readonly stay?: boolean | undefined;
}

/** What stands in one column is written into several, at a mark between them. */
export interface SplitStep {
	readonly kind: 'split';
	readonly column: ColumnName;
	readonly mark: string;
	readonly into: readonly string[];
}

/** Ages in years become bands; an age in none of them stays blank and its row is named. */
export interface BandsStep {
	readonly kind: 'bands';
	readonly column: ColumnName;
	/** From the youngest on; both ends belong to a band, `null` where it has no end. */
	readonly bands: readonly Band[];
	readonly into: string;
}

export interface Band {
	readonly label: string;
	readonly from: number;
	readonly to: number | null;
}

/** Each day becomes the first and last day of its period, or of the time that all days of the sheet fall in. */
export interface PeriodsStep {
	readonly kind: 'periods';
	readonly column: ColumnName;
	readonly unit: PeriodUnit;
	/** Order of days such as 03/04/2024; `null` where the column has none. */
	readonly dateOrder: DateOrder | null;
	/** Headers of the two columns that are added. */
	readonly start: string;
	readonly end: string;
}

export const periodUnits = ['month', 'quarter', 'half-year', 'year', 'all'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

export type RecipeStep = (
	| RowsStep
	| FilledStep
	| AddAlikeStep
	| ColumnsToRowsStep
	| CountStep
	| JoinStep
	| GatherStep
	| OptionsToListStep
	| ListToOptionsStep
	| CombineStep
	| SplitStep
	| BandsStep
	| PeriodsStep
) & {
	/** Switched off: it stands in the recipe and does nothing; of rows that are added up, none goes in. */
	readonly off?: boolean | undefined;
};

export interface Recipe {
	readonly name: string;
	readonly steps: readonly RecipeStep[];
}
