import { checkFinite } from './check-arguments.ts';

/**
 * The value below which the given share of the values lies, with linear interpolation between the
 * two nearest: 0.5 is the median, 0.25 and 0.75 are the quartiles.
 *
 * For a share of people above a known line count them and use `wilsonInterval`; for times that are
 * not all over yet use `kaplanMeier`, since leaving the open ones out makes times look short.
 *
 * `share` is 0 to 1, the answer has the unit of the values. No values give `null`.
 *
 * Method: type 7 of Hyndman, R. J. and Fan, Y. (1996), The American Statistician 50: the position
 * among the sorted values is (n − 1) × share, counted from 0.
 *
 * @example quantile([4, 1, 3, 2], 0.25) // 1.75
 */
export function quantile(values: readonly number[], share: number): number | null {
	if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share: ${share}`);
	checkFinite('value', values);
	const sorted = Float64Array.from(values).sort();
	const position = (sorted.length - 1) * share;
	const below = sorted[Math.floor(position)];
	const above = sorted[Math.ceil(position)];
	if (below === undefined || above === undefined) return null;
	if (below === above) return below;
	return Math.min(above, below + (position - Math.floor(position)) * (above - below));
}
