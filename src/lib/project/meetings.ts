import type { MeetingRecord } from '../domain/meeting/record.ts';
import { switchDecision, type Decision, type MeetingDecision, type Project } from './project.ts';

/** Meetings that were held with this tool: of several decisions about one meeting the newest that is on counts. */
export function meetingsHeld({ decisions }: Pick<Project, 'decisions'>): readonly MeetingRecord[] {
	const newest = new Map(
		decisions.filter(isMeeting).map(({ says }) => [says.meetingId, says] as const)
	);
	return [...newest.values()].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A project in which a meeting is not held: all that was decided about it is switched off. */
export function withoutMeeting(project: Project, meetingId: string, at: string): Project {
	return project.decisions
		.filter(isMeeting)
		.filter(({ says }) => says.meetingId === meetingId)
		.reduce((next, { id }) => switchDecision(next, id, false, at), project);
}

const isMeeting = (decision: Decision): decision is MeetingDecision =>
	decision.kind === 'meeting' && decision.on;
