import type { IndicatorDefinition } from '../indicators/definition.ts';
import {
	monthsLater,
	periodOfDays,
	periodOfId,
	periodOfMonths,
	periodsUntil,
	stretchStart,
	type Period
} from '../period.ts';
import { isLength, type PeriodLength, type Target } from './target.ts';

/** The days at which a target is held against a number, and the stretch of time that the number is of. */
export interface TargetPoint {
	/** The period that the target speaks of: its name on the screen. */
	readonly period: Period;
	/** What is measured: as much of the period as is known by now. */
	readonly measured: Period;
	/** By which day the target is to be reached. */
	readonly due: string;
}

/** What a project knows of time. */
export interface TargetTime {
	/** All of the time that anything is dated in. */
	readonly all: Period;
	/** The last day that is looked at. */
	readonly today: string;
	/** First month of the project's year, 1 to 12. */
	readonly firstMonth: number;
	/** Measure codes, in small letters, of which some rows belong to no round of asking: registers, added up over time. */
	readonly registers: Registers;
}

export type Registers = ReadonlySet<string>;

const monthsIn: Readonly<Record<PeriodLength, number>> = {
	month: 1,
	quarter: 3,
	'half-year': 6,
	year: 12
};

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);

/** The points of a target in the order of time; none where its period can't be understood. */
export function pointsOf(
	target: Target,
	definition: IndicatorDefinition,
	time: TargetTime
): readonly TargetPoint[] {
	if (target.kind === 'per_period') return eachPeriod(target, time).map((one) => ofPeriod(one));
	const until = earlier(target.day, time.today);
	const measured = comesTogether(target, definition, time.registers)
		? sinceStart(target, time, until)
		: lately(target, definition, time, until);
	return [{ period: measured, measured, due: target.day }];
}

const ofPeriod = (period: Period): TargetPoint => ({
	period,
	measured: period,
	due: period.lastDay
});

/**
 * Counts of what happened come together over the programme; shares, rates and stocks do not, and nor do counts of rounds of
 * asking, each of which is as of its day.
 */
const isCountedUp = (definition: IndicatorDefinition, registers: Registers): boolean =>
	definition.unit === 'count' && (definition.time === 'flow' || isRegister(definition, registers));

const isRegister = (definition: IndicatorDefinition, registers: Registers): boolean =>
	definition.shape === 'measure' && definition.codes.some((code) => registers.has(code));

/**
 * Whether a target is held against all that came up to its day. At the end of the programme that is so for counts of
 * which less is not hoped for, unless the target names a period: a sum of years never falls.
 */
function comesTogether(
	{ kind, period }: Pick<Target, 'kind' | 'period'>,
	definition: IndicatorDefinition,
	registers: Registers
): boolean {
	if (kind !== 'end') return kind === 'cumulative';
	return isCountedUp(definition, registers) && definition.direction !== 'down' && period === '';
}

/**
 * Whether the way from its baseline would take away what was never counted in: what comes together is counted from the day
 * of the baseline on, where it is 0.
 */
export function countsFromZero(
	target: Pick<Target, 'kind' | 'period' | 'formula' | 'baseline'>,
	definition: IndicatorDefinition,
	registers: Registers
): boolean {
	const { formula, baseline } = target;
	if (formula !== 'way_from_baseline' || baseline === null) return false;
	const isBeforeCounting = baseline.value !== 0 && baseline.day !== '';
	return (
		isBeforeCounting &&
		isCountedUp(definition, registers) &&
		comesTogether(target, definition, registers)
	);
}

/** All of the time up to a day, since the baseline where it has a day. */
function sinceStart({ baseline }: Target, { all }: TargetTime, until: string): Period {
	const from = later(baseline?.day ?? '', all.firstDay);
	if (from === all.firstDay && until >= all.lastDay) return all;
	return periodOfDays(from, later(from, until));
}

/**
 * What an end-of-programme target is held against where numbers do not come together: the period that it names, or the
 * last one of the length that it names, else the last twelve months, which hold every season once. Stocks, rounds of asking
 * and last visits are as they were on the day. A register is not: all of its years together would say what never was.
 */
function lately(
	{ period }: Target,
	definition: IndicatorDefinition,
	{ all, firstMonth, registers }: TargetTime,
	until: string
): Period {
	const named = periodOfId(period);
	if (named !== null) return named;
	if (isLength(period)) {
		const start = stretchStart(until, monthsIn[period], firstMonth);
		return periodOfMonths(start, monthsLater(start, monthsIn[period] - 1));
	}
	if (definition.time === 'since handover') return all;
	if (!isAsOfTheDay(definition, registers)) return periodOfMonths(monthsLater(until, -11), until);
	return until >= all.lastDay ? all : periodOfDays(earlier(all.firstDay, until), until);
}

/** Whether the number of a long stretch is the one of its last day, and not of all its days together. */
function isAsOfTheDay(definition: IndicatorDefinition, registers: Registers): boolean {
	if (definition.time === 'stock' || definition.time === 'latest visit') return true;
	return definition.time === 'latest wave' && !isRegister(definition, registers);
}

/** The periods for each of which a target holds by itself. */
function eachPeriod(target: Target, { all, firstMonth }: TargetTime): readonly Period[] {
	const { period, baseline, day } = target;
	const named = period === '' ? 'quarter' : period;
	if (!isLength(named)) return [periodOfId(named) ?? []].flat();
	const months = monthsIn[named];
	const from = later(baseline?.day ?? '', all.firstDay);
	return periodsUntil(stretchStart(from, months, firstMonth), day, months);
}
