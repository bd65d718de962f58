/**
 * Communities that were made up with a known truth: how many of those asked named a harm, before
 * and after. People of one community are more alike than others by the intraclass correlation.
 */

/** How many people are asked in each community each time. */
export const PEOPLE = 40;

/** How many of them named the harm. */
export interface Community {
	before: number;
	after: number;
}

/** The true shares, 0 to 1, and how alike the people of one community are at one time. */
export interface Truth {
	before: number;
	after: number;
	intraclassCorrelation: number;
}

type Random = () => number;

export function makeUp(random: Random, communities: number, truth: Truth): Community[] {
	return Array.from({ length: communities }, () => ({
		before: drawEvents(random, truth.before, truth.intraclassCorrelation),
		after: drawEvents(random, truth.after, truth.intraclassCorrelation)
	}));
}

/** The community's own share is drawn anew each time, as a beta variable; then its people are. */
function drawEvents(random: Random, share: number, intraclassCorrelation: number): number {
	const own = intraclassCorrelation === 0 ? share : drawBeta(random, share, intraclassCorrelation);
	let events = 0;
	for (let person = 0; person < PEOPLE; person += 1) if (random() < own) events += 1;
	return events;
}

function drawBeta(random: Random, mean: number, intraclassCorrelation: number): number {
	const both = 1 / intraclassCorrelation - 1;
	const first = drawGamma(random, mean * both);
	return first / (first + drawGamma(random, (1 - mean) * both));
}

/**
 * For a shape from 1. Method: Marsaglia, G. and Tsang, W. W. (2000), ACM Transactions on
 * Mathematical Software 26.
 */
function drawGamma(random: Random, shape: number): number {
	const middle = shape - 1 / 3;
	for (;;) {
		const normal = drawNormal(random);
		const cube = (1 + normal / Math.sqrt(9 * middle)) ** 3;
		if (cube <= 0) continue;
		const limit = (normal * normal) / 2 + middle * (1 - cube + Math.log(cube));
		if (Math.log(1 - random()) < limit) return middle * cube;
	}
}

/** Method: Box, G. E. P. and Muller, M. E. (1958), Annals of Mathematical Statistics 29. */
export function drawNormal(random: Random): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
