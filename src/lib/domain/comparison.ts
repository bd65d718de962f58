import { isAsked, monthsLater, yearBefore, type Period } from './period.ts';

/**
 * What may be held against what: the same season of another year, or one round of asking against another. Nothing here
 * looks at a number.
 */

/** One round of asking, and how people were asked. */
export interface Wave {
	readonly wave: string;
	readonly methods: readonly string[];
	readonly instruments: readonly string[];
	readonly lastDay: string;
}

/** Two periods whose numbers may stand side by side: the same season, or the first and the last year. */
export interface ComparedPeriods {
	readonly later: Period;
	readonly earlier: Period;
}

/** The same first day of a month, one year earlier. */
const yearEarlier = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Whether two stretches are the same one, a year apart. */
export function isYearBefore(later: Period, earlier: Period): boolean {
	return earlier.firstDay === yearEarlier(later.firstDay) && earlier.kind === later.kind;
}

const isMoreThanYear = ({ firstDay, lastDay }: Period): boolean =>
	lastDay >= monthsLater(firstDay, 12);

/** Whether a period goes on after all that was recorded, as a year of the project may. */
function isNotOver({ lastDay }: Period, periods: readonly Period[]): boolean {
	const all = periods.find(({ kind }) => kind === 'all');
	return all !== undefined && lastDay > all.lastDay;
}

function againstYearBefore(
	later: Period | undefined,
	periods: readonly Period[]
): ComparedPeriods | null {
	if (later === undefined) return null;
	// A stretch of more than a year would be held against months of its own, and one that is not over against a whole one.
	if (isMoreThanYear(later) || isNotOver(later, periods)) return null;
	const earlier = periods.find((period) => isYearBefore(later, period));
	return earlier === undefined ? null : { later, earlier };
}

/** Calendar years of which every quarter was recorded: half a year beside a whole one would compare seasons. */
function wholeYears(periods: readonly Period[]): readonly Period[] {
	const years = periods.filter(({ kind }) => kind === 'year');
	const all = periods.find(({ kind }) => kind === 'all');
	if (all === undefined) return years;
	return years.filter(
		({ firstDay, lastDay }) => firstDay >= all.firstDay && lastDay <= all.lastDay
	);
}

/**
 * Which periods are compared when one is chosen: always the same seasons.
 *
 * - A quarter, a whole year, or any other stretch of at most a year: with the one a year before.
 * - The last four quarters: as the year that they are, else their last quarter with the same quarter a year before.
 * - All of the time: the first whole year with the last, else as the last four quarters.
 */
export function comparedPeriods(
	chosen: Period,
	periods: readonly Period[]
): ComparedPeriods | null {
	if (chosen.kind === 'quarter' || isAsked(chosen)) return againstYearBefore(chosen, periods);
	const years = wholeYears(periods);
	if (chosen.kind === 'year') {
		return years.includes(chosen) ? againstYearBefore(chosen, years) : null;
	}
	const [first, last] = [years.at(0), years.at(-1)];
	if (chosen.kind === 'all' && first !== undefined && last !== undefined && first !== last) {
		return { later: last, earlier: first };
	}
	const sameYear = years.find(
		({ firstDay, lastDay }) => firstDay === chosen.firstDay && lastDay === chosen.lastDay
	);
	if (sameYear !== undefined) return againstYearBefore(sameYear, years);
	const lastQuarter = periods.find(
		({ kind, lastDay }) => kind === 'quarter' && lastDay === chosen.lastDay
	);
	return againstYearBefore(lastQuarter, periods);
}

/** Why a period is held against nothing. */
export type NotCompared = 'nothing earlier' | 'not over' | 'more than a year';

/** Of a period for which there are no `comparedPeriods`. */
export function whyNotCompared(chosen: Period, periods: readonly Period[]): NotCompared {
	if (isNotOver(chosen, periods)) return 'not over';
	return chosen.kind !== 'all' && isMoreThanYear(chosen) ? 'more than a year' : 'nothing earlier';
}

/**
 * What may stand beside the number of the chosen period itself, where no other number is shown: the same stretch a year
 * before. `null` where that begins before anything was recorded, and for all of the time, which has nothing before it:
 * twelve months beside three would make a change of what is none.
 */
export function earlierBeside(chosen: Period, periods: readonly Period[]): Period | null {
	if (chosen.kind !== 'recent') {
		const pair = comparedPeriods(chosen, periods);
		return pair?.later === chosen ? pair.earlier : null;
	}
	const earlier = yearBefore(chosen);
	const all = periods.find(({ kind }) => kind === 'all');
	return all !== undefined && earlier.firstDay >= all.firstDay ? earlier : null;
}

export interface ComparedWaves {
	readonly later: Wave;
	readonly earlier: Wave;
	/** Whether people were asked in the same way, so that the numbers may be compared. */
	readonly isSameWay: boolean;
}

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
	[...new Set(some)].sort().join('\n') === [...new Set(others)].sort().join('\n');

/** Waves up to a day, in the order of time. */
export function wavesUntil(waves: readonly Wave[], lastDay: string): readonly Wave[] {
	return waves
		.filter((wave) => wave.lastDay <= lastDay)
		.sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}

/** The latest wave up to a day against the first one; `null` where people were asked once only. */
export function comparedWaves(waves: readonly Wave[], lastDay: string): ComparedWaves | null {
	const known = wavesUntil(waves, lastDay);
	const [earlier, later] = [known.at(0), known.at(-1)];
	if (earlier === undefined || later === undefined || earlier === later) return null;
	const isSameWay =
		isSameSet(earlier.methods, later.methods) && isSameSet(earlier.instruments, later.instruments);
	return { later, earlier, isSameWay };
}
