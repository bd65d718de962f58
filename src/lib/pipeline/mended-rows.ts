import { unescapeFormula } from '../files/formula.ts';
import type { Table } from '../files/read-result.ts';
import { writeCsv } from '../files/write-csv.ts';
import { rowInOriginal } from '../project/keep-source.ts';
import type { MendedRows, Source } from '../project/source.ts';

/**
 * Rows that were set aside go out as a file that can be mended and dropped in again: three columns of ours say where
 * each row came from and what is wrong with it, and bring the mended row back to its place.
 */
const originalColumns = {
	row: rowInOriginal,
	file: 'file in original',
	remedy: 'what to mend'
} as const;

/** Where the three columns stand in a file that comes back. */
export interface MendMarks {
	readonly rowPosition: number;
	readonly filePosition: number;
	readonly remedyPosition: number | null;
	/** As written: the beginning of the source's id, and the sheet. */
	readonly origin: string;
	readonly rows: readonly number[];
}

/** How a source and its sheet are named in the file: the name is for people, the rest finds it again. */
export function originOf(source: Pick<Source, 'id' | 'name'>, sheet: string): string {
	return [source.name, source.id.slice(0, 16), sheet].join(' # ');
}

/** A row to be mended. */
export interface RowToMend {
	readonly row: number;
	readonly cells: readonly string[];
	/** What is wrong with it, in words. */
	readonly remedy: string;
}

/** The file with the rows that were set aside. */
export function writeRowsToMend(
	source: Pick<Source, 'id' | 'name'>,
	sheet: string,
	header: readonly string[],
	rows: readonly RowToMend[]
): Uint8Array {
	const origin = originOf(source, sheet);
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
	const wide = Array.from({ length: width }, (_, place) => header[place] ?? '');
	const { file, row, remedy } = originalColumns;
	return writeCsv(
		[file, row, remedy, ...wide],
		rows.map((one) => [origin, one.row, one.remedy, ...one.cells])
	);
}

/** Whether a table is such a file come back; `null` where it is not. */
export function mendMarks(table: Table): MendMarks | null {
	const filePosition = table.header.indexOf(originalColumns.file);
	const rowPosition = table.header.indexOf(originalColumns.row);
	const origin = table.rows[0]?.[filePosition];
	if (filePosition === -1 || rowPosition === -1 || origin === undefined) return null;
	const rows = table.rows.map((cells) => Number(cells[rowPosition]));
	const isWhole = rows.every((row) => Number.isSafeInteger(row) && row > 0);
	const isOne = table.rows.every((cells) => cells[filePosition] === origin);
	if (!isWhole || !isOne) return null;
	const remedy = table.header.indexOf(originalColumns.remedy);
	const remedyPosition = remedy === -1 ? null : remedy;
	return { filePosition, rowPosition, remedyPosition, origin, rows };
}

/** The table as it was before our columns and our safety marks were added. */
export function withoutMarks(table: Table, marks: MendMarks): Table {
	const ours = new Set([marks.filePosition, marks.rowPosition, marks.remedyPosition]);
	const others = (cells: readonly string[]): string[] =>
		cells.filter((_, place) => !ours.has(place)).map(unescapeFormula);
	return { ...table, header: others(table.header), rows: table.rows.map(others) };
}

/** Whether rows come from a sheet, named as `originOf` does. */
export const isFrom = (marks: MendMarks, origin: string): boolean =>
	unescapeFormula(marks.origin) === origin;

/**
 * The rows of a known source that a file takes the place of; `null` where the source is not here.
 *
 * @param sources of several readings of a file the last is meant
 */
export function mendedRows(marks: MendMarks, sources: readonly Source[]): MendedRows | null {
	for (const source of [...sources].reverse()) {
		for (const part of source.parts) {
			if (isFrom(marks, originOf(source, part.sheet))) {
				return { source: source.id, sheet: part.sheet, rows: marks.rows };
			}
		}
	}
	return null;
}
