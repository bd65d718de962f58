/** From here on Stirling's series for log Γ is exact to double precision with five terms. */
const STIRLING_FROM = 16;

/**
 * x^shape e^−x / Γ(shape + 1) for shape > 0 and x > 0. For a whole shape that is the Poisson
 * probability of `shape` events where x are expected; x times the gamma density is `shape` times it.
 *
 * For large shapes the logarithms are taken together as a deviance, so that they do not eat each
 * other's digits.
 *
 * Method: the saddle-point form of Loader, C. (2000), Fast and Accurate Computation of Binomial
 * Probabilities; below shape 16 the definition.
 *
 * @example gammaTerm(1, 2) // 2 e^−2, about 0.2707
 */
export function gammaTerm(shape: number, x: number): number {
	if (shape < STIRLING_FROM) return (x ** shape * Math.exp(-x)) / factorial(shape);
	const exponent = -deviance(shape, x) - stirlingCorrection(shape);
	return Math.exp(exponent) / Math.sqrt(2 * Math.PI * shape);
}

/** Γ(shape + 1) for small shapes: Stirling's series further up, divided back down. */
function factorial(shape: number): number {
	let divisor = 1;
	let lifted = shape;
	while (lifted < STIRLING_FROM) {
		lifted += 1;
		divisor *= lifted;
	}
	const power = Math.exp(lifted * Math.log(lifted) - lifted + stirlingCorrection(lifted));
	return (Math.sqrt(2 * Math.PI * lifted) * power) / divisor;
}

/** shape log(shape / x) + x − shape, written for x near the shape or far from it. */
function deviance(shape: number, x: number): number {
	const distance = (x - shape) / shape;
	const logRatio = Math.abs(distance) < 0.5 ? Math.log1p(distance) : Math.log(x / shape);
	return shape * (distance - logRatio);
}

function stirlingCorrection(shape: number): number {
	const square = shape * shape;
	const beyondThird = 1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square;
	return (1 / 12 - (1 / 360 - beyondThird / square) / square) / shape;
}
