import { checkConfidence } from './check-arguments.ts';
import { normalQuantile } from './normal-quantile.ts';

/** The z of 95 %, settled to the last digit: 0.975 itself has no exact binary form. */
const Z_95 = 1.959963984540054;

/**
 * The z of a two-sided interval: a standard normal variable lies within ±z with probability
 * `confidence`, which is strictly between 0 and 1.
 *
 * @example normalLimit(0.95) // 1.959963984540054
 */
export function normalLimit(confidence: number): number {
	checkConfidence(confidence);
	return confidence === 0.95 ? Z_95 : -normalQuantile((1 - confidence) / 2);
}
