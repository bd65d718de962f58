import type { PlacedCell } from './audit-cell.ts';
import { communitiesExchanged } from './composition.ts';
import { isTold, type LedgerCell } from './ledger.ts';
import type { DisclosureRules } from './rules.ts';

/** A document beside an earlier one: the same number again, with one child, one community or one round more or less. */

/** A cell of this document with all that tells whether it was released before. */
export interface SeriesCell extends PlacedCell {
	readonly placeKind: string;
	readonly placeId: string;
	readonly numerator: number | null;
}

/**
 * Whether a cell differs too little from one of an earlier document: by fewer communities than may stand behind a number,
 * by new counts of fewer of them, or by a correction of a few children.
 *
 * @param addsUp its counts add up over time; else they are the latest of the period
 */
export function isCloseToEarlier(
	cell: SeriesCell,
	earlier: readonly LedgerCell[],
	rules: Pick<DisclosureRules, 'smallestCount' | 'fewestCommunities'>,
	addsUp: boolean
): boolean {
	const same = earlier.filter((before) => isSameQuestion(cell, before));
	// What was told just so tells nothing new, though another time beside it has nearly as many.
	if (same.some((before) => isToldSo(cell, before))) return false;
	return same.some((before) => isClose(cell, before, rules, addsUp));
}

const isToldSo = (cell: SeriesCell, before: LedgerCell): boolean =>
	before.period === cell.period &&
	communitiesExchanged(cell.shares, before.shares).length === 0 &&
	changedCommunities(cell, before) === 0;

function isSameQuestion(cell: SeriesCell, before: LedgerCell): boolean {
	return (
		isTold(before) &&
		before.placeKind === cell.placeKind &&
		before.placeId === cell.placeId &&
		before.breakdown === cell.breakdown &&
		before.group === cell.group
	);
}

function isClose(
	cell: SeriesCell,
	before: LedgerCell,
	{
		smallestCount,
		fewestCommunities
	}: Pick<DisclosureRules, 'smallestCount' | 'fewestCommunities'>,
	addsUp: boolean
): boolean {
	const isSamePeriod = before.period === cell.period;
	const overlaps =
		!addsUp || isSamePeriod || (before.firstDay <= cell.lastDay && cell.firstDay <= before.lastDay);
	if (!overlaps) return false;
	const exchanged = communitiesExchanged(cell.shares, before.shares).length;
	if (exchanged > 0 && exchanged < fewestCommunities) return true;
	if (addsUp && !isSamePeriod) return false;
	const difference = Math.abs((cell.numerator ?? 0) - numeratorOf(before));
	const isFewChildren = difference > 0 && difference < smallestCount;
	// Where communities got other ids, all of them seem exchanged.
	if (exchanged > 0) return isSamePeriod && isFewChildren;
	const changed = changedCommunities(cell, before);
	return changed > 0 && (changed < fewestCommunities || isFewChildren);
}

const numeratorOf = ({ shares }: LedgerCell): number =>
	shares.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);

/** How many communities have other counts than they had then. */
function changedCommunities(cell: SeriesCell, before: LedgerCell): number {
	const then = new Map(before.shares.map((share) => [share.communityId, share]));
	return cell.shares.filter(({ communityId, numerator, denominator }) => {
		const share = then.get(communityId);
		return share?.numerator !== numerator || share.denominator !== denominator;
	}).length;
}
