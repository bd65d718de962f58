import { countedOnce, inNoCount, isHeld, testsOf, unread, type Test } from './count-tests.ts';
import type { CountStep } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import {
	cellAt,
	fromAll,
	noteAbout,
	placeOf,
	sameValue,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';

/**
 * Counts rows by groups. What stands in the grouping columns is kept as the first row of the group has it; everything
 * else of the rows is let go. A row whose grouping cells are all blank belongs to no group and is named.
 */
export function countRows(sheet: TextSheet, step: CountStep): Stepped {
	const by = step.by.map((column) => placeOf(sheet, column));
	const tests = testsOf(sheet, step.counts);
	const inGroup = sheet.rows.filter((row) => by.length === 0 || by.some((at) => isFilled(row, at)));
	const { rows, again } = countedOnce(sheet, step.person, (row) => groupKey(row, by), inGroup);
	const groups = grouped(rows, by);
	return {
		sheet: {
			...sheet,
			header: [...by.map((at) => sheet.header[at] ?? ''), ...step.counts.map(({ into }) => into)],
			rows: groups.map((group) => ({
				cells: [...by.map((at) => firstCell(group, at)), ...counts(group, tests)],
				from: fromAll(group)
			}))
		},
		notes: [
			...noteAbout('group not given', '', withoutGroup(sheet.rows, inGroup)),
			...noteAbout('person counted once', step.person?.header ?? '', again),
			...unread(rows, step.counts, tests),
			...noteAbout('in no count', '', inNoCount(rows, step.counts, tests))
		]
	};
}

const isFilled = (row: TextRow, place: number): boolean => cellAt(row, place).trim() !== '';

function withoutGroup(rows: readonly TextRow[], inGroup: readonly TextRow[]): TextRow[] {
	const known = new Set(inGroup);
	return rows.filter((row) => !known.has(row));
}

const groupKey = (row: TextRow, by: readonly number[]): string =>
	JSON.stringify(by.map((place) => sameValue(cellAt(row, place))));

function grouped(rows: readonly TextRow[], by: readonly number[]): TextRow[][] {
	const groups = new Map<string, TextRow[]>();
	for (const row of rows) {
		const key = groupKey(row, by);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [row]);
		else group.push(row);
	}
	return [...groups.values()];
}

const firstCell = (group: readonly TextRow[], place: number): string => {
	const first = group[0];
	return first === undefined ? '' : cellAt(first, place);
};

function counts(group: readonly TextRow[], tests: readonly (readonly Test[])[]): string[] {
	return tests.map((conditions) => String(group.filter((row) => isHeld(conditions, row)).length));
}
