import type { IntervalMethod } from '../cell.ts';
import type { TableId } from '../tables/index.ts';

/**
 * The shape of an indicator's definition. Five shapes cover the catalogue:
 *
 * - `rows`: rows of one table in a period or on its last day: ratios, flows, stocks and rates;
 * - `measure`: what was counted about children, by the rules of totals, parts and waves;
 * - `spread`: a median with its quartiles, or the gap between two medians;
 * - `survival`: what still goes on some time after an event;
 * - `handover`: how often something happened after an event, against before it.
 *
 * SQL in a definition reads `t` (a row of its table; always as `t.column`, so that the rows behind a number show the
 * columns that decide) and `p` (the period).
 */

export type AreaOfConcern =
	'action' | 'participation' | 'ownership' | 'sustainability' | 'harm' | 'protective' | 'reports';

export type Direction = 'up' | 'down' | 'none';

export type Unit =
	| 'percent'
	| 'count'
	| 'per 1,000 girl-years'
	| 'per 1,000 child-months'
	| 'per 100 children'
	| 'per 100 households'
	| 'days per month'
	| 'score 1-5'
	| 'points'
	| 'ratio';

/** How a definition's numbers stand to time, said in words on the screen. */
export type TimeKind =
	'flow' | 'stock' | 'latest wave' | 'latest visit' | 'mean of quarters' | 'since handover';

/** What is counted in the numerator and the denominator: a word for "7 of 10 …". */
export type Counted =
	| 'actions'
	| 'steps'
	| 'communities'
	| 'meetings'
	| 'meetings a quarter'
	| 'reflections'
	| 'adjustments'
	| 'attendances'
	| 'attendances of children'
	| 'decisions'
	| 'value'
	| 'scores'
	| 'days'
	| 'hours'
	| 'referrals'
	| 'roles'
	| 'children'
	| 'women'
	| 'people'
	| 'people asked'
	| 'girl-years'
	| 'child-months'
	/** One number for each of another, as an own indicator may have it. */
	| 'quotient';

/** A quantity of one row, known exactly (`low` and `high` alike) or only between two bounds. */
export interface Quantity {
	readonly low: string;
	readonly high: string;
}

/** How the numbers of an indicator may be split. */
export type Breakdown = RowBreakdown | PartBreakdown;

/** Each row stands in one group. */
interface RowBreakdown {
	readonly id: BreakdownId;
	/** SQL that gives a row's group, over `t`. */
	readonly value: string;
}

/** Each row has a part in every group; the denominator stays that of all groups. */
interface PartBreakdown {
	readonly id: BreakdownId;
	/** The numerator of each group's part. */
	readonly parts: Readonly<Record<string, Quantity>>;
}

export const breakdownIds = [
	'sex',
	'age_band',
	'disability',
	'arm',
	'wave',
	'harm',
	'managed_by',
	'meeting_type',
	'kind',
	'service_link',
	'months',
	'dimension',
	'group',
	'dimension_group'
] as const;
export type BreakdownId = (typeof breakdownIds)[number];

/** The filters of the screens that ask about people; places and periods reach every indicator. */
export const personFilters = ['sex', 'age_band', 'disability'] as const;
export type PersonFilter = (typeof personFilters)[number];

interface Common {
	readonly id: string;
	readonly area: AreaOfConcern;
	readonly direction: Direction;
	readonly unit: Unit;
	readonly time: TimeKind;
	readonly counted: Counted;
	readonly table: TableId;
	/** The method of the interval that stands beside the value; `''` for none. */
	readonly interval: IntervalMethod | 'poisson-or-byar';
	readonly breakdowns: readonly Breakdown[];
	/** A full count of what happened: its band says how steady the number is, not where the truth may lie. */
	readonly isFullCount: boolean;
	/** Small counts could point at one child, though the area is not harm. */
	readonly isSensitive?: true;
	/** It counts people with disabilities: small counts could point at one of them outside the community. */
	readonly isOfDisability?: true;
}

/** Rows of another table, each of a community, by which it is decided how that community counts. */
export interface DecidingRows {
	readonly table: 'meetings';
	/** Which rows `m` may decide. */
	readonly scope: string;
	/** Which of them do in a period `p`. */
	readonly during: string;
}

export interface RowsDefinition extends Common {
	readonly shape: 'rows';
	/** The condition that ties a row to a period `p`; the row's date within the period where absent. */
	readonly during?: string;
	/** Rows of another table that decide about a row, where the row itself says nothing of it. */
	readonly decidedBy?: DecidingRows;
	/** Which rows are in scope. */
	readonly scope: string;
	/** Whether the deciding cells are recorded. */
	readonly recorded: string;
	/** Rows that are known but count neither in the numerator nor in the denominator. */
	readonly known?: string;
	readonly numerator: Quantity;
	/** `null` for a count. */
	readonly denominator: Quantity | null;
	/**
	 * The denominator counts once for all recorded rows with the same value of this expression, instead of once a row.
	 * Only for rows that add up over quarters.
	 */
	readonly denominatorKey?: string;
	/** The numerator is no part of the denominator, and may be larger. */
	readonly mayExceed?: true;
	/** Of the recorded rows with the same value of this expression, only the latest of a period counts. */
	readonly latestOf?: string;
	/** Further relations joined to the rows; they may read `t` and `p`. */
	readonly joins?: string;
	/** A currency a row: sums over more than one are not made. */
	readonly currency?: string;
	/** False where even a percentage of fewer than ten is given (a share of money is not of people). */
	readonly tooFewBelowTen: boolean;
}

export interface MeasureDefinition extends Common {
	readonly shape: 'measure';
	readonly table: 'measures';
	/** `measure_code` in lower case, several names of one code; none: rows of any code. */
	readonly codes: readonly string[];
	/** The columns that are counted, where they are not `numerator` and `denominator`. */
	readonly columns?: { readonly numerator: 'referral_completed'; readonly denominator: 'referred' };
	/** Only rows of this method are in scope. */
	readonly method?: 'report';
	/** The column of `communities` that stands in for a blank denominator where no group is given. */
	readonly population?: 'pop_girls_10_19' | 'pop_children' | 'pop_under5';
	/** Months × this go into the denominator; absent where time does not count. */
	readonly perMonth?: number;
}

export interface SpreadDefinition extends Common {
	readonly shape: 'spread';
	readonly scope: string;
	readonly recorded: string;
	/** The number of a row of which the median is taken. */
	readonly score: string;
	/** The number is the median of one side less that of another, and has no quartiles. */
	readonly gap?: { readonly side: string; readonly of: string; readonly less: string };
}

export interface SurvivalDefinition extends Common {
	readonly shape: 'survival';
}

export interface HandoverDefinition extends Common {
	readonly shape: 'handover';
}

export type IndicatorDefinition =
	RowsDefinition | MeasureDefinition | SpreadDefinition | SurvivalDefinition | HandoverDefinition;

/** Whether only action communities enter (rule 6); measures, and nothing else, are also taken in comparison communities. */
export function isActionOnly(definition: IndicatorDefinition): boolean {
	if (definition.shape !== 'measure') return true;
	return !['harm', 'protective', 'reports'].includes(definition.area);
}

/** The product of a unit: a percentage is out of 100, a rate out of 100 or 1,000. */
export function scaleOf(unit: Unit): number {
	if (unit === 'percent' || unit.startsWith('per 100 ')) return 100;
	return unit.startsWith('per 1,000 ') ? 1000 : 1;
}
