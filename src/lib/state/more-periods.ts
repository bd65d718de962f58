import {
	monthsLater,
	periodOfDays,
	periodOfMonths,
	periodsUntil,
	stretchStart,
	yearBefore,
	type Period
} from '../domain/period.ts';

/** Periods that are offered besides those measured at once, the newest first. Each is measured when it is chosen. */
export interface MorePeriods {
	/** Around what is looked at now: the same a year earlier, the last months, before and after handover. */
	readonly near: readonly { readonly key: NearPeriod; readonly period: Period }[];
	readonly halfYears: readonly Period[];
	/** None where the project's year is the calendar's. */
	readonly projectYears: readonly Period[];
	readonly months: readonly Period[];
}

export type NearPeriod =
	'year before' | 'last month' | 'last six months' | 'before handover' | 'since handover';

export interface PeriodsAround {
	/** Those that are offered already. */
	readonly periods: readonly Period[];
	/** The chosen one. */
	readonly period: Period;
	/** First month of the project's year, 1 to 12. */
	readonly firstMonth: number;
	/** The day on which the chosen community was handed over; `null` for any other place. */
	readonly handover: string | null;
}

const dayBefore = (day: string): string => {
	const before = new Date(`${day}T00:00:00Z`);
	before.setUTCDate(before.getUTCDate() - 1);
	return before.toISOString().slice(0, 10);
};

/** What else may be chosen; nothing where there is no time at all. */
export function morePeriods({ periods, period, firstMonth, handover }: PeriodsAround): MorePeriods {
	const all = periods.find(({ kind }) => kind === 'all');
	if (all === undefined) return { near: [], halfYears: [], projectYears: [], months: [] };
	const quarters = periods.filter(({ kind }) => kind === 'quarter');
	/** Quarters in which nothing is are not offered, and nor is what lies in them alone. */
	const isOffered = (one: Period): boolean =>
		quarters.some(({ firstDay, lastDay }) => firstDay <= one.lastDay && lastDay >= one.firstDay);
	const split = (months: number): readonly Period[] =>
		periodsUntil(stretchStart(all.firstDay, months, firstMonth), all.lastDay, months)
			.filter(isOffered)
			.toReversed();
	const halves = periodsUntil(stretchStart(all.firstDay, 6), all.lastDay, 6);
	return {
		near: nearPeriods(all, quarters.at(-1) ?? all, period, handover),
		halfYears: halves.filter(isOffered).toReversed(),
		projectYears: firstMonth === 1 ? [] : split(12),
		months: periodsUntil(all.firstDay, all.lastDay, 1).filter(isOffered).toReversed()
	};
}

/** Only a stretch of at most a year has the same season a year before. */
const isWithinYear = ({ firstDay, lastDay }: Period): boolean =>
	lastDay < monthsLater(firstDay, 12);

function nearPeriods(
	all: Period,
	latest: Period,
	period: Period,
	handover: string | null
): MorePeriods['near'] {
	const last = latest.lastDay;
	const before = yearBefore(period);
	const offered: { key: NearPeriod; period: Period; isThere: boolean }[] = [
		{
			key: 'year before',
			period: before,
			isThere: isWithinYear(period) && before.lastDay >= all.firstDay
		},
		{ key: 'last month', period: periodOfMonths(last, last), isThere: true },
		{ key: 'last six months', period: periodOfMonths(monthsLater(last, -5), last), isThere: true }
	];
	if (handover !== null) offered.push(...aroundHandover(all, handover));
	return offered
		.filter(({ isThere }) => isThere)
		.map(({ key, period: one }) => ({ key, period: one }));
}

function aroundHandover(
	all: Period,
	handover: string
): { key: NearPeriod; period: Period; isThere: boolean }[] {
	const isBefore = handover > all.firstDay;
	const isSince = handover <= all.lastDay;
	return [
		{
			key: 'before handover',
			period: isBefore ? periodOfDays(all.firstDay, dayBefore(handover)) : all,
			isThere: isBefore && isSince
		},
		{
			key: 'since handover',
			period: isSince ? periodOfDays(handover, all.lastDay) : all,
			isThere: isBefore && isSince
		}
	];
}
