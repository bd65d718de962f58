import type { PreparedMeeting } from '../domain/meeting/prepared.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { writeRecordFile } from '../project/meeting-schema.ts';
import { writeProjectFile } from '../project/project-file.ts';
import { createProject } from '../project/project.ts';
import { download } from './download.ts';
import { meetingState } from './meeting-state.svelte.ts';
import { keepHandOver } from './meeting.svelte.ts';
import { now } from './project-work.ts';

/** The files that go to a meeting, and the one that comes back. */

/** Letters and digits of any script, so that every file system takes the name. */
const plainName = (text: string): string =>
	text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');

/** A small file of one meeting, which is dropped on the screen of the data elsewhere. */
export function downloadRecord(record: MeetingRecord): void {
	const projectId = meetingState.prepared?.projectId ?? meetingState.project?.id ?? '';
	const bytes = writeRecordFile({ projectId, record });
	const name = `${plainName(record.label)}-${record.date}.meeting.json`;
	download(bytes, name, 'application/json');
}

/** A project for a facilitator's phone: one community, what its meeting may see, and no file of the officer's. */
export async function saveForCommunity(prepared: PreparedMeeting): Promise<void> {
	await keepHandOver('meeting project', prepared);
	const empty = createProject({
		id: crypto.randomUUID(),
		name: prepared.label,
		sample: false,
		at: now()
	});
	const bytes = await writeProjectFile({ ...empty, meeting: prepared }, new Map());
	download(bytes, `${plainName(prepared.label)}-meeting.tafakari`, 'application/zip');
}

/** The pictures of a meeting as one file, for a phone without a network. Harm only where it was said to be safe. */
export async function downloadPack(
	prepared: PreparedMeeting,
	questions: readonly string[],
	font: string
): Promise<void> {
	await keepHandOver('meeting pack', prepared);
	const { meetingPack } = await import('../reports/meeting/meeting-pack.ts');
	const pack = meetingPack(prepared, questions, { font: font.slice(font.indexOf(',') + 1) });
	const name = `${plainName(prepared.label)}-meeting-pack-${prepared.preparedOn}.html`;
	download(new TextEncoder().encode(pack), name, 'text/html;charset=utf-8');
}
