import { untrack } from 'svelte';
import { projectState } from './project.svelte.ts';

/**
 * How many different answers were looked at in a project since it was opened on this page. Of many, some look clear by
 * chance. It is counted in memory only: nothing of it is kept or leaves the device.
 */
const looked = new Map<string, Set<string>>();

/** Counts a look, and says how many different ones there were. The same answer looked at twice is one. */
export function countLook(answer: readonly unknown[]): number {
	const project = untrack(() => projectState.project?.id ?? '');
	const answers = looked.get(project) ?? new Set<string>();
	answers.add(JSON.stringify(answer));
	looked.set(project, answers);
	return answers.size;
}
