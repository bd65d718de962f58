import { isTold } from './near-event.ts';
import type { PreparedEvent, PreparedMeeting } from './prepared.ts';

/**
 * What happened in the year that people look back on: the twelve months of which the last is that of the last number, or of
 * the day of counting where a number is of a time that still goes on.
 */
export interface YearOfEvents {
	/** Cut to the year. */
	readonly events: readonly PreparedEvent[];
	/** The month in which it ends, 1 to 12. */
	readonly now: number;
	/** Of each of its months, January first, a day in its middle: other calendars name it by that. */
	readonly middles: readonly string[];
}

export function yearOfEvents({
	events,
	questions,
	preparedOn
}: Pick<PreparedMeeting, 'events' | 'questions' | 'preparedOn'>): YearOfEvents {
	const lastDays = questions.flatMap(({ points }) => points.map(({ lastDay }) => lastDay));
	const to = [lastDays.toSorted().at(-1) ?? preparedOn, preparedOn].toSorted()[0] ?? preparedOn;
	const middles = middlesOfMonths(to);
	const from = `${middles.toSorted()[0]?.slice(0, 7) ?? ''}-01`;
	const within = events.filter(
		(event) => isTold(event) && event.lastDay >= from && event.firstDay <= to
	);
	const cut = within.map((event) => ({
		...event,
		firstDay: event.firstDay > from ? event.firstDay : from,
		lastDay: event.lastDay < to ? event.lastDay : to
	}));
	return { events: cut, now: monthOf(to), middles };
}

/** The month of an ISO day, 1 to 12. */
export const monthOf = (day: string): number => Number(day.slice(5, 7));

function middlesOfMonths(lastDay: string): readonly string[] {
	const year = Number(lastDay.slice(0, 4));
	return Array.from({ length: 12 }, (_, index) => {
		const isThisYear = index + 1 <= monthOf(lastDay);
		return `${isThisYear ? year : year - 1}-${String(index + 1).padStart(2, '0')}-15`;
	});
}
