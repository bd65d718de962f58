import type { MeetingRecord } from './record.ts';

/** What a record that came from another device is to those that are here. */
export type RecordMerge =
	/** A meeting that nobody here knew of. */
	| 'new'
	/** Word for word what is here. */
	| 'same'
	/** The same meeting, and it says something else: somebody must choose. */
	| 'other';

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

export function mergeOf(records: readonly MeetingRecord[], incoming: MeetingRecord): RecordMerge {
	const known = records.find(({ meetingId }) => meetingId === incoming.meetingId);
	if (known === undefined) return 'new';
	return differences(known, incoming).length === 0 ? 'same' : 'other';
}
