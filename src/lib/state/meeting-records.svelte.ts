import { differences, mergeOf } from '../domain/meeting/merge.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { readRecordFile } from '../project/meeting-schema.ts';
import { meetingsHeld } from '../project/meetings.ts';
import { addDecision, type Project } from '../project/project.ts';
import { decisionsOf } from './meeting.svelte.ts';
import { projectState } from './project.svelte.ts';

/** Records of meetings that came from another device, each with what became of it. */

export type ArrivedAs = 'taken' | 'same' | 'other' | 'stranger' | 'unreadable';

export interface ArrivedRecord {
	readonly fileName: string;
	readonly as: ArrivedAs;
	/** `null` where it cannot be read. */
	readonly record: MeetingRecord | null;
	/** Where it says something else than the one that is here. */
	readonly parts: readonly (keyof MeetingRecord)[];
}

class ArrivedRecords {
	list: readonly ArrivedRecord[] = $state.raw([]);
}

export const arrivedRecords = new ArrivedRecords();

/** Whether a file is the record of a meeting; what a chat made of its name does not matter. */
export async function isRecordFile(file: File): Promise<boolean> {
	if (file.name.endsWith('.meeting.json')) return true;
	const start = await file.slice(0, 40).text();
	return /^\s*\{\s*"tafakariMeeting"/.test(start);
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
		const one = arrivalOf(next, file.name, read?.record ?? null);
		arrived.push(one);
		if (one.as === 'taken' && one.record !== null) next = decided(next, one.record);
	}
	arrivedRecords.list = arrived;
	return next;
}

function arrivalOf(
	project: Project,
	fileName: string,
	record: MeetingRecord | null
): ArrivedRecord {
	if (record === null) return { fileName, as: 'unreadable', record, parts: [] };
	const isKnownPlace = projectState.places.some(
		({ kind, id }) => kind === 'community' && id === record.communityId
	);
	if (!isKnownPlace) return { fileName, as: 'stranger', record, parts: [] };
	const held = meetingsHeld(project);
	const merge = mergeOf(held, record);
	const here = held.find(({ meetingId }) => meetingId === record.meetingId);
	const parts = here === undefined ? [] : differences(here, record);
	return { fileName, as: merge === 'new' ? 'taken' : merge, record, parts };
}

const decided = (project: Project, record: MeetingRecord): Project =>
	decisionsOf(record).reduce(addDecision, project);

/** The project in which the record of the file holds, and not the one that was here. */
export function withFileRecord(project: Project, { record }: ArrivedRecord): Project {
	return record === null ? project : decided(project, record);
}

/** What was said about one that waited. */
export function settleRecord(arrived: ArrivedRecord, as: ArrivedAs): void {
	arrivedRecords.list = arrivedRecords.list.map((one) => (one === arrived ? { ...one, as } : one));
}

export function dismissRecords(): void {
	arrivedRecords.list = [];
}
