import type { Period } from '../domain/period.ts';

/**
 * Periods run from the earliest to the latest dated row, without gaps and whatever the calendar on the wall says: one
 * slip of a pen, such as 2051 for 2025, makes a hundred of them in which nothing is. What is offered to a person leaves
 * these out, and a screen opens where there are data. No number depends on it.
 */
export interface OfferedPeriods {
	readonly periods: readonly Period[];
	/** Id of the period with which a screen opens; `''` where there is none. */
	readonly opening: string;
}

/** So many empty quarters in a row are a pause; more of them are a gap. */
const longestPause = 4;

/**
 * @param all quarters in order, then years, then the last four quarters, then all of the time
 * @param recorded ids of the quarters in which anything is dated
 * @param today `2025-03-31`; days that have not come yet may be slips
 */
export function offeredPeriods(
	all: readonly Period[],
	recorded: ReadonlySet<string>,
	today: string
): OfferedPeriods {
	const quarters = all.filter(({ kind }) => kind === 'quarter');
	const shown = withoutGaps(quarters, recorded);
	const years = all.filter(
		(year) => year.kind === 'year' && shown.some((quarter) => isWithin(quarter, year))
	);
	const latest = latestSound(quarters, recorded, today);
	const isLast = latest === quarters.at(-1);
	const spans = all.filter(({ kind }) => kind === 'all' || (kind === 'recent' && isLast));
	const listed = new Set([...shown, ...beforeResumed(quarters, shown), ...years, ...spans]);
	const opening = isLast
		? spans[0]
		: years.find((year) => latest !== undefined && isWithin(latest, year));
	return { periods: all.filter((period) => listed.has(period)), opening: opening?.id ?? '' };
}

const isWithin = (inner: Period, outer: Period): boolean =>
	inner.firstDay >= outer.firstDay && inner.lastDay <= outer.lastDay;

/** Quarters with something in them, and short pauses between these. */
function withoutGaps(quarters: readonly Period[], recorded: ReadonlySet<string>): Period[] {
	const kept: Period[] = [];
	let pause: Period[] = [];
	for (const quarter of quarters) {
		if (!recorded.has(quarter.id)) {
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
	recorded: ReadonlySet<string>,
	today: string
): Period | undefined {
	const past = quarters.findLastIndex(({ id, firstDay }) => recorded.has(id) && firstDay <= today);
	if (past === -1) return quarters.at(-1);
	const pause = quarters.findIndex(({ id }, index) => index > past && !recorded.has(id));
	return pause === -1 ? quarters.at(-1) : quarters[pause - 1];
}
