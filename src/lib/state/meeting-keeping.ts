import type { LedgerEntry } from '../domain/disclosure/ledger.ts';
import type { ChosenPicture } from '../domain/meeting/chosen-picture.ts';
import type { PreparedMeeting } from '../domain/meeting/prepared.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { readPrepared } from '../project/meeting-schema.ts';
import { readLedgerEntry } from '../project/ledger-schema.ts';
import type { MeetingDecision, ReleasedAs } from '../project/decisions/about-sharing.ts';
import type { Decision } from '../project/decisions/decision.ts';
import { addDecision, type Project } from '../project/project.ts';
import { entryOf, ledgerOf } from '../project/releases.ts';
import { meetingState } from './meeting-state.svelte.ts';
import { openedStorage, sayHowItIsKept } from './project-keeping.ts';
import { now } from './now.ts';
import { projectState } from './project.svelte.ts';

/** What a meeting leaves in the project: its record, what may be shared, and what was handed over for it. */

/** Beside the project: a community's pictures. */
export const readyName = (communityId: string): string => `ready ${communityId}`;

export type Beside = ReadonlyMap<string, string>;

/** What is kept beside a project, by name; nothing where it cannot be had. */
export async function keptBeside(projectId: string): Promise<Beside> {
	const none = new Map<string, string>();
	return (await openedStorage()).keptBeside(projectId).catch(() => none);
}

/** The pictures that were made ready for the communities of a project. */
export const picturesIn = (beside: Beside): readonly PreparedMeeting[] =>
	[...beside].flatMap(([name, text]) => {
		const prepared = name.startsWith(readyName('')) ? readPrepared(parsed(text)) : null;
		return prepared === null ? [] : [prepared];
	});

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Beside the project: what a community's pictures tell, for the ledger. */
export const entryName = (communityId: string): string => `entry ${communityId}`;

/** What a meeting decides: its record, and what the community agreed to. */
export function decisionsOf(
	record: MeetingRecord
): readonly Exclude<Decision, { kind: 'import' }>[] {
	const dated = () => ({ id: crypto.randomUUID(), at: now(), on: true });
	const { communityId, label, consent } = record;
	const meeting: MeetingDecision = { ...dated(), kind: 'meeting', says: record };
	const said = { ...dated(), kind: 'consent', communityId, label, meeting: meeting.id } as const;
	return consent === '' ? [meeting] : [meeting, { ...said, consent }];
}

/** Beside the project: how many documents a community's pictures were held against. */
export const besideName = (communityId: string): string => `documents beside ${communityId}`;

/**
 * Keeps what a file for the meeting, or its screen, tells, before it is seen. A project for one community has told it already.
 *
 * @param questions of which numbers are seen
 */
export async function keepHandOver(
	what: ReleasedAs,
	{ communityId }: PreparedMeeting,
	questions: readonly string[]
): Promise<void> {
	const { project } = meetingState;
	if (project === null || project.meeting !== undefined) return;
	const beside = await (await openedStorage()).keptBeside(project.id);
	const whole = readLedgerEntry(beside.get(entryName(communityId)));
	if (whole === null) throw new Error('missing ledger entry');
	const entry = entryOf(whole, questions);
	// A meeting that is taken up again shows what it showed.
	if (what === 'meeting' && isTold(project, entry)) return;
	const dated = { id: crypto.randomUUID(), at: now(), on: true };
	const hidden = entry.cells.filter((cell) => cell.hidden !== null).length;
	await keepDecisions([{ ...dated, kind: 'release', what, entry, hidden, loosenedBecause: '' }]);
}

const isTold = (project: Project, { cells }: LedgerEntry): boolean =>
	cells.length === 0 ||
	ledgerOf(project).some((one) => JSON.stringify(one.cells) === JSON.stringify(cells));

/** Keeps decisions without counting anything anew. */
export async function keepDecisions(
	decisions: readonly Exclude<Decision, { kind: 'import' }>[]
): Promise<void> {
	const { project } = meetingState;
	if (project === null) return;
	const next = decisions.reduce(addDecision, project);
	const place = await openedStorage();
	await place.save(next, new Map());
	meetingState.project = next;
	if (projectState.project !== null) projectState.project = next;
	await sayHowItIsKept();
}

/** Keeps by which picture a question is known in this project. */
export async function choosePicture(indicatorId: string, says: ChosenPicture): Promise<void> {
	const dated = { id: crypto.randomUUID(), at: now(), on: true };
	await keepDecisions([{ ...dated, kind: 'question picture', indicatorId, says }]);
}
