import type {
	PreparedEvent,
	PreparedMeeting,
	PreparedQuestion
} from '../../domain/meeting/prepared.ts';
import { mostQuestions } from '../../domain/meeting/prepared.ts';
import type { MeetingPromise, MeetingRecord, PromiseState } from '../../domain/meeting/record.ts';
import { isTold } from '../../domain/meeting/near-event.ts';
import type { PaperOptions } from './paper.ts';

/** What of a prepared meeting goes on paper. */

/** The chosen questions in the order of choice; about harm only where somebody said that it is safe. */
export function shownQuestions(
	{ questions }: PreparedMeeting,
	chosen: readonly string[],
	{ isHarmSafe = false }: PaperOptions
): readonly PreparedQuestion[] {
	return [...new Set(chosen)]
		.flatMap((id) => questions.filter((question) => question.id === id))
		.filter(({ isHarm }) => isHarmSafe || !isHarm)
		.slice(0, mostQuestions);
}

/** The events of the twelve whole months of which the last is that of counting, cut to them; and that month, 1 to 12. */
export function yearOfEvents({ events, preparedOn }: PreparedMeeting): {
	readonly events: readonly PreparedEvent[];
	readonly now: number;
} {
	const middles = middlesOfMonths(preparedOn).toSorted();
	const from = `${middles[0]?.slice(0, 7) ?? ''}-01`;
	const to = preparedOn;
	const within = events.filter(
		(event) => isTold(event) && event.lastDay >= from && event.firstDay <= to
	);
	const cut = within.map((event) => ({
		...event,
		firstDay: event.firstDay > from ? event.firstDay : from,
		lastDay: event.lastDay < to ? event.lastDay : to
	}));
	return { events: cut, now: monthOf(preparedOn) };
}

/** The month of an ISO day, 1 to 12. */
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** Of each of the last twelve months, January first, a day in its middle: other calendars name it by that. */
export function middlesOfMonths(preparedOn: string): readonly string[] {
	const year = Number(preparedOn.slice(0, 4));
	return Array.from({ length: 12 }, (_, index) => {
		const isThisYear = index + 1 <= monthOf(preparedOn);
		return `${isThisYear ? year : year - 1}-${String(index + 1).padStart(2, '0')}-15`;
	});
}

export interface FoundPromise {
	readonly promise: MeetingPromise;
	readonly state: PromiseState;
}

export interface LastPromises {
	/** ISO day of the meeting at which they were made. */
	readonly day: string;
	readonly promises: readonly MeetingPromise[];
	/** Those of the meeting before it, as they were found at it. */
	readonly found: readonly FoundPromise[];
}

/** What was promised at the last meeting, and what was found there of the one before; `null` before the first. */
export function lastPromises(records: readonly MeetingRecord[]): LastPromises | null {
	const last = records.at(-1);
	if (last === undefined) return null;
	const made = new Map(
		records.flatMap(({ promises }) => promises.map((promise) => [promise.id, promise] as const))
	);
	const found = last.checked.flatMap(({ id, state }) => {
		const promise = made.get(id);
		return promise === undefined ? [] : [{ promise, state }];
	});
	return { day: last.date, promises: last.promises, found };
}
