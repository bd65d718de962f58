import { monthsLater, periodOfMonths, type Period } from '../domain/period.ts';

/**
 * Periods run from the earliest to the latest dated row, without gaps and whatever the calendar on the wall says: one
 * slip of a pen, such as 2051 for 2025, makes a hundred of them in which nothing is. What is offered to a person leaves
 * these out, and a screen opens where there are data. No number depends on it.
 */
export interface OfferedPeriods {
	readonly periods: readonly Period[];
	/** Id of the period with which a screen opens, which may be none of `periods`; `''` where there is none. */
	readonly opening: string;
	readonly unfinished: UnfinishedQuarter | null;
}

/**
 * The newest quarter, where its last month is not in the data yet. Its last day is still to come in the files, so that a
 * number taken on it (a stock) would be told of what nobody could have written down: screens open with the time before it.
 */
export interface UnfinishedQuarter {
	readonly quarter: Period;
	/** From its first month with rows to its last. */
	readonly months: Period;
	/** The whole quarter before it, with which what is opened ends. */
	readonly whole: Period;
}

/** So many empty quarters in a row are a pause; more of them are a gap. */
const longestPause = 4;

/**
 * @param all quarters in order, then years, then the last four quarters, then all of the time
 * @param recorded months in which anything is dated (`2025-03`)
 * @param today `2025-03-31`; days that have not come yet may be slips
 */
export function offeredPeriods(
	all: readonly Period[],
	recorded: ReadonlySet<string>,
	today: string
): OfferedPeriods {
	const quarters = all.filter(({ kind }) => kind === 'quarter');
	const filled = new Set(quarters.filter((one) => monthsIn(one, recorded).length > 0));
	const shown = withoutGaps(quarters, filled);
	const years = all.filter(
		(year) => year.kind === 'year' && shown.some((quarter) => isWithin(quarter, year))
	);
	const latest = latestSound(quarters, filled, today);
	const isLast = latest === quarters.at(-1);
	const spans = all.filter(({ kind }) => kind === 'all' || (kind === 'recent' && isLast));
	const listed = new Set([...shown, ...beforeResumed(quarters, shown), ...years, ...spans]);
	const unfinished = unfinishedQuarter(quarters, latest, recorded);
	const usual = isLast
		? spans[0]
		: years.find((year) => latest !== undefined && isWithin(latest, year));
	const opening = unfinished === null ? usual : yearUntil(unfinished.whole, quarters);
	return {
		periods: all.filter((period) => listed.has(period)),
		opening: opening?.id ?? '',
		unfinished
	};
}

/** Months of a quarter in which anything is dated. */
const monthsIn = (quarter: Period, recorded: ReadonlySet<string>): readonly string[] =>
	[0, 1, 2]
		.map((months) => monthsLater(quarter.firstDay, months).slice(0, 7))
		.filter((month) => recorded.has(month));

/**
 * The latest quarter, where its last month is missing and the one before has rows: where quarters are empty, as between
 * two rounds of a survey, nothing says that more is to come.
 */
function unfinishedQuarter(
	quarters: readonly Period[],
	latest: Period | undefined,
	recorded: ReadonlySet<string>
): UnfinishedQuarter | null {
	const whole = latest === undefined ? undefined : quarters[quarters.indexOf(latest) - 1];
	if (latest === undefined || whole === undefined) return null;
	const months = monthsIn(latest, recorded);
	const [first, last] = [months[0], months.at(-1)];
	if (first === undefined || last === undefined || last === latest.lastDay.slice(0, 7)) return null;
	if (monthsIn(whole, recorded).length === 0) return null;
	return { quarter: latest, months: periodOfMonths(first, last), whole };
}

/** The four quarters that end with one, or as many as there are. */
function yearUntil(last: Period, quarters: readonly Period[]): Period {
	const end = quarters.indexOf(last);
	return periodOfMonths((quarters[Math.max(0, end - 3)] ?? last).firstDay, last.lastDay);
}

/** Calendar years up to the last whole quarter: the last one may be its first quarters alone. */
export function yearsUntil(
	periods: readonly Period[],
	unfinished: UnfinishedQuarter | null
): readonly Period[] {
	const years = periods.filter(({ kind }) => kind === 'year');
	if (unfinished === null) return years;
	const { firstDay, lastDay } = unfinished.whole;
	return years
		.filter((year) => year.firstDay <= firstDay)
		.map((year) =>
			isWithin(unfinished.quarter, year) ? periodOfMonths(year.firstDay, lastDay) : year
		);
}

const isWithin = (inner: Period, outer: Period): boolean =>
	inner.firstDay >= outer.firstDay && inner.lastDay <= outer.lastDay;

/** Quarters with something in them, and short pauses between these. */
function withoutGaps(quarters: readonly Period[], filled: ReadonlySet<Period>): Period[] {
	const kept: Period[] = [];
	let pause: Period[] = [];
	for (const quarter of quarters) {
		if (!filled.has(quarter)) {
			pause.push(quarter);
			continue;
		}
		kept.push(...(pause.length <= longestPause ? pause : []), quarter);
		pause = [];
	}
	return kept;
}

/** The last quarter of each gap stays in: a line over time must break there. */
function beforeResumed(quarters: readonly Period[], shown: readonly Period[]): Period[] {
	const kept = new Set(shown);
	return quarters.filter((quarter, index) => {
		const next = quarters[index + 1];
		return !kept.has(quarter) && next !== undefined && kept.has(next);
	});
}

/**
 * The last quarter whose days may be right. Days that have not come yet are slips where a pause stands before them;
 * where they follow without one, somebody plans ahead or the clock of the device is slow.
 */
function latestSound(
	quarters: readonly Period[],
	filled: ReadonlySet<Period>,
	today: string
): Period | undefined {
	const past = quarters.findLastIndex((one) => filled.has(one) && one.firstDay <= today);
	if (past === -1) return quarters.at(-1);
	const pause = quarters.findIndex((one, index) => index > past && !filled.has(one));
	return pause === -1 ? quarters.at(-1) : quarters[pause - 1];
}
