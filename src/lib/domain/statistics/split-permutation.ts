import { MOST_ARRANGEMENTS, sampledP, shuffle } from './permutation.ts';

/** Sums of the same numbers in another order differ by rounding alone. */
const ROUNDING = 1e-12;

/**
 * In how many ways so many places can be divided into two arms of these sizes. Beyond 2^53 it is
 * rounded.
 *
 * @example splits(3, 3) // 20
 */
export function splits(first: number, second: number): number {
	const smaller = Math.min(first, second);
	let ways = 1;
	for (let taken = 1; taken <= smaller; taken += 1) {
		ways = (ways * (first + second - smaller + taken)) / taken;
	}
	return ways;
}

/**
 * The smallest p that dividing places into two arms can give, two-sided, whatever their numbers
 * are: with equal arms every division has a mirror image that is as far from the middle.
 *
 * @example smallestSplitP(3, 3) // 0.1
 */
export function smallestSplitP(first: number, second: number): number {
	return Math.min(1, (first === second ? 2 : 1) / splits(first, second));
}

/**
 * The share of all divisions of these places into two arms of the same sizes whose means are at
 * least as far apart as those seen, in either direction. It takes nothing for granted about how the
 * numbers are spread, only that without an effect any place might as well have been in the other
 * arm.
 *
 * Exact while there are at most a million divisions, else from a seeded sample of them. Both lists
 * have at least one number.
 *
 * Method: Fisher and Pitman's permutation test. With the mean of all taken off, the sum of one arm
 * decides.
 */
export function splitP(first: readonly number[], second: readonly number[]): number {
	const all = Float64Array.from([...first, ...second]).sort();
	const mean = sumOf(all) / all.length;
	const smaller = Float64Array.from(first.length <= second.length ? first : second).sort();
	const centred = all.map((value) => value - mean);
	const seen = Math.abs(sumOf(smaller.map((value) => value - mean)));
	const reach = seen - ROUNDING * sumOf(centred.map(Math.abs));
	if (splits(first.length, second.length) > MOST_ARRANGEMENTS) {
		return sampledP(smaller.length, (random) => {
			shuffle(centred, smaller.length, random);
			return Math.abs(sumOfFirst(centred, smaller.length)) >= reach;
		});
	}
	return countReached(centred, smaller.length, reach) / splits(first.length, second.length);
}

/** How many choices of so many values have a sum that far from 0. */
function countReached(values: Float64Array, chosen: number, reach: number): number {
	const count = (from: number, missing: number, sum: number): number => {
		if (missing === 0) return Math.abs(sum) >= reach ? 1 : 0;
		let reached = 0;
		for (let next = from; next <= values.length - missing; next += 1) {
			reached += count(next + 1, missing - 1, sum + (values[next] ?? 0));
		}
		return reached;
	};
	return count(0, chosen, 0);
}

function sumOf(values: Float64Array): number {
	return sumOfFirst(values, values.length);
}

function sumOfFirst(values: Float64Array, places: number): number {
	let sum = 0;
	for (let place = 0; place < places; place += 1) sum += values[place] ?? 0;
	return sum;
}
