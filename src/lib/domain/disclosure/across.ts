import type { AuditCell } from './audit-cell.ts';
import { narrowedSums, sumKey, toldCells, type Protection, type ToProtect } from './protect.ts';
import type { Solver } from './solver.ts';

/**
 * What another indicator would give away of this one: its denominators are numerators here. They are withheld, the splits of
 * few places first, until nothing can be narrowed down by them.
 *
 * @param tellers cells of the other indicator as cells of this one; `null` where nothing of it is told
 * @returns places of those that may not be told
 */
export function withheldTellers(
	given: ToProtect,
	protection: Protection,
	tellers: readonly (AuditCell | null)[]
): ReadonlySet<number> {
	const withheld = new Set<number>();
	const order = inOrder(tellers);
	const { solver } = given;
	const isHidden = [...protection.hidden, ...given.before.map(({ hidden }) => hidden)].some(
		(reason) => reason !== null
	);
	if (solver === undefined) return isHidden ? new Set(order) : withheld;
	const own = [...toldCells(given, protection), ...given.before].filter(
		({ atoms }) => atoms.length > 0
	);
	const lost = new Set(narrowedSums(own, given, solver).map(sumKey));
	const isSafe = (without: ReadonlySet<number>): boolean =>
		!tells([...own, ...toldTellers(tellers, without)], given, solver, lost);
	for (const next of order) {
		if (isSafe(withheld)) break;
		withheld.add(next);
	}
	// What was withheld on the way without need is told again.
	for (const index of [...withheld].reverse()) {
		const without = new Set([...withheld].filter((one) => one !== index));
		if (isSafe(without)) withheld.delete(index);
	}
	return withheld;
}

function toldTellers(
	tellers: readonly (AuditCell | null)[],
	without: ReadonlySet<number>
): readonly AuditCell[] {
	return tellers.flatMap((cell, index) => (cell === null || without.has(index) ? [] : [cell]));
}

function tells(
	cells: readonly AuditCell[],
	given: ToProtect,
	solver: Solver,
	lost: ReadonlySet<string>
): boolean {
	return narrowedSums(cells, given, solver).some((sum) => !lost.has(sumKey(sum)));
}

/** Places of what is told, the one that is missed least in front. */
function inOrder(tellers: readonly (AuditCell | null)[]): readonly number[] {
	return [...tellers.entries()]
		.flatMap(([index, cell]) => (cell === null ? [] : [{ index, cell }]))
		.sort(
			({ cell: one }, { cell: other }) =>
				one.communities.length - other.communities.length ||
				Number(one.breakdown === '') - Number(other.breakdown === '')
		)
		.map(({ index }) => index);
}
