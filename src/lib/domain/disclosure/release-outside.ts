import type { Cell } from '../cell.ts';
import { groupBy } from '../group-by.ts';
import { catalogueIndicator, isHarmIndicator } from '../indicators/index.ts';
import { judge } from '../judge.ts';
import { periodOfId, type Period } from '../period.ts';
import {
	addedUpTiming,
	latestTiming,
	shortestMonth,
	type AuditCell,
	type PlacedCell,
	type Timing
} from './audit-cell.ts';
import type { CommunityShare, ComposedCell, Consent } from './composition.ts';
import { isAboutPersons, isPercentage, reasonToHide, type HiddenReason } from './hide.ts';
import type { LedgerCell, LedgerEntry } from './ledger.ts';
import { withheldTellers } from './across.ts';
import { protect, type Protection, type ToProtect } from './protect.ts';
import { relations, tellersOf } from './relations.ts';
import type { HiddenCell, ReleasedCell, Table } from './release.ts';
import type { DisclosureRules, OutsideAudience } from './rules.ts';
import { isCloseToEarlier } from './series.ts';
import type { Solver } from './solver.ts';
import { bandOf, rounded, shownRange } from './told.ts';

/** Releasing to those outside: every indicator by itself, over all tables of the document and all earlier documents. */

export interface OutsideOptions {
	readonly consent: ReadonlyMap<string, Consent>;
	readonly ledger: readonly LedgerEntry[];
	readonly periods: readonly Period[];
	readonly date: string;
	readonly solver: Solver | undefined;
}

export interface OutsideRelease {
	/** The cells of each table, in its order. */
	readonly cells: readonly (readonly ReleasedCell[])[];
	readonly reasons: readonly HiddenCell[];
	readonly entry: LedgerEntry;
}

/** A cell of the document, once, however many tables hold it. */
interface DocumentCell extends ComposedCell {
	readonly key: string;
	readonly placed: PlacedCell;
	readonly reason: HiddenReason | null;
}

const keyOf = (cell: Cell): string =>
	[cell.indicatorId, cell.placeKind, cell.placeId, cell.period, cell.breakdown, cell.group].join(
		'\n'
	);

