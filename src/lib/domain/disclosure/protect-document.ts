import { catalogueIndicator, isHarmIndicator } from '../indicators/index.ts';
import { withheldTellers } from './across.ts';
import {
	addedUpTiming,
	latestTiming,
	type AuditCell,
	type PlacedCell,
	type Timing
} from './audit-cell.ts';
import type { CommunityShare } from './composition.ts';
import { asWhole, type DocumentCell, type OutsideOptions } from './document-cells.ts';
import { isAboutPersons, isPercentage, type HiddenReason } from './hide.ts';
import type { LedgerCell } from './ledger.ts';
import { protect, type Protection, type ToProtect } from './protect.ts';
import { relations, tellersOf } from './relations.ts';
import type { DisclosureRules, OutsideAudience } from './rules.ts';
import { isCloseToEarlier } from './series.ts';
import { toldCell } from './told-cell.ts';

/** Protects all cells of a document with all earlier ones, indicator by indicator. */

export const nothingToProtect: Protection = { hidden: [], bandless: new Set(), rounded: new Set() };

/** Protects every indicator by itself, and then what one would tell of another. */
export function protectAll(
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
