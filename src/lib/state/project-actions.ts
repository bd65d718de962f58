import { forgetIdle } from '../project/forgotten.ts';
import { readProjectFile, salvageProjectFile, writeProjectFile } from '../project/project-file.ts';
import { givesSameNumbers, profileOf } from '../project/profile.ts';
import { redoImport, undoLastImport as undoImport } from '../project/imports.ts';
import { createProject, markSaved, type Project } from '../project/project.ts';
import { withReleasesOf } from '../project/releases.ts';
import { switchDecision } from '../project/switching.ts';
import { requestLasting, StorageError, type StoredProject } from '../project/storage.ts';
import { download } from './download.ts';
import { settleMeetings, takeMeetings } from './meeting-count.ts';
import {
	isRecordFile,
	settleRecord,
	withAnotherRecord,
	withFileRecord,
	withRecords,
	type ArrivedRecord
} from './meeting-records.svelte.ts';
import { fileSafeName } from './file-safe-name.ts';
import { closeEngine } from './engine.ts';
import { pendingImport } from './pending-files.svelte.ts';
import { removeAllPending } from './pending-import.svelte.ts';
import { giveUpUpdate, pendingUpdate } from './pending-update.svelte.ts';
import { forgetStaged } from './staged-sources.ts';
import {
	forgetAll,
	idToOpen,
	keep,
	openedStorage,
	sayHowItIsKept,
	takeLock
} from './project-keeping.ts';
import { mapRefused } from './new-files.ts';
import { lookAfterDeleting } from './offline.svelte.ts';
import { takeIn, takePending, takeStanding } from './project-sources.ts';
import { openStored } from './stored-sources.ts';
import { fail, failWith } from './failure.ts';
import { now } from './now.ts';
import { runWork } from './project-work.ts';
import { projectState } from './project.svelte.ts';
import { sampleFiles } from './sample.ts';
import { showNothing } from './show-built.ts';

export { cancelWork } from './project-work.ts';
export { canMapByHand } from './new-files.ts';

/** What a person can do with a project. Each either works whole or leaves the project as it was, and says why. */

/** Opens what this device kept, once, when the page starts. */
export async function openStoredProject(): Promise<void> {
	const place = await openedStorage();
	await sayHowItIsKept();
	const id = await idToOpen(place);
	if (id === undefined) {
		// Somebody may have begun something meanwhile.
		if (projectState.phase === 'starting') projectState.phase = 'empty';
		return;
	}
	await openProject(id);
	await countHeldMeetings();
}

/** Opens one of the projects that this device keeps; where it cannot be opened, the one before stays open. */
export async function openProject(id: string): Promise<void> {
	await runWork({ step: 'opening', share: null }, async () => {
		const place = await openedStorage();
		const stored = await place.load(id);
		if (stored === undefined) {
			await sayHowItIsKept();
			return;
		}
		const before = projectState.project;
		await takeLock(id);
		try {
			await openStored(stored);
		} catch (cause) {
			if (before !== null) await takeLock(before.id);
			throw cause;
		}
		projectState.report = null;
		projectState.refusals = [];
		await place.setCurrent(id);
		await sayHowItIsKept();
	});
}

function newProject(name: string, sample: boolean): Project {
	return createProject({ id: crypto.randomUUID(), name, sample, at: now() });
}

/** Takes in files that were chosen or dropped. Files dropped on the sample start a project of their own. */
export async function importFiles(files: readonly File[]): Promise<void> {
	const projectFile = files.find((file) => file.name.endsWith('.tafakari'));
	if (projectFile !== undefined) return openProjectFile(projectFile);
	if (files.length === 0 || !projectState.mayWrite || pendingUpdate.files.length > 0) return;
	const records = await recordsAmong(files);
	if (records.length > 0) return takeRecords(records);
	await runWork({ step: 'reading', share: 0 }, async () => {
		const current = projectState.project;
		const isOwn = current !== null && !current.sample;
		const project = isOwn ? current : newProject('', false);
		if (!isOwn) await takeLock(project.id);
		await takeIn(project, files);
		sayBeside(current);
		if (projectState.project !== null) await requestLasting();
		await sayHowItIsKept();
	});
}

/** Says that files which were dropped on the sample began a project of their own, where they did. */
function sayBeside(before: Project | null): void {
	const { report, project } = projectState;
	if (report === null || before?.sample !== true || project?.id === before.id) return;
	projectState.report = { ...report, besideSample: before.id };
}

