import { checkConfidence, checkFinite } from './check-arguments.ts';
import type { Interval } from './interval.ts';
import { smallestSplitP, splitP } from './split-permutation.ts';
import { studentLimit } from './student-limit.ts';

/** With fewer places in an arm nothing is said about how sure the difference is. */
const FEWEST_FOR_TEST = 3;

export interface DifferenceInDifferences extends Interval {
	degreesOfFreedom: number | null;
	permutationP: number | null;
	smallestPossibleP: number;
}

/**
 * How much more the numbers changed in the communities with actions than in those they are compared
 * with: the mean change of the first less the mean change of the second, each community counting
 * once, in the unit of the changes.
 *
 * It takes for granted that both would have moved alike without the actions, and that communities
 * vary alike in both arms. Not for the answers of single people: people of one community are alike,
 * and pooling them finds effects that are not there (with four communities and an intraclass
 * correlation of 0.05 a pooled interval of 95 % holds the truth in about three cases of four). For
 * the people of one community asked twice use `newcombeInterval`.
 *
 * Limits and `permutationP` are `null` with fewer than three communities in an arm; with none in an
 * arm the estimate and the degrees of freedom are too. Where all communities of an arm changed
 * alike the limits fall on the estimate: they know no other spread. `smallestPossibleP` is the
 * smallest p that so many communities can give; above the level of the test the p says nothing.
 *
 * Method: Student's t of two groups with pooled variance on the changes (Donald, S. G. and Lang, K.
 * (2007), Review of Economics and Statistics 89, for few groups); see `splitP` for the other.
 *
 * @example differenceInDifferences([-8, -5, -9], [-1, 2, 0]).estimate // −7.67
 */
export function differenceInDifferences(
	actionChanges: readonly number[],
	comparisonChanges: readonly number[],
	confidence = 0.95
): DifferenceInDifferences {
	const action = actionChanges.length;
	const comparison = comparisonChanges.length;
	const canBeTested = Math.min(action, comparison) >= FEWEST_FOR_TEST;
	return {
		...differenceOfMeans(actionChanges, comparisonChanges, confidence),
		permutationP: canBeTested ? splitP(actionChanges, comparisonChanges) : null,
		smallestPossibleP: smallestSplitP(action, comparison)
	};
}

/** The part of `differenceInDifferences` that rests on Student's t. */
export function differenceOfMeans(
	actionChanges: readonly number[],
	comparisonChanges: readonly number[],
	confidence: number
): Interval & { degreesOfFreedom: number | null } {
	checkConfidence(confidence);
	const action = summarise(actionChanges);
	const comparison = summarise(comparisonChanges);
	const limits = { lower: null, upper: null };
	if (action.count === 0 || comparison.count === 0) {
		return { estimate: null, ...limits, degreesOfFreedom: null };
	}
	const estimate = action.mean - comparison.mean;
	const degreesOfFreedom = action.count + comparison.count - 2;
	if (Math.min(action.count, comparison.count) < FEWEST_FOR_TEST) {
		return { estimate, ...limits, degreesOfFreedom };
	}
	const margin = studentLimit(confidence, degreesOfFreedom) * standardError(action, comparison);
	return { estimate, lower: estimate - margin, upper: estimate + margin, degreesOfFreedom };
}

interface Summary {
	count: number;
	mean: number;
	/** The sum of the squared distances from the mean. */
	squares: number;
}

/** Added up in order of size: the same numbers in another order give the same digits. */
function summarise(changes: readonly number[]): Summary {
	checkFinite('change', changes);
	const sorted = Float64Array.from(changes).sort();
	const mean = sorted.reduce((sum, change) => sum + change, 0) / sorted.length;
	const squares = sorted.reduce((sum, change) => sum + (change - mean) ** 2, 0);
	return { count: sorted.length, mean, squares };
}

function standardError(action: Summary, comparison: Summary): number {
	const degreesOfFreedom = action.count + comparison.count - 2;
	const variance = (action.squares + comparison.squares) / degreesOfFreedom;
	return Math.sqrt(variance * (1 / action.count + 1 / comparison.count));
}
