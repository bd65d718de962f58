import { groupBy } from '../domain/group-by.ts';
import { noteKept } from '../project/kept-here.ts';
import { lockProject, type ProjectLock } from '../project/lock.ts';
import type { Parts } from '../project/project-file.ts';
import type { Project } from '../project/project.ts';
import { openStorage, type ProjectStorage, type Standing } from '../project/storage.ts';
import { fail } from './failure.ts';
import { projectState } from './project.svelte.ts';

/** Where the open project is kept, and which tab may write to it. */

let storage: Promise<ProjectStorage> | null = null;
let lock: ProjectLock | null = null;

/** Opened once, whoever asks first. */
export function openedStorage(): Promise<ProjectStorage> {
	storage ??= openStorage();
	return storage;
}

/** Says on the screen which projects are kept here, and how lasting that is. */
export async function sayHowItIsKept(): Promise<void> {
	const place = await openedStorage();
	await noteStanding(place);
	const [stored, isLasting] = await Promise.all([
		place.list().catch(() => []),
		place.lasting && navigator.storage.persisted().catch(() => false)
	]);
	projectState.stored = stored;
	if (place.lasting && stored.some(({ sample }) => !sample)) noteKept(true);
	if (!place.lasting) projectState.keeping = 'visit';
	else projectState.keeping = isLasting ? 'lasting' : 'best effort';
}

/** Notes how the open project stands, for the list of projects; where that fails the list says less. */
async function noteStanding(place: ProjectStorage): Promise<void> {
	const { project, mayWrite } = projectState;
	if (project !== null && mayWrite) await place.note(project.id, standing()).catch(() => undefined);
}

function standing(): Standing {
	const { summaries, problems } = projectState;
	const sum = (pick: (summary: (typeof summaries)[number]) => number): number =>
		summaries.reduce((total, summary) => total + pick(summary), 0);
	const unsettled = problems.filter(({ severity }) => severity === 'please check');
	return {
		rows: sum(({ used }) => used),
		setAside: sum(({ setAside }) => setAside),
		toCheck: groupBy(unsettled, ({ file, column, code }) => `${file} ${column} ${code}`).size
	};
}

/** Which project this tab had open: a reload comes back to it, whatever other tabs have opened since. */
const tabKey = 'tafakari project';

/** Its id, where it is still among those that are kept. */
function projectOfTab(kept: readonly { readonly id: string }[]): string | null {
	const id = sessionStorage.getItem(tabKey);
	return kept.some((one) => one.id === id) ? id : null;
}

/** Which project this page opens with: that of this tab, else the one that was open last. */
export async function idToOpen(place: ProjectStorage): Promise<string | undefined> {
	return projectOfTab(projectState.stored) ?? place.currentId().catch(() => undefined);
}

/** One tab writes to a project; a second one may only look, and says so. */
export async function takeLock(id: string): Promise<void> {
	lock?.release();
	lock = await lockProject(id);
	sessionStorage.setItem(tabKey, id);
	projectState.holdsLock = lock.held;
	if (!lock.held) fail('other tab', id);
}

/** Closes the open project, so that any tab may write to it. */
export function releaseLock(): void {
	lock?.release();
	lock = null;
	sessionStorage.removeItem(tabKey);
	projectState.holdsLock = true;
}

/** Works on a project that is not open here; not at all while another tab has it. */
export async function whileLocked(id: string, doing: () => Promise<void>): Promise<void> {
	const own = await lockProject(id);
	if (!own.held) {
		fail('other tab has it', id);
		return;
	}
	try {
		await doing();
	} finally {
		own.release();
	}
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
	releaseLock();
	for (const key of await caches.keys().catch(() => [])) await caches.delete(key);
	localStorage.clear();
	sessionStorage.clear();
}
