import { addDecision } from '../project/project.ts';
import { now } from './now.ts';
import { switchTo } from './project-actions.ts';
import { projectState } from './project.svelte.ts';

type Kept = Parameters<typeof addDecision>[1];
type Undated<Type> = Type extends unknown ? Omit<Type, 'id' | 'at' | 'on'> : never;

/**
 * Keeps what somebody said of the open project as a decision of this moment.
 *
 * @returns the decision's id, `null` where it was not kept
 */
export async function decide(said: Undated<Kept>): Promise<string | null> {
	const { project } = projectState;
	if (project === null) return null;
	const decision: Kept = { ...said, id: crypto.randomUUID(), at: now(), on: true };
	const next = addDecision(project, decision);
	await switchTo(next);
	return projectState.project === next ? decision.id : null;
}