async function recordsAmong(files: readonly File[]): Promise<readonly File[]> {
	const found: File[] = [];
	for (const file of files) if (await isRecordFile(file)) found.push(file);
	return found;
}

/** Takes in records of meetings that were held on another device. */
async function takeRecords(files: readonly File[]): Promise<void> {
	const current = projectState.project;
	if (current === null) {
		fail('no project for the meeting', '');
		return;
	}
	await keepMeetings(await withRecords(current, files));
}

/** Lets the record of a file hold, and not the one that was here; or both, where it is of another meeting. */
export async function takeRecord(arrived: ArrivedRecord, isAnother = false): Promise<void> {
	const current = projectState.project;
	if (current === null || !projectState.mayWrite) return;
	settleRecord(arrived, 'taken');
	const taken = isAnother ? withAnotherRecord : withFileRecord;
	await keepMeetings(taken(current, arrived));
}

/** Keeps a project in which meetings were written down, taken back or brought back, and counts them as they stand. */
async function keepMeetings(next: Project): Promise<void> {
	const settled = await settleMeetings(next);
	if (settled.isIn) return switchTo(settled.project);
	if (projectState.phase !== 'ready') return switchTo(next);
	if (!projectState.mayWrite) return;
	await runWork({ step: 'checking', share: null }, async () => {
		// What was written down is kept, whatever becomes of the file that is made of it.
		await keep(next, new Map());
		projectState.project = next;
		await takeMeetings(settled.project);
		projectState.report = null;
		await sayHowItIsKept();
	});
}

/** Puts meetings that were held since into the numbers, where the numbers are there. */
export async function countHeldMeetings(): Promise<void> {
	const { project, phase } = projectState;
	if (project !== null && phase === 'ready') await keepMeetings(project);
}

/** Opens a file that was refused, for somebody to say what it is. */
export async function mapByHand(fileName: string): Promise<void> {
	await runWork({ step: 'reading', share: null, file: fileName }, async () => {
		await mapRefused(projectState.project ?? newProject('', false), fileName);
	});
}

/** Takes in the files that waited for answers: what **Import** does. */
export async function finishImport(): Promise<void> {
	const isOpen = pendingImport.openCount > 0 || pendingImport.working.size > 0;
	if (isOpen || !projectState.mayWrite) return;
	await runWork({ step: 'reading', share: null }, async () => {
		const current = projectState.project;
		const isOwn = current !== null && !current.sample;
		const project = isOwn ? current : newProject('', false);
		if (!isOwn) await takeLock(project.id);
		await takePending(project);
		sayBeside(current);
		await requestLasting();
		await sayHowItIsKept();
	});
}

/** Takes in the files of which somebody had to say what they are to those that are here. */
export async function finishUpdate(): Promise<void> {
	if (!projectState.mayWrite) return;
	const current = projectState.project;
	await runWork({ step: 'checking', share: null }, async () => {
		await takeStanding();
		sayBeside(current);
		await requestLasting();
		await sayHowItIsKept();
	});
}

/** Gives up the files that wait; nothing was changed by them. */
export function cancelImport(): void {
	removeAllPending();
}

/** Opens the sample project: invented data, from the page's own origin. There is one on a device, not one a visit. */
export async function trySample(): Promise<void> {
	const known = projectState.stored.find(({ sample }) => sample);
	if (known !== undefined) return openProject(known.id);
	await runWork({ step: 'reading', share: 0 }, async () => {
		let files: readonly File[];
		try {
			files = await sampleFiles();
		} catch (cause) {
			fail('sample not reached', cause);
			return;
		}
		const project = newProject('sample', true);
		await takeLock(project.id);
		await takeIn(project, files);
		await sayHowItIsKept();
	});
}

/** Opens a project from a file that was saved before. */
export async function openProjectFile(file: File): Promise<void> {
	await runWork({ step: 'opening', share: null, file: file.name }, async () => {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const read = await readProjectFile(bytes);
		if (!('problem' in read)) {
			await openRead(read);
			return;
		}
		const { code } = read.problem;
		projectState.salvaged = code === 'project damaged' ? await salvageProjectFile(bytes) : null;
		if (projectState.salvaged === null) {
			failWith(code, read.problem.parameters?.['part'] ?? file.name);
		} else {
			fail('project file partly damaged', '');
		}
	});
}

/** Opens what is whole of the damaged project file that was tried last. */
export async function openSalvaged(): Promise<void> {
	const { salvaged } = projectState;
	if (salvaged === null) return;
	await runWork({ step: 'opening', share: null }, async () => {
		projectState.salvaged = null;
		await openRead(salvaged);
	});
}

