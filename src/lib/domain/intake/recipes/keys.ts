import type { Between, ColumnName } from './recipe.ts';
import { cellAt, failure, fromAll, placeOf, type TextRow, type TextSheet } from './text-sheet.ts';

/** Rows of one sheet that belong to a row of another, by its key. */

/** A sheet of the file by its name. @throws StepFailure where there is none */
export function sheetNamed(sheets: readonly TextSheet[], name: string): TextSheet {
	const found = sheets.find(({ sheet }) => sheet === name);
	if (found === undefined) throw failure('sheet gone', name);
	return found;
}

const sameCells = (one: TextRow, other: TextRow): boolean =>
	one.cells.length === other.cells.length &&
	one.cells.every((cell, at) => cell === other.cells[at]);

/**
 * Rows by their key; one that stands there twice, cell for cell, is one.
 *
 * @throws StepFailure where two different rows have the same key
 */
export function rowsByKey(sheet: TextSheet, key: ColumnName): Map<string, TextRow> {
	const place = placeOf(sheet, key);
	const rows = new Map<string, TextRow>();
	for (const row of sheet.rows) {
		const value = cellAt(row, place).trim();
		const first = rows.get(value);
		if (first !== undefined && value !== '' && !sameCells(first, row)) {
			const where = { value, rows: fromAll([first, row]), sheet: sheet.sheet };
			throw failure('key not unique', key.header, where);
		}
		if (first === undefined && value !== '') rows.set(value, row);
	}
	return rows;
}

/** The key to which a row refers at the end of the way; `''` where the way breaks off. */
export function keyReferredTo(
	sheet: TextSheet,
	refersTo: ColumnName,
	through: readonly Between[],
	others: readonly TextSheet[]
): (row: TextRow) => string {
	const own = placeOf(sheet, refersTo);
	const ways = through.map((between) => {
		const other = sheetNamed(others, between.sheet);
		const rows = rowsByKey(other, between.key);
		const place = placeOf(other, between.refersTo);
		return (key: string): string => {
			const row = rows.get(key);
			return row === undefined ? '' : cellAt(row, place).trim();
		};
	});
	return (row) => ways.reduce((key, way) => way(key), cellAt(row, own).trim());
}
