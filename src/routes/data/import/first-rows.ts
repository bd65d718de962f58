import type { PendingSheet } from '$lib/state/pending';

export interface FirstRow {
	/** The file's own row; `null` for names that were joined of several. */
	readonly row: number | null;
	readonly cells: readonly string[];
	readonly isHeader: boolean;
}

/** The first rows of a sheet as it is read now, the names of its columns on top. */
export function firstRows(
	sheet: PendingSheet,
	headerRow: number | null,
	count: number
): FirstRow[] {
	const rows = sheet.sample
		.slice(0, count)
		.map(({ row, cells }) => ({ row, cells, isHeader: false }));
	return sheet.header.length === 0
		? rows
		: [{ row: headerRow, cells: sheet.header, isHeader: true }, ...rows];
}

const isTelltale = (cell: string): boolean => /[^\u0020-\u007E]/.test(cell);

/** Rows in which letters stand that each way of writing text down writes in its own way. */
export function telltaleRows(sheet: PendingSheet, count: number): FirstRow[] {
	return sheet.sample
		.filter(({ cells }) => cells.some(isTelltale))
		.slice(0, count)
		.map(({ row, cells }) => ({ row, cells: cells.filter(isTelltale), isHeader: false }));
}
