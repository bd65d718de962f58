import {
	changesBetween,
	fieldsChanged,
	type Profile,
	type ProfileChanges
} from '../domain/profile/profile.ts';
import { addDecision, type Project } from '../project/project.ts';
import { switchTo } from './project-actions.ts';
import { now } from './now.ts';
import { projectState } from './project.svelte.ts';

export { isNamed } from '../project/profile.ts';

/** What a person says about a project: each change is a dated decision, listed, and switched off to take it back. */

/** A project with one more decision about its profile. */
export function withProfile(project: Project, changes: ProfileChanges): Project {
	const id = crypto.randomUUID();
	return addDecision(project, { id, kind: 'profile', at: now(), on: true, changes });
}

/**
 * Keeps what is other in a profile than in that of the open project.
 *
 * @returns the id of the decision; `null` where nothing is other, or it could not be kept
 */
export async function keepProfile(profile: Profile): Promise<string | null> {
	const { project } = projectState;
	const changes = changesBetween(projectState.profile, profile);
	if (project === null || fieldsChanged(changes).length === 0) return null;
	const next = withProfile(project, changes);
	await switchTo(next);
	const isKept = projectState.project === next;
	return isKept ? (next.decisions.at(-1)?.id ?? null) : null;
}

/** Gives the open project another name. */
export async function renameOpen(name: string): Promise<void> {
	await keepProfile({ ...projectState.profile, name });
}
