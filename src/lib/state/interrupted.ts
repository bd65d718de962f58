import {
	forgetImport,
	importsUnderWay,
	noteImport,
	type ImportUnderWay
} from '../project/imports-under-way.ts';
import { lockProject } from '../project/lock.ts';
import type { Project } from '../project/project.ts';
import { projectState } from './project.svelte.ts';

/** Imports that a page did not come to the end of, since it was closed: the next one says so. */

/** Works on an import with a note of it on this device, which goes with the work, however that ends. */
export async function whileNoted(
	{ id, sample }: Project,
	files: readonly string[],
	doing: () => Promise<void>
): Promise<void> {
	// Who brings files in goes on already.
	dismissInterrupted();
	// The sample is there again at the press of a button.
	if (!sample) noteImport(id, files);
	try {
		await doing();
	} finally {
		forgetImport(id);
	}
}

/** Opens what is kept, and says of which imports the page was closed before their end. */
export async function sayInterrupted(opening: () => Promise<void>): Promise<void> {
	// Only those of pages before this one.
	const begun = importsUnderWay();
	await opening();
	const interrupted: ImportUnderWay[] = [];
	for (const one of begun) if (isHere(one) && (await isOver(one))) interrupted.push(one);
	projectState.interrupted = interrupted;
}

/** That of the open project, or of one that was never kept: it had nothing yet. */
function isHere({ project }: ImportUnderWay): boolean {
	const { project: open, stored } = projectState;
	return project === open?.id || stored.every(({ id }) => id !== project);
}

/** No other tab is at work on it: who works on a project has its lock. */
async function isOver({ project }: ImportUnderWay): Promise<boolean> {
	if (project === projectState.project?.id) return projectState.holdsLock;
	const lock = await lockProject(project);
	lock.release();
	return lock.held;
}

/** It was read. */
export function dismissInterrupted(): void {
	for (const { project } of projectState.interrupted) forgetImport(project);
	projectState.interrupted = [];
}
