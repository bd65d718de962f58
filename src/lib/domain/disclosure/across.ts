import type { AuditCell } from './audit-cell.ts';
import { agreeing } from './corrected.ts';
import { firstNarrowed, lostBy } from './narrowed.ts';
import { toldCells, type Protection, type ToProtect } from './protect.ts';

/**
 * What other indicators would give away of this one, of which their counts are the numerators or parts of them. They are
 * withheld, the splits of few places first, until nothing can be narrowed down by them.
 *
 * @param tellers cells of other indicators as cells of this one; `null` where nothing of it is told
 * @param open keys of sums that are known to stay open beside them
 * @returns places of those that may not be told
 */
export function withheldTellers(
	given: ToProtect,
	protection: Protection,
	tellers: readonly (AuditCell | null)[],
	open?: ReadonlySet<string>
): ReadonlySet<number> {
	const order = inOrder(tellers);
	const { solver } = given;
	const isHidden = [...protection.hidden, ...given.before.map(({ hidden }) => hidden)].some(
		(reason) => reason !== null
	);
	if (order.length === 0) return new Set();
	if (solver === undefined) return new Set(isHidden ? order : []);
	// Among numbers that contradict each other nothing could be told from anything, and all would seem safe.
	const own = [...toldCells(given, protection), ...agreeing(given, solver)].filter(
		({ atoms }) => atoms.length > 0
	);
	const lost = lostBy(own, given, solver);
	const isSafe = (without: ReadonlySet<number>): boolean =>
		firstNarrowed([...own, ...toldTellers(tellers, without)], { ...given, open }, solver, lost) ===
		undefined;
	return fewest(order, isSafe);
}

/** As few of them as make it safe, those in front first. What is safe stays safe with more. */
function fewest(
	order: readonly number[],
	isSafe: (without: ReadonlySet<number>) => boolean
): ReadonlySet<number> {
	if (isSafe(new Set())) return new Set();
	let [least, most] = [1, order.length];
	while (least < most) {
		const middle = Math.floor((least + most) / 2);
		if (isSafe(new Set(order.slice(0, middle)))) most = middle;
		else least = middle + 1;
	}
	const withheld = new Set(order.slice(0, most));
	// What was withheld on the way without need is told again.
	for (const index of order.slice(0, most).reverse()) {
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
