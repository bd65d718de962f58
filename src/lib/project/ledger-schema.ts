import * as v from 'valibot';
import type { LedgerEntry } from '../domain/disclosure/ledger';
import { hiddenReasons } from '../domain/disclosure/hide';

const count = v.nullable(v.pipe(v.number(), v.finite()));
const day = v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]);

const shareSchema = v.object({ communityId: v.string(), numerator: count, denominator: count });

const cellSchema = v.object({
	indicatorId: v.string(),
	placeKind: v.picklist(['community', 'area', 'all']),
	placeId: v.string(),
	period: v.string(),
	firstDay: day,
	lastDay: day,
	breakdown: v.string(),
	group: v.string(),
	hidden: v.nullable(v.picklist(hiddenReasons)),
	told: v.nullable(
		v.object({ low: v.pipe(v.number(), v.finite()), high: v.pipe(v.number(), v.finite()) })
	),
	toldOf: count,
	shares: v.array(shareSchema)
});

/** What a document told, as it is kept in a project. */
export const ledgerEntrySchema = v.object({
	audience: v.picklist(['meeting', 'donor']),
	date: day,
	cells: v.array(cellSchema)
});

/** What a document told, out of the text in which it was kept; `null` where that cannot be read. */
export function readLedgerEntry(text: string | undefined): LedgerEntry | null {
	const read = v.safeParse(v.pipe(v.string(), v.parseJson(), ledgerEntrySchema), text);
	return read.success ? read.output : null;
}
