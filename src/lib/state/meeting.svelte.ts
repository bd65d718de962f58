import type { PreparedMeeting } from '../domain/meeting/prepared.ts';
import {
	beginRecord,
	recordToKeep,
	type MeetingPromise,
	type MeetingRecord,
	type Reflection
} from '../domain/meeting/record.ts';
import { meetingBefore } from '../domain/meeting/meeting-before.ts';
import { readDraft, writeDraft, type MeetingDraft } from '../project/meeting-draft.ts';
import type { Project } from '../project/project.ts';
import {
	decisionsOf,
	keepDecisions,
	keepHandOver,
	keptBeside,
	picturesIn,
	type Beside
} from './meeting-keeping.ts';
import { currentPictures, makeReady, showReady } from './meeting-pictures.ts';
import { meetingState } from './meeting-state.svelte.ts';
import { idToOpen, openedStorage, sayHowItIsKept, takeLock } from './project-keeping.ts';
import { now } from './now.ts';
import { projectState } from './project.svelte.ts';

/**
 * The reflection meeting of one community. It reads what was made ready for it, so that it opens without the engine, and
 * keeps every answer at once.
 */

const draftName = (communityId: string): string => `draft ${communityId}`;

/** Opens the meetings of the project that is open, or of the one that this device keeps, without counting anything. */
export async function openMeetings(): Promise<void> {
	const project = projectState.project ?? (await keptProject());
	meetingState.project = project;
	if (project === null) {
		meetingState.phase = 'nothing';
		return;
	}
	const beside = await keptBeside(project.id);
	const own = project.meeting === undefined ? [] : [project.meeting];
	showReady([...picturesIn(beside), ...own]);
	meetingState.phase = meetingState.places.length === 0 ? 'nothing' : 'open';
	if (meetingState.communityId === '') await lookAt(meetingState.places[0]?.id ?? '', beside);
	// Files may have come since; a meeting that goes on keeps what it began with.
	else if (projectState.phase === 'ready' && meetingState.record === null) await makeReady();
}

/** The project that this device opens with, as it is kept; nothing of it is counted. */
async function keptProject(): Promise<Project | null> {
	const place = await openedStorage();
	await sayHowItIsKept();
	const id = await idToOpen(place);
	if (id === undefined) return null;
	const stored = await place.load(id).catch(() => undefined);
	if (stored === undefined) return null;
	await takeLock(id);
	return stored.project;
}

/** Looks at another community; what was broken off there can be taken up. */
export async function chooseCommunity(communityId: string): Promise<void> {
	const { project } = meetingState;
	await lookAt(communityId, project === null ? new Map() : keptBeside(project.id));
}

async function lookAt(communityId: string, beside: Beside | Promise<Beside>): Promise<void> {
	meetingState.communityId = communityId;
	meetingState.record = null;
	meetingState.isSafe = false;
	meetingState.isKept = false;
	if (meetingState.project === null) return;
	meetingState.draft = readDraft((await beside).get(draftName(communityId)));
	if (projectState.phase === 'ready') await makeReady();
}

/**
 * Begins a meeting with the questions that were chosen.
 *
 * @param isTyped it was held on paper, and is typed in from its sheets
 */
export async function beginMeeting(
	questions: readonly string[],
	date: string,
	isTyped = false
): Promise<void> {
	const prepared = await currentPictures();
	if (prepared === null) return;
	const { communityId, label } = prepared;
	meetingState.isTyped = isTyped;
	if (!isTyped) await keepSeen(prepared, questions);
	const meetingId = `${communityId}-${date}-${crypto.randomUUID().slice(0, 8)}`;
	const before = meetingBefore(prepared, { meetingId, date });
	await keepGoing(
		beginRecord({ meetingId, communityId, label, date, before, questions, at: now() }),
		0
	);
}

/** Keeps what the screen of the meeting is going to tell: what is about harm only once it was said to be safe. */
async function keepSeen(prepared: PreparedMeeting, questions: readonly string[]): Promise<void> {
	const isSeen = ({ isHarm }: { readonly isHarm: boolean }): boolean =>
		isHarm === meetingState.isSafe;
	const seen = prepared.questions.filter((one) => questions.includes(one.id) && isSeen(one));
	await keepHandOver(
		'meeting',
		prepared,
		seen.map(({ id }) => id)
	);
}

