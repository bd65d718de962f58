import * as v from 'valibot';
import type { MeetingRecord } from '../domain/meeting/record';
import { recordSchema } from './meeting-schema';

/** A meeting that goes on: kept at every step, so that one that is broken off is taken up where it was left. */
export interface MeetingDraft {
	readonly record: MeetingRecord;
	/** Which of its steps is open, from 0. */
	readonly at: number;
	/** Whether it is typed in from sheets of paper. */
	readonly isTyped: boolean;
}

const draftSchema = v.pipe(
	v.string(),
	v.parseJson(),
	v.object({
		record: recordSchema,
		at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
		isTyped: v.optional(v.boolean(), false)
	})
);

export const writeDraft = (draft: MeetingDraft): string => JSON.stringify(draft);

/** `null` for what cannot be read. */
export function readDraft(text: string | undefined): MeetingDraft | null {
	const read = v.safeParse(draftSchema, text);
	return read.success ? read.output : null;
}
