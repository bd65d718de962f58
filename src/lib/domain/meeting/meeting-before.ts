import type { PreparedMeeting } from './prepared.ts';
import { recordsOf, type MeetingRecord } from './record.ts';

/** Which meeting a meeting looks back on, and which others were held on its day. */

type Held = Pick<PreparedMeeting, 'communityId' | 'records' | 'lastInFiles' | 'daysInFiles'>;
type OfDay = Pick<MeetingRecord, 'meetingId' | 'date'>;

/**
 * Id of the last meeting up to its day; `''` for the first. Of those in files only the last is known, and what was written
 * down here tells more.
 */
export function meetingBefore(held: Held, { meetingId, date }: OfDay): string {
	const { lastInFiles } = held;
	const own = othersOf(held, meetingId).findLast((record) => record.date <= date);
	if (own !== undefined) return own.meetingId;
	return lastInFiles !== null && lastInFiles.date <= date ? lastInFiles.meetingId : '';
}

/** A meeting of the same community on the same day: the same one, or another, which only people know. */
export interface SameDay {
	/** Where it was held with this tool; `null` where a file tells of it. */
	readonly record: MeetingRecord | null;
}

/** `null` where there is none. */
export function meetingOfSameDay(held: Held, { meetingId, date }: OfDay): SameDay | null {
	const record = othersOf(held, meetingId).find((one) => one.date === date);
	if (record !== undefined) return { record };
	return held.daysInFiles.includes(date) ? { record: null } : null;
}

const othersOf = ({ records, communityId }: Held, meetingId: string): readonly MeetingRecord[] =>
	recordsOf(records, communityId).filter((record) => record.meetingId !== meetingId);
