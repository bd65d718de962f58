import type { MeetingRecord } from '../domain/meeting/record.ts';
import type { ImportDecision } from './decisions/about-rows.ts';
import type { MeetingDecision } from './decisions/about-sharing.ts';
import type { Decision } from './decisions/decision.ts';
import { hasSource, importsThatAreHere } from './imports.ts';
import type { Project } from './project.ts';
import { fileOf } from './readings.ts';
import { switchAlone, switchDecision } from './switching.ts';

/** Decisions about meetings that hold: of several about one meeting the newest that is on; by day, the oldest first. */
export function heldDecisions({
	decisions
}: Pick<Project, 'decisions'>): readonly MeetingDecision[] {
	const newest = new Map(
		decisions
			.filter(isMeeting)
			.filter(({ on }) => on)
			.map((decision) => [decision.says.meetingId, decision] as const)
	);
	return [...newest.values()].toSorted(({ says: a }, { says: b }) =>
		a.date < b.date ? -1 : a.date > b.date ? 1 : 0
	);
}

/** Meetings that were held with this tool. */
export const meetingsHeld = (project: Pick<Project, 'decisions'>): readonly MeetingRecord[] =>
	heldDecisions(project).map(({ says }) => says);

/** Ids of all meetings that were ever written down here, also of those that were taken back. */
export const meetingsWritten = ({ decisions }: Pick<Project, 'decisions'>): ReadonlySet<string> =>
	new Set(decisions.filter(isMeeting).map(({ says }) => says.meetingId));

/** A project in which a meeting is not held: all that was decided about it is switched off. */
export function withoutMeeting(project: Project, meetingId: string, at: string): Project {
	return project.decisions
		.filter(isMeeting)
		.filter(({ says }) => says.meetingId === meetingId)
		.reduce((next, { id }) => switchDecision(next, id, false, at), project);
}

const isMeeting = (decision: Decision): decision is MeetingDecision => decision.kind === 'meeting';

/**
 * Whether an import of held meetings is off since a newer one holds all of its meetings, so that switching it on would
 * change nothing.
 */
export function isSuperseded(
	{ decisions }: Pick<Project, 'decisions'>,
	{ on, meetings }: ImportDecision
): boolean {
	if (on || meetings === undefined) return false;
	const held = new Set(decisions.filter((decision) => decision.on).map(({ id }) => id));
	return meetings.every((id) => held.has(id));
}

/** The file by which meetings that were held with this tool are counted. */
export interface MeetingsFile {
	readonly sha256: string;
	/** Ids of the decisions about them. */
	readonly meetings: readonly string[];
}

/**
 * The project in which no other file of meetings counts than the one that holds them as they stand now.
 *
 * @param file `null` where none was held
 */
export function withMeetingsFile(
	project: Project,
	file: MeetingsFile | null,
	at: string
): { readonly project: Project; readonly isIn: boolean } {
	const imports = importsThatAreHere(project).filter(({ meetings }) => meetings !== undefined);
	const right = imports.findLast(
		({ meetings, sources }) =>
			JSON.stringify(meetings) === JSON.stringify(file?.meetings) &&
			sources.some((id) => fileOf(id) === file?.sha256)
	);
	const next = imports.reduce(
		(changed, one) => switchAlone(changed, one.id, one === right, at),
		project
	);
	const isIn = file === null || right !== undefined || hasSource(next, file.sha256);
	return { project: next, isIn };
}
