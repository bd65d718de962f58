import type { LoadedPart } from './sources.ts';

/**
 * A recipe makes several rows of one row of the file (a row for each month). In the database each of them has a number
 * of its own, since a row is known by its part and number; whatever is said about it names the row of the file.
 */
export interface NumberedRows {
	/** As the database knows them: no two are the same. */
	readonly numbers: Int32Array;
	/** The file's row of each, where that is not the number itself; the first has the number 1. */
	readonly fileRows?: Int32Array;
}

export function numberedRows(fileRows: readonly number[]): NumberedRows {
	const own = Int32Array.from(fileRows);
	if (new Set(fileRows).size === fileRows.length) return { numbers: own };
	return { numbers: Int32Array.from(fileRows, (_, place) => place + 1), fileRows: own };
}

type Numbered = Pick<LoadedPart, 'fileRows'>;

/** The file's row of a row in the database. */
export function fileRow({ fileRows }: Numbered, number: number): number {
	return fileRows?.[number - 1] ?? number;
}

/** The numbers in the database of rows of the file. */
export function numbersOf({ fileRows }: Numbered, rows: readonly number[]): readonly number[] {
	if (fileRows === undefined) return rows;
	const wanted = new Set(rows);
	return Array.from(fileRows, (row, place) => (wanted.has(row) ? place + 1 : 0)).filter(
		(number) => number > 0
	);
}
