import { attackerOf } from './attacker.ts';
import type { AuditCell } from './audit-cell.ts';
import type { DisclosureRules } from './rules.ts';
import type { Bounds, Solver } from './solver.ts';
import type { AuditKind } from './targets.ts';

/** What was counted otherwise when earlier documents were made, and what a new number would tell of the difference. */

interface Counts {
	/** Cells of this document. */
	readonly now: readonly AuditCell[];
	/** Those of earlier documents. */
	readonly before: readonly AuditCell[];
	readonly rules: Pick<DisclosureRules, 'smallestCount'>;
	readonly kind: Pick<AuditKind, 'isShare'>;
}

/** The cell with its true counts told. */
const truthOf = (cell: AuditCell): AuditCell => ({
	...cell,
	told: cell.numerator === null ? null : { low: cell.numerator, high: cell.numerator },
	toldOf: cell.denominator
});

/** Bounds of a cell's numerator by what some cells tell; `null` where they contradict one another. */
function boundsBy(
	cells: readonly AuditCell[],
	cell: AuditCell,
	isShare: boolean,
	solver: Solver
): Bounds | null {
	const attacker = attackerOf(cells, [cell], isShare, solver);
	try {
		return attacker.bounds(cell);
	} finally {
		attacker.close();
	}
}

/** Whether what some cells tell can be true together. */
function isPossible(cells: readonly AuditCell[], isShare: boolean, solver: Solver): boolean {
	const [first] = cells;
	if (first === undefined) return true;
	const attacker = attackerOf(cells, [first], isShare, solver);
	try {
		return attacker.isPossible(first);
	} finally {
		attacker.close();
	}
}

/** As many of the cells as can be true beside others, those in front first. */
function together(
	cells: readonly AuditCell[],
	beside: readonly AuditCell[],
	isShare: boolean,
	solver: Solver
): readonly AuditCell[] {
	const found: AuditCell[] = [];
	const add = (more: readonly AuditCell[]): void => {
		if (more.length === 0) return;
		if (isPossible([...beside, ...found, ...more], isShare, solver)) {
			found.push(...more);
		} else if (more.length > 1) {
			// Most can be true together: looked for by halves, the few that cannot are found soon.
			const half = Math.ceil(more.length / 2);
			add(more.slice(0, half));
			add(more.slice(half));
		}
	};
	add(cells);
	return found;
}

/**
 * Earlier cells that agree with what is true now. What was corrected since tells of other counts than these: it can't be
 * added and taken away with them, and how it differs is looked at by itself.
 */
export function agreeing(
	{ now, before, kind }: Omit<Counts, 'rules'>,
	solver: Solver
): readonly AuditCell[] {
	return together(before, now.map(truthOf), kind.isShare, solver);
}

/**
 * Places of shown cells that, held against all that was told before, would tell of a few who were counted since or no longer: a
 * year that is now one child more than its quarters were. What is missed most is shown first.
 */
export function tellingCorrections(
	{ now, before, rules: { smallestCount }, kind: { isShare } }: Counts,
	solver: Solver
): ReadonlySet<number> {
	// The newest is nearest to what is true now, where earlier documents contradict one another already.
	const told = [...together([...before].reverse(), [], isShare, solver)];
	const found = new Set<number>();
	for (const [index, cell] of shownInOrder(now)) {
		const bounds = boundsBy(told, cell, isShare, solver);
		const count = cell.numerator ?? 0;
		const away = bounds === null ? 0 : Math.max(bounds.low - count, count - bounds.high, 0);
		if (away > 0 && away < smallestCount) found.add(index);
		const truth = truthOf(cell);
		if (away === 0 && isPossible([...told, truth], isShare, solver)) told.push(truth);
	}
	return found;
}

function shownInOrder(now: readonly AuditCell[]): readonly (readonly [number, AuditCell])[] {
	return [...now.entries()]
		.filter(([, { hidden, numerator, atoms }]) => {
			return hidden === null && numerator !== null && atoms.length > 0;
		})
		.sort(
			([, one], [, other]) =>
				other.communities.length - one.communities.length ||
				Number(one.breakdown !== '') - Number(other.breakdown !== '')
		);
}
