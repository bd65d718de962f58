import { understandSheet } from '../../../../../src/lib/domain/intake/understand-sheet.ts';
import type {
	ColumnGuess,
	Remembered,
	TableGuess,
	Understanding
} from '../../../../../src/lib/domain/intake/understanding.ts';

/** An invented sheet: each header with the values below it. */
export type Sheet = readonly (readonly [header: string, ...values: readonly string[]])[];

export function understandRows(
	header: readonly string[],
	rows: readonly (readonly string[])[] = [],
	remembered: readonly Remembered[] = [],
	tags?: readonly string[]
): Understanding {
	const numbered = rows.map((cells, place) => ({ row: place + 2, cells }));
	return understandSheet(
		{ sheet: '', header, tags, rows: numbered, rowCount: rows.length },
		remembered
	);
}

export function understand(sheet: Sheet, remembered: readonly Remembered[] = []): Understanding {
	const header = sheet.map(([text]) => text);
	const most = Math.max(0, ...sheet.map((column) => column.length - 1));
	const rows = Array.from({ length: most }, (_, row) =>
		sheet.map((column) => column[row + 1] ?? '')
	);
	return understandRows(header, rows, remembered);
}

/** The likeliest table; a sheet that is like none fails the test. */
export function best(understanding: Understanding): TableGuess {
	const [first] = understanding.tables;
	if (first === undefined) throw new Error('missing table');
	return first;
}

export function guessOf(understanding: Understanding, header: string): ColumnGuess {
	const guess = best(understanding).columns.find((column) => column.header === header);
	if (guess === undefined) throw new Error(`missing header: ${header}`);
	return guess;
}

/** Header -> the column of the likeliest table. */
export function mapped(understanding: Understanding): Record<string, string | null> {
	return Object.fromEntries(
		best(understanding).columns.map(({ header, column }) => [header, column])
	);
}
