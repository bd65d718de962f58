import type { AuditCell } from './audit-cell.ts';
import { attackerOf, type Attacker } from './attacker.ts';
import type { DisclosureRules } from './rules.ts';
import type { Bounds, Solver } from './solver.ts';
import { protectedSums, type AuditKind, type ProtectedSum } from './targets.ts';

/** Which sums an attacker can narrow down who knows what some cells tell. */

/** Sums that are narrowed already, and how far; `null` where what was told contradicts itself. */
export type Lost = ReadonlyMap<string, Bounds | null>;

export const nothingLost: Lost = new Map();

interface Asked {
	readonly rules: DisclosureRules;
	readonly kind: AuditKind;
}

const sumKey = ({ breakdown, group, atoms, isRest, isWhole }: ProtectedSum): string =>
	[breakdown, group, String(isRest), String(isWhole), ...[...atoms].sort()].join('\n');

/** What these cells give away by themselves. */
export function lostSums(cells: readonly AuditCell[], asked: Asked, solver: Solver): Lost {
	return withAttacker(cells, asked, solver, nothingLost, (attacker, sums) => {
		const narrowed = sums.map((sum) => ({ sum, bounds: attacker.bounds(sum) }));
		return new Map(
			narrowed
				.filter(({ sum, bounds }) => bounds === null || !sum.isOpen(bounds))
				.map(({ sum, bounds }) => [sumKey(sum), bounds])
		);
	});
}

/** The first sum that is narrowed, or narrowed further than it was; `undefined` where none is. */
export function firstNarrowed(
	cells: readonly AuditCell[],
	asked: Asked,
	solver: Solver,
	lost: Lost
): ProtectedSum | undefined {
	return withAttacker(cells, asked, solver, undefined, (attacker, sums) =>
		sums.find((sum) => isNarrowed(attacker, sum, asked, lost))
	);
}

/** What contradicts itself was corrected in between: it counts as narrowed, so that less and less of it is told. */
export function isNarrowed(
	attacker: Attacker,
	sum: ProtectedSum,
	{ rules: { smallestCount } }: Asked,
	lost: Lost
): boolean {
	const bounds = attacker.bounds(sum);
	const before = lost.get(sumKey(sum));
	if (bounds === null) return before !== null;
	if (sum.isOpen(bounds) || before === null) return false;
	if (before === undefined) return true;
	const high = Math.min(before.high, before.low + smallestCount - 1);
	return bounds.low > before.low || bounds.high < high;
}

function withAttacker<Found>(
	cells: readonly AuditCell[],
	{ rules, kind }: Asked,
	solver: Solver,
	nothing: Found,
	find: (attacker: Attacker, sums: readonly ProtectedSum[]) => Found
): Found {
	const own = cells.filter(({ beside }) => beside === undefined);
	const sums = protectedSums(own, rules, kind);
	if (sums.length === 0) return nothing;
	const attacker = attackerOf(cells, sums, kind.isShare, solver);
	try {
		return find(attacker, sums);
	} finally {
		attacker.close();
	}
}
