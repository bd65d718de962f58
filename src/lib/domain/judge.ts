import type { Cell, CellState, IntervalMethod, PlaceKind } from './cell.ts';
import {
	scaleOf,
	type IndicatorDefinition,
	type SpreadDefinition
} from './indicators/definition.ts';
import { byarInterval } from './statistics/byar-interval.ts';
import { poissonInterval } from './statistics/poisson-interval.ts';
import { wilsonInterval } from './statistics/wilson-interval.ts';

/** One row of the narrow table, as measured: sums between two bounds, and how many rows stand behind them. */
export interface Measured {
	readonly indicatorId: string;
	readonly placeKind: PlaceKind;
	readonly placeId: string;
	readonly period: string;
	readonly breakdown: string;
	readonly group: string;
	readonly numeratorLow: number | null;
	readonly numeratorHigh: number | null;
	readonly denominatorLow: number | null;
	readonly denominatorHigh: number | null;
	/** Of a spread the median or the gap, of a survival its share in percent; `lower` and `upper` are their limits. */
	readonly middle: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly currencies: number;
	readonly rowsUsed: number;
	readonly rowsNotRecorded: number;
	readonly rowsInScope: number;
}

/** Fewer than this are never shown as a percentage. */
export const fewestForPercent = 10;
/** Fewer than this are shown with the badge "few". */
export const fewForPercent = 30;

interface Limits {
	readonly lower: number | null;
	readonly upper: number | null;
	readonly interval: IntervalMethod;
}

const noLimits: Limits = { lower: null, upper: null, interval: '' };

const single = (low: number | null, high: number | null): number | null =>
	low !== null && low === high ? low : null;

function withState(measured: Measured, state: CellState, given: Partial<Cell> = {}): Cell {
	return {
		indicatorId: measured.indicatorId,
		placeKind: measured.placeKind,
		placeId: measured.placeId,
		period: measured.period,
		breakdown: measured.breakdown,
		group: measured.group,
		state,
		numerator: null,
		denominator: null,
		value: null,
		...noLimits,
		rowsUsed: measured.rowsUsed,
		rowsNotRecorded: measured.rowsNotRecorded,
		...given
	};
}

/**
 * The limits of a proportion or a rate by the method of its definition.
 *
 * @returns limits in the indicator's unit; none where the definition has none
 */
function limitsOf(definition: IndicatorDefinition, numerator: number, denominator: number): Limits {
	const scale = scaleOf(definition.unit);
	if (definition.interval === 'wilson') {
		const { lower, upper } = wilsonInterval(numerator, denominator);
		return inUnit(lower, upper, scale, 'wilson');
	}
	const isPoisson = definition.interval === 'poisson-exact';
	if (!isPoisson && definition.interval !== 'poisson-or-byar') return noLimits;
	const isExact = isPoisson || numerator < 10;
	const { lower, upper } = isExact ? poissonInterval(numerator) : byarInterval(numerator);
	return inUnit(lower, upper, scale / denominator, isExact ? 'poisson-exact' : 'byar');
}

function inUnit(
	lower: number | null,
	upper: number | null,
	factor: number,
	interval: IntervalMethod
): Limits {
	if (lower === null || upper === null) return noLimits;
	return { lower: lower * factor, upper: upper * factor, interval };
}

/** The extreme values that hidden counts allow: smallest numerator over largest denominator, and the reverse. */
function boundsOf(definition: IndicatorDefinition, measured: Measured): Limits {
	const low = measured.numeratorLow ?? 0;
	const high = measured.numeratorHigh ?? 0;
	if (measured.denominatorLow === null || measured.denominatorHigh === null) {
		return { lower: low, upper: high, interval: 'bounds' };
	}
	const scale = scaleOf(definition.unit);
	const most = definition.unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
	// None of however many is 0, also where the smallest denominator is 0.
	const upper = high === 0 ? 0 : Math.min(most, (high / measured.denominatorLow) * scale);
	return {
		lower: (low / measured.denominatorHigh) * scale,
		upper: Number.isFinite(upper) ? upper : null,
		interval: 'bounds'
	};
}

