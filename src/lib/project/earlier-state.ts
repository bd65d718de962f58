import type { Decision } from './decisions/decision.ts';
import type { Project } from './project.ts';

/**
 * The project as it stood at an earlier moment: its decisions up to then, each on or off as it was then. The numbers of
 * that moment are those of this project, exactly, since nothing but sources and decisions makes them.
 *
 * @param at an ISO instant; what was decided in that moment belongs to it
 */
export function projectAt(project: Project, at: string): Project {
	const decisions = project.decisions
		.filter((decision) => decision.at <= at)
		.map((decision) => ({ ...decision, on: wasOn(decision, at) }));
	return { ...project, decisions };
}

/** The last moment of a day, in which an ISO date becomes the instant that a state of the project is asked for. */
export function endOfDay(day: string): string {
	return `${day}T23:59:59.999Z`;
}

/** A decision that was switched before switches were dated counts as it stands now, since nobody knows when it was. */
function wasOn({ on, switched = [] }: Decision, at: string): boolean {
	if (switched.length === 0) return on;
	return switched.findLast((one) => one.at <= at)?.on ?? true;
}

/** When a decision was made, and when it was switched. */
export function momentsOf({ at, switched = [] }: Decision): readonly string[] {
	return [at, ...switched.map((one) => one.at)];
}

/** The days on which something was decided or switched, the newest first. */
export function daysOfChange({ decisions }: Project): readonly string[] {
	const days = decisions.flatMap(momentsOf).map((at) => at.slice(0, 10));
	return [...new Set(days)].sort().reverse();
}
