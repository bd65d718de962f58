import { checkCount } from './check-arguments.ts';
import type { CountInterval } from './interval.ts';
import { normalLimit } from './normal-limit.ts';

/**
 * A count of events with Byar's approximation to its Poisson limits.
 *
 * Meant for counts of 10 and more, where it is within 2 in 1000 of the exact limits at 95 %; below
 * 10 use `poissonInterval`, and `wilsonInterval` for a share of a known total.
 *
 * The unit is that of the count. At 0 the lower limit is exactly 0.
 *
 * Method: Byar's approximation as given in Breslow, N. E. and Day, N. E. (1987), Statistical
 * Methods in Cancer Research II, chapter 2: with c the count for the lower and the count + 1 for
 * the upper limit, c (1 − 1 / (9 c) ∓ z / (3 √c))³.
 *
 * @example byarInterval(10) // { estimate: 10, lower: 4.79, upper: 18.39 }
 */
export function byarInterval(count: number, confidence = 0.95): CountInterval {
	checkCount('count', count);
	const z = normalLimit(confidence);
	return {
		estimate: count,
		lower: count === 0 ? 0 : cube(count, -z),
		upper: cube(count + 1, z)
	};
}

function cube(count: number, z: number): number {
	const root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
	return count * Math.max(0, root) ** 3;
}
