import {
	filledAt,
	linkHolds,
	mostly,
	onlyValue,
	placeNamed,
	rowsByUniqueKey,
	textAt,
	type LinkedSheet,
	type RowsFound
} from './link-holds.ts';
import type { Between, ColumnName } from './recipe.ts';
import { nameOf, placeOf, sameValue } from './text-sheet.ts';

/** Which sheet of a file the rows of another belong to, and by which key. */

/** A way from the rows of one sheet to those of another. */
export interface SheetLink {
	/** Name of the sheet that they belong to. */
	readonly parent: string;
	readonly key: ColumnName;
	readonly refersTo: ColumnName;
	/** Sheets on the way, the nearest to the rows first; none where they refer to it themselves. */
	readonly through: readonly Between[];
}

/**
 * Columns by which KoboToolbox and ODK, and surveys that were cleaned since, say to which row of another sheet a row
 * belongs. The id of the whole form goes before the place in one export, which is another one in the next.
 */
const formLinks = [
	{ refersTo: '_submission__uuid', key: '_uuid', parent: null },
	{ refersTo: '_submission__id', key: '_id', parent: null },
	{ refersTo: '_parent_index', key: '_index', parent: '_parent_table_name' },
	{ refersTo: 'parent_key', key: 'key', parent: null },
	{ refersTo: 'uuid', key: 'uuid', parent: null }
] as const;

/** The sheet that each row of a sheet belongs to, the nearest first, and those that this one belongs to in turn. */
export function linksOf(sheet: LinkedSheet, others: readonly LinkedSheet[]): SheetLink[] {
	const own = nearestLink(sheet, others);
	if (own === null) return [];
	const parent = others.find((one) => one.sheet === own.parent);
	if (parent === undefined) return [own];
	const above = others.filter((one) => one !== parent);
	return [own, ...linksOf(parent, above).map((link) => linkedThrough(own, link))];
}

const linkedThrough = (near: SheetLink, far: SheetLink): SheetLink => ({
	...far,
	refersTo: near.refersTo,
	through: [{ sheet: near.parent, key: near.key, refersTo: far.refersTo }, ...far.through]
});

const nearestLink = (sheet: LinkedSheet, others: readonly LinkedSheet[]): SheetLink | null =>
	formLink(sheet, others) ?? handMadeLink(sheet, others);

/** A link that a form's export tells, and that holds. */
export function formLink(sheet: LinkedSheet, others: readonly LinkedSheet[]): SheetLink | null {
	for (const link of formLinks) {
		const found = linksBy(sheet, others, link);
		const [first] = found;
		// Numbers of rows that fit several sheets say of none that it is the one.
		const isTold = link.parent === null || found.length === 1;
		if (first !== undefined && isTold) return first;
	}
	return null;
}

function linksBy(
	sheet: LinkedSheet,
	others: readonly LinkedSheet[],
	{ refersTo, key, parent }: (typeof formLinks)[number]
): SheetLink[] {
	const from = placeNamed(sheet, refersTo);
	if (from === -1) return [];
	const named = parent === null ? null : onlyValue(sheet, placeNamed(sheet, parent));
	const share = parent !== null && named === null ? 1 : mostly;
	return others.flatMap((other): SheetLink[] => {
		const to = placeNamed(other, key);
		if (to === -1 || (named !== null && other.sheet !== named)) return [];
		const holds = linkHolds(sheet, from, other, to, share);
		return holds ? [directLink(sheet, from, other, to)] : [];
	});
}

const directLink = (
	sheet: LinkedSheet,
	from: number,
	other: LinkedSheet,
	to: number
): SheetLink => ({
	parent: other.sheet,
	key: nameOf(other.header, to),
	refersTo: nameOf(sheet.header, from),
	through: []
});

/** Names of columns that only number the rows of their own sheet. */
const rowNumbers =
	/^(?:n[o°º]?|nr|#|id|index|row|s\/?n|sno|num|number|numéro|número|namba|_index|_id)\.?$/;

/**
 * A column under the same name on both sheets, which is a key of the other: no value stands there twice, and nearly all
 * rows here hold one of them.
 */
function handMadeLink(sheet: LinkedSheet, others: readonly LinkedSheet[]): SheetLink | null {
	for (const [from, text] of sheet.header.entries()) {
		const name = sameValue(text);
		if (name === '' || rowNumbers.test(name)) continue;
		const refs = filledAt(sheet, from);
		for (const other of others) {
			const to = other.header.findIndex((header) => sameValue(header) === name);
			const keys = to === -1 ? [] : filledAt(other, to);
			if (isKeyFor(keys, refs, other) && linkHolds(sheet, from, other, to, mostly)) {
				return directLink(sheet, from, other, to);
			}
		}
	}
	return null;
}

function isKeyFor(keys: readonly string[], refs: readonly string[], other: LinkedSheet): boolean {
	if (keys.length < 2 || refs.length === 0 || !refs.some((one) => !looksLikeDay(one))) return false;
	const known = new Set(keys);
	return known.size === keys.length && keys.length >= other.rows.length * mostly;
}

const looksLikeDay = (text: string): boolean => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text);

/** How many rows of a sheet find the one that they belong to, all the way. */
export function rowsFound(
	sheet: LinkedSheet,
	{ parent, key, refersTo, through }: SheetLink,
	others: readonly LinkedSheet[]
): RowsFound {
	const ways = through.map((between) => {
		const other = others.find((one) => one.sheet === between.sheet);
		const rows = other === undefined ? null : rowsByUniqueKey(other, placeOf(other, between.key));
		const place = other === undefined ? -1 : placeOf(other, between.refersTo);
		return (id: string) => textAt(rows?.get(id) ?? [], place);
	});
	const last = others.find((one) => one.sheet === parent);
	const keys = new Set(last === undefined ? [] : filledAt(last, placeOf(last, key)));
	const from = placeOf(sheet, refersTo);
	const found = sheet.rows.filter((row) =>
		keys.has(ways.reduce((id, way) => way(id), textAt(row, from)))
	);
	return { found: found.length, rows: sheet.rows.length };
}