/** Releases all tables of a document to somebody outside. */
export function releaseOutside(
	tables: readonly Table[],
	audience: OutsideAudience,
	rules: DisclosureRules,
	options: OutsideOptions
): OutsideRelease {
	const cells = documentCells(tables, audience, rules, options);
	const released = new Map<string, ReleasedCell>();
	const reasons: HiddenCell[] = [];
	const kept: LedgerCell[] = [];
	const byIndicator = groupBy(cells, ({ cell }) => cell.indicatorId);
	const protections = protectAll(byIndicator, audience, rules, options);
	for (const [indicatorId, own] of byIndicator) {
		const protection = protections.get(indicatorId) ?? nothingToProtect;
		// In a list with a row for each case, the number of rows is the count itself.
		const tellsRows =
			protection.hidden.every((reason) => reason === null) &&
			!own.some(({ cell }) => isAboutPersons(cell));
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

function documentCells(
	tables: readonly Table[],
	audience: OutsideAudience,
	rules: DisclosureRules,
	{ consent, periods }: OutsideOptions
): readonly DocumentCell[] {
	const found = new Map<string, DocumentCell>();
	for (const { cells, behind } of tables) {
		for (const [index, cell] of cells.entries()) {
			const key = keyOf(cell);
			const shares = behind?.[index] ?? null;
			// Where two tables hold a cell, the one that says who stands behind it decides.
			if ((found.get(key)?.shares ?? null) !== null) continue;
			const placed = placedCell(cell, shares ?? [], periods);
			const months = monthsOf(placed);
			const reason = reasonToHide({ composed: { cell, shares }, audience, rules, consent, months });
			found.set(key, { key, cell, shares, placed, reason });
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
function asWhole({ breakdown, group, period, firstDay, lastDay, shares }: PlacedCell): PlacedCell {
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

const nothingToProtect: Protection = { hidden: [], bandless: new Set(), rounded: new Set() };

/** Protects every indicator by itself, and then what one would tell of another. */
function protectAll(
	byIndicator: ReadonlyMap<string, readonly DocumentCell[]>,
	audience: OutsideAudience,
	rules: DisclosureRules,
	options: OutsideOptions
): ReadonlyMap<string, Protection> {
	const toProtect = (id: string) =>
		indicatorToProtect(id, byIndicator.get(id) ?? [], audience, rules, options);
	const each = new Map([...byIndicator.keys()].map((id) => [id, toProtect(id)]));
	const protections = new Map([...each].map(([id, { given }]) => [id, protect(given)]));
	for (const { denominatorOf, numeratorOf } of relations) {
		const tellers = byIndicator.get(denominatorOf) ?? [];
		const told = protections.get(denominatorOf);
		if (told === undefined) continue;
		const own = byIndicator.get(numeratorOf) ?? [];
		const { given, timing } = each.get(numeratorOf) ?? toProtect(numeratorOf);
		const asNumerators = tellers.map((one, index) =>
			tellerNow(one, toldCell(one, index, told, audience, rules).kept, own, timing)
		);
		const ownProtection = protections.get(numeratorOf) ?? nothingToProtect;
		protections.set(
			denominatorOf,
			without(told, withheldTellers(given, ownProtection, asNumerators))
		);
	}
	return protections;
}

/** Of what is withheld neither the number nor a band is told. */
function without(told: Protection, withheld: ReadonlySet<number>): Protection {
	return {
		...told,
		hidden: told.hidden.map((reason, index) =>
			withheld.has(index) ? (reason ?? 'protects another') : reason
		),
		bandless: new Set([...told.bandless, ...withheld])
	};
}

/** A denominator as the numerator that it tells: who knows how far apart the two are knows that one exactly. */
function tellerNow(
	{ key, cell, placed }: DocumentCell,
	{ toldOf }: LedgerCell,
	own: readonly DocumentCell[],
	timing: Timing
): AuditCell | null {
	if (toldOf === null) return null;
	const same = own.find((one) => withoutIndicator(one.key) === withoutIndicator(key));
	const count = same?.cell.numerator ?? cell.denominator ?? toldOf;
	return { ...tellerCell(same?.placed ?? placed, count, timing), isNow: true };
}

const withoutIndicator = (key: string): string => key.slice(key.indexOf('\n'));

function tellerCell(placed: PlacedCell, count: number, timing: Timing): AuditCell {
	return {
		...auditPlace(placed, timing),
		numerator: null,
		denominator: null,
		hidden: null,
		told: { low: count, high: count },
		toldOf: null,
		isNow: false
	};
}

function indicatorToProtect(
	indicatorId: string,
	cells: readonly DocumentCell[],
	audience: OutsideAudience,
	rules: DisclosureRules,
	{ ledger, solver }: OutsideOptions
): { readonly given: ToProtect; readonly timing: Timing } {
	const released = ledger.flatMap((entry) => entry.cells);
	const before = released.filter((cell) => cell.indicatorId === indicatorId);
	const tellers = tellersOf(indicatorId);
	const tellersBefore = released.flatMap((one) =>
		tellers.includes(one.indicatorId) && one.toldOf !== null ? [{ one, count: one.toldOf }] : []
	);
	const addsUp = catalogueIndicator(indicatorId)?.time === 'flow';
	const isPersons = isHarmIndicator(indicatorId) || cells.some(({ cell }) => isAboutPersons(cell));
	const isShare = isPercentage({ indicatorId });
	const timing = (addsUp ? addedUpTiming : latestTiming)([
		...cells.map(({ placed }) => placed),
		...before.map(asWhole)
	]);
	const given: ToProtect = {
		now: cells.map((one) =>
			nowCell(one, timing, closeReason(one, before, rules, addsUp, isPersons))
		),
		before: [
			...before.map((one) => beforeCell(one, timing)),
			...tellersBefore.map(({ one, count }) => tellerCell(asWhole(one), count, timing))
		],
		rules,
		kind: {
			isPersons,
			isShare,
			hidesZero: isShare && audience === 'donor',
			daysOf: (atoms) => timing.daysOf(atoms)
		},
		solver
	};
	return { given, timing };
}

function closeReason(
	{ cell, placed, reason }: DocumentCell,
	before: readonly LedgerCell[],
	rules: DisclosureRules,
	addsUp: boolean,
	isPersons: boolean
): HiddenReason | null {
	if (reason !== null || !isPersons) return reason;
	const { placeKind, placeId, numerator } = cell;
	const own = {
		...placed,
		breakdown: cell.breakdown,
		group: cell.group,
		placeKind,
		placeId,
		numerator
	};
	return isCloseToEarlier(own, before, rules, addsUp) ? 'close to an earlier document' : null;
}

function nowCell(
	{ cell, placed }: DocumentCell,
	timing: Timing,
	hidden: HiddenReason | null
): AuditCell {
	const isCount = cell.numerator !== null && Number.isInteger(cell.numerator);
	return {
		...auditPlace(placed, timing),
		numerator: isCount ? cell.numerator : null,
		denominator:
			cell.denominator !== null && Number.isInteger(cell.denominator) ? cell.denominator : null,
		hidden,
		told: null,
		toldOf: null,
		isNow: true
	};
}

function beforeCell(one: LedgerCell, timing: Timing): AuditCell {
	const total = (pick: (share: CommunityShare) => number | null): number | null =>
		one.shares.every((share) => pick(share) !== null)
			? one.shares.reduce((sum, share) => sum + (pick(share) ?? 0), 0)
			: null;
	return {
		...auditPlace(asWhole(one), timing),
		numerator: total(({ numerator }) => numerator),
		denominator: total(({ denominator }) => denominator),
		hidden: one.hidden,
		told: one.told,
		toldOf: one.toldOf,
		isNow: false
	};
}

function auditPlace(
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

/** What is told of a cell, and what of it is kept for later documents. */
function toldCell(
	{ cell, shares, placed }: DocumentCell,
	index: number,
	{ hidden, bandless, rounded: roundedCells }: Protection,
	audience: OutsideAudience,
	rules: DisclosureRules
): { readonly released: ReleasedCell; readonly kept: LedgerCell } {
	const reason = hidden[index] ?? null;
	const isShare = isPercentage(cell);
	const hidesZero = isShare && audience === 'donor';
	const band = bandless.has(index) ? null : bandOf(cell, reason, rules, hidesZero);
	const { numerator } = cell;
	const isRounded = reason === null && numerator !== null && roundedCells.has(index);
	const shown = numerator === null ? null : shownRange(numerator, isRounded, rules);
	const isOf = isShare && (reason === null || band !== null);
	return {
		released:
			reason === null ? shownCell(cell, isRounded, isShare, rules) : hiddenCell(cell, band, isOf),
		kept: {
			indicatorId: cell.indicatorId,
			placeKind: cell.placeKind,
			placeId: cell.placeId,
			period: cell.period,
			firstDay: placed.firstDay,
			lastDay: placed.lastDay,
			breakdown: cell.breakdown,
			group: cell.group,
			hidden: reason,
			told: reason === null ? shown : band,
			toldOf: isOf ? cell.denominator : null,
			shares: shares ?? []
		}
	};
}

function shownCell(
	cell: Cell,
	isRounded: boolean,
	isShare: boolean,
	rules: DisclosureRules
): ReleasedCell {
	const told = isRounded ? judgedAgain(cell, rounded(cell.numerator ?? 0, rules.roundTo)) : cell;
	const isOfFew = isShare && cell.denominator !== null && cell.denominator < rules.fewAsked;
	return {
		...told,
		notForSharing: false,
		...(isRounded ? { isRounded } : {}),
		...(isOfFew ? { isOfFew } : {})
	};
}

/** The number with another numerator: its value and its limits are those of the rounded count, and give nothing else away. */
function judgedAgain(cell: Cell, numerator: number): Cell {
	const definition = catalogueIndicator(cell.indicatorId);
	const { denominator } = cell;
	if (definition === undefined) {
		const isPart = denominator !== null && denominator > 0;
		const value = isPart ? (numerator / denominator) * 100 : numerator;
		return { ...cell, numerator, value, lower: null, upper: null, interval: '' };
	}
	return judge(definition, {
		...cell,
		numeratorLow: numerator,
		numeratorHigh: numerator,
		denominatorLow: denominator,
		denominatorHigh: denominator,
		middle: null,
		lower: null,
		upper: null,
		currencies: 0,
		rowsInScope: cell.rowsUsed + cell.rowsNotRecorded
	});
}

/** Nothing of the number is left: not its rows, and its whole only where a band is told. */
function hiddenCell(cell: Cell, band: ReleasedCell['band'] | null, isOf: boolean): ReleasedCell {
	return {
		...cell,
		state: 'suppressed',
		numerator: null,
		denominator: isOf ? cell.denominator : null,
		value: null,
		lower: null,
		upper: null,
		interval: '',
		rowsUsed: 0,
		rowsNotRecorded: 0,
		notForSharing: false,
		...(band === null || band === undefined ? {} : { band })
	};
}
