import { shortestMonth, type AuditCell } from './audit-cell.ts';
import { ungrouped, type AuditTarget } from './attacker.ts';
import type { HiddenReason } from './hide.ts';
import { isOfHost, rulesOver, type Host } from './host.ts';
import { theirsAlone } from './leaving.ts';
import { communityOf, leftovers } from './leftovers.ts';
import { knownNones } from './nones.ts';
import type { DisclosureRules } from './rules.ts';
import type { Bounds } from './solver.ts';

/** What an attacker may not narrow down: cells that are hidden, and what the difference of two cells would tell. */

/** A sum, and how far it has to stay open. */
export interface ProtectedSum extends AuditTarget {
	/** Whether bounds are wide enough. */
	isOpen(bounds: Bounds): boolean;
	/** Whether all bounds that are at least as wide are wide enough; absent where `isOpen` says so. */
	isWide?(bounds: Bounds): boolean;
}

const covers = ({ low, high }: Bounds, from: number, to: number): boolean =>
	low <= from && high >= to;

/**
 * The sums that have to stay open.
 *
 * @param isPersons differences are about children who were hurt, or others who could be known by them
 * @param isShare numerators are parts of their denominators
 */
export function protectedSums(
	cells: readonly AuditCell[],
	rules: DisclosureRules,
	kind: AuditKind
): readonly ProtectedSum[] {
	const { isPersons, isShare, isWholeOfPersons, daysOf, apart: communities, host } = kind;
	const hidden = cells.flatMap((cell) => {
		const own = rulesOver(cell, rules, host);
		return [
			...hiddenSums(cell, own, kind),
			...(isWholeOfPersons || (isShare && isOfSensitiveGroups(cell)) ? wholeSums(cell, own) : [])
		];
	});
	if (!isPersons) return [...hidden, ...alone(cells, communities, rules)];
	const isKnownNone = knownNones(cells);
	const apart = [...differences(cells), ...leftoversOf(cells, daysOf)].flatMap((target) =>
		apartSums(target, rulesOver(target, rules, host), {
			isShare,
			daysOf,
			isNone: isKnownNone(target)
		})
	);
	return [...hidden, ...once(apart)];
}

/** Communities may do more or less of it, but not be known by so much. */
const alone = (
	cells: readonly AuditCell[],
	communities: ReadonlySet<string>,
	{ smallestCount }: DisclosureRules
): readonly ProtectedSum[] =>
	once(
		theirsAlone(cells, communities).map((target) => ({
			...target,
			isOpen: ({ low, high }) => high - low >= smallestCount - 1
		}))
	);

/** Of sums over the same counts one. */
const once = (sums: readonly ProtectedSum[]): readonly ProtectedSum[] => [
	...new Map(sums.map((sum) => [sumKey(sum), sum])).values()
];

/** Another text for every other sum. */
export const sumKey = ({ breakdown, group, atoms, isRest, isWhole }: AuditTarget): string =>
	[breakdown, group, String(isRest), String(isWhole), ...[...atoms].sort()].join('\n');

const leftoversOf = (
	cells: readonly AuditCell[],
	daysOf: AuditKind['daysOf']
): readonly AuditTarget[] => {
	const atoms = cells.flatMap((cell) => cell.atoms);
	return leftovers(cells, Number.isFinite(daysOf(atoms)));
};

/** How many such people there are says something of each of them, whatever they were asked. */
export const isOfSensitiveGroups = ({ breakdown }: Pick<AuditCell, 'breakdown'>): boolean =>
	breakdown === 'disability';

export interface AuditKind {
	readonly isPersons: boolean;
	readonly isShare: boolean;
	/** Denominators are themselves counts of children who were hurt, or of their referrals. */
	readonly isWholeOfPersons: boolean;
	/** None at all is hidden like a small count. */
	readonly hidesZero: boolean;
	/** Of communities that an earlier document counted and this one does not, or the other way round. */
	readonly apart: ReadonlySet<string>;
	/** Whose meeting it is; `null` where it is nobody's. */
	readonly host: Host | null;
	/** Days that atoms span. */
	readonly daysOf: (atoms: readonly string[]) => number;
}

/**
 * Large counts that are hidden since they would tell of one community, or of what changed since an earlier document: parts that add
 * up to one would tell it too.
 */
const hiddenForOthers: ReadonlySet<HiddenReason> = new Set([
	'few communities',
	'one community dominates',
	'close to an earlier document'
]);

function hiddenSums(
	cell: AuditCell,
	{ smallestCount }: DisclosureRules,
	{ isPersons, isShare, host }: AuditKind
): readonly ProtectedSum[] {
	const { breakdown, group, atoms, hidden } = cell;
	const sum = { breakdown, group, atoms };
	const largest = smallestCount - 1;
	if (hidden === 'small count') {
		const least = cell.told?.low ?? (cell.numerator === 0 ? 0 : 1);
		// What an earlier document said stays possible, whatever the rules are now.
		const most = cell.told?.high ?? largest;
		return [{ ...sum, isOpen: (bounds) => covers(bounds, least, most) }];
	}
	if (hidden === 'nearly all') {
		const most = cell.told === null ? largest : (cell.denominator ?? 0) - cell.told.low;
		return [{ ...sum, isRest: true, isOpen: (bounds) => covers(bounds, 0, most) }];
	}
	if (hidden === 'few asked') return fewAskedSums(cell, sum, largest, isShare);
	// What a few communities did is no secret of a child, but they agreed to no more than totals.
	if (!isPersons && (hidden !== 'few communities' || host !== null)) return [];
	if (hidden === null || !hiddenForOthers.has(hidden) || isOfOwnMeeting(cell, host)) return [];
	const isSmall = cell.numerator !== null && cell.numerator > 0 && cell.numerator <= largest;
	return [
		{
			...sum,
			isOpen: (bounds) =>
				bounds.high - bounds.low >= largest && (!isSmall || covers(bounds, 1, largest))
		}
	];
}

