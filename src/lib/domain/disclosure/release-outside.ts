import { groupBy } from '../group-by.ts';
import { documentCells, keyOf, type OutsideOptions } from './document-cells.ts';
import { isAboutPersons } from './hide.ts';
import type { LedgerCell, LedgerEntry } from './ledger.ts';
import { withNobodyAsked } from './nobody-asked.ts';
import { nothingToProtect, protectAll } from './protect-document.ts';
import type { HiddenCell, ReleasedCell, Table } from './release.ts';
import type { DisclosureRules, OutsideAudience } from './rules.ts';
import { toldCell } from './told-cell.ts';

/** Releasing to those outside: every indicator by itself, over all tables of the document and all earlier documents. */

export interface OutsideRelease {
	/** The cells of each table, in its order. */
	readonly cells: readonly (readonly ReleasedCell[])[];
	readonly reasons: readonly HiddenCell[];
	readonly entry: LedgerEntry;
}

/** Releases all tables of a document to somebody outside. */
export function releaseOutside(
	given: readonly Table[],
	audience: OutsideAudience,
	rules: DisclosureRules,
	options: OutsideOptions
): OutsideRelease {
	const tables = audience === 'donor' ? withNobodyAsked(given) : given;
	const cells = documentCells(tables, audience, rules, options);
	const released = new Map<string, ReleasedCell>();
	const reasons: HiddenCell[] = [];
	const kept: LedgerCell[] = [];
	const byIndicator = groupBy(cells, ({ cell }) => cell.indicatorId);
	const protections = protectAll(byIndicator, { audience, rules, options });
	for (const [indicatorId, own] of byIndicator) {
		const protection = protections.get(indicatorId) ?? nothingToProtect;
		// In a list with a row for each case, the number of rows is the count itself.
		const tellsRows =
			protection.hidden.every((reason) => reason === null) &&
			!own.some(({ cell, counted }) => isAboutPersons(cell, counted));
		for (const [index, one] of own.entries()) {
			const reason = protection.hidden[index] ?? null;
			if (reason !== null) reasons.push({ cell: one.cell, reason });
			const told = toldCell(one, index, protection, audience, rules);
			released.set(one.key, tellsRows ? told.released : withoutRows(told.released));
			kept.push(told.kept);
		}
	}
	return {
		cells: tables.map((table) => table.cells.flatMap((cell) => released.get(keyOf(cell)) ?? [])),
		reasons,
		entry: { audience, date: options.date, cells: kept }
	};
}

const withoutRows = (cell: ReleasedCell): ReleasedCell => ({
	...cell,
	rowsUsed: 0,
	rowsNotRecorded: 0
});
