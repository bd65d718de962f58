import { lockProject, type ProjectLock } from '../project/lock.ts';
import type { Parts } from '../project/project-file.ts';
import type { Project } from '../project/project.ts';
import { openStorage, type ProjectStorage } from '../project/storage.ts';
import { fail } from './project-work.ts';
import { projectState } from './project.svelte.ts';

/** Where the open project is kept, and which tab may write to it. */

let storage: ProjectStorage | null = null;
let lock: ProjectLock | null = null;

export async function openedStorage(): Promise<ProjectStorage> {
	storage ??= await openStorage();
	return storage;
}

/** Says on the screen which projects are kept here, and how lasting that is. */
export async function sayHowItIsKept(): Promise<void> {
	const place = await openedStorage();
	projectState.stored = await place.list().catch(() => []);
	if (!place.lasting) {
		projectState.keeping = 'visit';
		return;
	}
	const isLasting = await navigator.storage.persisted().catch(() => false);
	projectState.keeping = isLasting ? 'lasting' : 'best effort';
}

/** One tab writes to a project; a second one may only look, and says so. */
export async function takeLock(id: string): Promise<void> {
	lock?.release();
	lock = await lockProject(id);
	projectState.mayWrite = lock.held;
	if (!lock.held) fail('other tab', id);
}

/** Keeps a project under a new version, and opens with it next time. */
export async function keep(project: Project, bytes: Parts): Promise<void> {
	projectState.work = { step: 'saving', share: null };
	const place = await openedStorage();
	await place.save(project, new Map(bytes));
	await place.setCurrent(project.id);
}

/** Deletes all that was ever kept on this device. */
export async function forgetAll(): Promise<void> {
	const place = await openedStorage();
	await place.deleteAll();
	storage = null;
	lock?.release();
	lock = null;
	projectState.mayWrite = true;
	for (const key of await caches.keys().catch(() => [])) await caches.delete(key);
	localStorage.clear();
	sessionStorage.clear();
}
