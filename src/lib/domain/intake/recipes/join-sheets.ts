import { keyReferredTo, rowsByKey, sheetNamed } from './keys.ts';
import type { JoinStep } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import {
	cellAt,
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
	const other = sheetNamed(others, step.sheet);
	const byKey = rowsByKey(other, step.key);
	const keyOf = keyReferredTo(sheet, step.refersTo, step.through ?? [], others);
	const taken = placedColumns(sheet, other, step);
	const found = sheet.rows.map((row) => byKey.get(keyOf(row)));
	const rows = sheet.rows.map((row, at): TextRow => {
		const beside = found[at];
		const cells = [
			...sheet.header.map((_, place) => cellAt(row, place)),
			...taken.map(({ place }) => (beside === undefined ? '' : cellAt(beside, place)))
		];
		return { cells, from: row.from };
	});
	const header = [...sheet.header, ...taken.map(({ name }) => name)];
	return { sheet: { ...sheet, header, rows }, notes: orphans(sheet, step, found) };
}

interface PlacedColumn {
	readonly place: number;
	readonly name: string;
}

/** Those that were chosen; one with a name that is here already bears that of its sheet too. */
function placedColumns(sheet: TextSheet, other: TextSheet, step: JoinStep): PlacedColumn[] {
	const own = new Set(sheet.header.map((text) => text.trim()));
	if (step.take === undefined) return allColumns(own, other, step);
	return step.take.map(({ column, into }) => ({
		place: placeOf(other, column),
		name: own.has(into) ? `${into} (${other.sheet})` : into
	}));
}

/** Columns of the other sheet that this one has already, by name, are not put beside it a second time. */
function allColumns(own: ReadonlySet<string>, other: TextSheet, step: JoinStep): PlacedColumn[] {
	const key = placeOf(other, step.key);
	return otherPlaces(other.header.length, new Set([key])).flatMap((place) => {
		const { header, nth } = nameOf(other.header, place);
		return own.has(header.trim()) || nth > 0 ? [] : [{ place, name: header }];
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
