import { databaseName } from '../project/database-name.ts';
import { noteKept, wereKept } from '../project/kept-here.ts';
import { sayInterrupted } from './interrupted.ts';
import { languageState, speakIn } from './language.svelte.ts';
import { projectState } from './project.svelte.ts';

export { isNamed } from '../project/profile.ts';

/**
 * What can be done with a project on the start screen and around every other. The part of the app that does it is loaded
 * when the browser has nothing else to do, and at the latest when it is needed: most of a first visit is reading.
 */

const actions = () => import('./project-actions.ts');
const projects = () => import('./project-list.ts');
const profile = () => import('./project-profile.ts');
const files = () => import('./downloads.ts');
const meetings = () => import('./meeting.svelte.ts');

/** A part, with all words: whatever it does may have to say anything. */
async function withWords<Part>(load: () => Promise<Part>): Promise<Part> {
	const [part] = await Promise.all([load(), speakIn(languageState.view)]);
	return part;
}

/** Loads a part, with a word on the screen while somebody waits for it; `null` where it cannot be had. */
async function loaded<Part>(load: () => Promise<Part>): Promise<Part | null> {
	const waiting = { step: 'getting ready', share: null } as const;
	projectState.work ??= waiting;
	try {
		return await withWords(load);
	} catch (cause) {
		const detail = cause instanceof Error ? cause.message : String(cause);
		projectState.failure = { code: 'part not loaded', detail };
		return null;
	} finally {
		if (projectState.work === waiting) projectState.work = null;
	}
}

/** The same function, loaded with its part when it is called. */
function later<Part, Words extends unknown[]>(
	load: () => Promise<Part>,
	pick: (part: Part) => (...words: Words) => unknown
): (...words: Words) => Promise<void> {
	return async (...words) => {
		const part = await loaded(load);
		if (part !== null) await pick(part)(...words);
	};
}

export const openProject = later(actions, (part) => part.openProject);
export const importFiles = later(actions, (part) => part.importFiles);
export const countHeldMeetings = later(actions, (part) => part.countHeldMeetings);
export const openProjectFile = later(actions, (part) => part.openProjectFile);
export const openSalvaged = later(actions, (part) => part.openSalvaged);
export const saveProject = later(actions, (part) => part.saveProject);
export const lookAt = later(actions, (part) => part.lookAt);
export const cancelWork = later(actions, (part) => part.cancelWork);
export const dismissFailure = later(actions, (part) => part.dismissFailure);

export const openMeetings = later(meetings, (part) => part.openMeetings);

export const beginProject = later(projects, (part) => part.beginProject);
export const renameOne = later(projects, (part) => part.renameOne);
export const deleteOne = later(projects, (part) => part.deleteOne);
export const lookAgain = later(projects, (part) => part.lookAgain);
export const renameOpen = later(profile, (part) => part.renameOpen);

export const downloadTemplate = later(files, (part) => part.downloadTemplate);
export const downloadWorkbook = later(files, (part) => part.downloadWorkbook);
export const downloadForm = later(files, (part) => part.downloadForm);
export const downloadForms = later(files, (part) => part.downloadForms);
export const downloadDictionary = later(files, (part) => part.downloadDictionary);

/** Opens the sample project. `go` is called when that has begun: no screen can take the state before for the one after. */
export async function trySample(go: () => void): Promise<void> {
	const part = await loaded(actions);
	if (part === null) return;
	const opening = part.trySample();
	go();
	await opening;
}

/** Whether this device surely keeps no project: where the browser does not say, it may. */
async function keepsNothing(): Promise<boolean> {
	if (!('databases' in indexedDB)) return false;
	const known = await indexedDB.databases().catch(() => null);
	return known !== null && known.every(({ name }) => name !== databaseName);
}

/** Opens what this device kept, once, when the page starts; where it kept nothing, all else waits until it is needed. */
export async function openStoredProject(): Promise<void> {
	await sayInterrupted(openWhatIsKept);
}

async function openWhatIsKept(): Promise<void> {
	const were = wereKept();
	if (await keepsNothing()) {
		projectState.isCleared = were;
		if (projectState.phase === 'starting') projectState.phase = 'empty';
		return;
	}
	const part = await loaded(actions);
	await part?.openStoredProject();
	projectState.isCleared = were && part !== null && projectState.stored.length === 0;
}

/** Somebody has read that the browser cleared what was kept. */
export function knowCleared(): void {
	noteKept(false);
	projectState.isCleared = false;
}

/** Loads what will be needed next, so that nobody waits for it. Where it fails, that is said when it is needed. */
export async function prepareActions(): Promise<void> {
	await withWords(actions).catch(() => null);
}
