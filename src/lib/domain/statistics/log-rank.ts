import { checkTimes } from './check-arguments.ts';
import { upperGamma } from './incomplete-gamma.ts';

export interface WatchedGroup {
	times: readonly number[];
	stopped: readonly boolean[];
}

export interface LogRank {
	chiSquare: number | null;
	degreesOfFreedom: number | null;
	p: number | null;
}

/** How many of each group were at risk just before one time, and how many of them ended then. */
interface Ends {
	atRisk: number[];
	stopped: number[];
}

/** A pivot smaller than this share of its variance is rounding: nothing tells the groups apart. */
const ROUNDING = 1e-10;

/**
 * Whether groups that were watched over time (as in `kaplanMeier`) stopped at the same pace: at
 * each end the groups' ends are held against those that they would have in proportion to their
 * numbers at risk.
 *
 * All times weigh alike; where the curves cross it finds little. It takes each row as independent
 * of the others: several actions of one community are not, and then the p is too small. With few
 * ends the p is rough.
 *
 * Groups with nobody at risk at any end do not count. `null`s where fewer than two groups are left,
 * where nobody stopped, and where groups were together at risk only when all that were left stopped.
 *
 * Method: Mantel, N. (1966), Cancer Chemotherapy Reports 50; Peto, R. and Peto, J. (1972), Journal
 * of the Royal Statistical Society A 135; hypergeometric variance at ties; chi-square with one degree
 * of freedom fewer than groups.
 *
 * @example logRank([{ times: [5, 8], stopped: [true, true] }, { times: [9], stopped: [false] }])
 */
export function logRank(groups: readonly WatchedGroup[]): LogRank {
	const ends = endsOf(groups);
	const excess = groups.map((_, group) => sumOf(ends, (end) => excessOf(end, group)));
	const expected = groups.map((_, group) => sumOf(ends, (end) => expectedOf(end, group)));
	// In an order that follows from the numbers, so that the order of the groups changes no digit.
	const compared = groups
		.map((_, group) => group)
		.filter((group) => (expected[group] ?? 0) > 0)
		.sort((a, b) => at(expected, a) - at(expected, b) || at(excess, a) - at(excess, b));
	const kept = compared.slice(1);
	const chiSquare = quadraticForm(
		kept.map((group) => at(excess, group)),
		kept.map((row) => kept.map((column) => sumOf(ends, (end) => covarianceOf(end, row, column))))
	);
	if (chiSquare === null) return { chiSquare, degreesOfFreedom: null, p: null };
	const degreesOfFreedom = kept.length;
	return { chiSquare, degreesOfFreedom, p: upperGamma(degreesOfFreedom / 2, chiSquare / 2) };
}

/** The times at which somebody stopped, the latest first. */
function endsOf(groups: readonly WatchedGroup[]): Ends[] {
	const watched = new Map<number, Ends>();
	groups.forEach(({ times, stopped }, group) => {
		checkTimes(times, stopped);
		times.forEach((time, index) => {
			const here = watched.get(time) ?? {
				atRisk: groups.map(() => 0),
				stopped: groups.map(() => 0)
			};
			here.atRisk[group] = at(here.atRisk, group) + 1;
			if (stopped[index] === true) here.stopped[group] = at(here.stopped, group) + 1;
			watched.set(time, here);
		});
	});
	let atRisk = groups.map(() => 0);
	return [...watched]
		.sort(([a], [b]) => b - a)
		.map(([, here]) => {
			atRisk = atRisk.map((count, group) => count + at(here.atRisk, group));
			return { atRisk, stopped: here.stopped };
		})
		.filter((end) => total(end.stopped) > 0);
}

function expectedOf({ atRisk, stopped }: Ends, group: number): number {
	return (total(stopped) * at(atRisk, group)) / total(atRisk);
}

function excessOf(end: Ends, group: number): number {
	return at(end.stopped, group) - expectedOf(end, group);
}

function covarianceOf({ atRisk, stopped }: Ends, row: number, column: number): number {
	const everybody = total(atRisk);
	const ended = total(stopped);
	if (everybody === 1) return 0;
	const share = at(atRisk, column) / everybody;
	const spread = at(atRisk, row) * ((row === column ? 1 : 0) - share);
	return (ended * (everybody - ended) * spread) / (everybody * (everybody - 1));
}

/**
 * The vector times the inverse of the matrix times the vector, by elimination: the first row is
 * taken out of the others, and what is left is a smaller one of the same. `null` without a vector,
 * and where the matrix has no inverse: where a pivot is nothing beside the variance that it came
 * from.
 */
function quadraticForm(
	vector: readonly number[],
	matrix: readonly (readonly number[])[],
	variances = matrix.map((row, index) => at(row, index))
): number | null {
	const row = matrix[0] ?? [];
	const pivot = at(row, 0);
	if (!(pivot > ROUNDING * at(variances, 0))) return null;
	const share = (at(vector, 0) * at(vector, 0)) / pivot;
	if (vector.length === 1) return share;
	const rest = quadraticForm(
		vector.slice(1).map((value, index) => value - (at(row, index + 1) / pivot) * at(vector, 0)),
		matrix.slice(1).map((other) => without(other, row, at(other, 0) / pivot)),
		variances.slice(1)
	);
	return rest === null ? null : share + rest;
}

/** One row less so much of another, without the first number of each. */
function without(row: readonly number[], other: readonly number[], share: number): number[] {
	return row.slice(1).map((value, index) => value - share * at(other, index + 1));
}

function sumOf(ends: readonly Ends[], number: (end: Ends) => number): number {
	return ends.reduce((sum, end) => sum + number(end), 0);
}

function total(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}

function at(list: readonly number[], index: number): number {
	return list[index] ?? 0;
}
