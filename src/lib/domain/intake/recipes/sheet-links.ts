import type { Between, ColumnName } from './recipe.ts';
import { nameOf, plainName, sameValue } from './text-sheet.ts';

/** Which sheet of a file the rows of another belong to, and by which key. */

export interface LinkedSheet {
	readonly sheet: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A way from the rows of one sheet to those of another. */
export interface SheetLink {
	/** Name of the sheet that they belong to. */
	readonly parent: string;
	readonly key: ColumnName;
	readonly refersTo: ColumnName;
	/** Sheets on the way, the nearest to the rows first; none where they refer to it themselves. */
	readonly through: readonly Between[];
}

/** The last part of a header with groups, in small letters. */
export const lastPart = (header: string): string =>
	plainName(header).split('/').at(-1)?.trim().toLowerCase() ?? '';

/**
 * Columns by which KoboToolbox and ODK say to which row of another sheet a row belongs. The id of the whole form goes
 * before the place in one export, which is another one in the next.
 */
const formLinks = [
	{ refersTo: '_submission__uuid', key: '_uuid', parent: null },
	{ refersTo: '_submission__id', key: '_id', parent: null },
	{ refersTo: '_parent_index', key: '_index', parent: '_parent_table_name' },
	{ refersTo: 'parent_key', key: 'key', parent: null }
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

/** Where no key serves for certain, the first by which any row belongs to one: what is wrong with it is said. */
function formLink(sheet: LinkedSheet, others: readonly LinkedSheet[]): SheetLink | null {
	const found = formLinks.flatMap((link) => linksBy(sheet, others, link));
	return (found.find(({ isUnique }) => isUnique) ?? found[0])?.link ?? null;
}

interface FoundLink {
	readonly link: SheetLink;
	readonly isUnique: boolean;
}

function linksBy(
	sheet: LinkedSheet,
	others: readonly LinkedSheet[],
	{ refersTo, key, parent }: (typeof formLinks)[number]
): FoundLink[] {
	const from = placeNamed(sheet, refersTo);
	if (from === -1) return [];
	const named = parent === null ? null : onlyValue(sheet, placeNamed(sheet, parent));
	const wanted = new Set(filledAt(sheet, from));
	return others.flatMap((other): FoundLink[] => {
		const to = placeNamed(other, key);
		if (to === -1 || (named !== null && other.sheet !== named)) return [];
		const keys = filledAt(other, to);
		if (!keys.some((one) => wanted.has(one))) return [];
		return [{ link: directLink(sheet, from, other, to), isUnique: areDifferent(keys) }];
	});
}

const placeNamed = ({ header }: LinkedSheet, name: string): number =>
	header.findIndex((text) => lastPart(text) === name);

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

const filledAt = ({ rows }: LinkedSheet, place: number): string[] =>
	rows.map((row) => (row[place] ?? '').trim()).filter((value) => value !== '');

/** What stands in every row of a column that says something; `null` where that is not one thing. */
function onlyValue(sheet: LinkedSheet, place: number): string | null {
	const values = new Set(filledAt(sheet, place));
	return values.size === 1 ? ([...values][0] ?? null) : null;
}

const areDifferent = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** Of hand-made sheets so large a share must refer to something. */
const mostly = 0.8;

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
			if (isKeyFor(keys, refs, other)) return directLink(sheet, from, other, to);
		}
	}
	return null;
}

function isKeyFor(keys: readonly string[], refs: readonly string[], other: LinkedSheet): boolean {
	if (keys.length < 2 || refs.length === 0 || !refs.some((one) => !looksLikeDay(one))) return false;
	const known = new Set(keys);
	if (known.size < keys.length || keys.length < other.rows.length * mostly) return false;
	return refs.filter((one) => known.has(one)).length >= refs.length * mostly;
}

const looksLikeDay = (text: string): boolean => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text);
