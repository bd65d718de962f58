import { wholeOrDecimal } from './whole-or-decimal.ts';
import type { ColumnName, Condition, Count } from './recipe.ts';
import {
	cellAt,
	noteAbout,
	placeOf,
	sameValue,
	type StepNote,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';

/** Which rows a count holds, for the steps that count. */

/** A condition whose column is found: whether it holds for a row, `null` where its cell cannot be read. */
export type Test = (row: TextRow) => boolean | null;

/** The conditions of each count, with their columns found. @throws StepFailure where one is not there */
export const testsOf = (sheet: TextSheet, counts: readonly Count[]): Test[][] =>
	counts.map(({ where }) => where.map((one) => testOf(sheet, one)));

/** Whether every condition of a count holds for a row. */
export const isHeld = (conditions: readonly Test[], row: TextRow): boolean =>
	conditions.every((holds) => holds(row) === true);

function testOf(sheet: TextSheet, condition: Condition): Test {
	const place = placeOf(sheet, condition.column);
	switch (condition.kind) {
		case 'is': {
			const values = new Set(condition.values.map(sameValue));
			return (row) => values.has(sameValue(cellAt(row, place)));
		}
		case 'answered': {
			const missing = new Set(['', ...condition.missing.map(sameValue)]);
			return (row) => !missing.has(sameValue(cellAt(row, place)));
		}
		case 'between': {
			const { from, to } = condition;
			return (row) => {
				const cell = cellAt(row, place).trim();
				if (cell === '') return false;
				const number = wholeOrDecimal(cell);
				return number === null
					? null
					: (from === null || number >= from) && (to === null || number <= to);
			};
		}
	}
}

/** Rows that no count holds: nobody would miss them. A count that holds rows of the others once more is no help. */
export function inNoCount(
	rows: readonly TextRow[],
	counts: readonly Count[],
	tests: readonly (readonly Test[])[]
): readonly TextRow[] {
	const parts = tests.filter((_, at) => counts[at]?.isBeside !== true);
	if (parts.length === 0) return [];
	return rows.filter((row) => !parts.some((conditions) => isHeld(conditions, row)));
}

/** Of rows of the same person in the same group only the first; a row without a person is one of its own. */
export function countedOnce(
	sheet: TextSheet,
	person: ColumnName | null,
	groupOf: (row: TextRow) => string,
	rows: readonly TextRow[]
): { rows: TextRow[]; again: TextRow[] } {
	if (person === null) return { rows: [...rows], again: [] };
	const place = placeOf(sheet, person);
	const seen = new Set<string>();
	const again: TextRow[] = [];
	const once = rows.filter((row) => {
		const who = sameValue(cellAt(row, place));
		if (who === '') return true;
		const key = JSON.stringify([groupOf(row), who]);
		if (!seen.has(key)) return Boolean(seen.add(key));
		again.push(row);
		return false;
	});
	return { rows: once, again };
}

/** Rows in which a cell should hold a number and holds something else: they are not counted, and that is said. */
export function unread(
	rows: readonly TextRow[],
	counts: readonly Count[],
	tests: readonly (readonly Test[])[]
): StepNote[] {
	const byColumn = new Map<string, TextRow[]>();
	counts.forEach(({ where }, at) => {
		where.forEach(({ column }, place) => {
			const unreadRows = rows.filter((row) => tests[at]?.[place]?.(row) === null);
			byColumn.set(column.header, [...(byColumn.get(column.header) ?? []), ...unreadRows]);
		});
	});
	return [...byColumn].flatMap(([column, rows]) => noteAbout('number not read', column, rows));
}
