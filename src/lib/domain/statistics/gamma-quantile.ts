import { gammaTerm } from './gamma-term.ts';
import { lowerGamma, upperGamma } from './incomplete-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/** From this shape on the starting value is itself exact to about 13 digits. */
const LARGE_SHAPE = 1e8;

/**
 * The x that a gamma variable of the given shape (and scale 1) stays below (`lower`) or exceeds
 * (`upper`) with the given probability. Half of a chi-square quantile with 2 × shape degrees of
 * freedom.
 *
 * Shape above 0, probability strictly between 0 and 1; meant for the tails, where the probability
 * is at most one half. Relative accuracy about 1e-14.
 *
 * Method: Newton's steps on the logarithm of the tail against the logarithm of x, started from
 * Wilson and Hilferty's cube (1931). That curve is concave, so the steps reach the answer from any
 * start. An answer too small for a double is 0.
 *
 * @example gammaQuantile(1, 0.025, 'upper') // −log 0.025
 */
export function gammaQuantile(shape: number, probability: number, tail: 'lower' | 'upper'): number {
	let x = startingValue(shape, probability, tail);
	if (x === 0 || shape >= LARGE_SHAPE) return x;
	for (let step = Infinity, round = 0; Math.abs(step) > 1e-12 && round < 100; round += 1) {
		step = newtonStep(shape, x, probability, tail);
		x *= Math.exp(step);
	}
	return x;
}

function newtonStep(shape: number, x: number, probability: number, tail: 'lower' | 'upper') {
	const reached = tail === 'lower' ? lowerGamma(shape, x) : upperGamma(shape, x);
	const slope = (gammaTerm(shape, x) * shape) / reached;
	const excess = Math.log(reached / probability);
	return tail === 'lower' ? -excess / slope : excess / slope;
}

function startingValue(shape: number, probability: number, tail: 'lower' | 'upper'): number {
	const z = tail === 'lower' ? normalQuantile(probability) : -normalQuantile(probability);
	const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
	return root > 0.1 ? shape * root ** 3 : shape * probability ** (1 / shape);
}
