import type { SkippedRow, Table } from '../files/read-result';
import { fileRowNumbers } from '../files/row-numbers';
import { writeCsv } from '../files/write-csv';
import type { Source } from './project';

/** Header of the first column of stored columns. */
export const rowInOriginal = 'row in original';

/**
 * Stands for a cell beyond the last column of the header. Such a cell has no column that could have
 * been taken in, so its text is not kept; but that its row was too long must still be known, because
 * that sets the row aside. A blank one stays blank.
 */
export const cellBeyondHeader = '…';

/** What is taken in of a sheet. */
export interface TakenTable {
	readonly table: Table;
	/** Headers as they stand; one that comes twice is kept as often as it is listed here. */
	readonly keptHeaders: readonly string[];
}

export interface KeptPart {
	readonly sheet: string;
	readonly leftOut: readonly string[];
	readonly path: string;
	readonly skipped?: readonly SkippedRow[];
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
 */
export function keepSource(
	original: { readonly id: string; readonly name: string; readonly bytes: Uint8Array },
	taken: readonly TakenTable[],
	sheetsInFile: number = taken.length
): KeptSource {
	const choices = taken.map(({ table, keptHeaders }) => chooseColumns(table.header, keptHeaders));
	const whole =
		taken.length === sheetsInFile && choices.every(({ leftOut }) => leftOut.length === 0);
	if (whole) return keepBytes(original, taken);
	const bytes = new Map<string, Uint8Array>();
	const parts = taken.map(({ table }, index): KeptPart => {
		const { columns, leftOut } = choices[index] ?? { columns: [], leftOut: [] };
		const path = `sources/${original.id}-${index + 1}.csv`;
		bytes.set(path, writeColumns(table, columns));
		return { sheet: table.sheet, leftOut, path, skipped: table.skipped };
	});
	return { kept: 'columns', parts, bytes };
}

function keepBytes(
	original: { readonly id: string; readonly name: string; readonly bytes: Uint8Array },
	taken: readonly TakenTable[]
): KeptSource {
	const extension = /\.[a-z0-9]{1,8}$/i.exec(original.name)?.[0].toLowerCase() ?? '';
	const path = `sources/${original.id}${extension}`;
	const parts = taken.map(({ table }) => ({ sheet: table.sheet, leftOut: [], path }));
	return { kept: 'bytes', parts, bytes: new Map([[path, original.bytes]]) };
}

/** The places of the kept columns, in the order of the file, and the headers of the others. */
function chooseColumns(
	header: readonly string[],
	keptHeaders: readonly string[]
): { columns: number[]; leftOut: string[] } {
	const wanted = [...keptHeaders];
	const columns: number[] = [];
	const leftOut: string[] = [];
	for (const [place, name] of header.entries()) {
		const at = wanted.indexOf(name);
		if (at === -1) {
			leftOut.push(name);
		} else {
			wanted.splice(at, 1);
			columns.push(place);
		}
	}
	return { columns, leftOut };
}

function writeColumns(table: Table, columns: readonly number[]): Uint8Array {
	const rowNumbers = fileRowNumbers(table);
	const width = table.header.length;
	const rows = table.rows.map((row, index) => {
		// A row that ends early ends early here too.
		const cells = columns.filter((place) => place < row.length).map((place) => row[place] ?? '');
		const beyond = row.slice(width).map((cell) => (cell.trim() === '' ? '' : cellBeyondHeader));
		return [rowNumbers[index] ?? null, ...cells, ...beyond];
	});
	const header = [rowInOriginal, ...columns.map((place) => table.header[place] ?? '')];
	return writeCsv(header, rows);
}
