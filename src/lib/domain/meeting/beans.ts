import type { Cell } from '../cell.ts';
import type { Unit } from '../indicators/definition.ts';

/**
 * Numbers that can be laid out on the ground: whole things, of one size, of the same whole.
 *
 * A share is beans of ten, whatever the number of people asked. It is rounded to the nearest bean, but a share that is not
 * none is never no bean without a word, and one that is not all is never ten. A score from 1 to 5 is fingers of a hand. What
 * is counted is one mark each, in bags of ten where there are many.
 */
export type CommunityPicture = 'beans' | 'hand' | 'things';

/** A whole number of beans, fingers or things. */
export type CommunityScore = number;

export interface CommunityNumber {
	readonly picture: CommunityPicture;
	/** 0 to 10 beans, 1 to 5 fingers, or how many things. */
	readonly score: CommunityScore;
	/** The true number is between this many and none or all, so that the whole score would say too much. */
	readonly nearly: 'none' | 'all' | null;
}

export const beansInAll = 10;
export const fingersInAll = 5;

/** Units that people can lay out. A rate per 1,000 is none of them. */
const pictureOfUnit: Readonly<Partial<Record<Unit, CommunityPicture>>> = {
	percent: 'beans',
	'score 1-5': 'hand',
	count: 'things'
};

/** How a number of a unit is laid out; `null` for what cannot be. */
export function pictureOf(unit: Unit): CommunityPicture | null {
	return pictureOfUnit[unit] ?? null;
}

/** What can be laid out of a number; `null` where there is no number, or none that can be. */
export function communityNumber(
	cell: Pick<Cell, 'state' | 'value'>,
	unit: Unit
): CommunityNumber | null {
	const picture = pictureOf(unit);
	const { state, value } = cell;
	if (picture === null || value === null) return null;
	if (state !== 'value' && state !== 'too few') return null;
	if (picture === 'beans') return beansOf(value / 100);
	return { picture, score: Math.max(0, Math.round(value)), nearly: null };
}

/** @param share 0 to 1; what lies outside is none or all */
export function beansOf(share: number): CommunityNumber {
	const within = Math.min(1, Math.max(0, share));
	const score = Math.round(within * beansInAll);
	if (score === 0 && within > 0) return { picture: 'beans', score: 0, nearly: 'none' };
	if (score === beansInAll && within < 1) {
		return { picture: 'beans', score: beansInAll, nearly: 'all' };
	}
	return { picture: 'beans', score, nearly: null };
}

/** How many of a kind are drawn at most before they are put in bags of ten. */
const mostThings = 20;
const inBag = 10;

/** A number of things as bags of ten and single ones. */
export function inBags(things: number): { readonly bags: number; readonly single: number } {
	if (things <= mostThings) return { bags: 0, single: things };
	return { bags: Math.floor(things / inBag), single: things % inBag };
}
