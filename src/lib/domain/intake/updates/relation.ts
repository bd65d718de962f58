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
function judgeOverlap(overlap: Overlap): Judged {
	const { earlierRows, newerRows, earlierShared, newerShared, changed } = overlap;
	if (newerShared === 0) return { relation: 'apart', isSure: true };
	if (isCollision(overlap)) return { relation: 'apart', isSure: false };
	const isEarlierInNewer = earlierShared >= wholeShare * earlierRows;
	const isNewerInEarlier = newerShared >= wholeShare * newerRows;
	if (isEarlierInNewer && !endsSooner(overlap)) return { relation: 'replaces', isSure: true };
	if (isNewerInEarlier) return { relation: 'earlier rows', isSure: changed === 0 };
	return { relation: 'newer rows', isSure: false };
}

/**
 * What a sheet of a new file is to one of an earlier file, where other sheets of the two are known as well: a form that was
 * deleted takes more of the rows of a short sheet with it than of a long one.
 *
 * @param all of every pair of sheets of the two files that have rows in common
 */
export function judgeAmong(overlap: Overlap, all: readonly Overlap[]): Judged {
	const own = judgeOverlap(overlap);
	if (own.isSure || own.relation !== 'newer rows' || endsSooner(overlap)) return own;
	const files = judgeOverlap(together(all));
	return files.isSure && files.relation === 'replaces' ? files : own;
}

function together(all: readonly Overlap[]): Overlap {
	const sum = (pick: (one: Overlap) => number): number =>
		all.reduce((total, one) => total + pick(one), 0);
	return {
		earlierRows: sum((one) => one.earlierRows),
		newerRows: sum((one) => one.newerRows),
		earlierShared: sum((one) => one.earlierShared),
		newerShared: sum((one) => one.newerShared),
		changed: sum((one) => one.changed),
		elsewhere: sum((one) => one.elsewhere),
		earlierLast: lastOf(all.map((one) => one.earlierLast)),
		newerLast: lastOf(all.map((one) => one.newerLast))
	};
}

const lastOf = (days: readonly (string | null)[]): string | null =>
	days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/** The same ids in both files, for rows of other places and days. */
export function isCollision({ elsewhere, newerShared }: Overlap): boolean {
	return newerShared > 0 && elsewhere > collisionShare * newerShared;
}

const endsSooner = ({ earlierLast, newerLast }: Overlap): boolean =>
	earlierLast !== null && newerLast !== null && newerLast < earlierLast;
