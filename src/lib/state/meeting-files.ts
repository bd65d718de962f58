import type { MeetingRecord } from '../domain/meeting/record.ts';
import { writeRecordFile } from '../project/meeting-schema.ts';
import { projectForCommunity } from '../project/community-project.ts';
import { shownQuestions } from '../reports/meeting/shown.ts';
import { download } from './download.ts';
import { meetingState } from './meeting-state.svelte.ts';
import { keepHandOver } from './meeting-keeping.ts';
import { currentPictures } from './meeting-pictures.ts';
import { now } from './now.ts';
import { fileSafeName } from './file-safe-name.ts';

/** The files that go to a meeting, and the one that comes back. */

/** A small file of one meeting, which is dropped on the screen of the data elsewhere. */
export function downloadRecord(record: MeetingRecord): void {
	const projectId = meetingState.prepared?.projectId ?? meetingState.project?.id ?? '';
	const bytes = writeRecordFile({ projectId, record });
	const name = `${fileSafeName(record.label)}-${record.date}.meeting.json`;
	download(bytes, name, 'application/json');
}

/**
 * A project for a facilitator's phone.
 *
 * @param chosen the questions that are ticked: they are on the phone too
 */
export async function saveForCommunity(chosen: readonly string[]): Promise<void> {
	const current = await currentPictures();
	if (current === null) return;
	await keepHandOver(
		'meeting project',
		current,
		current.questions.map(({ id }) => id)
	);
	const project = projectForCommunity(current, { id: crypto.randomUUID(), at: now(), chosen });
	const { writeProjectFile } = await import('../project/project-file.ts');
	const bytes = await writeProjectFile(project, new Map());
	download(bytes, `${fileSafeName(current.label)}-meeting.tafakari`, 'application/zip');
}

/** What can be printed for a meeting, and the pack that is looked at. */
export type PaperKind = 'pack' | 'leader' | 'posters' | 'promises' | 'sheets';

export interface PaperChoice {
	readonly kind: PaperKind;
	readonly size: 'A3' | 'A1';
	readonly ink: 'colour' | 'black and white';
	/** With what is about harm: it was said to be safe where the papers go. */
	readonly isHarmSafe: boolean;
	/** With the words of promises, which may name people. */
	readonly hasWords: boolean;
	/** With what was written of how the numbers came about. */
	readonly hasStories: boolean;
}

/**
 * A paper of the meeting as a file of its own. Harm only where it was said to be safe.
 *
 * @param font its type as a `data:` address, which goes into the file
 */
export async function downloadPaper(
	questions: readonly string[],
	{ kind, ...choice }: PaperChoice,
	font: string
): Promise<void> {
	const prepared = await currentPictures();
	if (prepared === null) return;
	const seen = shownQuestions(prepared, questions, choice).map(({ id }) => id);
	await keepHandOver(kind === 'pack' ? 'meeting pack' : 'meeting paper', prepared, seen);
	const papers = await import('../reports/meeting/papers.ts');
	const options = { ...choice, font: font.slice(font.indexOf(',') + 1) };
	const paper = papers[kind](prepared, questions, options);
	const name = `${fileSafeName(prepared.label)}-meeting-${kind}-${prepared.preparedOn}.html`;
	download(new TextEncoder().encode(paper), name, 'text/html;charset=utf-8');
}
