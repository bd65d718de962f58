import type { Cell } from '../cell.ts';
import { periodOfId, type Period } from '../period.ts';
import { shortestMonth, type PlacedCell } from './audit-cell.ts';
import type { CommunityShare, ComposedCell, Consent } from './composition.ts';
import { reasonToHide, type CountedHow, type HiddenReason } from './hide.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Table } from './release.ts';
import type { DisclosureRules, OutsideAudience } from './rules.ts';
import type { Solver } from './solver.ts';

/** The cells of a document, each once and judged by itself, with where it stands and who stands behind it. */

export interface OutsideOptions {
	readonly consent: ReadonlyMap<string, Consent>;
	readonly ledger: readonly LedgerEntry[];
	readonly periods: readonly Period[];
	readonly date: string;
	readonly solver: Solver | undefined;
}

/** A cell of the document, once, however many tables hold it. */
export interface DocumentCell extends ComposedCell {
	readonly key: string;
	readonly placed: PlacedCell;
	readonly reason: HiddenReason | null;
	/** How it is counted, where the catalogue does not say. */
	readonly counted: CountedHow | undefined;
	/** When communities had no rows of its indicator, where its table says. */
	readonly without: Table['without'];
}

export const keyOf = (
	cell: Pick<Cell, 'indicatorId' | 'placeKind' | 'placeId' | 'period' | 'breakdown' | 'group'>
): string =>
	[cell.indicatorId, cell.placeKind, cell.placeId, cell.period, cell.breakdown, cell.group].join(
		'\n'
	);

export function documentCells(
	tables: readonly Table[],
	audience: OutsideAudience,
	rules: DisclosureRules,
	{ consent, periods }: OutsideOptions
): readonly DocumentCell[] {
	const found = new Map<string, DocumentCell>();
	for (const { cells, behind, counted, without } of tables) {
		for (const [index, cell] of cells.entries()) {
			const key = keyOf(cell);
			const shares = behind?.[index] ?? null;
			// Where two tables hold a cell, the one that says who stands behind it decides.
			if ((found.get(key)?.shares ?? null) !== null) continue;
			const placed = placedCell(cell, shares ?? [], periods);
			const months = monthsOf(placed);
			const reason = reasonToHide({
				composed: { cell, shares },
				audience,
				rules,
				consent,
				months,
				counted
			});
			found.set(key, { key, cell, shares, placed, reason, counted, without });
		}
	}
	return [...found.values()];
}

/** A cell where it stands. */
function placedCell(
	{ breakdown, group, period }: Cell,
	shares: readonly CommunityShare[],
	periods: readonly Period[]
): PlacedCell {
	const { firstDay = '', lastDay = '' } =
		periods.find(({ id }) => id === period) ?? periodOfId(period) ?? {};
	return asWhole({ breakdown, group, period, firstDay, lastDay, shares });
}

/** What is split by action and comparison places is the whole of those places. */
export function asWhole({
	breakdown,
	group,
	period,
	firstDay,
	lastDay,
	shares
}: PlacedCell): PlacedCell {
	const isWhole = breakdown === 'arm';
	return {
		breakdown: isWhole ? '' : breakdown,
		group: isWhole ? '' : group,
		period,
		firstDay,
		lastDay,
		shares
	};
}

/** Whole months of a period; `null` where its days are not known, as of all of the time. */
function monthsOf({ firstDay, lastDay }: PlacedCell): number | null {
	if (firstDay === '') return null;
	const days = (Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000 + 1;
	return Math.floor(days / shortestMonth);
}
