import type { Cell } from '../domain/cell.ts';
import { fewForPercent } from '../domain/judge.ts';
import { formatNumber } from './formats.ts';
import { translate } from './translate.ts';

/** Percentages as people count: `7 of every 10`, and with few in all simply `9 of 12`. */

type CountedCell = Pick<Cell, 'numerator' | 'denominator' | 'value'>;

/** Below this many in all, the counts themselves are said; beside others, whose totals differ, only below the second. */
const fewestForEvery = { alone: 100, beside: fewForPercent };
/** So near to a whole tenth a percentage may be said in tenths. */
const nearTenth = 2;

const isNearTenth = (value: number): boolean =>
	Math.abs(value - Math.round(value / 10) * 10) <= nearTenth;

const inBase = (value: number, base: number): number => Math.round((value * base) / 100);

/** Tenths must not make a difference look larger or smaller than it is (percentage points). */
const mostBent = 1.5;

function bendsDifference(values: readonly number[]): boolean {
	const [first = 0] = values;
	const inTenths = (value: number): number => inBase(value, 10) * 10;
	return values.some(
		(value) => Math.abs(inTenths(value) - inTenths(first) - (value - first)) > mostBent
	);
}

function fitsBase(values: readonly number[], base: number): boolean {
	if (base === 10 && (!values.every(isNearTenth) || bendsDifference(values))) return false;
	const rounded = values.map((value) => inBase(value, base));
	const hidesSome = values.some((value, index) => value > 0 && rounded[index] === 0);
	const hidesRest = values.some((value, index) => value < 100 && rounded[index] === base);
	return !hidesSome && !hidesRest && new Set(rounded).size === new Set(values).size;
}

/** One base for all values: the smallest in which none of them reads as none, as all, or as another. */
function baseFor(values: readonly number[]): number {
	return [10, 100, 1000].find((base) => fitsBase(values, base)) ?? 1000;
}

/** Shares of cells in one and the same form, so that they can be compared by ear. */
export function shareTexts(cells: readonly CountedCell[]): readonly string[] {
	const fewest = cells.length > 1 ? fewestForEvery.beside : fewestForEvery.alone;
	const hasFew = cells.some(({ denominator }) => (denominator ?? 0) < fewest);
	if (hasFew) {
		return cells.map(({ numerator, denominator }) =>
			translate('finding.share.of', {
				n: formatNumber(numerator ?? 0),
				N: formatNumber(denominator ?? 0)
			})
		);
	}
	const values = cells.map(({ value }) => value ?? 0);
	const base = baseFor(values);
	return values.map((value) =>
		translate('finding.share.of every', {
			n: formatNumber(inBase(value, base)),
			base: formatNumber(base)
		})
	);
}
