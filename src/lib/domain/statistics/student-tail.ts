/** Terms smaller than this share of their sum change nothing. */
const PRECISION = 1e-17;

/**
 * The probability that a variable of Student's t distribution is further from 0 than `distance`,
 * on either side. `degreesOfFreedom` is a whole number from 1, `distance` 0 or more.
 *
 * From a distance of 1 the tail itself is summed, so that its digits are kept however small it is.
 *
 * Method: the finite sums of Abramowitz, M. and Stegun, I. A. (1964), Handbook of Mathematical
 * Functions, 26.7.3 and 26.7.4, and for the tail the terms that they leave out: those of the power
 * series of the incomplete beta function (NIST Digital Library of Mathematical Functions, 8.17.7).
 * The tail takes about 40 × degrees of freedom ÷ distance² terms, at most.
 *
 * @example studentTail(1, 1) // 0.5
 */
export function studentTail(distance: number, degreesOfFreedom: number): number {
	return distance < 1 ? 1 - centre(distance, degreesOfFreedom) : tail(distance, degreesOfFreedom);
}

/**
 * The first term of the tail's series. Times the degrees of freedom it is how fast the tail falls
 * with the logarithm of the distance.
 */
export function firstTailTerm(distance: number, degreesOfFreedom: number): number {
	const { sine, cosine } = angle(distance, degreesOfFreedom);
	return firstCoefficient(degreesOfFreedom) * sine * cosine ** degreesOfFreedom;
}

/** The angle whose tangent is the distance ÷ √degrees of freedom. */
function angle(distance: number, degreesOfFreedom: number): { sine: number; cosine: number } {
	const whole = degreesOfFreedom + distance * distance;
	return { sine: distance / Math.sqrt(whole), cosine: Math.sqrt(degreesOfFreedom / whole) };
}

function centre(distance: number, degreesOfFreedom: number): number {
	const { sine, cosine } = angle(distance, degreesOfFreedom);
	const isOdd = degreesOfFreedom % 2 === 1;
	let sum = isOdd ? (2 / Math.PI) * Math.asin(sine) : 0;
	let term = isOdd ? (2 / Math.PI) * sine * cosine : sine;
	for (let power = isOdd ? 1 : 0; power < degreesOfFreedom; power += 2) {
		sum += term;
		term *= ((power + 1) / (power + 2)) * cosine * cosine;
	}
	return sum;
}

function tail(distance: number, degreesOfFreedom: number): number {
	const { cosine } = angle(distance, degreesOfFreedom);
	let term = firstTailTerm(distance, degreesOfFreedom);
	let sum = 0;
	for (let power = degreesOfFreedom; term > sum * PRECISION; power += 2) {
		sum += term;
		term *= ((power + 1) / (power + 2)) * cosine * cosine;
	}
	return sum;
}

function firstCoefficient(degreesOfFreedom: number): number {
	let coefficient = degreesOfFreedom % 2 === 1 ? 2 / Math.PI : 1;
	for (let power = degreesOfFreedom % 2; power < degreesOfFreedom; power += 2) {
		coefficient *= (power + 1) / (power + 2);
	}
	return coefficient;
}
