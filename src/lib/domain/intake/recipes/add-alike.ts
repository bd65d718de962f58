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

/** Rows that are alike go in as they are, or none of them does. @param goIn somebody says that none is a total of others */
export function addAlike(sheet: TextSheet, step: AddAlikeStep, goIn: boolean): Stepped {
	const by = step.by.map((column) => placeOf(sheet, column));
	const counted = step.counted.map((column) => placeOf(sheet, column));
	if (goIn) return { sheet, notes: [] };
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

/** Rows by what they say in some cells, those that say the same together. */
export function sameIn<Row>(
	rows: readonly Row[],
	cellsOf: (row: Row) => readonly string[]
): (readonly Row[])[] {
	const keyOf = (row: Row): string => JSON.stringify(cellsOf(row).map(sameValue));
	return [...groupBy(rows, keyOf).values()];
}
