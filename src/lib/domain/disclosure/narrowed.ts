import type { AuditCell } from './audit-cell.ts';
import { attackerOf, type Attacker } from './attacker.ts';
import { rulesOver } from './host.ts';
import type { DisclosureRules } from './rules.ts';
import type { Bounds, Solver } from './solver.ts';
import { protectedSums, sumKey, type AuditKind, type ProtectedSum } from './targets.ts';

/** Which sums an attacker can narrow down who knows what some cells tell. */

/** How far some cells give a sum away by themselves; `undefined` where they do not, `null` where they contradict themselves. */
export type Lost = (sum: ProtectedSum) => Bounds | null | undefined;

export const nothingLost: Lost = () => undefined;

interface Asked {
	readonly rules: DisclosureRules;
	readonly kind: AuditKind;
}

/** What these cells give away by themselves. Every sum is asked about once, when somebody wants to know. */
export function lostBy(
	cells: readonly AuditCell[],
	{ kind: { isShare } }: Asked,
	solver: Solver
): Lost {
	const known = new Map<string, Bounds | null | undefined>();
	const ask = (sum: ProtectedSum): Bounds | null | undefined => {
		const attacker = attackerOf(cells, [sum], isShare, solver);
		try {
			const bounds = attacker.bounds(sum);
			return bounds !== null && sum.isOpen(bounds) ? undefined : bounds;
		} finally {
			attacker.close();
		}
	};
	return (sum) => {
		const key = sumKey(sum);
		if (!known.has(key)) known.set(key, ask(sum));
		return known.get(key);
	};
}

/** All sums that have to stay open beside what some cells tell. */
export const sumsIn = (
	cells: readonly AuditCell[],
	{ rules, kind }: Asked
): readonly ProtectedSum[] =>
	protectedSums(
		cells.filter(({ beside }) => beside === undefined),
		rules,
		kind
	);

/**
 * The first sum that is narrowed, or narrowed further than it was; `undefined` where none is.
 *
 * @param asked with the keys of sums that are known to be open, if there are
 */
export function firstNarrowed(
	cells: readonly AuditCell[],
	{ open, ...asked }: Asked & { readonly open: ReadonlySet<string> | undefined },
	solver: Solver,
	lost: Lost
): ProtectedSum | undefined {
	const sums = sumsIn(cells, asked).filter((sum) => open?.has(sumKey(sum)) !== true);
	if (sums.length === 0) return undefined;
	const attacker = attackerOf(cells, sums, asked.kind.isShare, solver);
	try {
		return sums.find((sum) => isNarrowed(attacker, sum, asked, lost));
	} finally {
		attacker.close();
	}
}

/** What contradicts itself was corrected in between: it counts as narrowed, so that less and less of it is told. */
export function isNarrowed(
	attacker: Attacker,
	sum: ProtectedSum,
	{ rules, kind: { host } }: Asked,
	lost: Lost
): boolean {
	const seen = attacker.seen(sum);
	if (seen !== null && (sum.isWide?.(seen) ?? sum.isOpen(seen))) return false;
	const bounds = attacker.bounds(sum);
	if (bounds !== null && sum.isOpen(bounds)) return false;
	const before = lost(sum);
	if (bounds === null) return before !== null;
	if (before === null) return false;
	if (before === undefined) return true;
	const { smallestCount } = rulesOver(sum, rules, host);
	const high = Math.min(before.high, before.low + smallestCount - 1);
	return bounds.low > before.low || bounds.high < high;
}
