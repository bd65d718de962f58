import type { Consent } from '../domain/disclosure/composition.ts';
import type { HiddenReason } from '../domain/disclosure/hide.ts';
import { isTold, type LedgerCell, type LedgerEntry } from '../domain/disclosure/ledger.ts';
import { groupBy } from '../domain/group-by.ts';

/** What an earlier document told, and a later one of the same choices does not: both as the ledger has them. */

export interface ToldNoMore {
	/** Numbers of all places, each with why it is hidden now; `null` where there is no such number any more. */
	readonly numbers: readonly {
		readonly indicatorId: string;
		readonly reason: HiddenReason | null;
	}[];
	/** Areas of which nothing is told any more. */
	readonly areas: readonly string[];
	/** How many further numbers, of areas and groups. */
	readonly others: number;
	/** Ids of communities that were counted then, and do not agree now. */
	readonly communities: readonly string[];
}

/** The days that a document was about. */
export type ToldPeriod = Pick<LedgerCell, 'period' | 'firstDay' | 'lastDay'>;

const isWhole = ({ placeKind, breakdown }: LedgerCell): boolean =>
	placeKind === 'all' && breakdown === '';

/**
 * The period that a document was of. Most of its numbers are of it and of the time before; a few, of targets, may be of
 * others.
 *
 * @returns `null` where a document had no number
 */
export function periodTold({ cells }: Pick<LedgerEntry, 'cells'>): ToldPeriod | null {
	const byPeriod = [...groupBy(cells.filter(isWhole), ({ period }) => period).values()];
	const most = Math.max(...byPeriod.map((own) => own.length));
	const often = byPeriod.flatMap((own) => (2 * own.length > most ? own.slice(0, 1) : []));
	const [newest] = often.sort((one, other) => other.lastDay.localeCompare(one.lastDay));
	if (newest === undefined) return null;
	const { period, firstDay, lastDay } = newest;
	return { period, firstDay, lastDay };
}

const cellKey = ({ indicatorId, placeKind, placeId, breakdown, group }: LedgerCell): string =>
	[indicatorId, placeKind, placeId, breakdown, group].join('\n');

/** The cells of a document that are of its own period, by what they are of. */
function ownCells(entry: LedgerEntry): ReadonlyMap<string, LedgerCell> {
	const period = periodTold(entry)?.period;
	const own = entry.cells.filter((cell) => cell.period === period);
	return new Map(own.map((cell) => [cellKey(cell), cell]));
}

const areasTold = (cells: readonly LedgerCell[]): readonly string[] => [
	...new Set(cells.flatMap(({ placeKind, placeId }) => (placeKind === 'area' ? [placeId] : [])))
];

/** What a document told of its period that a later one does not tell of its own. */
export function toldNoMore(
	then: LedgerEntry,
	now: LedgerEntry,
	consent: ReadonlyMap<string, Consent>
): ToldNoMore {
	const cellsNow = ownCells(now);
	const told = [...ownCells(then).values()].filter(isTold);
	const toldNow = [...cellsNow.values()].filter(isTold);
	const keysNow = new Set(toldNow.map(cellKey));
	const lost = told.filter((cell) => !keysNow.has(cellKey(cell)));
	const numbers = lost.filter(isWhole).map((cell) => ({
		indicatorId: cell.indicatorId,
		reason: cellsNow.get(cellKey(cell))?.hidden ?? null
	}));
	const stillTold = areasTold(toldNow);
	const areas = areasTold(lost).filter((area) => !stillTold.includes(area));
	const isSaid = ({ indicatorId, placeKind, placeId }: LedgerCell): boolean =>
		numbers.some((one) => one.indicatorId === indicatorId) ||
		(placeKind === 'area' && areas.includes(placeId));
	return {
		numbers,
		areas: [...areas].sort(),
		others: lost.filter((cell) => !isWhole(cell) && !isSaid(cell)).length,
		communities: agreesNoMore(then, consent)
	};
}

function agreesNoMore(
	{ cells }: LedgerEntry,
	consent: ReadonlyMap<string, Consent>
): readonly string[] {
	const counted = cells.flatMap(({ shares }) => shares.map(({ communityId }) => communityId));
	return [...new Set(counted)].filter((id) => (consent.get(id) ?? 'none') === 'none').sort();
}
