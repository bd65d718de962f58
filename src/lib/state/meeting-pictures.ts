import type { PreparedMeeting } from '../domain/meeting/prepared.ts';
import { recordsOf } from '../domain/meeting/record.ts';
import { meetingsHeld, meetingsWritten } from '../project/meetings.ts';
import { documentsBeside } from '../project/releases.ts';
import { besideName, entryName, keptBeside, readyName } from './meeting-keeping.ts';
import { meetingState } from './meeting-state.svelte.ts';
import { withStories } from './meeting-stories.ts';
import { openedStorage } from './project-keeping.ts';
import { projectState } from './project.svelte.ts';

/** The pictures of communities: counted from the open project, kept for when nothing is counted, and held against all that was handed over. */

/** What was made ready, with the meetings that were held since. */
export function showReady(ready: readonly PreparedMeeting[]): void {
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

let isStopped = false;

/** Gives up getting a community's pictures ready; those of before stay. */
export function stopMaking(): void {
	isStopped = true;
}

/** Whether a community's numbers were made ready since they may last have changed. */
let readyVersion = -1;
/** Beside how many documents they are, by community. */
const readyNow = new Map<string, number>();

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
	const documents = documentsBeside(project, communityId);
	if (readyNow.get(communityId) === documents && !isAnew) return;
	meetingState.failed = false;
	isStopped = false;
	meetingState.share = 0;
	try {
		const { readyMeeting } = await import('./meeting-ready.ts');
		const { prepared, entry } = await readyMeeting(place, (share) => {
			if (isStopped) throw new Error('stopped');
			meetingState.share = share;
		});
		readyNow.set(communityId, documents);
		const store = await openedStorage();
		const told = withStories(prepared, project);
		await store.keepBeside(project.id, readyName(communityId), JSON.stringify(told));
		await store.keepBeside(project.id, entryName(communityId), JSON.stringify(entry));
		await store.keepBeside(project.id, besideName(communityId), String(documents));
		meetingState.project = project;
		showReady([...meetingState.ready.values(), prepared]);
	} catch {
		meetingState.failed = !isStopped;
	} finally {
		meetingState.share = null;
	}
}

/**
 * The pictures of the chosen community as they may be seen now: made ready anew where something else was handed over since, which they
 * were not held against.
 *
 * @returns `null` where they can't be
 */
export async function currentPictures(): Promise<PreparedMeeting | null> {
	const { project, communityId } = meetingState;
	if (project === null || project.meeting !== undefined) return meetingState.prepared;
	const kept = (await keptBeside(project.id)).get(besideName(communityId));
	if (kept === String(documentsBeside(project, communityId))) return meetingState.prepared;
	if (projectState.phase === 'ready') await makeReady();
	else meetingState.failed = true;
	return meetingState.failed ? null : meetingState.prepared;
}
