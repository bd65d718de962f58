import { groupBy } from '../group-by.ts';
import { attackerOf } from './attacker.ts';
import type { AuditCell } from './audit-cell.ts';
import type { DisclosureRules } from './rules.ts';
import type { Solver } from './solver.ts';
import { protectedSums, type AuditKind } from './targets.ts';

/**
 * A band beside a hidden cell that has none says of that one that it is not small: of about ten who were hurt, where the girls
 * are a band and the boys are hidden, the boys are ten at least, and the girls next to nobody.
 */

interface Bands {
	/** Cells of this document as they are told, in their order. */
	readonly told: readonly AuditCell[];
	/** Those of earlier documents. */
	readonly before: readonly AuditCell[];
	readonly rules: DisclosureRules;
	readonly kind: AuditKind;
	readonly solver: Solver;
}

/** Places of cells whose bands are taken back, since they would narrow one another: all of a split, so that none stands out. */
export function bandsBeside({ told, before, rules, kind, solver }: Bands): readonly number[] {
	return [...groupBy(told.keys(), (index) => told[index]?.breakdown ?? '').values()].flatMap(
		(split) => {
			const own = new Set(split);
			const known = told.map((cell, index) =>
				own.has(index) ? { ...cell, told: cell.told ?? notSmall(cell, rules, kind) } : cell
			);
			const banded = split.filter((index) => isBand(told[index]));
			const isSaid = known.some((cell, index) => cell.told !== told[index]?.told);
			if (!isSaid || banded.length === 0 || split.some((index) => isUnsure(told[index]))) return [];
			const sums = protectedSums(
				banded.flatMap((index) => known[index] ?? []),
				rules,
				{ ...kind, isPersons: false }
			);
			const attacker = attackerOf([...known, ...before], sums, kind.isShare, solver);
			try {
				const isNarrowed = sums.some((sum) => {
					const bounds = attacker.bounds(sum);
					return bounds === null || !sum.isOpen(bounds);
				});
				return isNarrowed ? banded : [];
			} finally {
				attacker.close();
			}
		}
	);
}

const isBand = (cell: AuditCell | undefined): boolean =>
	cell?.told !== null && (cell?.hidden === 'small count' || cell?.hidden === 'nearly all');

/** It has no band, and may be small all the same: then no other can be told from it. */
const isUnsure = (cell: AuditCell | undefined): boolean =>
	cell?.hidden === 'one community dominates' ||
	(cell?.told === null && cell.hidden === 'small count');

/** What is known of a cell that is hidden for others, where a small one would have a band. */
function notSmall(
	{ hidden, numerator, denominator }: AuditCell,
	{ smallestCount }: DisclosureRules,
	{ hidesZero }: AuditKind
): AuditCell['told'] {
	if (hidden !== 'protects another' && hidden !== 'close to an earlier document') return null;
	const high =
		hidesZero && denominator !== null ? denominator - smallestCount : Number.POSITIVE_INFINITY;
	const isKnown = numerator !== null && numerator >= smallestCount && numerator <= high;
	return isKnown ? { low: smallestCount, high } : null;
}
