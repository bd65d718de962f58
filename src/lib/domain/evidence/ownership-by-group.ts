import type { ReleasedCell } from '../disclosure/release.ts';

/**
 * How groups of people score the ownership of what is done, side by side: for every dimension the median score of each
 * group, from 1 to 5, and how far apart the furthest two are. There is no number over all dimensions: it would hide
 * what it is made of. A gap is something to talk about, and touches power; it does not say who is right.
 */
export interface DimensionScores {
	readonly dimension: string;
	/** In the order of the groups that are shown; none where a group did not score it. */
	readonly scores: readonly (GroupScore | undefined)[];
	/** Highest median less lowest, of groups of one kind (a mixed one holds them all); none of fewer than two. */
	readonly gap: number | undefined;
	readonly lowest: readonly string[];
	readonly highest: readonly string[];
}

export interface GroupScore {
	readonly group: string;
	readonly cell: ReleasedCell;
	/** The same group's median in the first year; none where there is none. */
	readonly earlier: ReleasedCell | undefined;
}

export interface OwnershipByGroup {
	readonly groups: readonly string[];
	/** The furthest apart first. */
	readonly dimensions: readonly DimensionScores[];
}

/** Groups in the order in which they are shown; leaders stand last, beside those whom they speak for. */
const groupOrder = ['girls', 'boys', 'women', 'men', 'elders_leaders', 'mixed'] as const;

/** Fewer groups than this have nobody to differ from. */
export const fewestGroups = 2;

const partsOf = ({ group }: ReleasedCell): readonly [string, string] => {
	const [dimension = '', name = ''] = group.split('/', 2);
	return [dimension, name];
};

/**
 * @param now cells by dimension and group of the latest year
 * @param before those of the first year; empty where there is only one
 */
export function ownershipByGroup(
	now: readonly ReleasedCell[],
	before: readonly ReleasedCell[]
): OwnershipByGroup {
	const known = now.filter(({ value }) => value !== null);
	const groups = groupOrder.filter((group) => known.some((cell) => partsOf(cell)[1] === group));
	const dimensions = [...new Set(known.map((cell) => partsOf(cell)[0]))];
	const scored = dimensions.map((dimension) => dimensionOf(dimension, groups, known, before));
	return {
		groups,
		dimensions: scored.sort(
			(a, b) => (b.gap ?? -1) - (a.gap ?? -1) || (a.dimension < b.dimension ? -1 : 1)
		)
	};
}

function dimensionOf(
	dimension: string,
	groups: readonly string[],
	now: readonly ReleasedCell[],
	before: readonly ReleasedCell[]
): DimensionScores {
	const cellOf = (cells: readonly ReleasedCell[], group: string): ReleasedCell | undefined =>
		cells.find((cell) => cell.group === `${dimension}/${group}` && cell.value !== null);
	const scores = groups.map((group): GroupScore | undefined => {
		const cell = cellOf(now, group);
		return cell === undefined ? undefined : { group, cell, earlier: cellOf(before, group) };
	});
	const single = scores.filter((score) => score?.group !== 'mixed');
	const values = single.flatMap((score) => score?.cell.value ?? []);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const at = (value: number): readonly string[] =>
		single.flatMap((score) => (score?.cell.value === value ? [score.group] : []));
	const isGap = values.length >= fewestGroups;
	return {
		dimension,
		scores,
		gap: isGap ? high - low : undefined,
		lowest: isGap ? at(low) : [],
		highest: isGap ? at(high) : []
	};
}
