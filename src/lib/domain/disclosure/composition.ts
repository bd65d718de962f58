import type { Cell } from '../cell.ts';
import type { DisclosureRules } from './rules.ts';

/** Which communities stand behind a number, and with how much of it. */

/** What may be said of a community outside it; blank is `none`. */
export const consents = ['none', 'totals_only', 'named'] as const;
export type Consent = (typeof consents)[number];

/** A community's own part of a cell. Never released: it decides what is. */
export interface CommunityShare {
	readonly communityId: string;
	/** `null` where it is not one number. */
	readonly numerator: number | null;
	readonly denominator: number | null;
}

/** A cell, and who stands behind it; `null` where nobody said. */
export interface ComposedCell {
	readonly cell: Cell;
	readonly shares: readonly CommunityShare[] | null;
}

/** Communities that stand behind one of two numbers and not behind the other. */
export function communitiesExchanged(
	one: readonly CommunityShare[],
	other: readonly CommunityShare[]
): readonly string[] {
	const idsOf = (shares: readonly CommunityShare[]): ReadonlySet<string> =>
		new Set(shares.map(({ communityId }) => communityId));
	const [own, theirs] = [idsOf(one), idsOf(other)];
	return [...new Set([...own, ...theirs])].filter((id) => own.has(id) !== theirs.has(id));
}

/** Whether every community behind the cell agreed to be counted. */
export function allConsented(
	{ shares }: ComposedCell,
	consent: ReadonlyMap<string, Consent>
): boolean {
	if (shares === null) return false;
	return shares.every(({ communityId }) => (consent.get(communityId) ?? 'none') !== 'none');
}

/** Whether enough communities stand behind the cell, so that it is of no single one. */
export function hasEnoughCommunities(
	{ shares }: ComposedCell,
	{ fewestCommunities }: DisclosureRules
): boolean {
	return shares !== null && shares.length >= fewestCommunities;
}

/** Whether one community gives so much of the numerator that the total is nearly its own. */
export function isDominated({ shares }: ComposedCell, { largestShare }: DisclosureRules): boolean {
	const numerators = (shares ?? []).map(({ numerator }) => numerator ?? 0);
	const total = numerators.reduce((sum, one) => sum + one, 0);
	return total > 0 && Math.max(...numerators) > largestShare * total;
}
