import type { PlaceKind } from '../cell.ts';
import type { CommunityShare } from './composition.ts';
import type { HiddenReason } from './hide.ts';
import type { OutsideAudience } from './rules.ts';

/**
 * What was released before. A document is judged together with all earlier ones, since two that differ by one child, one
 * month or one community give that one away. It is kept in the project and never leaves it: it knows who stood behind each cell.
 */

/** What a reader was told of a count: exactly, or between two bounds (both included). */
export interface ToldRange {
	readonly low: number;
	readonly high: number;
}

/** One cell of a released document. */
export interface LedgerCell {
	readonly indicatorId: string;
	readonly placeKind: PlaceKind;
	readonly placeId: string;
	readonly period: string;
	/** Days of the period, both included; `''` where it has none. */
	readonly firstDay: string;
	readonly lastDay: string;
	readonly breakdown: string;
	readonly group: string;
	/** Why it was hidden; `null` where it was shown. */
	readonly hidden: HiddenReason | null;
	/** What was told of the numerator; `null` where nothing was, not even a band. */
	readonly told: ToldRange | null;
	/** The denominator as told; `null` where there was none, or hidden. */
	readonly toldOf: number | null;
	readonly shares: readonly CommunityShare[];
}

/** Whether a reader was told the number itself, and no band of it. */
export const isTold = ({ hidden, told }: Pick<LedgerCell, 'hidden' | 'told'>): boolean =>
	hidden === null && told !== null;

/** A document that left the device, or may have: what was offered counts as seen. */
export interface LedgerEntry {
	readonly audience: OutsideAudience;
	/** The day of the document, `2026-11-26`. */
	readonly date: string;
	readonly cells: readonly LedgerCell[];
}
