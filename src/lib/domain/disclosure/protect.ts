import type { AuditCell } from './audit-cell.ts';
import { attackerOf, type Attacker } from './attacker.ts';
import { bandsBeside } from './bands-beside.ts';
import { agreeing, tellingCorrections } from './corrected.ts';
import type { HiddenReason } from './hide.ts';
import { isNarrowed, lostBy, nothingLost, sumsIn, type Lost } from './narrowed.ts';
import { bandOf, shownRange } from './told.ts';
import { roundedCells } from './rounded-cells.ts';
import type { DisclosureRules } from './rules.ts';
import type { Solver } from './solver.ts';
import {
	isOfSensitiveGroups,
	protectedSums,
	sumKey,
	type AuditKind,
	type ProtectedSum
} from './targets.ts';

/**
 * Hides what would give hidden cells away, until an attacker can narrow none of them down: the smallest that tells something
 * of the cell that is narrowed goes first, then all is tried again.
 */

export interface Protection {
	/** Why each cell is hidden; `null` where it is shown. In the order of the cells. */
	readonly hidden: readonly (HiddenReason | null)[];
	/** Hidden cells of which not even a band is told. */
	readonly bandless: ReadonlySet<number>;
	/** Shown cells that are rounded, since a part of them is hidden. */
	readonly rounded: ReadonlySet<number>;
	/** Keys of sums that nobody can narrow down who knows all that is told of it, here and elsewhere. */
	readonly open?: ReadonlySet<string>;
}

interface Standing {
	readonly hidden: (HiddenReason | null)[];
	readonly bandless: Set<number>;
}

export interface ToProtect {
	/** Cells of this document, of one indicator. */
	readonly now: readonly AuditCell[];
	/** Those of earlier documents. */
	readonly before: readonly AuditCell[];
	readonly rules: DisclosureRules;
	readonly kind: AuditKind;
	readonly solver: Solver | undefined;
}

/** Protects the cells of one indicator. */
export function protect(whole: ToProtect): Protection {
	// Cells behind which nobody stands tell of no count.
	const given = { ...whole, before: whole.before.filter(({ atoms }) => atoms.length > 0) };
	const standing = {
		hidden: given.now.map(({ hidden }) => hidden),
		bandless: new Set<number>()
	};
	let open: ReadonlySet<string> = new Set<string>();
	if (needsAudit(given)) {
		if (given.solver === undefined) hideAllParts(given, standing);
		else open = audit(given, standing, given.solver);
	}
	return {
		open,
		hidden: standing.hidden,
		bandless: standing.bandless,
		rounded: roundedCells(given.now, standing.hidden, given.kind)
	};
}

/** Nothing can be given away where nothing was ever hidden and nothing was released before. */
function needsAudit({ now, before, kind }: ToProtect): boolean {
	return before.length > 0 || kind.isPersons || now.some(({ hidden }) => hidden !== null);
}

/** Without a solver nothing is shown but the whole, and that only where nothing was released before. */
function hideAllParts({ now, before, kind }: ToProtect, { hidden, bandless }: Standing): void {
	const isHidden = hidden.some((reason) => reason !== null);
	const widest = Math.max(...now.map(({ atoms }) => atoms.length));
	for (const [index, cell] of now.entries()) {
		const isWhole = cell.breakdown === '' && cell.atoms.length === widest;
		const isSafe = before.length === 0 && (isWhole || (!isHidden && !kind.isPersons));
		if (isSafe) continue;
		hidden[index] ??= 'protects another';
		bandless.add(index);
	}
}

/** @returns keys of the sums that are open, with all that was told before */
function audit(given: ToProtect, standing: Standing, solver: Solver): ReadonlySet<string> {
	if (!hasSums(given, standing)) return new Set();
	const before = agreeing(given, solver);
	const isCorrected = given.kind.isPersons && before.length < given.before.length;
	for (const index of isCorrected ? tellingCorrections(given, solver) : [])
		standing.hidden[index] = 'close to an earlier document';
	const silent = given.now.map((cell) => ({ ...cell, told: null, toldOf: null }));
	const known = before.length === 0 ? nothingLost : lostBy([...silent, ...before], given, solver);
	const givenAway = new Set<string>();
	const lost: Lost = (sum) => {
		const bounds = known(sum);
		if (bounds !== undefined) givenAway.add(sumKey(sum));
		return bounds;
	};
	const search: Search = { given, standing, before, solver, lost, open: new Set(), attacker: null };
	try {
		// Every turn hides a cell or takes a band away: there are at most twice as many turns as cells.
		for (let turn = 0; turn <= 2 * given.now.length; turn++) {
			if (!tellLess(search)) break;
		}
	} finally {
		search.attacker?.close();
	}
	const told = toldCells(given, standing);
	for (const index of bandsBeside({ ...given, told, before, solver })) standing.bandless.add(index);
	// Against what was corrected since, nothing was held.
	if (before.length < given.before.length) return new Set();
	return new Set([...search.open].filter((key) => !givenAway.has(key)));
}

/** Whether there is anything that has to stay open. */
const hasSums = (given: ToProtect, standing: Standing): boolean =>
	given.kind.isPersons ||
	protectedSums([...toldCells(given, standing), ...given.before], given.rules, given.kind).length >
		0;

/** What this document tells as it now stands. */
export function toldCells(
	given: ToProtect,
	standing: Pick<Protection, 'hidden' | 'bandless'>
): readonly AuditCell[] {
	const rounded = roundedCells(given.now, standing.hidden, given.kind);
	return given.now.map((cell, index) => {
		const hidden = standing.hidden[index] ?? null;
		return { ...cell, hidden, ...toldOf(cell, hidden, index, given, standing, rounded) };
	});
}

