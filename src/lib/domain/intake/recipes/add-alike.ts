import { groupBy } from '../../group-by.ts';
import type { AddAlikeStep } from './recipe.ts';
import {
	cellAt,
	noteAbout,
	placeOf,
	sameValue,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';
import type { Stepped } from './stepped.ts';

/** Somebody says that none of the rows that are alike is a total of others: all of them go in. */
export function keepAlike(sheet: TextSheet, step: AddAlikeStep): Stepped {
	columnsOf(sheet, step);
	return { sheet, notes: [] };
}

/** Nobody says so any more: none of the rows that are alike goes in. */
export function leaveAlikeOut(sheet: TextSheet, step: AddAlikeStep): Stepped {
	const { by, counted } = columnsOf(sheet, step);
	const inSums = sheet.rows.filter((row) =>
		counted.every((place) => cellAt(row, place).trim() !== '')
	);
	const sets = sameIn(inSums, (row) => by.map((place) => cellAt(row, place)));
	const alike = new Set<TextRow>(sets.filter((set) => set.length > 1).flat());
	return {
		sheet: { ...sheet, rows: sheet.rows.filter((row) => !alike.has(row)) },
		notes: noteAbout('rows left out', '', [...alike])
	};
}

/** @throws StepFailure where the sheet lacks one */
const columnsOf = (sheet: TextSheet, { by, counted }: AddAlikeStep) => ({
	by: by.map((column) => placeOf(sheet, column)),
	counted: counted.map((column) => placeOf(sheet, column))
});

/** Rows by what they say in some cells, those that say the same together. */
export function sameIn<Row>(
	rows: readonly Row[],
	cellsOf: (row: Row) => readonly string[]
): (readonly Row[])[] {
	const keyOf = (row: Row): string => JSON.stringify(cellsOf(row).map(sameValue));
	return [...groupBy(rows, keyOf).values()];
}
