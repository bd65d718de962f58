import { differences, heldOnDayOf, mergeOf } from '../domain/meeting/merge.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { readRecordFile } from '../project/meeting-schema.ts';
import { meetingsInFiles } from '../pipeline/meetings-in-files.ts';
import { meetingsHeld, withoutMeeting } from '../project/meetings.ts';
import { addDecision, type Project } from '../project/project.ts';
import { sharedEngine } from './engine.ts';
import { decisionsOf } from './meeting-keeping.ts';
import { now } from './now.ts';
import { projectState } from './project.svelte.ts';

/** Records of meetings that came from another device, each with what became of it. */

export type ArrivedAs =
	| 'taken'
	| 'same'
	| 'other'
	| 'same day'
	/** Somebody said that what is here holds. */
	| 'left'
	| 'stranger'
	| 'unreadable';

export interface ArrivedRecord {
	readonly fileName: string;
	readonly as: ArrivedAs;
	/** `null` where it cannot be read. */
	readonly record: MeetingRecord | null;
	/** Where it says something else than the one that is here. */
	readonly parts: readonly (keyof MeetingRecord)[];
	/** The meeting of the same community and day that is here; `null` where none is, or a file tells of it. */
	readonly beside: MeetingRecord | null;
}

class ArrivedRecords {
	#list: readonly ArrivedRecord[] = $state.raw([]);
	#project = $state('');
	/** None once another project is open. */
	readonly list: readonly ArrivedRecord[] = $derived(
		this.#project === projectState.project?.id ? this.#list : []
	);

	tell(project: string, list: readonly ArrivedRecord[]): void {
		this.#project = project;
		this.#list = list;
	}

	change(make: (list: readonly ArrivedRecord[]) => readonly ArrivedRecord[]): void {
		this.#list = make(this.#list);
	}
}

export const arrivedRecords = new ArrivedRecords();

/**
 * Whether a file is the record of a meeting; what a chat made of its name does not matter. One that cannot be read (a folder,
 * or what was taken away meanwhile) is none: whoever reads files says so.
 */
export async function isRecordFile(file: File): Promise<boolean> {
	const start = await file
		.slice(0, 40)
		.text()
		.catch(() => null);
	if (start === null) return false;
	return file.name.endsWith('.meeting.json') || /^\s*\{\s*"tafakariMeeting"/.test(start);
}

/**
 * Takes records into a project: a meeting twice is once, and one that says something else waits for an answer.
 *
 * @returns the project with those that were taken
 */
export async function withRecords(project: Project, files: readonly File[]): Promise<Project> {
	let next = project;
	const arrived: ArrivedRecord[] = [];
	for (const file of files) {
		const read = readRecordFile(new Uint8Array(await file.arrayBuffer()));
		const one = await arrivalOf(next, file.name, read?.record ?? null);
		arrived.push(one);
		if (one.as === 'taken' && one.record !== null) next = decided(next, one.record);
	}
	arrivedRecords.tell(project.id, arrived);
	return next;
}

async function arrivalOf(
	project: Project,
	fileName: string,
	record: MeetingRecord | null
): Promise<ArrivedRecord> {
	const nothing = { fileName, record, parts: [], beside: null };
	if (record === null) return { ...nothing, as: 'unreadable' };
	const isKnownPlace = projectState.places.some(
		({ kind, id }) => kind === 'community' && id === record.communityId
	);
	if (!isKnownPlace) return { ...nothing, as: 'stranger' };
	const held = meetingsHeld(project);
	const merge = mergeOf(held, record, await daysInFiles(project, record));
	const here = held.find(({ meetingId }) => meetingId === record.meetingId);
	return {
		fileName,
		record,
		as: merge === 'new' ? 'taken' : merge,
		parts: here === undefined ? [] : differences(here, record),
		beside: heldOnDayOf(held, record)[0] ?? null
	};
}

/** Days of meetings that did not come with this tool, nor are the record's own row. */
async function daysInFiles(
	{ decisions }: Project,
	{ communityId, meetingId }: MeetingRecord
): Promise<readonly string[]> {
	const own = decisions.flatMap((one) => (one.kind === 'meeting' ? [one.says.meetingId] : []));
	const others = await meetingsInFiles(await sharedEngine(), communityId, [...own, meetingId]);
	return others.map(({ date }) => date);
}

const decided = (project: Project, record: MeetingRecord): Project =>
	decisionsOf(record).reduce(addDecision, project);

/** The project in which the record of the file holds, and not the one that was here. */
export function withFileRecord(project: Project, { record, beside }: ArrivedRecord): Project {
	if (record === null) return project;
	return decided(
		beside === null ? project : withoutMeeting(project, beside.meetingId, now()),
		record
	);
}

/** The project with a second meeting of that day. */
export function withAnotherRecord(project: Project, { record }: ArrivedRecord): Project {
	return record === null ? project : decided(project, record);
}

/** What was said about one that waited. */
export function settleRecord(arrived: ArrivedRecord, as: ArrivedAs): void {
	arrivedRecords.change((list) => list.map((one) => (one === arrived ? { ...one, as } : one)));
}

export function dismissRecords(): void {
	arrivedRecords.change(() => []);
}
