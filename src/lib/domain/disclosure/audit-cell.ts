import type { HiddenReason } from './hide.ts';
import type { ToldRange } from './ledger.ts';
import type { CommunityShare } from './composition.ts';

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
	/** Of the document that is being made, not of an earlier one. */
	readonly isNow: boolean;
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
	daysOf(atoms: readonly string[]): number;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const hasDays = ({ firstDay }: PlacedCell): boolean => firstDay !== '';

/**
 * Stretches for numbers that add up over time: the pieces into which all periods cut one another.
 */
export function addedUpTiming(cells: readonly PlacedCell[]): Timing {
	const cuts = cutsOf(cells);
	const pieces = cuts.slice(0, -1).map((from, index) => ({ from, to: cuts[index + 1] ?? from }));
	return {
		atomsOf(cell) {
			const within = hasDays(cell)
				? pieces
						.filter(
							({ from, to }) =>
								from >= dayNumber(cell.firstDay) && to <= dayNumber(cell.lastDay) + 1
						)
						.map(({ from, to }) => `${from}-${to}`)
				: [cell.period];
			return cell.shares.flatMap(({ communityId }) =>
				within.map((piece) => `${communityId}\n${piece}`)
			);
		},
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

/**
 * Stretches for numbers that are the latest of a period: a community that has the same counts in two periods is taken to
 * have been asked once, so that a reader who knows it learns nothing from the second.
 */
export function latestTiming(cells: readonly PlacedCell[]): Timing {
	const asked = new Map<string, string>();
	for (const { breakdown, period, shares } of cells) {
		if (breakdown !== '') continue;
		for (const { communityId, numerator, denominator } of shares) {
			asked.set(`${communityId}\n${period}`, `${numerator}/${denominator}`);
		}
	}
	return {
		atomsOf: ({ shares, period }) =>
			shares.map(({ communityId }) => {
				const found = asked.get(`${communityId}\n${period}`) ?? period;
				return `${communityId}\n${found}`;
			}),
		daysOf: () => Number.POSITIVE_INFINITY
	};
}
