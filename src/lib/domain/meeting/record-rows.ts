import { adjustmentsAgreed, hasAdjustment, promisesDone, type MeetingRecord } from './record.ts';

/**
 * Meetings that were held with this tool, as rows of the model's table of meetings, so that they are counted like every
 * other (A3, A4, A5 and all that is asked of who came). What a meeting found of the promises before it stands in the row of
 * that earlier meeting, as the model has it.
 */

export const recordColumns = [
	'meeting_id',
	'community_id',
	'date',
	'meeting_type',
	'recorded_by',
	'girls',
	'boys',
	'women',
	'men',
	'with_disability',
	'data_looked_at',
	'adjustment_made',
	'adjustments_agreed',
	'adjustments_done',
	'learning',
	'next_date'
] as const;

export type RecordCell = string | number | null;

/** One row a meeting, the oldest first. */
export function recordRows(records: readonly MeetingRecord[]): readonly (readonly RecordCell[])[] {
	const done = new Map(records.map((record) => [record.before, promisesDone(record)]));
	return records.map((record) => rowOf(record, done.get(record.meetingId) ?? null));
}

function rowOf(record: MeetingRecord, done: number | null): readonly RecordCell[] {
	const { meetingId, communityId, date, people, reflections, nextDate } = record;
	const words = reflections.map((reflection) => reflection.words.trim());
	return [
		...[meetingId, communityId, date, 'reflection', 'community'],
		...[people.girls, people.boys, people.women, people.men, people.withDisability],
		reflections.length > 0 ? 'yes' : 'no',
		hasAdjustment(record) ? 'yes' : 'no',
		adjustmentsAgreed(record),
		done,
		words.filter((said) => said !== '').join(' · '),
		nextDate
	];
}
