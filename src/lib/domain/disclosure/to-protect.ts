import { isHarmIndicator } from '../indicators/index.ts';
import {
	addedUpTiming,
	latestTiming,
	auditPlace,
	type AuditCell,
	type PlacedCell,
	type Timing
} from './audit-cell.ts';
import type { CommunityShare } from './composition.ts';
import { asWhole, type DocumentCell, type OutsideOptions } from './document-cells.ts';
import {
	addsUpOverTime,
	isAboutPersons,
	isPercentage,
	isWholeOfPersons as countsPersons,
	type HiddenReason
} from './hide.ts';
import { communitiesApart, communitiesWithdrawn } from './leaving.ts';
import type { Host } from './host.ts';
import type { LedgerCell } from './ledger.ts';
import type { ToProtect } from './protect.ts';
import type { DisclosureRules, OutsideAudience } from './rules.ts';
import { isCloseToEarlier, type SeriesCell } from './series.ts';
import type { Relation } from './relations.ts';
import { daysWithoutRows } from './without-rows.ts';
import { tellerBefore, wholeTold, type Telling, type ToldNumerator } from './tellers.ts';

/** The cells of one indicator as the attacker's check sees them, with those of earlier documents and what others tell of them. */

export interface Protecting {
	readonly given: ToProtect;
	readonly timing: Timing;
}

export interface DocumentRules {
	readonly audience: OutsideAudience;
	readonly rules: DisclosureRules;
	readonly options: OutsideOptions;
}

/** What others tell of an indicator. */
export interface ToldElsewhere {
	/** Of its numerators. */
	readonly tellings: readonly Telling[];
	/** Of its denominators. */
	readonly wholes: readonly { readonly relation: Relation; readonly one: ToldNumerator }[];
}

export function indicatorToProtect(
	indicatorId: string,
	cells: readonly DocumentCell[],
	{ tellings, wholes }: ToldElsewhere,
	{ audience, rules, options: { ledger, solver, consent } }: DocumentRules
): Protecting {
	const documents = ledger.map((entry) =>
		entry.cells.filter((cell) => cell.indicatorId === indicatorId)
	);
	const before = documents.flat();
	const counted = cells[0]?.counted;
	const addsUp = addsUpOverTime(indicatorId, counted);
	const isPersons =
		isHarmIndicator(indicatorId) || cells.some(({ cell }) => isAboutPersons(cell, counted));
	const isShare = isPercentage({ indicatorId }, counted);
	const isWholeOfPersons = isShare && countsPersons(indicatorId);
	const timing = timingOf(
		indicatorId,
		{
			cells,
			before,
			beside: [...tellings.flatMap(({ placed }) => placed), ...wholes.map(({ one }) => one.placed)]
		},
		ledger,
		addsUp
	);
	const apart = cells.map((one) =>
		isPersons ? [] : communitiesApart(one, before, { consent, rules })
	);
	const now = cells.map((one, index) => {
		const isApart = (apart[index] ?? []).length > 0;
		const isClose = isPersons ? isCloseToEarlier(seriesCell(one), before, rules, addsUp) : isApart;
		const close = isClose ? ('close to an earlier document' as const) : null;
		return nowCell(one, timing, one.reason ?? close);
	});
	const given: ToProtect = {
		now: withWholes(
			cells.map(({ cell }) => cell),
			now
		),
		before: [
			...documents.flatMap((own) =>
				withWholes(
					own,
					own.map((one) => beforeCell(one, timing, isWholeOfPersons))
				)
			),
			...toldElsewhere(cells, { tellings, wholes }, timing)
		],
		rules,
		kind: {
			isPersons,
			isShare,
			isWholeOfPersons,
			hidesZero: isShare && audience === 'donor',
			// What a community did itself is its own, in full, in its meeting.
			apart: new Set(
				isPersons || audience !== 'donor'
					? []
					: [...communitiesWithdrawn(before, { consent }), ...apart.flat()]
			),
			host: audience === 'meeting' ? hostOf(cells) : null,
			daysOf: (atoms) => timing.daysOf(atoms)
		},
		solver
	};
	return { given, timing };
}

/** What earlier documents told of it with numbers of others. */
const toldElsewhere = (
	cells: readonly DocumentCell[],
	{ tellings, wholes }: ToldElsewhere,
	timing: Timing
): readonly AuditCell[] => [
	...tellings.flatMap((telling) =>
		telling.before.flatMap((one) => tellerBefore(one, telling, timing) ?? [])
	),
	...wholes.flatMap(({ relation, one }) => wholeTold(one, relation, cells, timing) ?? [])
];

/** Whose meeting it is: a document of a meeting is of its community alone. */
const hostOf = (cells: readonly DocumentCell[]): Host =>
	new Set(cells.flatMap(({ placed }) => placed.shares.map(({ communityId }) => communityId)));

interface Placed {
	readonly cells: readonly DocumentCell[];
	readonly before: readonly LedgerCell[];
	/** What others tell of it. */
	readonly beside: readonly PlacedCell[];
}

function timingOf(
	indicatorId: string,
	{ cells, before, beside }: Placed,
	ledger: OutsideOptions['ledger'],
	addsUp: boolean
): Timing {
	const placed = [...cells.map((one) => one.placed), ...before.map(asWhole)];
	if (!addsUp) return latestTiming(placed);
	const now = cells.map(({ cell, placed: at }) => ({ ...at, ...cell }));
	const without = daysWithoutRows(
		[...ledger.map((entry) => entry.cells), now],
		indicatorId,
		cells.find((one) => one.without !== undefined)?.without
	);
	return addedUpTiming([...placed, ...beside], without);
}

/** Says of each part of a split of which whole it is, where nobody of it was counted in some of that. */
function withWholes(
	places: readonly Pick<LedgerCell, 'placeKind' | 'placeId' | 'period' | 'breakdown'>[],
	cells: readonly AuditCell[]
): readonly AuditCell[] {
	const placeAt = (index: number): string => {
		const { placeKind, placeId, period } = places[index] ?? {};
		return [placeKind, placeId, period].join('\n');
	};
	const wholes = new Map(
		[...cells.entries()]
			.filter(([index]) => places[index]?.breakdown === '')
			.map(([index, { atoms }]) => [placeAt(index), atoms])
	);
	return cells.map((cell, index) => {
		const whole = wholes.get(placeAt(index)) ?? [];
		if (cell.breakdown === '' || cell.atoms.length === 0) return cell;
		const all = new Set(whole);
		const isPart = cell.atoms.every((atom) => all.has(atom));
		return isPart && cell.atoms.length < all.size ? { ...cell, whole } : cell;
	});
}

function seriesCell({ cell, placed }: DocumentCell): SeriesCell {
	const { placeKind, placeId, numerator, breakdown, group } = cell;
	return { ...placed, breakdown, group, placeKind, placeId, numerator };
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

function beforeCell(one: LedgerCell, timing: Timing, isWholeOfPersons: boolean): AuditCell {
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
		toldOf: isWholeOfPersons ? one.toldOf : total(({ denominator }) => denominator),
		isNow: false
	};
}
