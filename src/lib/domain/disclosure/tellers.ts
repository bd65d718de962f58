import { askedKey, type AuditCell, type PlacedCell, type Timing } from './audit-cell.ts';
import { asWhole, type DocumentCell } from './document-cells.ts';
import type { LedgerCell, ToldRange } from './ledger.ts';
import type { Relation } from './relations.ts';

/** Cells of one indicator as cells of another, of whose numerators they tell. */

/** A relation with all cells that tell by it. */
export interface Telling {
	readonly relation: Relation;
	readonly now: readonly DocumentCell[];
	readonly before: readonly LedgerCell[];
	/** Where they stand. */
	readonly placed: readonly PlacedCell[];
	/** The teller's counts of whole communities, by `askedKey`. */
	readonly counts: ReadonlyMap<string, number>;
}

export function tellingOf(
	relation: Relation,
	now: readonly DocumentCell[],
	before: readonly LedgerCell[]
): Telling {
	const placed = [...before.map(asWhole), ...now.map((one) => one.placed)];
	const counts = placed
		.filter(({ breakdown }) => breakdown === '')
		.flatMap(({ period, shares }) =>
			shares.flatMap((share): (readonly [string, number])[] => {
				const count = share[relation.quantity];
				return count === null ? [] : [[askedKey(share.communityId, period), count]];
			})
		);
	return { relation, now, before, placed, counts: new Map(counts) };
}

/** What an earlier document told; `null` where it told nothing. */
export function tellerBefore(one: LedgerCell, telling: Telling, timing: Timing): AuditCell | null {
	const told = toldBy(one, telling);
	if (told === null) return null;
	return { ...tellerCell(asWhole(one), told, telling, timing), isNow: false };
}

/**
 * What this document tells, as it stands; `null` where that is nothing. Who knows how far apart a number and the one that it
 * tells of are knows that one exactly.
 *
 * @param kept what is told of the cell
 * @param own the cells of which it tells
 */
export function tellerNow(
	one: DocumentCell,
	kept: LedgerCell,
	telling: Telling,
	{ own, timing }: { readonly own: readonly DocumentCell[]; readonly timing: Timing }
): AuditCell | null {
	const told = toldBy(kept, telling);
	if (told === null) return null;
	const { as, quantity } = telling.relation;
	const same = own.find(({ key }) => withoutIndicator(key) === withoutIndicator(one.key));
	const [count, other] = [one.cell[quantity], same?.cell.numerator ?? null];
	const apart = as === 'same' && count !== null && other !== null ? other - count : 0;
	const shifted = { low: Math.max(0, told.low + apart), high: Math.max(0, told.high + apart) };
	const placed = as === 'same' ? (same?.placed ?? one.placed) : one.placed;
	return { ...tellerCell(placed, shifted, telling, timing), isNow: true };
}

/** Where a cell stands, whatever indicator it is of. */
export const withoutIndicator = (key: string): string => key.slice(key.indexOf('\n'));

function toldBy(
	{ told, toldOf }: LedgerCell,
	{ relation: { quantity } }: Telling
): ToldRange | null {
	if (quantity === 'numerator') return told;
	return toldOf === null ? null : { low: toldOf, high: toldOf };
}

function tellerCell(
	placed: PlacedCell,
	told: ToldRange,
	{ relation: { teller, quantity, as }, counts }: Telling,
	timing: Timing
): Omit<AuditCell, 'isNow'> {
	const total = placed.shares.reduce((sum, share) => sum + (share[quantity] ?? 0), 0);
	return {
		breakdown: placed.breakdown,
		group: placed.group,
		atoms: timing.atomsBeside(placed, counts),
		communities: placed.shares.map(({ communityId }) => communityId),
		// As a part it adds up by itself; as the number itself it stands beside that number's own cells.
		numerator: as === 'part' ? total : null,
		denominator: null,
		hidden: null,
		told,
		toldOf: null,
		...(as === 'part' ? { beside: `${teller} ${quantity}` } : {})
	};
}

/** What is told of a numerator, in this document and in earlier ones, as it tells of another indicator's denominators. */
export interface ToldNumerator {
	readonly placed: PlacedCell;
	readonly key: string;
	readonly told: ToldRange | null;
	readonly isNow: boolean;
}

/**
 * The other way round: what the numerator tells of those who were asked of them.
 *
 * @param own the cells of which it tells
 */
export function wholeTold(
	{ placed, key, told, isNow }: ToldNumerator,
	{ as, numeratorOf }: Relation,
	own: readonly DocumentCell[],
	timing: Timing
): AuditCell | null {
	if (told === null) return null;
	const place = {
		breakdown: placed.breakdown,
		group: placed.group,
		atoms: timing.atomsOf(placed),
		communities: placed.shares.map(({ communityId }) => communityId),
		...{ denominator: null, hidden: null, isNow }
	};
	if (as === 'part') {
		const numerator = placed.shares.reduce((sum, share) => sum + (share.numerator ?? 0), 0);
		return { ...place, numerator, told, toldOf: null, beside: numeratorOf, isCover: true };
	}
	if (told.low !== told.high) return null;
	const same = own.find((one) => withoutIndicator(one.key) === withoutIndicator(key));
	const toldOf = same?.cell.denominator ?? told.low;
	return { ...place, numerator: null, told: null, toldOf };
}
