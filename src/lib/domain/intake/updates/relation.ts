/** How a new file stands to an earlier one of the same table. */

/**
 * - `apart`: other rows; both count.
 * - `replaces`: the whole of the earlier file again, with what came or changed since; it counts in its place.
 * - `newer rows`: some rows stand in both; those of the new file count.
 * - `earlier rows`: some rows stand in both; those that are here already count.
 */
export const relations = ['apart', 'replaces', 'newer rows', 'earlier rows'] as const;
export type Relation = (typeof relations)[number];

/** How far the rows of two files are the same; days are ISO dates. */
export interface Overlap {
	/** Rows that can be known again. */
	readonly earlierRows: number;
	readonly newerRows: number;
	/** Those of them that stand in the other file too. */
	readonly earlierShared: number;
	readonly newerShared: number;
	/** Pairs of the same row of which the files say different things. */
	readonly changed: number;
	/** Pairs that are not even of one place and day: two people may have numbered their rows alike. */
	readonly elsewhere: number;
	readonly earlierLast: string | null;
	readonly newerLast: string | null;
}

export interface Judged {
	readonly relation: Relation;
	/** Nobody has to be asked. */
	readonly isSure: boolean;
}

/** From so large a share of its rows on, a file is taken to be in another as a whole: some may have been deleted. */
const wholeShare = 0.9;

/** From so large a share of pairs of other places or days on, the same number does not mean the same row. */
const collisionShare = 0.5;

/**
 * What a new file is to an earlier one. An export of everything so far holds nearly all rows of the one before, and
 * reaches at least as far; whatever lies between that and nothing in common is for a person to say.
 */
export function judgeOverlap(overlap: Overlap): Judged {
	const { earlierRows, newerRows, earlierShared, newerShared, changed } = overlap;
	if (newerShared === 0) return { relation: 'apart', isSure: true };
	if (isCollision(overlap)) return { relation: 'apart', isSure: false };
	const isEarlierInNewer = earlierShared >= wholeShare * earlierRows;
	const isNewerInEarlier = newerShared >= wholeShare * newerRows;
	if (isEarlierInNewer && !endsSooner(overlap)) return { relation: 'replaces', isSure: true };
	if (isNewerInEarlier) return { relation: 'earlier rows', isSure: changed === 0 };
	return { relation: 'newer rows', isSure: false };
}

/** The same ids in both files, for rows of other places and days. */
export function isCollision({ elsewhere, newerShared }: Overlap): boolean {
	return newerShared > 0 && elsewhere > collisionShare * newerShared;
}

const endsSooner = ({ earlierLast, newerLast }: Overlap): boolean =>
	earlierLast !== null && newerLast !== null && newerLast < earlierLast;
