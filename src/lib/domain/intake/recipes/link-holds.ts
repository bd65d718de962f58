import { lastPart } from './text-sheet.ts';

/** Whether the rows of one sheet belong to rows of another, by what stands in a column of each. */

export interface LinkedSheet {
	readonly sheet: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** How many rows find the one that they belong to. */
export interface RowsFound {
	readonly found: number;
	readonly rows: number;
}

/** Of rows that name their key so large a share must find it: a record may have been deleted since. */
export const mostly = 0.8;

export const placeNamed = ({ header }: LinkedSheet, name: string): number =>
	header.findIndex((text) => lastPart(text) === name);

export const textAt = (row: readonly string[], place: number): string => (row[place] ?? '').trim();

export const filledAt = ({ rows }: LinkedSheet, place: number): string[] =>
	rows.map((row) => textAt(row, place)).filter((value) => value !== '');

/** What stands in every row of a column that says something; `null` where that is not one thing. */
export function onlyValue(sheet: LinkedSheet, place: number): string | null {
	const values = new Set(filledAt(sheet, place));
	return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** Rows by their key; `null` where two different rows have the same. */
export function rowsByUniqueKey(
	{ rows }: LinkedSheet,
	place: number
): ReadonlyMap<string, readonly string[]> | null {
	const byKey = new Map<string, readonly string[]>();
	for (const row of rows) {
		const key = textAt(row, place);
		const first = byKey.get(key);
		if (key === '') continue;
		if (first !== undefined && !first.every((cell, at) => cell === (row[at] ?? ''))) return null;
		byKey.set(key, first ?? row);
	}
	return byKey;
}

/**
 * Whether rows belong to those of another sheet: its key is of one row each, nearly all rows find theirs, and none finds
 * one of another submission. Sheets beside each other are both numbered from 1, so that numbers alone fit everywhere.
 *
 * @param share how many of the rows that name a key must find it
 */
export function linkHolds(
	sheet: LinkedSheet,
	from: number,
	other: LinkedSheet,
	to: number,
	share: number
): boolean {
	const parents = rowsByUniqueKey(other, to);
	if (parents === null) return false;
	const refs = sheet.rows.filter((row) => textAt(row, from) !== '');
	const found = refs.filter((row) => parents.has(textAt(row, from)));
	if (found.length === 0 || found.length < refs.length * share) return false;
	return submissionPlaces(sheet, other).every(([own, theirs]) => {
		const known = new Set(filledAt(other, theirs));
		return found.every((row) => {
			const id = textAt(row, own);
			return !known.has(id) || textAt(parents.get(textAt(row, from)) ?? [], theirs) === id;
		});
	});
}

/** Under which names exports say to which submission of a form a row belongs: ids of the world, and numbers of a server. */
const submissionNames: readonly (readonly string[])[] = [
	['_submission__uuid', '_uuid', 'uuid', 'submission_uuid', 'instanceid'],
	['_submission__id', '_id']
];

/** Columns of both sheets that say the submission of their rows. */
function submissionPlaces(sheet: LinkedSheet, other: LinkedSheet): (readonly [number, number])[] {
	return submissionNames.flatMap((names) => {
		const [own = -1] = namedPlaces(sheet, names);
		const [theirs = -1] = namedPlaces(other, names);
		return own === -1 || theirs === -1 ? [] : [[own, theirs] as const];
	});
}

const namedPlaces = (sheet: LinkedSheet, names: readonly string[]): number[] =>
	names.map((name) => placeNamed(sheet, name)).filter((place) => place !== -1);