async function openRead({ project: asSaved, parts }: StoredProject): Promise<void> {
	await takeLock(asSaved.id);
	if (!projectState.mayWrite) return;
	projectState.report = null;
	projectState.refusals = [];
	const place = await openedStorage();
	const here = await place.loadDecisions(asSaved.id).catch(() => undefined);
	// It may be older than the copy that this device keeps: what that one handed over was seen all the same.
	const project = here === undefined ? asSaved : withReleasesOf(asSaved, here);
	await openStored({ project, parts });
	await keep(project, parts);
	await sayHowItIsKept();
}

/** Saves the project as one file, and remembers when. */
export async function saveProject(): Promise<void> {
	const project = projectState.project;
	if (project === null) return;
	const place = await openedStorage();
	const stored = await place.load(project.id);
	if (stored === undefined) return;
	const saved = markSaved(project, now());
	const bytes = await writeProjectFile(saved, stored.parts);
	download(bytes, `${fileNameOf(saved)}.tafakari`, 'application/zip');
	projectState.project = saved;
	if (!projectState.holdsLock) return;
	await place.save(saved, new Map());
	await sayHowItIsKept();
}

/** A name that every file system takes. */
export function fileNameOf(project: Pick<Project, 'name' | 'decisions'>): string {
	const plain = fileSafeName(profileOf(project).name);
	return plain === '' ? 'tafakari-project' : plain;
}

/** Shows and keeps a project whose decisions have changed. */
export async function switchTo(next: Project): Promise<void> {
	const current = projectState.project;
	if (!projectState.mayWrite || next === current) return;
	if (current !== null && givesSameNumbers(current, next)) return keepWords(next);
	await runWork({ step: 'checking', share: null }, async () => {
		const place = await openedStorage();
		const stored = await place.load(next.id);
		if (stored === undefined) throw new StorageError('storage damaged', next.id);
		await openStored({ project: next, parts: stored.parts });
		await keep(next, new Map());
		projectState.report = null;
		projectState.refusals = [];
		await sayHowItIsKept();
	});
}

/** Keeps what moves no number: nothing is counted again. */
async function keepWords(next: Project): Promise<void> {
	await runWork({ step: 'saving', share: null }, async () => {
		await keep(next, new Map());
		projectState.project = next;
		await sayHowItIsKept();
	});
}

/** Lets go for good of every file that is kept and does not count: nothing is counted again. */
export async function forgetOlder(): Promise<void> {
	const { project } = projectState;
	if (project === null || !projectState.mayWrite) return;
	const next = forgetIdle(project, { id: crypto.randomUUID(), at: now() });
	if (next === project) return;
	await keepWords(next);
	await (await openedStorage()).collect();
}

export async function undoLastImport(): Promise<void> {
	if (projectState.project !== null) await keepMeetings(undoImport(projectState.project, now()));
}

export async function redoLastImport(): Promise<void> {
	if (projectState.project !== null) await keepMeetings(redoImport(projectState.project, now()));
}

/** Takes a decision back, or brings it back, with all that hangs on it. */
export async function switchWhole(id: string, on: boolean): Promise<void> {
	const { project } = projectState;
	if (project !== null) await keepMeetings(switchDecision(project, id, on, now()));
}

export function canUndo(): boolean {
	const { project } = projectState;
	return project !== null && undoImport(project, now()) !== project;
}

export function canRedo(): boolean {
	const { project } = projectState;
	return project !== null && redoImport(project, now()) !== project;
}

/** Shows the numbers as they stood at the end of a day; `null`: those of today again. */
export async function lookAt(day: string | null): Promise<void> {
	const { project, asOf } = projectState;
	if (project === null || day === asOf) return;
	await runWork({ step: 'checking', share: null }, async () => {
		const place = await openedStorage();
		const stored = await place.load(project.id);
		if (stored === undefined) throw new StorageError('storage damaged', project.id);
		projectState.report = null;
		await openStored({ project, parts: stored.parts }, day);
	});
}

/** Deletes every project, the database and all that this page cached, at once and for good. */
export async function deleteEverything(): Promise<void> {
	removeAllPending();
	giveUpUpdate();
	await forgetAll();
	await closeEngine();
	forgetStaged();
	showNothing(null);
	projectState.report = null;
	projectState.refusals = [];
	projectState.failure = null;
	projectState.phase = 'empty';
	await sayHowItIsKept();
	await lookAfterDeleting();
}

export function dismissFailure(): void {
	projectState.failure = null;
	projectState.salvaged = null;
}
