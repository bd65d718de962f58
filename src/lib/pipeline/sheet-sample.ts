import type { SampleRow, SheetSample } from '../domain/intake/understanding.ts';
import type { Table } from '../files/read-result.ts';

interface NumberedSheet {
	readonly table: Table;
	/** The file's own row number of each row. */
	readonly rowNumbers: readonly number[];
}

const rowsToUnderstand = 400;

/** A sheet as it is understood: its header, and rows from all over it. */
export function sheetSample(sheet: NumberedSheet): SheetSample {
	const { sheet: name, header, rows } = sheet.table;
	return { sheet: name, header, rows: sampleRows(sheet, rowsToUnderstand), rowCount: rows.length };
}

/** The first rows and others from all over the sheet, in order; all of them where there are few. */
export function sampleRows({ table, rowNumbers }: NumberedSheet, most: number): SampleRow[] {
	return samplePlaces(table.rows.length, most).map((place) => ({
		row: rowNumbers[place] ?? 0,
		cells: table.rows[place] ?? []
	}));
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
