import type { PendingSheet } from '$lib/state/pending';

export interface FirstRow {
	/** The file's own row; `null` for names that were joined of several. */
	readonly row: number | null;
	readonly cells: readonly string[];
	readonly isHeader: boolean;
	/** It counts as no row of the table. */
	readonly isAside?: boolean;
}

/** The file's row that holds the names; `null` where there is none, and where they were joined of several. */
export function headerRow({ headerRows = [] }: PendingSheet): number | null {
	return headerRows.length === 1 ? (headerRows[0] ?? null) : null;
}

/** The first rows of a sheet as it is read now, the names of its columns on top. */
export function firstRows(sheet: PendingSheet, count: number): FirstRow[] {
	const rows = sheet.sample
		.slice(0, count)
		.map(({ row, cells }) => ({ row, cells, isHeader: false }));
	return sheet.header.every((name) => name.trim() === '')
		? rows
		: [{ row: headerRow(sheet), cells: sheet.header, isHeader: true }, ...rows];
}

/** The first rows as they stand in the file: titles, names and records alike. */
export const topRows = (sheet: PendingSheet): FirstRow[] => edgeRows(sheet, 'top');

/** The last rows as they stand in the file: records, totals and notes alike. */
export const bottomRows = (sheet: PendingSheet): FirstRow[] => edgeRows(sheet, 'bottom');

function edgeRows(
	{ edges, headerRows, skipped }: PendingSheet,
	edge: 'top' | 'bottom'
): FirstRow[] {
	const names = new Set(headerRows);
	const aside = new Set(skipped.map(({ row }) => row));
	return (edges?.[edge] ?? []).map(({ row, cells }) => ({
		row,
		cells,
		isHeader: names.has(row),
		isAside: aside.has(row)
	}));
}

const isTelltale = (cell: string): boolean => /[^\u0020-\u007E]/.test(cell);

/** Rows in which letters stand that each way of writing text down writes in its own way. */
export function telltaleRows(sheet: PendingSheet, count: number): FirstRow[] {
	return sheet.sample
		.filter(({ cells }) => cells.some(isTelltale))
		.slice(0, count)
		.map(({ row, cells }) => ({ row, cells: cells.filter(isTelltale), isHeader: false }));
}
