import { meetingBefore, meetingOfSameDay, type SameDay } from '../domain/meeting/meeting-before.ts';
import { emptyReflection, type MeetingRecord, type Reflection } from '../domain/meeting/record.ts';
import { meetingState } from './meeting-state.svelte.ts';
import { beginMeeting, write } from './meeting.svelte.ts';

/** A meeting that was held on paper, typed in: every answer can be taken back until the meeting is kept. */

interface Before {
	/** What was typed into. */
	readonly field: string;
	/** How the record stood before it. */
	readonly record: MeetingRecord;
}

class TypedMeeting {
	/** How the record stood before each answer, the oldest first. */
	steps: readonly Before[] = $state.raw([]);
	/** The day on which somebody said that this is another meeting than the one that is here. */
	anotherOn = $state('');
	/** The day as it is chosen is none of the calendar; the record holds the one before. */
	isNoDay = $state(false);

	/** What else is known of the community's meetings of its day; `null` for nothing, and once somebody answered. */
	readonly sameDay: SameDay | null = $derived.by(() => {
		const { record, prepared } = meetingState;
		if (record === null || prepared === null || this.anotherOn === record.date) return null;
		return meetingOfSameDay(prepared, record);
	});
}

export const typedMeeting = new TypedMeeting();

/** Begins to type a meeting in. */
export async function beginTyping(questions: readonly string[], day: string): Promise<void> {
	forgetTyping();
	await beginMeeting(questions, day, true);
}

/** A meeting that is opened has nothing to take back yet. */
export function forgetTyping(): void {
	typedMeeting.steps = [];
	typedMeeting.anotherOn = '';
	typedMeeting.isNoDay = false;
}

/**
 * Writes an answer down.
 *
 * @param field what is typed into: letters that follow each other are one answer
 */
export async function typeIn(field: string, changes: Partial<MeetingRecord>): Promise<void> {
	const { record } = meetingState;
	if (record === null) return;
	const isSame = typedMeeting.steps.at(-1)?.field === field;
	if (!isSame) typedMeeting.steps = [...typedMeeting.steps, { field, record }];
	await write(changes);
}

/** Writes down what was said of one question. */
export async function typeOf(
	question: string,
	field: string,
	changes: Partial<Reflection>
): Promise<void> {
	const reflections = meetingState.record?.reflections.map((reflection) =>
		reflection.question === question ? { ...reflection, ...changes } : reflection
	);
	if (reflections !== undefined) await typeIn(`${question} ${field}`, { reflections });
}

/**
 * The day tells which meeting was the one before; what was said of the promises of another is let go.
 *
 * @param date `''` where the calendar has no such day
 */
export async function typeDay(date: string): Promise<void> {
	const { record, prepared } = meetingState;
	if (record === null || prepared === null) return;
	if (date === '') {
		// It is taken back like any other answer.
		typedMeeting.isNoDay = true;
		await typeIn('day', {});
		return;
	}
	const before = meetingBefore(prepared, { meetingId: record.meetingId, date });
	const found = before === record.before ? {} : { before, checked: [], checkedCount: null };
	const kept = typeIn('day', { date, ...found });
	typedMeeting.isNoDay = false;
	await kept;
}

/** Looks at one more question, or at one less. */
export async function typeQuestion(question: string): Promise<void> {
	const reflections = meetingState.record?.reflections ?? [];
	const others = reflections.filter((one) => one.question !== question);
	const isThere = others.length < reflections.length;
	await typeIn(`look at ${question}`, {
		reflections: isThere ? others : [...reflections, emptyReflection(question)]
	});
}

/** Takes the last answer back. */
export async function undoTyping(): Promise<void> {
	const last = typedMeeting.steps.at(-1);
	if (last === undefined) return;
	typedMeeting.steps = typedMeeting.steps.slice(0, -1);
	if (last.field === 'day') typedMeeting.isNoDay = false;
	await write(last.record);
}

/** What is typed here takes the place of the meeting of that day: it is the same one. */
export async function typeOver({ meetingId, before }: MeetingRecord): Promise<void> {
	await typeIn('same meeting', { meetingId, before });
}
