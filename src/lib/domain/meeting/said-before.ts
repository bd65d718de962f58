import { isTold } from './near-event.ts';
import { thenAndNow, type PreparedEvent, type PreparedQuestion } from './prepared.ts';
import { recordsOf, type MeetingRecord, type Reflection } from './record.ts';

/** What a meeting already knows of a question when it asks why: what happened in between, and what was said last time. */

export interface SaidBefore {
	/** ISO day. */
	readonly date: string;
	readonly reflection: Reflection;
}

/** The last meeting before this one that said what helped, what stood in the way or who was missing; `null` for none. */
export function saidBefore(
	records: readonly MeetingRecord[],
	{ meetingId, communityId, date }: Pick<MeetingRecord, 'meetingId' | 'communityId' | 'date'>,
	question: string
): SaidBefore | null {
	const said = recordsOf(records, communityId)
		.filter((one) => one.meetingId !== meetingId && one.date <= date)
		.flatMap((one) =>
			one.reflections
				.filter((reflection) => reflection.question === question && isSaid(reflection))
				.map((reflection) => ({ date: one.date, reflection }))
		);
	return said.at(-1) ?? null;
}

const isSaid = ({ helped, blocked, missing }: Reflection): boolean =>
	helped.length + blocked.length + missing.length > 0;

const mostEvents = 4;

/** What happened here after the first number and up to the last one, the newest of many; none where there is one number. */
export function eventsBetween(
	question: PreparedQuestion,
	events: readonly PreparedEvent[]
): readonly PreparedEvent[] {
	const { then, now } = thenAndNow(question);
	if (then === null || now === null) return [];
	return events
		.filter(isTold)
		.filter(({ firstDay, lastDay }) => lastDay > then.lastDay && firstDay <= now.lastDay)
		.slice(-mostEvents);
}
