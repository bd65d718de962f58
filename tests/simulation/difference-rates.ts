import { differenceOfMeans } from '../../src/lib/domain/statistics/difference-in-differences.ts';
import { randomNumbers } from '../../src/lib/domain/statistics/random-numbers.ts';
import { smallestSplitP, splitP } from '../../src/lib/domain/statistics/split-permutation.ts';
import { makeUp, PEOPLE, type Community } from './made-up-communities.ts';
import { pooledInterval } from './pooled-interval.ts';

/** The level of the tests: as often at most they may be clear where there is no effect. */
export const LEVEL = 0.05;

export interface Setting {
	perArm: number;
	intraclassCorrelation: number;
	before: number;
	afterAction: number;
	afterComparison: number;
}

/** How often, of so many data sets, 0 to 1. */
export interface Rates {
	dataSets: number;
	/** The t interval was shown and does not hold 0. */
	clearByInterval: number;
	/** The t interval was shown and holds the true difference. */
	covered: number;
	/** The same for what the product must not show. */
	coveredPooled: number;
	/** Mean widths, in percentage points. */
	width: number;
	widthPooled: number;
}

/** What each view would have said of communities that were made up so. */
export function differenceRates(setting: Setting, dataSets: number, seed: number): Rates {
	const random = randomNumbers(seed);
	const truth = setting.afterAction - setting.afterComparison;
	const rates = { clearByInterval: 0, covered: 0, coveredPooled: 0, width: 0, widthPooled: 0 };
	for (let dataSet = 0; dataSet < dataSets; dataSet += 1) {
		const [action, comparison] = drawArms(random, setting);
		const pooled = pooledInterval(action, comparison);
		if (holds(pooled, truth)) rates.coveredPooled += 1;
		rates.widthPooled += 100 * (pooled.upper - pooled.lower);
		const { lower, upper } = differenceOfMeans(changes(action), changes(comparison), 1 - LEVEL);
		if (lower === null || upper === null) continue;
		if (!holds({ lower, upper }, 0)) rates.clearByInterval += 1;
		if (holds({ lower, upper }, truth)) rates.covered += 1;
		rates.width += 100 * (upper - lower);
	}
	return { ...asShares(rates, dataSets), dataSets };
}

/** How often the permutation p was shown, and was at the level or below. */
export function clearByPermutation(setting: Setting, dataSets: number, seed: number): number {
	if (smallestSplitP(setting.perArm, setting.perArm) > LEVEL) return 0;
	const random = randomNumbers(seed);
	let clear = 0;
	for (let dataSet = 0; dataSet < dataSets; dataSet += 1) {
		const [action, comparison] = drawArms(random, setting);
		if (splitP(changes(action), changes(comparison)) <= LEVEL) clear += 1;
	}
	return clear / dataSets;
}

function drawArms(random: () => number, setting: Setting): [Community[], Community[]] {
	const { perArm, before, afterAction, afterComparison, intraclassCorrelation } = setting;
	return [
		makeUp(random, perArm, { before, after: afterAction, intraclassCorrelation }),
		makeUp(random, perArm, { before, after: afterComparison, intraclassCorrelation })
	];
}

function changes(arm: readonly Community[]): number[] {
	return arm.map(({ before, after }) => (after - before) / PEOPLE);
}

function holds({ lower, upper }: { lower: number; upper: number }, value: number): boolean {
	return lower <= value && value <= upper;
}

function asShares<Counts extends Record<string, number>>(counts: Counts, of: number): Counts {
	return Object.fromEntries(
		Object.entries(counts).map(([name, count]) => [name, count / of])
	) as Counts;
}
