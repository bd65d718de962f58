import type { Cell } from '../cell.ts';
import { isHarmIndicator } from '../indicators/index.ts';
import type { Period } from '../period.ts';
import type { CommunityShare, Consent } from './composition.ts';
import type { CountedHow, HiddenReason } from './hide.ts';
import type { LedgerCell, LedgerEntry, ToldRange } from './ledger.ts';
import { releaseOutside } from './release-outside.ts';
import {
	rulesInForce,
	type DisclosureRules,
	type Audience,
	type LoosenedRule,
	type OutsideAudience,
	type RuleChanges
} from './rules.ts';
import type { Solver } from './solver.ts';
import type { DaysWithoutRows } from './without-rows.ts';

/**
 * The one gate between measured numbers and every eye: screens, charts, tables, files.
 *
 * Whoever draws or writes takes `Released` tables only, and nothing but `release` makes them. What an
 * audience must not see is gone from them, not hidden in them.
 */

export type { Audience } from './rules.ts';

/** A row of something that is not an indicator's number: an action, an event, a row of a file. */
export type PlainRecord = Readonly<Record<string, string | number | boolean | null>>;

export interface Table {
	/** Unique within one document. */
	readonly id: string;
	readonly cells: readonly Cell[];
	/** For the officer only. */
	readonly records?: readonly PlainRecord[];
	/**
	 * Who stands behind each cell, in the order of the cells: communities that have a part in its numerator or its
	 * denominator. Needed for everybody but the officer: a cell of which nobody says is hidden.
	 */
	readonly behind?: readonly (readonly CommunityShare[])[];
	/** How its numbers are counted, where the catalogue does not say. */
	readonly counted?: CountedHow;
	/** Of numbers that add up over time: when communities had no rows, also in days that the document is not of. */
	readonly without?: readonly DaysWithoutRows[];
}

export interface ReleasedCell extends Cell {
	/** A count of 1 to 9 about harm: one child could be known by it. For the officer only. */
	readonly notForSharing: boolean;
	/** In the place of a hidden numerator: the counts that it may be, all of which stay possible. */
	readonly band?: ToldRange;
	/** The numerator is rounded, since a part of it is hidden. */
	readonly isRounded?: boolean;
	/** A percentage of few who were asked: it stands in brackets. */
	readonly isOfFew?: boolean;
}

declare const releasedBrand: unique symbol;

export interface Released {
	readonly [releasedBrand]: true;
	readonly id: string;
	readonly audience: Audience;
	readonly cells: readonly ReleasedCell[];
	readonly records: readonly PlainRecord[];
}

/** What the rules of outside audiences read; the officer's release needs none of it. */
export interface ReleaseOptions {
	/** Rules that are set differently from the audience's own. */
	readonly rules?: RuleChanges;
	/** What each community agreed to, on the day of the document; who is not named here agreed to nothing. */
	readonly consent?: ReadonlyMap<string, Consent>;
	/** Every document that was released before. */
	readonly ledger?: readonly LedgerEntry[];
	/** Without it only the widest numbers are shown. */
	readonly solver?: Solver;
	/** The days of periods whose id does not say them (`ALL`). */
	readonly periods?: readonly Period[];
	/** The day of the document. */
	readonly date?: string;
}

export type Refusal =
	/** No community agreed that anything of it is shown. */
	| 'nobody consented'
	/** A rule is looser than the audience's own, and nobody said why. */
	| 'looser without a reason';

export interface Release {
	readonly tables: readonly Released[];
	/** How many cells were hidden. */
	readonly hidden: number;
	/** Why nothing was released. */
	readonly refusal?: Refusal;
	/** For the officer: what was hidden, and why. It goes into no document. */
	readonly reasons: readonly HiddenCell[];
	/** Cells that earlier documents hid. */
	readonly hiddenBefore: readonly LedgerCell[];
	/** The rules that it was released by; `null` for the officer, and where nothing was. */
	readonly rules: DisclosureRules | null;
	/** Rules that are looser than the standard, and why: named in the document. */
	readonly loosened: readonly LoosenedRule[];
	readonly loosenedBecause: string;
	/** To be kept in the project once the document is handed over; `null` for the officer. */
	readonly entry: LedgerEntry | null;
}

export interface HiddenCell {
	readonly cell: Cell;
	readonly reason: HiddenReason;
}

/** Counts below this, and above 0, may point at one child (disclosure rule for the officer's own screen). */
const smallestShareableCount = 10;

/** Whether one child could be known by a number about harm: for the officer only. */
export function isNotForSharing(cell: Cell): boolean {
	if (!isHarmIndicator(cell.indicatorId)) return false;
	const isSmall = (count: number | null): boolean =>
		count !== null && count > 0 && count < smallestShareableCount;
	if (isSmall(cell.numerator)) return true;
	// A hidden count (`<5`) has no numerator, but is small by what its source says.
	return cell.state === 'between' && cell.numerator === null;
}

const nothingHidden = {
	hidden: 0,
	reasons: [],
	hiddenBefore: [],
	rules: null,
	loosened: [],
	loosenedBecause: '',
	entry: null
};

/**
 * Releases the tables of one whole document together to one audience.
 *
 * For the officer nothing is hidden; counts of 1 to 9 about harm are marked `notForSharing`. For everybody else each cell is
 * judged by itself (rules, consent, who stands behind it), and then all together and with every earlier document, by solving
 * what an attacker could work out: what would give a hidden cell away is hidden too.
 *
 * @param tables all tables of the document, since what one hides another may give away
 */
export function release(
	tables: readonly Table[],
	audience: Audience,
	options: ReleaseOptions = {}
): Release {
	if (audience === 'officer') {
		return { tables: tables.map((table) => releaseToOfficer(table)), ...nothingHidden };
	}
	return releaseToOutside(tables, audience, options);
}

function releaseToOfficer(table: Table): Released {
	return branded({
		id: table.id,
		audience: 'officer',
		cells: table.cells.map((cell) => ({ ...cell, notForSharing: isNotForSharing(cell) })),
		records: table.records ?? []
	});
}

function releaseToOutside(
	tables: readonly Table[],
	audience: OutsideAudience,
	options: ReleaseOptions
): Release {
	const refused = (refusal: Refusal): Release => ({ tables: [], ...nothingHidden, refusal });
	const inForce = rulesInForce(audience, options.rules);
	if (inForce === null) return refused('looser without a reason');
	const consent = options.consent ?? new Map<string, Consent>();
	const isAgreed = [...consent.values()].some((one) => one !== 'none');
	if (audience === 'donor' && !isAgreed) return refused('nobody consented');
	const ledger = options.ledger ?? [];
	const { cells, reasons, entry } = releaseOutside(tables, audience, inForce.rules, {
		consent,
		ledger,
		periods: options.periods ?? [],
		date: options.date ?? '',
		solver: options.solver
	});
	return {
		tables: tables.map(({ id }, index) =>
			branded({ id, audience, cells: cells[index] ?? [], records: [] })
		),
		hidden: reasons.length,
		reasons,
		hiddenBefore: ledger.flatMap((one) => one.cells.filter(({ hidden }) => hidden !== null)),
		rules: inForce.rules,
		loosened: inForce.loosened,
		loosenedBecause: inForce.reason,
		entry
	};
}

function branded(released: Omit<Released, typeof releasedBrand>): Released {
	return released as Released;
}
