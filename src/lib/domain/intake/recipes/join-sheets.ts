import type { JoinStep } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import {
	cellAt,
	failure,
	fromAll,
	nameOf,
	noteAbout,
	otherPlaces,
	placeOf,
	type StepNote,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';

/**
 * Puts beside each row the row of another sheet to which it refers: a list of people beside their meeting, a repeat of a
 * form beside the form. Every row stays one row, whatever the other sheet holds, since its key must be unique. A row
 * that refers to nothing stays with blank cells and is named.
 *
 * @throws StepFailure where the other sheet is gone or its key is not unique
 */
export function joinSheets(
	sheet: TextSheet,
	step: JoinStep,
	others: readonly TextSheet[]
): Stepped {
	const other = others.find((one) => one.sheet === step.sheet);
	if (other === undefined) throw failure('sheet gone', step.sheet);
	const byKey = rowsByKey(other, step);
	const refersTo = placeOf(sheet, step.refersTo);
	const taken = takenPlaces(sheet, other, step);
	const found = sheet.rows.map((row) => byKey.get(cellAt(row, refersTo).trim()));
	const rows = sheet.rows.map((row, at): TextRow => {
		const beside = found[at];
		const cells = [
			...sheet.header.map((_, place) => cellAt(row, place)),
			...taken.map((place) => (beside === undefined ? '' : cellAt(beside, place)))
		];
		return { cells, from: row.from };
	});
	const header = [...sheet.header, ...taken.map((place) => other.header[place] ?? '')];
	return { sheet: { ...sheet, header, rows }, notes: orphans(sheet, step, found) };
}

function rowsByKey(other: TextSheet, step: JoinStep): Map<string, TextRow> {
	const key = placeOf(other, step.key);
	const rows = new Map<string, TextRow>();
	for (const row of other.rows) {
		const value = cellAt(row, key).trim();
		if (value === '') continue;
		const first = rows.get(value);
		if (first !== undefined) {
			throw failure('key not unique', step.key.header, { value, rows: fromAll([first, row]) });
		}
		rows.set(value, row);
	}
	return rows;
}

/** Columns of the other sheet that this one has already, by name, are not put beside it a second time. */
function takenPlaces(sheet: TextSheet, other: TextSheet, step: JoinStep): number[] {
	const own = new Set(sheet.header.map((text) => text.trim()));
	const key = placeOf(other, step.key);
	return otherPlaces(other.header.length, new Set([key])).filter((place) => {
		const { header, nth } = nameOf(other.header, place);
		return !own.has(header.trim()) && nth === 0;
	});
}

function orphans(
	sheet: TextSheet,
	{ refersTo }: JoinStep,
	found: readonly (TextRow | undefined)[]
): StepNote[] {
	const alone = sheet.rows.filter((_, at) => found[at] === undefined);
	return noteAbout('rows without a match', refersTo.header, alone);
}