function isTooFew(definition: IndicatorDefinition, largestDenominator: number): boolean {
	if (definition.unit !== 'percent') return false;
	if (definition.shape === 'rows' && !definition.tooFewBelowTen) return false;
	return largestDenominator < fewestForPercent;
}

function judgeCount(measured: Measured): Cell {
	const count = single(measured.numeratorLow, measured.numeratorHigh);
	if (count !== null) return withState(measured, 'value', { numerator: count, value: count });
	const { lower, upper } = { lower: measured.numeratorLow, upper: measured.numeratorHigh };
	return withState(measured, 'between', { lower, upper, interval: 'bounds' });
}

/** More than all of it, which only a number that somebody gave as the whole allows. */
function isMoreThanWhole(
	{ shape, unit }: IndicatorDefinition,
	{ numeratorLow, denominatorHigh }: Measured
): boolean {
	return shape === 'rows' && unit === 'percent' && (numeratorLow ?? 0) > (denominatorHigh ?? 0);
}

function judgeRatio(definition: IndicatorDefinition, measured: Measured): Cell {
	const largest = measured.denominatorHigh ?? 0;
	// Of what is counted per quarter the numerator too is missing where there is no quarter.
	if (largest === 0 || measured.numeratorHigh === null) return withState(measured, 'no data');
	if (isMoreThanWhole(definition, measured)) return withState(measured, 'not applicable');
	const numerator = single(measured.numeratorLow, measured.numeratorHigh);
	const denominator = single(measured.denominatorLow, measured.denominatorHigh);
	if (isTooFew(definition, largest)) {
		return withState(measured, 'too few', { numerator, denominator });
	}
	if (numerator === null || denominator === null) {
		const bounds = boundsOf(definition, measured);
		return withState(measured, 'between', { numerator, denominator, ...bounds });
	}
	return withState(measured, 'value', {
		numerator,
		denominator,
		value: (numerator / denominator) * scaleOf(definition.unit),
		...limitsOf(definition, numerator, denominator)
	});
}

/** Of a gap `middle` is null where one of its two sides has no score. */
function judgeSpread({ gap }: SpreadDefinition, measured: Measured): Cell {
	if (measured.middle === null) return withState(measured, 'no data');
	if (gap !== undefined) return withState(measured, 'value', { value: measured.middle });
	return withState(measured, 'value', {
		denominator: measured.denominatorLow,
		value: measured.middle,
		lower: measured.lower,
		upper: measured.upper,
		interval: 'quartiles'
	});
}

/** `currencies` of a survival cell holds nothing; `middle` is null while fewer than five are still observed. */
function judgeSurvival(measured: Measured): Cell {
	const denominator = measured.denominatorLow;
	const isFew = (denominator ?? 0) < fewestForPercent || measured.middle === null;
	if (isFew) return withState(measured, 'too few', { denominator });
	const { middle, lower, upper } = measured;
	const interval = lower === null || upper === null ? '' : 'log-log';
	return withState(measured, 'value', { denominator, value: middle, lower, upper, interval });
}

/** Turns what was measured into a number, or into the reason why there is none (rules 12 to 24). */
export function judge(definition: IndicatorDefinition, measured: Measured): Cell {
	if (definition.shape === 'spread' && measured.breakdown === '') {
		return notApplicable(measured);
	}
	if (measured.rowsInScope === 0) return withState(measured, 'no data');
	if (measured.rowsInScope === measured.rowsNotRecorded) return withState(measured, 'not recorded');
	if (definition.shape === 'spread') return judgeSpread(definition, measured);
	if (definition.shape === 'survival') return judgeSurvival(measured);
	if (measured.currencies > 1) return withState(measured, 'not applicable');
	const isCount =
		definition.shape === 'rows' ? definition.denominator === null : definition.unit === 'count';
	return isCount ? judgeCount(measured) : judgeRatio(definition, measured);
}

/** A question that makes no sense here: nothing counts, not even rows. */
export function notApplicable(measured: Measured): Cell {
	return withState({ ...measured, rowsUsed: 0, rowsNotRecorded: 0 }, 'not applicable');
}
