import { groupBy } from '../group-by.ts';
import { scopeKey, type AuditCell } from './audit-cell.ts';
import { Blocks, Numbering, type Quantity } from './blocks.ts';
import { withoutAnybody } from './nones.ts';
import { Known, type Bounds, type Constraint, type Solver, type Sum } from './solver.ts';

/**
 * What somebody can work out who holds a document and all earlier ones: everything that was told, as sums of unknown whole
 * numbers. The attacker is taken to know more than a reader does: which communities and days stand behind which cell, and
 * where the parts of a split add up to its whole.
 */
export interface Attacker {
	/** Whether all that was told can be true together; found out by asking about a target, whichever. */
	isPossible(target: AuditTarget): boolean;
	/** Least and greatest numerator (or what is left of the denominator) over some atoms; `null` where all is contradiction. */
	bounds(target: AuditTarget): Bounds | null;
	/** How far that goes in what came up while others were asked for; `null` where nothing did. */
	seen(target: AuditTarget): Bounds | null;
	/** Whether a target can be asked about: its atoms were kept apart from the beginning. */
	knows(target: AuditTarget): boolean;
	/**
	 * Is told less of the cells, for good.
	 *
	 * @param cells those that it was made of, in their order, with what is still told
	 */
	tellLess(cells: readonly AuditCell[]): void;
	/** An answer as if so much less were told. */
	asIfLess<Answer>(cells: readonly AuditCell[], ask: () => Answer): Answer;
	/** Gives the solver's memory back. */
	close(): void;
}

/** A sum that may have to stay unknown. */
export interface AuditTarget {
	readonly breakdown: string;
	readonly group: string;
	readonly atoms: readonly string[];
	/** Those who are not in the numerator, instead of those who are. */
	readonly isRest?: boolean;
	/** All of whom the numerator is a part, instead of those in it. */
	readonly isWhole?: boolean;
}

/** The group of all who were given no group. */
export const ungrouped = '\u0000ungrouped';

/**
 * An attacker who knows all that these cells tell.
 *
 * @param all those behind which nobody stands tell of no count
 * @param isShare numerators are parts of their denominators
 * @param targets sums that will be asked about, so that their atoms are kept apart
 */
export function attackerOf(
	all: readonly AuditCell[],
	targets: readonly AuditTarget[],
	isShare: boolean,
	solver: Solver
): Attacker {
	const standing = all.filter(({ atoms }) => atoms.length > 0);
	const cells = standing.filter(({ beside }) => beside === undefined);
	const others = groupBy(
		standing.filter(({ beside }) => beside !== undefined),
		({ beside }) => `beside ${beside ?? ''}` as const
	);
	const absent = cells.flatMap(withoutAnybody);
	const blocks = new Blocks([...standing, ...absent], targets);
	const numbering = new Numbering();
	const sum = (quantity: Quantity, { atoms, breakdown, group }: AuditTarget): Sum =>
		blocks.of(atoms).map((block) => numbering.of(quantity, block, breakdown, group));
	const splits = splitsOf([...standing, ...absent, ...targets], blocks);
	const quantities: readonly Quantity[] = isShare ? ['numerator', 'denominator'] : ['numerator'];
	const told = all.map((cell) => toldConstraints(cell, sum, isShare));
	const constraints: Constraint[] = [
		...told.flatMap(constraintsOf),
		...quantities.flatMap((quantity) =>
			partConstraints(quantity, cells, splits, blocks, numbering)
		),
		...(isShare ? withinConstraints('numerator', 'denominator', splits, numbering) : []),
		...[...others].flatMap(([other, own]) => [
			...partConstraints(other, own, splits, blocks, numbering),
			...(own[0]?.isCover === true
				? withinConstraints('denominator', other, splits, numbering)
				: withinConstraints(other, 'numerator', splits, numbering))
		])
	];
	// Whoever is asked about has a number before the program is made.
	for (const target of targets) for (const quantity of quantities) sum(quantity, target);
	const nobody = absent.flatMap((target) =>
		quantities.flatMap((quantity) => sum(quantity, target))
	);
	const known = new Known(solver, numbering.count, constraints, nobody);
	const partsOf = (target: AuditTarget): readonly [plus: Sum, minus?: Sum] => {
		const numerator = sum('numerator', target);
		if (target.isWhole === true) return [sum('denominator', target)];
		return target.isRest === true ? [sum('denominator', target), numerator] : [numerator];
	};
	const goneFrom = (less: readonly AuditCell[]): readonly Constraint[] =>
		told.flatMap((one, index) => noLongerTold(one, less[index]));
	return {
		isPossible: (target) => known.isPossible(sum('numerator', target)),
		bounds: (target) => known.bounds(...partsOf(target)),
		seen: (target) => known.seen(...partsOf(target)),
		knows: ({ atoms, breakdown, group }) =>
			blocks.areWhole(atoms) &&
			quantities.every((quantity) =>
				blocks.of(atoms).every((block) => numbering.has(quantity, block, breakdown, group))
			),
		tellLess(less) {
			known.forget(goneFrom(less));
		},
		asIfLess: (less, ask) => known.without(goneFrom(less), ask),
		close() {
			known.close();
		}
	};
}

