import type { Problem } from '../../domain/problem';
import type { Question, Table } from '../read-result';

/** A sheet as a grid of text, before anybody knows where its tables begin and end. */
export interface Grid {
	/** Name of the sheet, or of the member of a zip; `''` for a CSV. */
	readonly sheet: string;
	/** Blank rows are there too; a row may be shorter or longer than its neighbours. */
	readonly rows: readonly (readonly string[])[];
	/** The file's own number of `rows[0]` (the first row of a file is 1). */
	readonly firstRow: number;
	/** Cells that a spreadsheet shows as one; only the first of them holds text. */
	readonly merges?: readonly Merge[];
}

/** Places in the grid, counted from 0, ends included. */
export interface Merge {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** What stands on a sheet. */
export interface SheetTables {
	readonly tables: readonly Table[];
	readonly questions: readonly Question[];
	readonly problems: readonly Problem[];
}