/** What is hidden of a community from donors, as there is no other with it, it may see itself. */
const isOfOwnMeeting = (cell: AuditCell, host: Host | null): boolean =>
	(cell.hidden === 'few communities' || cell.hidden === 'one community dominates') &&
	isOfHost(cell, host);

/** A small whole of persons stays as open as a small count. */
function wholeSums(
	{ breakdown, group, atoms, hidden, denominator }: AuditCell,
	{ smallestCount }: DisclosureRules
): readonly ProtectedSum[] {
	const largest = smallestCount - 1;
	const isSmall = denominator !== null && denominator > 0 && denominator <= largest;
	if (hidden === null || !isSmall) return [];
	const isOpen = (bounds: Bounds): boolean => covers(bounds, 1, largest);
	return [{ breakdown, group, atoms, isWhole: true, isOpen }];
}

/** Of few who were asked, any number may have said yes, and any number no. */
function fewAskedSums(
	{ numerator, denominator }: AuditCell,
	sum: Omit<ProtectedSum, 'isOpen'>,
	largest: number,
	isShare: boolean
): readonly ProtectedSum[] {
	if (numerator === null) return [];
	const most = denominator === null ? largest : Math.min(denominator, largest);
	const isOpen = (bounds: Bounds): boolean => covers(bounds, 0, most);
	const yes = numerator <= largest ? [{ ...sum, isOpen }] : [];
	const isFewRest = isShare && denominator !== null && denominator - numerator <= largest;
	return isFewRest ? [...yes, { ...sum, isRest: true, isOpen }] : yes;
}

/** What is left where one cell lies within another, and where a split leaves somebody out. */
function differences(cells: readonly AuditCell[]): readonly AuditTarget[] {
	const shown = cells.filter(({ told, hidden }) => told !== null && hidden === null);
	const found = new Map<string, AuditTarget>();
	const add = ({ breakdown, group, atoms }: AuditTarget): void => {
		if (atoms.length === 0) return;
		const target = { breakdown, group, atoms };
		found.set(sumKey(target), target);
	};
	for (const outer of shown) {
		for (const inner of shown) {
			const isPair = outer.breakdown === inner.breakdown && outer.group === inner.group;
			if (isPair && (outer.isNow || inner.isNow)) add(lessOf(outer, inner));
		}
		const { breakdown, atoms, whole = atoms } = outer;
		if (breakdown !== '' && outer.isNow) add({ breakdown, group: ungrouped, atoms: whole });
	}
	for (const { breakdown, group, atoms } of shown)
		found.delete(sumKey({ breakdown, group, atoms }));
	return [...found.values()];
}

/** What `outer` has and `inner` has not; nothing where `inner` is not within it. */
function lessOf(outer: AuditCell, inner: AuditCell): AuditTarget {
	const own = new Set(outer.atoms);
	const isWithin = inner.atoms.every((atom) => own.has(atom));
	const taken = new Set(inner.atoms);
	const atoms = isWithin ? outer.atoms.filter((atom) => !taken.has(atom)) : [];
	return { breakdown: outer.breakdown, group: outer.group, atoms };
}

interface Apart extends Pick<AuditKind, 'isShare' | 'daysOf'> {
	/** It is told already that there is none. */
	readonly isNone: boolean;
}

/** What no cell is of: those in it, and of a share those not in it. */
function apartSums(
	target: AuditTarget,
	rules: DisclosureRules,
	apart: Apart
): readonly ProtectedSum[] {
	const isOpen = (bounds: Bounds): boolean => isOpenApart(bounds, target, rules, apart);
	const sum = { ...target, isOpen, isWide: (bounds: Bounds) => isWideApart(bounds, rules) };
	return apart.isShare ? [sum, { ...sum, isRest: true }] : [sum];
}

/** Wide enough, whatever it is. */
const isWideApart = (bounds: Bounds, { smallestCount }: DisclosureRules): boolean =>
	covers(bounds, 1, smallestCount - 1) || bounds.high - bounds.low >= smallestCount - 1;

function isOpenApart(
	bounds: Bounds,
	{ atoms }: AuditTarget,
	rules: DisclosureRules,
	{ daysOf, isNone }: Apart
): boolean {
	const { smallestCount, fewestCommunities, shortestPeriod } = rules;
	if (isWideApart(bounds, rules)) return true;
	if (bounds.high === 0 && isNone) return true;
	const communities = new Set(atoms.map(communityOf));
	const isLong = daysOf(atoms) >= shortestPeriod * shortestMonth;
	if (communities.size < fewestCommunities || !isLong) return false;
	return bounds.low >= smallestCount || bounds.high === 0;
}
