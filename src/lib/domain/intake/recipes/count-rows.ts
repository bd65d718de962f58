import { wholeOrDecimal } from './whole-or-decimal.ts';
import type { Condition, Count, CountStep } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import {
	cellAt,
	fromAll,
	noteAbout,
	placeOf,
	sameValue,
	type StepNote,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';

/** A condition whose column is found: whether it holds for a row, `null` where its cell cannot be read. */
type Test = (row: TextRow) => boolean | null;

/**
 * Counts rows by groups. What stands in the grouping columns is kept as the first row of the group has it; everything
 * else of the rows is let go. A row whose grouping cells are all blank belongs to no group and is named.
 */
export function countRows(sheet: TextSheet, step: CountStep): Stepped {
	const by = step.by.map((column) => placeOf(sheet, column));
	const tests = step.counts.map(({ where }) => where.map((one) => testOf(sheet, one)));
	const inGroup = sheet.rows.filter((row) => by.length === 0 || by.some((at) => isFilled(row, at)));
	const { rows, again } = countedOnce(sheet, step, by, inGroup);
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
			...noteAbout('in no count', '', inNoCount(rows, tests))
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

/** Of rows of the same person in the same group only the first; a row without a person is one of its own. */
function countedOnce(
	sheet: TextSheet,
	{ person }: CountStep,
	by: readonly number[],
	rows: readonly TextRow[]
): { rows: TextRow[]; again: TextRow[] } {
	if (person === null) return { rows: [...rows], again: [] };
	const place = placeOf(sheet, person);
	const seen = new Set<string>();
	const again: TextRow[] = [];
	const once = rows.filter((row) => {
		if (!isFilled(row, place)) return true;
		const key = `${groupKey(row, by)} ${sameValue(cellAt(row, place))}`;
		if (!seen.has(key)) return Boolean(seen.add(key));
		again.push(row);
		return false;
	});
	return { rows: once, again };
}

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
	return tests.map((conditions) =>
		String(group.filter((row) => conditions.every((holds) => holds(row) === true)).length)
	);
}

/** Rows that no count holds: nobody would miss them. */
const inNoCount = (
	rows: readonly TextRow[],
	tests: readonly (readonly Test[])[]
): readonly TextRow[] =>
	tests.length === 0
		? []
		: rows.filter(
				(row) => !tests.some((conditions) => conditions.every((holds) => holds(row) === true))
			);

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

/** Rows in which a cell should hold a number and holds something else: they are not counted, and that is said. */
function unread(
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
