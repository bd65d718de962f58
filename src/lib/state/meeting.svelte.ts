import type { PreparedMeeting } from '../domain/meeting/prepared.ts';
import {
	beginRecord,
	recordsOf,
	recordToKeep,
	type MeetingPromise,
	type MeetingRecord,
	type Reflection
} from '../domain/meeting/record.ts';
import { meetingBefore } from '../domain/meeting/meeting-before.ts';
import { readDraft, writeDraft, type MeetingDraft } from '../project/meeting-draft.ts';
import { meetingsHeld, meetingsWritten } from '../project/meetings.ts';
import type { Project } from '../project/project.ts';
import {
	decisionsOf,
	entryName,
	keepDecisions,
	keptBeside,
	picturesIn,
	readyName,
	type Beside
} from './meeting-keeping.ts';
import { meetingState } from './meeting-state.svelte.ts';
import { withStories } from './meeting-stories.ts';
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

/** What was made ready, with the meetings that were held since. */
function showReady(ready: readonly PreparedMeeting[]): void {
	const { project } = meetingState;
	const held = project === null ? [] : meetingsHeld(project);
	const written = project === null ? new Set() : meetingsWritten(project);
	meetingState.ready = new Map(
		ready.map((one) => {
			// What was written down here may have been written anew, or taken back.
			const others = one.records.filter(({ meetingId }) => !written.has(meetingId));
			return [
				one.communityId,
				{ ...one, records: recordsOf([...others, ...held], one.communityId) }
			];
		})
	);
	const counted = projectState.places
		.filter(({ kind, hasAction }) => kind === 'community' && hasAction)
		.map(({ id, label }) => ({ id, label }));
	const kept = ready.map(({ communityId, label }) => ({ id: communityId, label }));
	meetingState.places = counted.length > 0 ? counted : kept;
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

let isStopped = false;

/** Gives up getting a community's pictures ready; those of before stay. */
export function stopMaking(): void {
	isStopped = true;
}

/** Whether a community's numbers were made ready since they may last have changed. */
let readyVersion = -1;
const readyNow = new Set<string>();

/** Counts what the chosen community may see, and keeps it for a device without the time or the room to count. */
export async function makeReady(isAnew = false): Promise<void> {
	const { project } = projectState;
	const { communityId } = meetingState;
	const place = projectState.places.find(
		({ kind, id }) => kind === 'community' && id === communityId
	);
	if (project === null || place === undefined) return;
	if (readyVersion !== projectState.version) readyNow.clear();
	readyVersion = projectState.version;
	if (readyNow.has(communityId) && !isAnew) return;
	meetingState.failed = false;
	isStopped = false;
	meetingState.share = 0;
	try {
		const { readyMeeting } = await import('./meeting-ready.ts');
		const { prepared, entry } = await readyMeeting(place, (share) => {
			if (isStopped) throw new Error('stopped');
			meetingState.share = share;
		});
		readyNow.add(communityId);
		const store = await openedStorage();
		const told = withStories(prepared, project);
		await store.keepBeside(project.id, readyName(communityId), JSON.stringify(told));
		await store.keepBeside(project.id, entryName(communityId), JSON.stringify(entry));
		meetingState.project = project;
		showReady([...meetingState.ready.values(), prepared]);
	} catch {
		meetingState.failed = !isStopped;
	} finally {
		meetingState.share = null;
	}
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
	const { prepared } = meetingState;
	if (prepared === null) return;
	const { communityId, label } = prepared;
	meetingState.isTyped = isTyped;
	const meetingId = `${communityId}-${date}-${crypto.randomUUID().slice(0, 8)}`;
	const before = meetingBefore(prepared, { meetingId, date });
	await keepGoing(
		beginRecord({ meetingId, communityId, label, date, before, questions, at: now() }),
		0
	);
}

/** Opens a meeting that is kept, to write more of it down: it stays the same meeting. */
export async function openAgain(record: MeetingRecord, isTyped: boolean): Promise<void> {
	meetingState.isTyped = isTyped;
	await keepGoing(record, 0);
}

/** Takes up a meeting that was broken off. */
export function resumeMeeting(): void {
	const { draft } = meetingState;
	if (draft === null) return;
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
