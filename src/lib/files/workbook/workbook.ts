import type { ProblemCode } from '../../domain/problem';
import type { Merge } from '../structure/grid';
import type { ReadingGuard } from './guard';

/** A workbook as text, whatever format it came in. Every format has a reader of this one shape. */
export interface Workbook {
	readonly sheets: readonly Sheet[];
	/** What the workbook holds besides, and is left alone: macros, links to other files. */
	readonly remarks: readonly ProblemCode[];
}

export interface Sheet {
	readonly name: string;
	readonly hidden: boolean;
	/** `null` where the sheet is hidden and hidden sheets were not asked for. */
	readonly contents: SheetContents | null;
}

export interface SheetContents {
	/** From the sheet's first row to the last that holds something; blank rows are there too. */
	readonly rows: readonly (readonly string[])[];
	readonly merges: readonly Merge[];
	/** Rows and columns that hold something and are hidden. */
	readonly hiddenRows: number;
	readonly hiddenColumns: number;
	readonly remarks: readonly CellRemark[];
}

/** A cell that is blank here although something stands in the file. Places count from 0. */
export interface CellRemark {
	readonly row: number;
	readonly column: number;
	readonly code: CellRemarkCode;
	readonly value: string;
}

export type CellRemarkCode = 'cell error' | 'formula without result';

export interface ReadingWishes {
	readonly hiddenToo: boolean;
	readonly guard: ReadingGuard;
}

export type WorkbookReader = (bytes: Uint8Array, wishes: ReadingWishes) => Workbook;