function toldOf(
	cell: AuditCell,
	hidden: HiddenReason | null,
	index: number,
	{ rules, kind: { hidesZero, isWholeOfPersons } }: ToProtect,
	{ bandless }: Pick<Protection, 'bandless'>,
	rounded: ReadonlySet<number>
): Pick<AuditCell, 'told' | 'toldOf'> {
	const { numerator, denominator } = cell;
	if (numerator === null) return { told: null, toldOf: null };
	if (hidden === null) {
		const shown = { numerator, denominator };
		return { told: shownRange(shown, rounded.has(index), rules, hidesZero), toldOf: denominator };
	}
	const told = bandless.has(index) ? null : bandOf(cell, hidden, rules, hidesZero);
	// Who was asked one thing was asked others, of which the document may say of how many.
	const isKnown = told !== null || !(isWholeOfPersons || isOfSensitiveGroups(cell));
	return { told, toldOf: isKnown ? denominator : null };
}

/** What the search for cells to hide works with. */
interface Search {
	readonly given: ToProtect;
	readonly standing: Standing;
	/** Cells of earlier documents that still say something of these. */
	readonly before: readonly AuditCell[];
	readonly solver: Solver;
	/** Sums that earlier documents give away by themselves: nothing that is hidden now changes it. */
	readonly lost: Lost;
	/** Keys of sums that were found open: every turn tells less, so they stay so. */
	readonly open: Set<string>;
	/** Who knows what is told, and less each turn; `null` before the first. */
	attacker: Attacker | null;
}

/** What is told as the document now stands, in it and in earlier ones. */
const toldNow = ({ given, standing, before }: Search): readonly AuditCell[] => [
	...toldCells(given, standing),
	...before
];

/**
 * Hides one more cell, or takes a band away.
 *
 * @returns false where nothing is narrowed any more that could be helped
 */
function tellLess(search: Search): boolean {
	const { given, standing, lost, open } = search;
	const cells = toldNow(search);
	const sums = sumsIn(cells, given).filter((sum) => !open.has(sumKey(sum)));
	if (sums.length === 0) return false;
	const attacker = attackerNow(search, cells, sums);
	const narrowed = sums.find((sum) => {
		if (isNarrowed(attacker, sum, given, lost)) return true;
		open.add(sumKey(sum));
		return false;
	});
	if (narrowed === undefined) return false;
	const shown = shownCells(search, narrowed);
	const next = shown.find((index) => opens(search, attacker, narrowed, index)) ?? shown[0];
	if (next === undefined) return takeBandAway(given, standing);
	standing.hidden[next] = 'protects another';
	return true;
}

/** The attacker of the turn before, who is told less now: what was worked out once need not be again. */
function attackerNow(
	search: Search,
	cells: readonly AuditCell[],
	sums: readonly ProtectedSum[]
): Attacker {
	if (search.attacker !== null && sums.every((sum) => search.attacker?.knows(sum) === true)) {
		search.attacker.tellLess(cells);
		return search.attacker;
	}
	search.attacker?.close();
	search.attacker = attackerOf(cells, sums, search.given.kind.isShare, search.solver);
	return search.attacker;
}

/** Whether a sum stays open once a cell is hidden. */
function opens(search: Search, attacker: Attacker, sum: ProtectedSum, index: number): boolean {
	const { given, standing, lost } = search;
	const hidden = [...standing.hidden];
	hidden[index] = 'protects another';
	const cells = toldNow({ ...search, standing: { ...standing, hidden } });
	return attacker.asIfLess(cells, () => !isNarrowed(attacker, sum, given, lost));
}

function takeBandAway({ now, rules, kind }: ToProtect, { hidden, bandless }: Standing): boolean {
	const hasBand = (cell: AuditCell, index: number): boolean =>
		!bandless.has(index) && bandOf(cell, hidden[index] ?? null, rules, kind.hidesZero) !== null;
	const worth = worthAmong(now);
	const [least] = [...now.entries()]
		.filter(([index, cell]) => hasBand(cell, index))
		.sort(([, one], [, other]) => worth(one) - worth(other));
	if (least === undefined) return false;
	bandless.add(least[0]);
	return true;
}

/** How much a cell is missed: splits less than wholes, and areas less than all places. */
function worthAmong(now: readonly AuditCell[]): (cell: AuditCell) => number {
	const most = Math.max(...now.map(({ communities }) => communities.length));
	return ({ communities, breakdown }) =>
		(communities.length === most ? 2 : 0) + (breakdown === '' ? 1 : 0);
}

/** Places of shown cells, the one that is missed least in front; before it those that tell of the sum itself. */
function shownCells(
	{ given: { now }, standing: { hidden } }: Search,
	narrowed: ProtectedSum
): readonly number[] {
	const own = new Set(narrowed.atoms);
	const missed = worthAmong(now);
	const isTelling = ({ atoms }: AuditCell): boolean => atoms.some((atom) => own.has(atom));
	const worth = (cell: AuditCell): number => missed(cell) + (isTelling(cell) ? 0 : 0.5);
	return [...now.entries()]
		.filter(([index, cell]) => hidden[index] === null && cell.numerator !== null)
		.sort(
			([, one], [, other]) =>
				worth(one) - worth(other) || (one.numerator ?? 0) - (other.numerator ?? 0)
		)
		.map(([index]) => index);
}
