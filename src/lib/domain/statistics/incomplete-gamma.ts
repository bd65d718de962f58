import { gammaTerm } from './gamma-term.ts';

const PRECISION = 1e-15;

/**
 * The regularised incomplete gamma functions: the probability that a gamma variable of the given
 * shape (and scale 1) is at most x (`lowerGamma`, P) or above x (`upperGamma`, Q), for shape > 0
 * and x > 0. Each is computed directly where it is the smaller one and keeps its digits there.
 *
 * A Poisson count with mean x is at least n with probability P(n, x), at most n with Q(n + 1, x);
 * a chi-square variable with f degrees of freedom is at most 2x with probability P(f / 2, x).
 *
 * Method: the power series left of the shape, Legendre's continued fraction right of it (NIST
 * Digital Library of Mathematical Functions, 8.7.1 and 8.9.2). Both take about √shape steps.
 *
 * @example lowerGamma(1, 2) // 1 − e^−2
 */
export function lowerGamma(shape: number, x: number): number {
	return x < shape + 1 ? series(shape, x) : 1 - continuedFraction(shape, x);
}

/** See `lowerGamma`. */
export function upperGamma(shape: number, x: number): number {
	return x < shape + 1 ? 1 - series(shape, x) : continuedFraction(shape, x);
}

function series(shape: number, x: number): number {
	let sum = 0;
	let term = 1;
	for (let k = 1; term > sum * PRECISION; k += 1) {
		sum += term;
		term *= x / (shape + k);
	}
	return gammaTerm(shape, x) * sum;
}

/** Evaluated from the front, as in Lentz's method; no denominator is 0 for x above the shape. */
function continuedFraction(shape: number, x: number): number {
	let denominator = x + 1 - shape;
	let reciprocal = 1 / denominator;
	let convergent = Infinity;
	let value = reciprocal;
	let change = 0;
	for (let k = 1; Math.abs(change - 1) > PRECISION; k += 1) {
		const numerator = k * (shape - k);
		denominator += 2;
		reciprocal = 1 / (numerator * reciprocal + denominator);
		convergent = denominator + numerator / convergent;
		change = convergent * reciprocal;
		value *= change;
	}
	return gammaTerm(shape, x) * shape * value;
}