const questionsOf = ({ reflections }: MeetingRecord): readonly string[] =>
	reflections.map(({ question }) => question);

/** What is about harm was said to be safe to look at here. */
export async function sayItIsSafe(): Promise<void> {
	const { record, prepared } = meetingState;
	if (record === null || prepared === null) return;
	meetingState.isSafe = true;
	await keepSeen(prepared, questionsOf(record));
}

/** Opens a meeting that is kept, to write more of it down: it stays the same meeting. */
export async function openAgain(record: MeetingRecord, isTyped: boolean): Promise<void> {
	const prepared = await currentPictures();
	if (prepared === null) return;
	meetingState.isTyped = isTyped;
	if (!isTyped) await keepSeen(prepared, questionsOf(record));
	await keepGoing(record, 0);
}

/** Takes up a meeting that was broken off. */
export async function resumeMeeting(): Promise<void> {
	const { draft } = meetingState;
	const prepared = await currentPictures();
	if (draft === null || prepared === null) return;
	if (!draft.isTyped) await keepSeen(prepared, questionsOf(draft.record));
	meetingState.record = draft.record;
	meetingState.at = draft.at;
	meetingState.isTyped = draft.isTyped;
}

/** Lets a meeting go that was broken off, for good. */
export async function dropDraft(): Promise<void> {
	meetingState.draft = null;
	await keepDraft(null);
}

async function keepDraft(draft: MeetingDraft | null): Promise<void> {
	const { project, communityId } = meetingState;
	if (project === null) return;
	const place = await openedStorage();
	const text = draft === null ? null : writeDraft(draft);
	await place.keepBeside(project.id, draftName(communityId), text).catch(() => undefined);
}

async function keepGoing(record: MeetingRecord, at: number): Promise<void> {
	meetingState.record = record;
	meetingState.at = at;
	await keepDraft({ record, at, isTyped: meetingState.isTyped });
}

/** Goes to another step; every answer is kept on the way. */
export async function goTo(at: number): Promise<void> {
	const { record, steps } = meetingState;
	if (record === null || at < 0 || at >= steps.length) return;
	await keepGoing(record, at);
}

/** Writes something down. */
export async function write(changes: Partial<MeetingRecord>): Promise<void> {
	const { record, at } = meetingState;
	if (record !== null) await keepGoing({ ...record, ...changes, writtenAt: now() }, at);
}

/** Writes down what was said of one question. */
export async function writeOf(question: string, changes: Partial<Reflection>): Promise<void> {
	const reflections = meetingState.record?.reflections.map((reflection) =>
		reflection.question === question ? { ...reflection, ...changes } : reflection
	);
	if (reflections !== undefined) await write({ reflections });
}

/** Adds a promise, or writes one anew. */
export async function writePromise(promise: MeetingPromise): Promise<void> {
	const promises = meetingState.record?.promises ?? [];
	const isKnown = promises.some(({ id }) => id === promise.id);
	await write({
		promises: isKnown
			? promises.map((one) => (one.id === promise.id ? promise : one))
			: [...promises, promise]
	});
}

/** Leaves the meeting for the choice of community and questions; it can be taken up again. */
export function leaveMeeting(): void {
	const { record, at, isTyped } = meetingState;
	meetingState.draft = record === null || meetingState.isKept ? null : { record, at, isTyped };
	meetingState.record = null;
	meetingState.isSafe = false;
	meetingState.isKept = false;
}

/** Keeps the meeting in the project, as dated decisions. */
export async function closeMeeting(): Promise<void> {
	const { project } = meetingState;
	if (meetingState.record === null || project === null) return;
	const record = recordToKeep(meetingState.record);
	meetingState.record = record;
	await keepDecisions(decisionsOf(record));
	await keepDraft(null);
	meetingState.draft = null;
	meetingState.isKept = true;
	showReady([...meetingState.ready.values()]);
}
