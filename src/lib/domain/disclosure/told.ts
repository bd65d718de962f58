import type { AuditCell } from './audit-cell.ts';
import type { HiddenReason } from './hide.ts';
import type { ToldRange } from './ledger.ts';
import type { DisclosureRules } from './rules.ts';

/** What a document says in the place of a number. */

/**
 * The band that is told of a hidden count: fewer than ten, or all but fewer than ten.
 *
 * @param hidesZero none at all is hidden too, as with shares that leave the project
 * @returns `null` where nothing is told
 */
export function bandOf(
	{ numerator, denominator }: Pick<AuditCell, 'numerator' | 'denominator'>,
	hidden: HiddenReason | null,
	{ smallestCount }: Pick<DisclosureRules, 'smallestCount'>,
	hidesZero: boolean
): ToldRange | null {
	if (numerator === null) return null;
	if (hidden === 'small count') return { low: hidesZero ? 0 : 1, high: smallestCount - 1 };
	if (hidden !== 'nearly all' || denominator === null) return null;
	return { low: denominator - smallestCount + 1, high: denominator };
}

/** A count rounded to a multiple; the same count is rounded the same way everywhere. */
export function rounded(count: number, base: number): number {
	return Math.round(count / base) * base;
}

/**
 * What is told of a shown count: itself, or all those that are rounded to the same and would be shown. That small counts are
 * hidden is said in the document.
 *
 * @param hidesZero it is a share, of which few on either side are hidden
 */
export function shownRange(
	{
		numerator: count,
		denominator
	}: { readonly numerator: number; readonly denominator: number | null },
	isRounded: boolean,
	{ roundTo, smallestCount }: Pick<DisclosureRules, 'roundTo' | 'smallestCount'>,
	hidesZero: boolean
): ToldRange {
	if (!isRounded) return { low: count, high: count };
	const { low, high } = roundedRange(count, roundTo);
	const most = hidesZero && denominator !== null ? denominator - smallestCount : high;
	return {
		low: count < smallestCount ? low : Math.max(low, smallestCount),
		high: count > most ? high : Math.min(high, most)
	};
}

/** The whole numbers that are rounded to the same multiple. */
function roundedRange(count: number, base: number): ToldRange {
	const middle = rounded(count, base);
	const range = { low: middle - Math.floor(base / 2), high: middle + Math.ceil(base / 2) - 1 };
	return { low: Math.max(0, range.low), high: range.high };
}
