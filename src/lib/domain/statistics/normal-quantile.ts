/* Coefficients of Wichura's approximations, lowest power first: numerator, then denominator. */
const CENTRE = [
	[
		3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
		45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
	],
	[
		1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
		39307.89580009271061, 28729.085735721942674, 5226.495278852854561
	]
] as const;
const TAIL = [
	[
		1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
		1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833,
		0.00077454501427834140764
	],
	[
		1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455,
		0.14810397642748007459, 0.0151986665636164571966, 0.0005475938084995344946,
		1.05075007164441684324e-9
	]
] as const;
const FAR_TAIL = [
	[
		6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
		0.026532189526576123093, 0.0012426609473880784386, 0.0000271155556874348757815,
		2.01033439929228813265e-7
	],
	[
		1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525,
		0.0007868691311456132591, 0.000018463183175100546818, 1.4215117583164458887e-7,
		2.04426310338993978564e-15
	]
] as const;

type Coefficients = readonly (readonly number[])[];

/**
 * The value below which a standard normal variable lies with the given probability.
 *
 * Probability strictly between 0 and 1; the answer has the unit of standard deviations and a
 * relative accuracy of about 1e-15. For the z of an interval use `normalLimit`.
 *
 * Method: Wichura, M. J. (1988), Algorithm AS 241 (PPND16), Applied Statistics 37.
 *
 * @example normalQuantile(0.5) // 0
 * @example normalQuantile(0.025) // about -1.96
 */
export function normalQuantile(probability: number): number {
	if (!(probability > 0 && probability < 1)) {
		throw new RangeError(`invalid probability: ${probability}`);
	}
	const centred = probability - 0.5;
	if (Math.abs(centred) <= 0.425) return centred * ratio(CENTRE, 0.180625 - centred * centred);
	const tail = tailQuantile(Math.min(probability, 1 - probability));
	return centred < 0 ? -tail : tail;
}

function tailQuantile(tailProbability: number): number {
	const depth = Math.sqrt(-Math.log(tailProbability));
	return depth <= 5 ? ratio(TAIL, depth - 1.6) : ratio(FAR_TAIL, depth - 5);
}

function ratio([numerator, denominator]: Coefficients, x: number): number {
	return polynomial(numerator ?? [], x) / polynomial(denominator ?? [], x);
}

function polynomial(coefficients: readonly number[], x: number): number {
	return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
