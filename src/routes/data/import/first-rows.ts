import type { PendingSheet } from '$lib/state/pending';

export interface FirstRow {
	/** The file's own row; `null` for names that were joined of several. */
	readonly row: number | null;
	readonly cells: readonly string[];
	readonly isHeader: boolean;
}

/** The file's row that holds the names, the last one where they were joined of several; `null` where none does. */
export function headerRow({ firstRow, skipped }: PendingSheet): number | null {
	const leftAside = new Set(skipped.map(({ row }) => row));
	for (let row = firstRow - 1; row > 0; row--) if (!leftAside.has(row)) return row;
	return null;
}

/** The first rows of a sheet as it is read now, the names of its columns on top. */
export function firstRows(sheet: PendingSheet, count: number): FirstRow[] {
	const rows = sheet.sample
		.slice(0, count)
		.map(({ row, cells }) => ({ row, cells, isHeader: false }));
	return sheet.header.length === 0
		? rows
		: [{ row: headerRow(sheet), cells: sheet.header, isHeader: true }, ...rows];
}

const isTelltale = (cell: string): boolean => /[^\u0020-\u007E]/.test(cell);

/** Rows in which letters stand that each way of writing text down writes in its own way. */
export function telltaleRows(sheet: PendingSheet, count: number): FirstRow[] {
	return sheet.sample
		.filter(({ cells }) => cells.some(isTelltale))
		.slice(0, count)
		.map(({ row, cells }) => ({ row, cells: cells.filter(isTelltale), isHeader: false }));
}
