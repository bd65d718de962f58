/**
 * A number, or the reason why there is none. Nothing in the product shows NaN, null or a silent 0.
 *
 * - `value`: the number can be given.
 * - `no data`: no row in scope, or a denominator of 0.
 * - `not recorded`: rows in scope, all with the deciding cell blank.
 * - `too few`: a percentage of fewer than ten.
 * - `between`: a hidden count (`<5`) went in, so that only bounds are known.
 * - `suppressed`: hidden for the audience (disclosure).
 * - `not applicable`: the question makes no sense here.
 */
export const cellStates = [
	'value',
	'no data',
	'not recorded',
	'too few',
	'between',
	'suppressed',
	'not applicable'
] as const;
export type CellState = (typeof cellStates)[number];

/** The method by which `lower` and `upper` were found; `''` where the definition has none. */
export const intervalMethods = [
	'',
	'wilson',
	'poisson-exact',
	'byar',
	'log-log',
	'quartiles',
	'bounds'
] as const;
export type IntervalMethod = (typeof intervalMethods)[number];

export type PlaceKind = 'community' | 'area' | 'all';

/** One judged number, in the unit of its indicator (a percentage runs from 0 to 100). */
export interface Cell {
	readonly indicatorId: string;
	readonly placeKind: PlaceKind;
	/** A community's id, an area's name, or `ALL`. */
	readonly placeId: string;
	/** `2024-Q3`, `2024`, `ALL`, or the name of a chosen period. */
	readonly period: string;
	/** Breakdown id, `''` for the headline. */
	readonly breakdown: string;
	/** Group within the breakdown, `''` for the headline. */
	readonly group: string;
	readonly state: CellState;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly value: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly interval: IntervalMethod;
	/** Rows in the denominator (in the numerator where there is none). */
	readonly rowsUsed: number;
	/** Rows in scope whose deciding cell is blank. */
	readonly rowsNotRecorded: number;
}
