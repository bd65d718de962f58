import {
	forgottenIn,
	forgottenSources,
	idleSources,
	type IdleSource
} from '../project/forgotten.ts';
import type { Project } from '../project/project.ts';
import { projectState } from './project.svelte.ts';

export { isSuperseded } from '../project/meetings.ts';
export { importsThatAreHere } from '../project/imports.ts';

/** What the open project keeps of files without counting it, and what was forgotten of them. */

/** Every reading that is kept and does not count, in the order in which they came. */
export function idleNow(): readonly IdleSource[] {
	return projectState.project === null ? [] : idleSources(projectState.project);
}

/** The names of all files by the ids of their readings, those of forgotten ones too. */
export function fileNames(project: Project): ReadonlyMap<string, string> {
	const all = [...forgottenSources(project), ...project.sources];
	return new Map(all.map(({ id, name }) => [id, name]));
}

/** Files that the state lacks which is looked at. */
export function forgottenNow(): readonly string[] {
	const { project, shown } = projectState;
	return project === null || shown === null ? [] : forgottenIn(shown, project);
}
