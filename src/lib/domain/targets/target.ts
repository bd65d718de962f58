import type { BreakdownId } from '../indicators/definition.ts';

/** Where a number should be, by when, and who says so. */

/**
 * - `per_period`: in each period by itself;
 * - `cumulative`: all that came together up to the day;
 * - `end`: at the end of the programme.
 */
export const targetKinds = ['per_period', 'cumulative', 'end'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** The two formulas by which a target may be judged. Which one it is is always printed. */
export const targetFormulas = ['share_of_target', 'way_from_baseline'] as const;
export type TargetFormula = (typeof targetFormulas)[number];

export const targetSetters = ['community', 'ngo', 'donor'] as const;
export type TargetSetter = (typeof targetSetters)[number];

/** How long each period is for which a target holds by itself. */
export const periodLengths = ['month', 'quarter', 'half-year', 'year'] as const;
export type PeriodLength = (typeof periodLengths)[number];

export const isLength = (text: string): text is PeriodLength =>
	(periodLengths as readonly string[]).includes(text);

export interface Baseline {
	/** In the indicator's unit: a percentage runs from 0 to 100. */
	readonly value: number;
	/** `2023-01-31`; `''` where nobody said. */
	readonly day: string;
}

export interface Target {
	/** Found again by it: the same target in the next file, the reasons given for it. */
	readonly id: string;
	readonly indicatorId: string;
	/** A community's id, an area's name, or `ALL`. */
	readonly scope: string;
	/** With `group`: whose number it is about; both `''` for everybody's. */
	readonly breakdown: BreakdownId | '';
	readonly group: string;
	readonly kind: TargetKind;
	/** A period's id, or how long each period is; `''` where the target does not say. */
	readonly period: string;
	readonly formula: TargetFormula;
	readonly baseline: Baseline | null;
	/** In the indicator's unit. */
	readonly value: number;
	/** By which day. */
	readonly day: string;
	/** Percentage points of progress by which it may be off before the reason is asked. */
	readonly tolerance: number;
	readonly setBy: TargetSetter | '';
	/** Why it is off, as it came with the target. */
	readonly reason: string;
}

/** Most donors ask for a reason from a tenth on. */
export const usualTolerance = 10;

/** What makes two rows of a spreadsheet the same target, in this project and in the next file. */
export function targetKey(
	target: Pick<Target, 'indicatorId' | 'scope' | 'breakdown' | 'group' | 'kind' | 'period' | 'day'>
): string {
	const { indicatorId, scope, breakdown, group, kind, period, day } = target;
	return [indicatorId.toUpperCase(), scope, breakdown, group, kind, period, day].join(' | ');
}

/** Targets that are about the same number, at other times. */
export function seriesKey({
	indicatorId,
	scope,
	breakdown,
	group
}: Pick<Target, 'indicatorId' | 'scope' | 'breakdown' | 'group'>): string {
	return [indicatorId.toUpperCase(), scope, breakdown, group].join(' | ');
}
