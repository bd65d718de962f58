import { checkEvents } from './check-arguments.ts';
import type { Interval } from './interval.ts';
import { normalLimit } from './normal-limit.ts';

/**
 * The share of a total that had the event, with Wilson's score limits (no continuity correction).
 *
 * Good for any total, also for none or all of a few: the lower limit is exactly 0 at 0 of n, the
 * upper exactly 1 at n of n. It takes the people as drawn independently; where they come in
 * clusters the truth is less certain than it says. For the difference of two shares use
 * `newcombeInterval`, for a count without a total `poissonInterval` or `byarInterval`.
 *
 * Shares are 0 to 1. 0 of 0 gives `null`s.
 *
 * Method: Wilson, E. B. (1927), Journal of the American Statistical Association 22; the limits are
 * the two shares p with (events / total − p)² = z² p (1 − p) / total. The lower one is computed
 * from the product of the two, which loses no digits where it is close to 0.
 *
 * @example wilsonInterval(81, 263) // { estimate: 0.308, lower: 0.2553, upper: 0.3662 }
 */
export function wilsonInterval(events: number, total: number, confidence = 0.95): Interval {
	checkEvents(events, total);
	const z = normalLimit(confidence);
	if (total === 0) return { estimate: null, lower: null, upper: null };
	const share = events / total;
	const spread = (z * z) / total;
	const scaled = 2 * share + spread + Math.sqrt(spread * (spread + 4 * share * (1 - share)));
	return {
		estimate: share,
		lower: events === 0 ? 0 : (2 * share * share) / scaled,
		upper: events === total ? 1 : Math.min(1, scaled / (2 * (1 + spread)))
	};
}
