import { untrack } from 'svelte';
import { openedStorage } from './project-keeping.ts';
import { projectState } from './project.svelte.ts';

/**
 * How many different answers of a project were looked at. Of many, some look clear by chance.
 *
 * Looking is no decision: it changes no number, and a project whose history held every look would say little else. So
 * the looks are kept beside the project on this device, where a reload and another day find them, and go when it goes.
 */
const lookedHere = new Map<string, Set<string>>();

/** Counts a look, and says how many different ones there were. The same answer looked at twice is one. */
export async function countLook(answer: readonly unknown[]): Promise<number> {
	const project = untrack(() => projectState.project?.id ?? '');
	const text = JSON.stringify(answer);
	const answers = (lookedHere.get(project) ?? new Set<string>()).add(text);
	lookedHere.set(project, answers);
	try {
		return await (await openedStorage()).countLook(project, text);
	} catch {
		// Where nothing can be kept any more, those of this visit count.
		return answers.size;
	}
}
