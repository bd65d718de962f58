import type { MeetingRecord } from '../domain/meeting/record';
import type { Decision, MeetingDecision, Project } from './project';

/** Meetings that were held with this tool: of several decisions about one meeting the newest that is on counts. */
export function meetingsHeld({ decisions }: Pick<Project, 'decisions'>): readonly MeetingRecord[] {
	const newest = new Map(
		decisions.filter(isMeeting).map(({ says }) => [says.meetingId, says] as const)
	);
	return [...newest.values()].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const isMeeting = (decision: Decision): decision is MeetingDecision =>
	decision.kind === 'meeting' && decision.on;