/** What a cell tells. */
interface Told {
	readonly numerator?: Constraint;
	readonly denominator?: Constraint;
}

function toldConstraints(
	cell: AuditCell,
	sum: (quantity: Quantity, target: AuditTarget) => Sum,
	isShare: boolean
): Told {
	const { atoms, beside, told, toldOf } = cell;
	if (atoms.length === 0) return {};
	const quantity: Quantity = beside === undefined ? 'numerator' : `beside ${beside}`;
	const isOf = isShare && beside === undefined && toldOf !== null;
	return {
		...(told === null ? {} : { numerator: { plus: sum(quantity, cell), ...told } }),
		...(isOf ? { denominator: { plus: sum('denominator', cell), low: toldOf, high: toldOf } } : {})
	};
}

const constraintsOf = ({ numerator, denominator }: Told): readonly Constraint[] =>
	[numerator, denominator].filter((one) => one !== undefined);

const noLongerTold = (
	{ numerator, denominator }: Told,
	less: AuditCell | undefined
): readonly Constraint[] =>
	[
		less?.told === null ? numerator : undefined,
		less?.toldOf === null ? denominator : undefined
	].filter((one) => one !== undefined);

/** For each split the blocks that it reaches, and its groups. */
interface Split {
	readonly breakdown: string;
	readonly blocks: ReadonlySet<number>;
	readonly groups: readonly string[];
}

function splitsOf(cells: readonly AuditTarget[], blocks: Blocks): readonly Split[] {
	const names = [...new Set(cells.map(({ breakdown }) => breakdown))];
	return names.map((breakdown) => {
		const own = cells.filter((cell) => cell.breakdown === breakdown);
		const groups = own.map(({ group }) => group);
		return {
			breakdown,
			blocks: new Set(own.flatMap(({ atoms }) => blocks.of(atoms))),
			groups: [...new Set(breakdown === '' ? groups : [...groups, ungrouped])]
		};
	});
}

/** In each block the groups of a split, and those without one, are the whole. */
function partConstraints(
	quantity: Quantity,
	cells: readonly AuditCell[],
	splits: readonly Split[],
	blocks: Blocks,
	numbering: Numbering
): readonly Constraint[] {
	return splits
		.filter(({ breakdown }) => breakdown !== '')
		.flatMap((split) => {
			const standing = standingOf(quantity, cells, split, blocks);
			return [...split.blocks]
				.filter((block) => !standing.overfull.has(block))
				.flatMap((block) => {
					const of = (group: string): number =>
						numbering.of(quantity, block, split.breakdown, group);
					const whole = numbering.of(quantity, block, '', '');
					const parts = { plus: split.groups.map(of), minus: [whole], low: 0, high: 0 };
					const none = { plus: [of(ungrouped)], low: 0, high: 0 };
					return standing.complete.has(block) ? [parts, none] : [parts];
				});
		});
}

interface SplitStanding {
	/** Blocks in which the groups are all there is. */
	readonly complete: ReadonlySet<number>;
	/** Blocks in which the groups are more than the whole, as some data have it. */
	readonly overfull: ReadonlySet<number>;
}

/** Where the parts of a split add up to their whole, by what is true. */
function standingOf(
	quantity: Quantity,
	cells: readonly AuditCell[],
	{ breakdown }: Split,
	blocks: Blocks
): SplitStanding {
	const complete = new Set<number>();
	const overfull = new Set<number>();
	const placeOf = ({ atoms, whole = atoms, isNow }: AuditCell): string =>
		`${isNow}\n${scopeKey(whole)}`;
	const partsAt = groupBy(
		cells.filter((cell) => cell.breakdown === breakdown),
		placeOf
	);
	for (const whole of cells.filter((cell) => cell.breakdown === '')) {
		const parts = partsAt.get(placeOf(whole)) ?? [];
		const total = countOf(whole, quantity);
		if (parts.length === 0 || total === null) continue;
		// What is told of a group from elsewhere says nothing of how many it is.
		const known = parts.flatMap((part) => {
			const count = countOf(part, quantity);
			return count === null ? [] : [[part.group, count] as const];
		});
		const sum = [...new Map(known).values()].reduce((added, one) => added + one, 0);
		if (sum < total) continue;
		for (const block of blocks.of(whole.atoms)) (sum > total ? overfull : complete).add(block);
	}
	return { complete, overfull };
}

/** What is told beside stands where a numerator does. */
const countOf = (cell: AuditCell, quantity: Quantity): number | null =>
	cell[quantity === 'denominator' ? 'denominator' : 'numerator'];

/** In each block and group the one is no more than the other. */
function withinConstraints(
	less: Quantity,
	more: Quantity,
	splits: readonly Split[],
	numbering: Numbering
): readonly Constraint[] {
	return splits.flatMap(({ breakdown, blocks, groups }) =>
		[...blocks].flatMap((block) =>
			groups.map((group) => ({
				plus: [numbering.of(more, block, breakdown, group)],
				minus: [numbering.of(less, block, breakdown, group)],
				low: 0
			}))
		)
	);
}
