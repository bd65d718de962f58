import type { MeetingRecord } from './record.ts';

/** What a record that came from another device is to those that are here. */
export type RecordMerge =
	/** A meeting that nobody here knew of. */
	| 'new'
	/** Word for word what is here. */
	| 'same'
	/** The same meeting, and it says something else: somebody must choose. */
	| 'other'
	/** Another id, and its community met on that day: the same meeting written down twice, or a second one. */
	| 'same day';

/** The parts of a record in which two versions of one meeting differ, by name. */
export function differences(
	one: MeetingRecord,
	other: MeetingRecord
): readonly (keyof MeetingRecord)[] {
	const names = Object.keys(one) as (keyof MeetingRecord)[];
	return names.filter(
		(name) => name !== 'writtenAt' && JSON.stringify(one[name]) !== JSON.stringify(other[name])
	);
}

/** @param daysInFiles ISO days on which its community met, as the files have it */
export function mergeOf(
	records: readonly MeetingRecord[],
	incoming: MeetingRecord,
	daysInFiles: readonly string[] = []
): RecordMerge {
	const known = records.find(({ meetingId }) => meetingId === incoming.meetingId);
	if (known !== undefined) return differences(known, incoming).length === 0 ? 'same' : 'other';
	const isOfSameDay =
		heldOnDayOf(records, incoming).length > 0 || daysInFiles.includes(incoming.date);
	return isOfSameDay ? 'same day' : 'new';
}

/** Other meetings of its community on its day. */
export function heldOnDayOf(
	records: readonly MeetingRecord[],
	{ meetingId, communityId, date }: MeetingRecord
): readonly MeetingRecord[] {
	return records.filter(
		(one) => one.communityId === communityId && one.date === date && one.meetingId !== meetingId
	);
}
