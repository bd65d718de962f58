import type { FilledStep, RowsStep } from './recipe.ts';
import {
	cellAt,
	noteAbout,
	placeOf,
	sameValue,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';
import type { Stepped } from './stepped.ts';

/** Leaves rows out by what stands in one column: forms that were not approved, people who did not consent. */
export function chooseRows(sheet: TextSheet, step: RowsStep): Stepped {
	const place = placeOf(sheet, step.column);
	const values = new Set(step.values.map(sameValue));
	const stays = sheet.rows.map((row) => values.has(sameValue(cellAt(row, place))) === step.keep);
	const leftOut = sheet.rows.filter((_, at) => stays[at] === false);
	return {
		sheet: { ...sheet, rows: sheet.rows.filter((_, at) => stays[at]) },
		notes: noteAbout('rows left out', step.column.header, leftOut)
	};
}

/** Leaves rows out that say nothing in any of some columns. */
export function chooseFilled(sheet: TextSheet, step: FilledStep): Stepped {
	const places = step.columns.map((column) => placeOf(sheet, column));
	const isFilled = (row: TextRow): boolean =>
		places.some((place) => cellAt(row, place).trim() !== '');
	const leftOut = sheet.rows.filter((row) => !isFilled(row));
	return {
		sheet: { ...sheet, rows: sheet.rows.filter(isFilled) },
		notes: noteAbout('rows left out', '', leftOut)
	};
}
