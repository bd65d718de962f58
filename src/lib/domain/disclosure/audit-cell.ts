import type { HiddenReason } from './hide.ts';
import type { ToldRange } from './ledger.ts';
import type { CommunityShare } from './composition.ts';
import type { DaysWithoutRows } from './without-rows.ts';

/**
 * A cell as the attacker's check sees it: whose counts it is made of, what a reader was told of it, and what is true.
 *
 * Counts are taken apart into atoms: one community in one stretch of time. Two cells that share atoms tell something of each
 * other, whatever documents, periods and places they stand in.
 */
export interface AuditCell {
	/** `''` for the whole; what is split by action and comparison places is the whole of those places. */
	readonly breakdown: string;
	readonly group: string;
	readonly atoms: readonly string[];
	readonly communities: readonly string[];
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly hidden: HiddenReason | null;
	readonly told: ToldRange | null;
	readonly toldOf: number | null;
	/**
	 * Of a part of a split: the atoms of its whole, where nobody of it was counted in some of them. Whoever reads it reads of the
	 * whole, so that such parts add up to it like those that are of everybody.
	 */
	readonly whole?: readonly string[];
	/** Of the document that is being made, not of an earlier one. */
	readonly isNow: boolean;
	/** What was told is no count of this indicator, but of this other one. */
	readonly beside?: string;
	/** Of what is told beside: whether it is a part of the numerator, or the denominator is a part of it. */
	readonly isCover?: boolean;
}

const scopeKeys = new WeakMap<readonly string[], string>();

/** Another text for every other set of atoms. It is asked for again and again of the same few. */
export function scopeKey(atoms: readonly string[]): string {
	const known = scopeKeys.get(atoms);
	if (known !== undefined) return known;
	const key = [...atoms].sort().join('\u0001');
	scopeKeys.set(atoms, key);
	return key;
}

/** Days of the shortest month: a period of so many months has at least as many of these. */
export const shortestMonth = 28;

/** A cell before it is taken apart. */
export interface PlacedCell {
	readonly breakdown: string;
	readonly group: string;
	readonly period: string;
	readonly firstDay: string;
	readonly lastDay: string;
	readonly shares: readonly CommunityShare[];
}

/** Which stretches of time each cell is made of, for communities that stand in it. */
export interface Timing {
	/** The atoms of a cell. */
	atomsOf(cell: PlacedCell): readonly string[];
	/**
	 * The atoms of another indicator's cell.
	 *
	 * @param counts its counts of the whole, by `askedKey`
	 */
	atomsBeside(cell: PlacedCell, counts: ReadonlyMap<string, number>): readonly string[];
	daysOf(atoms: readonly string[]): number;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const hasDays = ({ firstDay }: PlacedCell): boolean => firstDay !== '';

/**
 * Stretches for numbers that add up over time: the pieces into which all periods cut one another.
 *
 * @param without stretches in which communities had no rows: nothing that was counted is of them
 */
export function addedUpTiming(
	cells: readonly PlacedCell[],
	without: readonly DaysWithoutRows[] = []
): Timing {
	const cuts = cutsOf(cells);
	const pieces = cuts.slice(0, -1).map((from, index) => ({ from, to: cuts[index + 1] ?? from }));
	const piecesIn = ({ firstDay, lastDay }: Pick<PlacedCell, 'firstDay' | 'lastDay'>) =>
		pieces
			.filter(({ from, to }) => from >= dayNumber(firstDay) && to <= dayNumber(lastDay) + 1)
			.map(({ from, to }) => `${from}-${to}`);
	const none = new Set(
		without.flatMap((one) => piecesIn(one).map((piece) => `${one.communityId}\n${piece}`))
	);
	const atomsOf = (cell: PlacedCell): readonly string[] => {
		const within = hasDays(cell) ? piecesIn(cell) : [cell.period];
		return cell.shares.flatMap(({ communityId }) => {
			const all = within.map((piece) => `${communityId}\n${piece}`);
			const counted = all.filter((atom) => !none.has(atom));
			// What was counted since, in days without rows, is somewhere among them.
			return counted.length > 0 ? counted : all;
		});
	};
	return {
		atomsOf,
		atomsBeside: atomsOf,
		daysOf: (atoms) => {
			const found = new Set(atoms.map((atom) => atom.slice(atom.lastIndexOf('\n') + 1)));
			return [...found].reduce((sum, piece) => sum + lengthOf(piece), 0);
		}
	};
}

function cutsOf(cells: readonly PlacedCell[]): readonly number[] {
	const days = cells
		.filter(hasDays)
		.flatMap(({ firstDay, lastDay }) => [dayNumber(firstDay), dayNumber(lastDay) + 1]);
	return [...new Set(days)].sort((one, other) => one - other);
}

function lengthOf(piece: string): number {
	const [from = '', to = ''] = piece.split('-');
	const days = Number(to) - Number(from);
	return Number.isFinite(days) && to !== '' ? days : Number.POSITIVE_INFINITY;
}

/** What a community answered in a period, with the days of it. */
interface Asked extends Pick<PlacedCell, 'firstDay' | 'lastDay'> {
	readonly communityId: string;
	readonly numerator: number | null;
	readonly atom: string;
}

export const askedKey = (communityId: string, period: string): string =>
	`${communityId}\n${period}`;

/**
 * Stretches for numbers that are the latest of a period: a community that has the same counts in two periods is taken to
 * have been asked once, so that a reader who knows it learns nothing from the second.
 */
export function latestTiming(cells: readonly PlacedCell[]): Timing {
	const asked = new Map<string, Asked>();
	for (const { breakdown, period, firstDay, lastDay, shares } of cells) {
		if (breakdown !== '') continue;
		for (const { communityId, numerator, denominator } of shares) {
			const atom = `${communityId}\n${numerator}/${denominator}`;
			const answer = { communityId, numerator, atom, firstDay, lastDay };
			asked.set(askedKey(communityId, period), answer);
		}
	}
	const ownAtom = (communityId: string, period: string): string =>
		asked.get(askedKey(communityId, period))?.atom ?? askedKey(communityId, period);
	return {
		atomsOf: ({ shares, period }) => shares.map(({ communityId }) => ownAtom(communityId, period)),
		atomsBeside: (cell, counts) =>
			cell.shares.map(({ communityId }) => {
				const key = askedKey(communityId, cell.period);
				const count = counts.get(key);
				if (asked.has(key) || count === undefined) return ownAtom(communityId, cell.period);
				const same = [...asked.values()].find(
					(one) => one.communityId === communityId && isSameAnswer(one, count, cell)
				);
				return same?.atom ?? key;
			}),
		daysOf: () => Number.POSITIVE_INFINITY
	};
}

/** The same people were asked, in a period that is longer or shorter: as many, give or take those of whom one is not known. */
function isSameAnswer(
	{ numerator, firstDay, lastDay }: Asked,
	count: number,
	cell: PlacedCell
): boolean {
	const overlaps =
		firstDay === '' || !hasDays(cell) || (firstDay <= cell.lastDay && cell.firstDay <= lastDay);
	return overlaps && numerator !== null && Math.abs(numerator - count) <= Math.max(1, count / 10);
}

/** Where a cell stands, taken apart. */
export function auditPlace(
	placed: PlacedCell,
	timing: Timing
): Pick<AuditCell, 'breakdown' | 'group' | 'atoms' | 'communities'> {
	return {
		breakdown: placed.breakdown,
		group: placed.group,
		atoms: timing.atomsOf(placed),
		communities: placed.shares.map(({ communityId }) => communityId)
	};
}
