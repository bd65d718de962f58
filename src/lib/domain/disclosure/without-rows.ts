import type { PlacedCell } from './audit-cell.ts';
import type { LedgerCell } from './ledger.ts';

/**
 * When a community had no rows of a number. A reader adds quarters up to a year as if each were of everybody: where one of them
 * lacks a community that had no rows then, nothing of the year is that community's in that quarter.
 */

/** Days in which a community had no rows, both included. */
export type DaysWithoutRows = Pick<PlacedCell, 'firstDay' | 'lastDay'> & {
	readonly communityId: string;
};

/** A cell of one document, with where it stands. */
export type CountedCell = Pick<
	LedgerCell,
	| 'indicatorId'
	| 'placeKind'
	| 'placeId'
	| 'breakdown'
	| 'group'
	| 'firstDay'
	| 'lastDay'
	| 'shares'
>;

/**
 * Days in which communities had no rows of an indicator: a document that counts them in a place has a number of that place and
 * those days without them. What came later takes it back.
 *
 * @param documents the cells of each document
 * @param known such days that no document need be of
 */
export function daysWithoutRows(
	documents: readonly (readonly CountedCell[])[],
	indicatorId: string,
	known: readonly DaysWithoutRows[] = []
): readonly DaysWithoutRows[] {
	const own = documents.flat().filter((cell) => cell.indicatorId === indicatorId && isWhole(cell));
	const hasRows = (found: DaysWithoutRows): boolean =>
		own.some(
			({ firstDay, lastDay, shares }) =>
				firstDay >= found.firstDay &&
				lastDay <= found.lastDay &&
				shares.some(({ communityId }) => communityId === found.communityId)
		);
	return [...documents.flatMap((cells) => missingIn(cells, indicatorId)), ...known].filter(
		(found) => !hasRows(found)
	);
}

function missingIn(cells: readonly CountedCell[], indicatorId: string): readonly DaysWithoutRows[] {
	const counted = new Map<string, Set<string>>();
	for (const cell of cells.filter(isWhole)) {
		const known = counted.get(placeOf(cell)) ?? new Set();
		for (const { communityId } of cell.shares) known.add(communityId);
		counted.set(placeOf(cell), known);
	}
	return cells
		.filter((cell) => cell.indicatorId === indicatorId && isWhole(cell) && cell.firstDay !== '')
		.flatMap((cell) => {
			const { firstDay, lastDay } = cell;
			const here = new Set(cell.shares.map(({ communityId }) => communityId));
			return [...(counted.get(placeOf(cell)) ?? [])]
				.filter((id) => !here.has(id))
				.map((communityId) => ({ communityId, firstDay, lastDay }));
		});
}

/** What is split by action and comparison places is the whole of those places. */
const isWhole = ({ breakdown }: CountedCell): boolean => breakdown === '' || breakdown === 'arm';

const placeOf = ({ placeKind, placeId, breakdown, group }: CountedCell): string =>
	[placeKind, placeId, breakdown, group].join('\n');
