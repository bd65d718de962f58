import type { SkippedRow, Table } from '../files/read-result';
import { fileRowNumbers } from '../files/row-numbers';
import { rowsBesideRecords } from '../files/rows-beside-records';
import { writeCsv } from '../files/write-csv';
import type { Source } from './source';

/** Header of the first column of stored columns. */
export const rowInOriginal = 'row in original';

/**
 * Stands for a cell beyond the last column of the header. Such a cell has no column that could have
 * been taken in, so its text is not kept; but that its row was too long must still be known, because
 * that sets the row aside. A blank one stays blank.
 */
const cellBeyondHeader = '…';

/** What is taken in of a sheet. */
export interface TakenTable {
	readonly table: Table;
	/** The file's own row of each row, where it does not follow from the table. */
	readonly rowNumbers?: readonly number[] | undefined;
	/** Places of the columns that were taken in, counted from 0. */
	readonly keptPositions: readonly number[];
}

export interface KeptPart {
	readonly sheet: string;
	readonly leftOut: readonly string[];
	readonly path: string;
	/** Where columns are stored: the place that each of them had in the file, in the order in which they stand. */
	readonly positions?: readonly number[];
	readonly skipped?: readonly SkippedRow[];
}

/** A file as it came. */
export interface Original extends Pick<Source, 'id' | 'sha256' | 'name'> {
	readonly bytes: Uint8Array;
}

export interface KeptSource {
	readonly kept: Source['kept'];
	/** One for each table, in order; the model's table and columns are the caller's to add. */
	readonly parts: readonly KeptPart[];
	/** From path to bytes. */
	readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/**
 * What of a file is stored. Where all of it was taken in, its bytes as they came; where any column
 * or sheet was left out, one CSV for each sheet with the columns taken in and nothing else.
 *
 * @param isWholeFile false where there is more in the file than its tables
 */
export function keepSource(
	original: Original,
	taken: readonly TakenTable[],
	isWholeFile = true
): KeptSource {
	const choices = taken.map(({ table, keptPositions }) => chooseColumns(table, keptPositions));
	const isWhole = isWholeFile && choices.every(({ leftOut }) => leftOut.length === 0);
	if (isWhole) return keepBytes(original, taken);
	const bytes = new Map<string, Uint8Array>();
	const parts = taken.map((one, index): KeptPart => {
		const { columns, leftOut } = choices[index] ?? { columns: [], leftOut: [] };
		const path = `sources/${original.id}-${index + 1}.csv`;
		bytes.set(path, writeColumns(one, columns));
		const skipped = rowsBesideRecords(one.table);
		return { sheet: one.table.sheet, leftOut, path, positions: columns, skipped };
	});
	return { kept: 'columns', parts, bytes };
}

function keepBytes(original: Original, taken: readonly TakenTable[]): KeptSource {
	const extension = /\.[a-z0-9]{1,8}$/i.exec(original.name)?.[0].toLowerCase() ?? '';
	// The bytes are the same in every reading, and kept once.
	const path = `sources/${original.sha256}${extension}`;
	const parts = taken.map(({ table }) => ({ sheet: table.sheet, leftOut: [], path }));
	return { kept: 'bytes', parts, bytes: new Map([[path, original.bytes]]) };
}

/**
 * The places of the kept columns, in the order of the file, and the headers of the others. A column
 * without a title in which nothing stands is no column.
 */
function chooseColumns(
	table: Table,
	keptPositions: readonly number[]
): { columns: number[]; leftOut: string[] } {
	const columns = [...new Set(keptPositions)].sort((a, b) => a - b);
	const others = table.header.flatMap((header, place) =>
		columns.includes(place) ? [] : [{ header, place }]
	);
	const leftOut = others
		.filter(({ header, place }) => header.trim() !== '' || holdsAnything(table, place))
		.map(({ header }) => header);
	return { columns, leftOut };
}

const holdsAnything = (table: Table, place: number): boolean =>
	table.rows.some((row) => (row[place] ?? '').trim() !== '');

function writeColumns(
	{ table, rowNumbers = fileRowNumbers(table) }: TakenTable,
	columns: readonly number[]
): Uint8Array {
	const width = table.header.length;
	const rows = table.rows.map((row, index) => {
		// A row that ends early ends early here too.
		const cells = columns.filter((place) => place < row.length).map((place) => row[place] ?? '');
		const beyond =
			width === 0
				? []
				: row.slice(width).map((cell) => (cell.trim() === '' ? '' : cellBeyondHeader));
		return [rowNumbers[index] ?? null, ...cells, ...beyond];
	});
	const header = [rowInOriginal, ...columns.map((place) => table.header[place] ?? '')];
	return writeCsv(header, rows);
}
