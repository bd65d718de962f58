import { beginRecord, type MeetingRecord } from '../../../../src/lib/domain/meeting/record.ts';

/** A meeting of one community that has just begun, but for what is changed. */
export const record = (changes: Partial<MeetingRecord> = {}): MeetingRecord => ({
	...beginRecord({
		meetingId: 'm1',
		communityId: 'c1',
		label: 'Bondeni',
		date: '2026-03-01',
		before: '',
		questions: ['O1'],
		at: '2026-03-01T10:00:00.000Z'
	}),
	...changes
});
