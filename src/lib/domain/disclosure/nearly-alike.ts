import { isCatalogue, pairsOf, type Related } from './relations.ts';
import type { DisclosureRules } from './rules.ts';

/**
 * Numbers of a project's own that count what another number counts, but for a few: children who were hurt, and the same
 * without the youngest. Whoever reads both knows of the few; so only one of the two is ever told.
 */

type Bounds = Pick<DisclosureRules, 'smallestCount' | 'fewestCommunities'>;

/** Fewer communities than this have the same counts by chance. */
const fewestAlike = 2;

/**
 * Whether the one is nearly the other: never more than it, the same in at least half of what both count, and of what is left too few,
 * or in too few communities, to be told.
 */
function isNearly(one: Related, other: Related, bounds: Bounds): boolean {
	const pairs = pairsOf(one, other, 'numerator').filter(([less, more]) => less + more > 0);
	const alike = pairs.filter(([less, more]) => less === more).length;
	if (alike < fewestAlike || 2 * alike < pairs.length) return false;
	if (pairs.some(([less, more]) => less > more)) return false;
	return [...one.at.keys()].some((where) => tellsFew(one, other, where, bounds));
}

/** Whether the two numbers of one place and time differ by so few that they may not be told. */
function tellsFew(
	one: Related,
	other: Related,
	where: string,
	{ smallestCount, fewestCommunities }: Bounds
): boolean {
	const at = (of: Related): Related => ({
		...of,
		at: new Map([[where, of.at.get(where) ?? []]])
	});
	const rest = pairsOf(at(one), at(other), 'numerator')
		.map(([less, more]) => more - less)
		.filter((count) => count > 0);
	const count = rest.reduce((sum, one) => sum + one, 0);
	return count > 0 && (count < smallestCount || rest.length < fewestCommunities);
}

interface Told {
	/** Whether an earlier document told a number of it. */
	readonly wasTold: (indicatorId: string) => boolean;
	/** Whether this document has numbers of it. */
	readonly isHere: (indicatorId: string) => boolean;
}

/**
 * Indicators of which this document may tell nothing, since it or an earlier one tells what is nearly the same. What was told once is
 * told on; of two new ones the project's own gives way to the catalogue's.
 */
export function untoldBesideOthers(
	all: readonly Related[],
	{ wasTold, isHere }: Told,
	bounds: Bounds
): ReadonlySet<string> {
	const untold = new Set<string>();
	const persons = all.filter(({ isPersons }) => isPersons);
	for (const [index, one] of persons.entries()) {
		for (const other of persons.slice(index + 1)) {
			if (isCatalogue(one) && isCatalogue(other)) continue;
			if (!isNearly(one, other, bounds) && !isNearly(other, one, bounds)) continue;
			const [kept, given] = isCatalogue(other) ? [other, one] : [one, other];
			const [first, second] =
				wasTold(given.indicatorId) && !wasTold(kept.indicatorId) ? [given, kept] : [kept, given];
			const isTold = isHere(first.indicatorId) || wasTold(first.indicatorId);
			if (isTold && !untold.has(first.indicatorId)) untold.add(second.indicatorId);
		}
	}
	return untold;
}
