import { checkConfidence } from './check-arguments.ts';
import { normalLimit } from './normal-limit.ts';
import { firstTailTerm, studentTail } from './student-tail.ts';

/**
 * The t of a two-sided interval: a variable of Student's t distribution lies within ±t with
 * probability `confidence`, which is strictly between 0 and 1. `degreesOfFreedom` is a whole number
 * from 1. Relative accuracy about 1e-14.
 *
 * Method: Newton's steps on the logarithm of the tail against the logarithm of t. That curve is
 * concave, so that they come down to the answer from any start; it is the z of the normal
 * distribution.
 *
 * @example studentLimit(0.95, 4) // 2.776445105197793
 */
export function studentLimit(confidence: number, degreesOfFreedom: number): number {
	checkConfidence(confidence);
	let t = normalLimit(confidence);
	for (let step = Infinity, round = 0; Math.abs(step) > 1e-12 && round < 100; round += 1) {
		const tail = studentTail(t, degreesOfFreedom);
		const slope = (firstTailTerm(t, degreesOfFreedom) * degreesOfFreedom) / tail;
		step = Math.log(tail / (1 - confidence)) / slope;
		t *= Math.exp(step);
	}
	return t;
}
