import { checkConfidence, checkCount } from './check-arguments.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import type { CountInterval } from './interval.ts';

/**
 * A count of events with its exact Poisson limits: the expected numbers at which a count this high
 * or higher (lower limit), this low or lower (upper limit), has half of the probability that
 * `confidence` leaves.
 *
 * For counts of separate events over a stretch of time or a population far larger than the count;
 * divide all three by the person-time for a rate. Events that come in bursts vary more than it
 * says. For a share of a known total use `wilsonInterval`; for larger counts, and where many are
 * needed at once, `byarInterval` is very close.
 *
 * The unit is that of the count. At 0 the lower limit is exactly 0.
 *
 * Method: Garwood, F. (1936), Biometrika 28; the limits are the gamma quantiles of shape `count`
 * and `count + 1` (half the chi-square quantiles with twice as many degrees of freedom).
 *
 * @example poissonInterval(3) // { estimate: 3, lower: 0.6187, upper: 8.7673 }
 */
export function poissonInterval(count: number, confidence = 0.95): CountInterval {
	checkCount('count', count);
	checkConfidence(confidence);
	const tail = (1 - confidence) / 2;
	return {
		estimate: count,
		lower: count === 0 ? 0 : gammaQuantile(count, tail, 'lower'),
		upper: gammaQuantile(count + 1, tail, 'upper')
	};
}
