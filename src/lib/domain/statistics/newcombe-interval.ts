import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * The difference of two independent shares, the first minus the second, with Newcombe's limits:
 * the distances from each share to its own Wilson limits, combined.
 *
 * For two groups of different people, or the same place asked twice with fresh samples. The same
 * people asked twice are paired and need another method. Where whole communities are compared with
 * others, people pooled over them understate the uncertainty: compare the communities' changes.
 *
 * The difference is −1 to 1. If either total is 0 all three are `null`.
 *
 * Method: Newcombe, R. G. (1998), Statistics in Medicine 17, 873–890, method 10 (no continuity
 * correction).
 *
 * @example newcombeInterval(56, 70, 48, 80) // { estimate: 0.2, lower: 0.0524, upper: 0.3339 }
 */
export function newcombeInterval(
	events1: number,
	total1: number,
	events2: number,
	total2: number,
	confidence = 0.95
): Interval {
	const first = wilsonInterval(events1, total1, confidence);
	const second = wilsonInterval(events2, total2, confidence);
	if (!isKnown(first) || !isKnown(second)) return { estimate: null, lower: null, upper: null };
	const difference = first.estimate - second.estimate;
	const below = Math.hypot(first.estimate - first.lower, second.upper - second.estimate);
	const above = Math.hypot(first.upper - first.estimate, second.estimate - second.lower);
	return { estimate: difference, lower: difference - below, upper: difference + above };
}

function isKnown(interval: Interval): interval is Interval<number> {
	return interval.estimate !== null;
}
