import type { SampleCell, SampleRow, SheetSample } from '../domain/intake/understanding.ts';
import { LargeTable } from '../files/csv-stream/large-table.ts';
import type { Table } from '../files/read-result.ts';

interface NumberedSheet {
	/** Rows of a large one are looked at through `rowAt`, since all of them as text would take long. */
	readonly table: Table;
	/** The file's own row number of each row; of a large table it follows from the place. */
	readonly rowNumbers: readonly number[];
}

/** How many records a sheet has. */
export const rowCount = ({ table }: NumberedSheet): number =>
	table instanceof LargeTable ? table.rowCount : table.rows.length;

/** A record of a sheet, counted from 0. */
function rowAt({ table, rowNumbers }: NumberedSheet, place: number): SampleRow {
	return table instanceof LargeTable
		? { row: table.firstRow + place, cells: table.row(place) }
		: { row: rowNumbers[place] ?? 0, cells: table.rows[place] ?? [] };
}

/** The first records of a sheet. */
export function firstRows(sheet: NumberedSheet, most: number): SampleRow[] {
	const count = Math.min(most, rowCount(sheet));
	return Array.from({ length: count }, (_, place) => rowAt(sheet, place));
}

const rowsToUnderstand = 400;

/** A sheet as it is understood: its header, and rows from all over it. */
export function sheetSample(sheet: NumberedSheet): SheetSample {
	const { sheet: name, header, tags } = sheet.table;
	const rows = sampleRows(sheet, rowsToUnderstand);
	return { sheet: name, header, tags, rows, rowCount: rowCount(sheet) };
}

/** The first rows and others from all over the sheet, in order; all of them where there are few. */
export function sampleRows(sheet: NumberedSheet, most: number): SampleRow[] {
	return samplePlaces(rowCount(sheet), most).map((place) => rowAt(sheet, place));
}

/** What the same rows say in one column, made text when somebody looks. */
export function* sampleCells(
	{ table, rowNumbers }: NumberedSheet,
	position: number,
	most: number
): Generator<SampleCell> {
	const isLarge = table instanceof LargeTable;
	for (const place of samplePlaces(rowCount({ table, rowNumbers }), most)) {
		const row = isLarge ? table.firstRow + place : (rowNumbers[place] ?? 0);
		const value = isLarge ? table.cell(place, position) : (table.rows[place]?.[position] ?? '');
		yield { row, value };
	}
}

/** Half of them from the beginning, the others evenly over the rest, the last one among them. */
function samplePlaces(count: number, most: number): number[] {
	if (count <= most) return Array.from({ length: count }, (_, place) => place);
	const first = Math.ceil(most / 2);
	const others = most - first;
	const step = (count - first) / others;
	return [
		...Array.from({ length: first }, (_, place) => place),
		...Array.from({ length: others }, (_, at) => Math.ceil(first + (at + 1) * step) - 1)
	];
}
