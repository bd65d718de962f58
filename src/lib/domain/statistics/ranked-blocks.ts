import { checkFinite } from './check-arguments.ts';
import { doubledRanks } from './mid-ranks.ts';
import type { Block } from './pairing-permutation.ts';

/** One number for each stretch of a community; `null` where it has none. */
export type Stretches = readonly (number | null)[];

/** The pairs of one community, and the stretches that they are from. */
export interface Pairs {
	kind: string;
	x: number[];
	y: number[];
}

/**
 * The pairs of each community that has any, in an order that follows from the numbers, so that the
 * order of the communities changes nothing.
 */
export function pairsOf(x: readonly Stretches[], y: readonly Stretches[]): Pairs[] {
	if (x.length !== y.length) throw new RangeError(`invalid y: ${y.length} for ${x.length} in x`);
	return x
		.map((stretches, community) => pairUp(stretches, y[community] ?? []))
		.filter((pairs) => pairs.x.length > 0)
		.sort(inOrder);
}

function pairUp(x: Stretches, y: Stretches): Pairs {
	if (x.length !== y.length) throw new RangeError(`invalid y: ${y.length} for ${x.length} in x`);
	const pairs: Pairs = { kind: '', x: [], y: [] };
	x.forEach((value, stretch) => {
		const other = y[stretch] ?? null;
		if (value === null || other === null) return;
		pairs.kind += `${stretch} `;
		pairs.x.push(value);
		pairs.y.push(other);
	});
	checkFinite('x', pairs.x);
	checkFinite('y', pairs.y);
	return pairs;
}

function inOrder(one: Pairs, other: Pairs): number {
	if (one.kind !== other.kind) return one.kind < other.kind ? -1 : 1;
	const differences = [...one.x, ...one.y].map(
		(value, index) => value - ([...other.x, ...other.y][index] ?? 0)
	);
	return differences.find((difference) => difference !== 0) ?? 0;
}

/** The same with twice the ranks among all pairs in place of the numbers. */
export function rankBlocks(communities: readonly Pairs[]): Block[] {
	const x = doubledRanks(communities.flatMap((pairs) => pairs.x));
	const y = doubledRanks(communities.flatMap((pairs) => pairs.y));
	let from = 0;
	return communities.map((pairs) => {
		const to = from + pairs.x.length;
		const block = { kind: pairs.kind, x: x.slice(from, to), y: y.slice(from, to) };
		from = to;
		return block;
	});
}

/** The correlation of the ranks; `null` with fewer than two different ones on either side. */
export function rankCorrelation(blocks: readonly Block[]): number | null {
	const x = blocks.flatMap((block) => block.x);
	const y = blocks.flatMap((block) => block.y);
	const spread = Math.sqrt(covariation(x, x) * covariation(y, y));
	return spread > 0 ? covariation(x, y) / spread : null;
}

/** n² times the covariance: whole numbers, so that perfect agreement is exactly 1. */
function covariation(x: readonly number[], y: readonly number[]): number {
	const products = x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
	const sums = x.reduce((a, b) => a + b, 0) * y.reduce((a, b) => a + b, 0);
	return x.length * products - sums;
}
