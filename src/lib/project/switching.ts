import type { ImportDecision } from './decisions/about-rows.ts';
import type { Decision } from './decisions/decision.ts';
import type { Project } from './project.ts';

/** Decisions are never deleted: to take one back is to switch it off, and what hangs on it goes with it. */

/**
 * Switches a decision with all that hangs on it: a meeting with what was agreed and found there, an import of meetings that
 * were held with this tool with those meetings. The same project where there is no such decision, or it stands so already.
 *
 * @param at when, an ISO instant: an earlier state of the project must not change with it
 */
export function switchDecision(project: Project, id: string, on: boolean, at: string): Project {
	const found = project.decisions.find((decision) => decision.id === id);
	const meetings = found === undefined ? [] : meetingsOf(project, found, on);
	const hanging = project.decisions.filter((decision) => hangsOn(decision, meetings));
	return [id, ...meetings, ...hanging.map((decision) => decision.id)].reduce(
		(next, one) => switchAlone(next, one, on, at),
		project
	);
}

/** Switches nothing but a decision itself. */
export function switchAlone(project: Project, id: string, on: boolean, at: string): Project {
	const found = project.decisions.find((decision) => decision.id === id);
	if (found === undefined || found.on === on) return project;
	const switched = [...(found.switched ?? []), { at, on }];
	const decisions = project.decisions.map((decision) =>
		decision === found ? { ...decision, on, switched } : decision
	);
	return { ...project, decisions };
}

/** Decisions about meetings that are switched with a decision. */
function meetingsOf(project: Project, decision: Decision, on: boolean): readonly string[] {
	if (decision.kind === 'meeting') return [decision.id];
	if (decision.kind !== 'import') return [];
	const { meetings = [] } = decision;
	return on ? meetings : broughtBy(project, decision, meetings);
}

/** Of the meetings in an import those that it brought; the others came with the one before it, and stay. */
function broughtBy(
	{ decisions }: Project,
	decision: ImportDecision,
	meetings: readonly string[]
): readonly string[] {
	const before = decisions
		.slice(0, decisions.indexOf(decision))
		.findLast((one) => one.kind === 'import' && one.meetings !== undefined);
	const known = before?.kind === 'import' ? (before.meetings ?? []) : [];
	const brought = meetings.filter((id) => !known.includes(id));
	return brought.length === 0 ? meetings : brought;
}

const hangsOn = (decision: Decision, meetings: readonly string[]): boolean =>
	(decision.kind === 'consent' || decision.kind === 'fix') &&
	decision.meeting !== undefined &&
	meetings.includes(decision.meeting);
