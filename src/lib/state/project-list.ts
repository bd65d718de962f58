import { noteKept } from '../project/kept-here.ts';
import type { ProjectSummary } from '../project/storage.ts';
import { createProject } from '../project/project.ts';
import { closeEngine } from './engine.ts';
import { removeAllPending } from './pending-import.svelte.ts';
import { giveUpUpdate } from './pending-update.svelte.ts';
import { forgetStaged } from './staged-sources.ts';
import {
	keep,
	openedStorage,
	releaseLock,
	sayHowItIsKept,
	takeLock,
	whileLocked
} from './project-keeping.ts';
import { renameOpen, withProfile } from './project-profile.ts';
import { now } from './now.ts';
import { runWork } from './project-work.ts';
import { projectState } from './project.svelte.ts';
import { showNothing } from './show-built.ts';

/** What a person can do with the projects of this device, whichever is open. */

/** Begins a project without any file, under a name, and opens it. */
export async function beginProject(name: string): Promise<void> {
	await runWork({ step: 'saving', share: null }, async () => {
		const id = crypto.randomUUID();
		const begun = createProject({ id, name: '', sample: false, at: now() });
		const named = withProfile(begun, { name });
		await takeLock(id);
		await keep(named, new Map());
		projectState.report = null;
		projectState.refusals = [];
		showNothing(named);
		await sayHowItIsKept();
	});
}

/** Gives a project another name; where it is not open, it stays closed. */
export async function renameOne(summary: ProjectSummary, name: string): Promise<void> {
	if (summary.id === projectState.project?.id) return renameOpen(name);
	await runWork({ step: 'saving', share: null }, async () => {
		await whileLocked(summary.id, async () => {
			const place = await openedStorage();
			const stored = await place.load(summary.id);
			if (stored === undefined) return;
			await place.save(withProfile(stored.project, { name }), new Map());
			if (summary.standing !== null) await place.note(summary.id, summary.standing);
		});
		await sayHowItIsKept();
	});
}

/** Deletes one project from this device, at once and for good. */
export async function deleteOne(id: string): Promise<void> {
	const isOpen = id === projectState.project?.id;
	if (isOpen && !projectState.mayWrite) return;
	await runWork({ step: 'saving', share: null }, async () => {
		if (isOpen) await deleteOpen(id);
		else await whileLocked(id, () => deleteStored(id));
		await sayHowItIsKept();
		// Whoever deletes the last one knows that it is gone.
		noteKept(projectState.stored.some(({ sample }) => !sample));
	});
}

async function deleteStored(id: string): Promise<void> {
	const place = await openedStorage();
	await place.delete(id);
}

/** Nothing of the open project stays in memory either. */
async function deleteOpen(id: string): Promise<void> {
	await deleteStored(id);
	removeAllPending();
	giveUpUpdate();
	await closeEngine();
	forgetStaged();
	showNothing(null);
	projectState.report = null;
	projectState.refusals = [];
	releaseLock();
}

/** Looks again at what is kept: another tab may have changed it. */
export async function lookAgain(): Promise<void> {
	if (projectState.phase === 'ready' || projectState.phase === 'empty') await sayHowItIsKept();
}
