import { plainText } from '../formats/plain-text.ts';
import { countedOnce, inNoCount, isHeld, testsOf, unread, type Test } from './count-tests.ts';
import { keyReferredTo, rowsByKey, sheetNamed } from './keys.ts';
import type { GatheredCount, GatherStep } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import {
	cellAt,
	noteAbout,
	placeOf,
	refuseTwice,
	type StepNote,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';

/** A count with its columns found. */
interface Counter {
	readonly conditions: readonly Test[];
	/** Place of what is added up; `null` where rows are counted. */
	readonly sum: number | null;
	/** Places of the columns that must say something. */
	readonly said: readonly number[];
}

/**
 * Counts up the rows of another sheet beside the rows to which they belong: those who came beside their meeting. Where
 * no row belongs to one here nothing was recorded, and its counts stay blank. Where some do, a list of people says of a group
 * that none of them is of that nobody of it came; a list of groups with their numbers says nothing of a group that is not in
 * it, which stays blank. Rows that belong to none here are named.
 *
 * @throws StepFailure where the other sheet is gone or the key here is not unique
 */
export function gatherRows(
	sheet: TextSheet,
	step: GatherStep,
	others: readonly TextSheet[]
): Stepped {
	const other = sheetNamed(others, step.sheet);
	const here = rowsByKey(sheet, step.key);
	const key = placeOf(sheet, step.key);
	const keyOf = keyReferredTo(other, step.refersTo, step.through ?? [], others);
	const matched = other.rows.filter((row) => here.has(keyOf(row)));
	const { rows, again } = countedOnce(other, step.person, keyOf, matched);
	const groups = groupedBy(rows, keyOf);
	const groupOf = (row: TextRow): readonly TextRow[] => groups.get(cellAt(row, key).trim()) ?? [];
	const counters = step.counts.map((count) => counterOf(other, count));
	const header = [...sheet.header, ...step.counts.map(({ into }) => into)];
	refuseTwice(
		header,
		step.counts.map(({ into }) => into)
	);
	return {
		sheet: {
			...sheet,
			header,
			rows: sheet.rows.map((row) => ({
				...row,
				cells: [
					...sheet.header.map((_, place) => cellAt(row, place)),
					...counters.map((counter) => counted(groupOf(row), counter))
				]
			}))
		},
		notes: [
			...noteAbout(
				'nothing to count',
				step.sheet,
				counters.length === 0 ? [] : sheet.rows.filter((row) => groupOf(row).length === 0)
			),
			...notesOnOther(other, step, { matched, rows, again })
		]
	};
}

function groupedBy(
	rows: readonly TextRow[],
	keyOf: (row: TextRow) => string
): ReadonlyMap<string, readonly TextRow[]> {
	const groups = new Map<string, TextRow[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group === undefined) groups.set(keyOf(row), [row]);
		else group.push(row);
	}
	return groups;
}

/** A count as it can be added; `null` where it is none for certain: "1,000" may be one or a thousand. */
function wholeNumber(cell: string): number | null {
	const plain = plainText(cell);
	return /^\d{1,9}(?:\.0{1,2})?$/.test(plain) ? Number(plain) : null;
}

function counterOf(other: TextSheet, { where, sum }: GatheredCount): Counter {
	const [conditions = []] = testsOf(other, [{ into: '', where }]);
	const place = sum === null ? null : placeOf(other, sum);
	return { conditions, sum: place, said: where.map(({ column }) => placeOf(other, column)) };
}

/** Blank where no row says anything of what it is counted by, and where what is added up is not there or cannot be read. */
function counted(group: readonly TextRow[], { conditions, sum, said }: Counter): string {
	const isSaid = said.every((place) => group.some((row) => cellAt(row, place).trim() !== ''));
	if (group.length === 0 || !isSaid) return '';
	const held = group.filter((row) => isHeld(conditions, row));
	if (sum === null) return String(held.length);
	// Nobody wrote down how many there were: that is not 0.
	if (held.length === 0) return '';
	const cells = held.map((row) => cellAt(row, sum).trim());
	const [only, ...more] = cells;
	// One cell stays as it is: it may be "<5".
	if (only !== undefined && more.length === 0) return only;
	const numbers = cells.map(wholeNumber).filter((number) => number !== null);
	return numbers.length < cells.length ? '' : String(numbers.reduce((all, one) => all + one, 0));
}

interface OtherRows {
	readonly matched: readonly TextRow[];
	readonly rows: readonly TextRow[];
	readonly again: readonly TextRow[];
}

/** What was noticed about rows of the other sheet. */
function notesOnOther(
	other: TextSheet,
	{ counts, person }: GatherStep,
	{ matched, rows, again }: OtherRows
): StepNote[] {
	// A list of which nothing is counted is let go as a whole.
	if (counts.length === 0) return [];
	const known = new Set(matched);
	const tests = testsOf(other, counts);
	const notes = [
		...noteAbout(
			'rows of no match',
			other.sheet,
			other.rows.filter((row) => !known.has(row))
		),
		...noteAbout('person counted once', person?.header ?? '', again),
		...unread(rows, counts, tests),
		...counts.flatMap(({ sum }, at) => sumsUnread(other, rows, tests[at] ?? [], sum)),
		...noteAbout('in no count', '', inNoCount(rows, counts, tests))
	];
	return notes.map((note) => ({ ...note, sheet: other.sheet }));
}

function sumsUnread(
	other: TextSheet,
	rows: readonly TextRow[],
	conditions: readonly Test[],
	sum: GatheredCount['sum']
): StepNote[] {
	if (sum === null) return [];
	const place = placeOf(other, sum);
	const isUnread = (row: TextRow): boolean =>
		isHeld(conditions, row) && wholeNumber(cellAt(row, place)) === null;
	return noteAbout('number not read', sum.header, rows.filter(isUnread));
}
