import { QueryError } from '../engine/engine.ts';
import { openReader, type Reader } from '../pipeline/reader.ts';
import { lockProject, type ProjectLock } from '../project/lock.ts';
import { readProjectFile, writeProjectFile } from '../project/project-file.ts';
import type { ProjectProblemCode } from '../project/project-problem.ts';
import {
	activeSources,
	addImport,
	createProject,
	hasSource,
	markSaved,
	redoImport,
	undoLastImport as undoImport,
	type Project,
	type Source
} from '../project/project.ts';
import {
	openStorage,
	requestLasting,
	StorageError,
	type ProjectStorage,
	type StoredProject
} from '../project/storage.ts';
import { download } from './download.ts';
import { cancelStatement, closeEngine, sharedEngine } from './engine.ts';
import { build, forgetStaged, isStaged, stageSource } from './project-build.ts';
import { projectState, type FailureCode, type ImportReport, type Work } from './project.svelte.ts';
import { sampleFiles } from './sample.ts';
import { showBuilt, showNothing } from './show-built.ts';

/** What a person can do with a project. Each either works whole or leaves the project as it was, and says why. */

let storage: ProjectStorage | null = null;
let lock: ProjectLock | null = null;
let reader: Reader | null = null;
let isCancelled = false;
/** True while the database holds another state than the one shown. */
let isModelTouched = false;

const now = (): string => new Date().toISOString();
const today = (): string => now().slice(0, 10);

class Cancelled extends Error {
	override readonly name = 'Cancelled';
}

function showWork(work: Work): void {
	if (isCancelled) throw new Cancelled('cancelled');
	projectState.phase = 'working';
	projectState.work = work;
}

const failureByCause: Readonly<
	Partial<Record<StorageError['code'] | ProjectProblemCode, FailureCode>>
> = {
	'storage full': 'storage full',
	'project damaged': 'project file damaged',
	'project not a project': 'project file damaged',
	'project too large': 'project file damaged',
	'project newer': 'project file newer',
	'project encrypted': 'project file encrypted'
};

function isCancellation(cause: unknown): boolean {
	return (
		isCancelled || cause instanceof Cancelled || (cause instanceof QueryError && cause.isCancelled)
	);
}

function fail(code: FailureCode, cause: unknown): void {
	const detail = cause instanceof Error ? cause.message : String(cause);
	projectState.failure = { code, detail };
}

function settle(): void {
	reader?.close();
	reader = null;
	projectState.work = null;
	const sources = projectState.project === null ? [] : activeSources(projectState.project);
	projectState.phase = sources.length === 0 ? 'empty' : 'ready';
}

/** Runs one piece of work: one at a time, with a failure in words and the old numbers back where it fails. */
async function work(first: Work, doing: () => Promise<void>): Promise<void> {
	if (projectState.phase === 'working') return;
	isCancelled = false;
	projectState.failure = null;
	try {
		showWork(first);
		await doing();
	} catch (cause) {
		if (cause instanceof StorageError) fail(failureByCause[cause.code] ?? 'unexpected', cause);
		else if (!isCancellation(cause)) fail('unexpected', cause);
		await restore();
	} finally {
		settle();
	}
}

/** Builds the numbers of the project as it stands again, after work on another state of it failed. */
async function restore(): Promise<void> {
	isCancelled = false;
	if (projectState.project === null || !isModelTouched) return;
	try {
		await buildProject(projectState.project);
	} catch (cause) {
		if (!isCancellation(cause)) fail('unexpected', cause);
	}
}

async function startEngine() {
	showWork({ step: 'engine', share: 0 });
	try {
		return await sharedEngine((share) => {
			if (projectState.work?.step === 'engine') showWork({ step: 'engine', share });
		});
	} catch (cause) {
		fail('engine did not start', cause);
		throw new Cancelled('no engine');
	}
}

/** Measures a project whose sources are all staged, and shows its numbers. */
async function buildProject(project: Project): Promise<void> {
	const sources = activeSources(project);
	if (sources.length === 0) {
		showNothing(project);
		return;
	}
	const engine = await startEngine();
	isModelTouched = true;
	showBuilt(project, await build(engine, sources, today(), showWork));
	isModelTouched = false;
}

async function openedStorage(): Promise<ProjectStorage> {
	storage ??= await openStorage();
	return storage;
}

async function sayHowItIsKept(): Promise<void> {
	const place = await openedStorage();
	if (!place.lasting) {
		projectState.keeping = 'visit';
		return;
	}
	const isLasting = await navigator.storage.persisted().catch(() => false);
	projectState.keeping = isLasting ? 'lasting' : 'best effort';
}

async function takeLock(id: string): Promise<void> {
	lock?.release();
	lock = await lockProject(id);
	projectState.mayWrite = lock.held;
	if (!lock.held) fail('other tab', id);
}

/** Reads stored sources into the database and shows the project. */
async function openStored({ project, parts }: StoredProject): Promise<void> {
	const active = activeSources(project);
	// The engine starts while the files are read.
	const starting = active.length === 0 ? null : startEngine();
	reader = openReader();
	const engine = starting === null ? null : await starting;
	for (const source of active.filter((candidate) => !isStaged(candidate))) {
		showWork({ step: 'loading', share: null, file: source.name });
		const read = [];
		for (const part of source.parts) {
			const bytes = parts.get(part.path);
			if (bytes === undefined) throw new StorageError('storage damaged', part.path);
			read.push(await reader.readStored(source, part, bytes));
		}
		if (engine !== null) {
			const problems = read.flatMap((one) => one.problems);
			await stageSource(
				engine,
				source,
				read.map((one) => one.part),
				problems
			);
		}
	}
	await buildProject(project);
}

/** Opens what this device kept, once, when the page starts. */
export async function openStoredProject(): Promise<void> {
	const place = await openedStorage();
	await sayHowItIsKept();
	const id = await place.currentId().catch(() => undefined);
	if (id === undefined) {
		projectState.phase = 'empty';
		return;
	}
	await work({ step: 'opening', share: null }, async () => {
		const stored = await place.load(id);
		if (stored === undefined) return;
		await takeLock(id);
		await openStored(stored);
	});
}

interface NewFiles {
	readonly sources: readonly Source[];
	readonly bytes: ReadonlyMap<string, Uint8Array>;
	readonly report: Omit<ImportReport, 'used' | 'setAside' | 'skipped'>;
	readonly refusals: typeof projectState.problems;
}

/** Reads new files and puts their text into the database. */
async function readNewFiles(project: Project, files: readonly File[]): Promise<NewFiles> {
	const open = openReader();
	reader = open;
	const sources: Source[] = [];
	const bytes = new Map<string, Uint8Array>();
	const alreadyHere: string[] = [];
	const refused: string[] = [];
	const refusals: (typeof projectState.problems)[number][] = [];
	for (const [index, file] of files.entries()) {
		showWork({ step: 'reading', share: index / files.length, file: file.name });
		const content = new Uint8Array(await file.arrayBuffer());
		const read = await open.readNew(content, file.name, now());
		const { source } = read;
		if (source === null) {
			refused.push(file.name);
			refusals.push(...read.problems);
		} else if (hasSource(project, source.sha256) || sources.some(({ id }) => id === source.id)) {
			alreadyHere.push(file.name);
		} else {
			const engine = await startEngine();
			if (!isStaged(source)) await stageSource(engine, source, read.parts, read.problems);
			sources.push(source);
			for (const [path, part] of read.bytes) bytes.set(path, part);
		}
	}
	const names = files.map((file) => file.name);
	return { sources, bytes, refusals, report: { files: names, alreadyHere, refused } };
}

function sumRows(sources: readonly Source[]): Pick<ImportReport, 'used' | 'setAside' | 'skipped'> {
	const names = new Set(sources.map((source) => source.name));
	const own = projectState.summaries.filter((summary) => names.has(summary.file));
	const sum = (pick: (summary: (typeof own)[number]) => number): number =>
		own.reduce((total, summary) => total + pick(summary), 0);
	return {
		used: sum((summary) => summary.used),
		setAside: sum((summary) => summary.setAside),
		skipped: sum((summary) => summary.skipped)
	};
}

/** Takes files into a project: read, checked, measured, and only then kept. */
async function takeIn(project: Project, files: readonly File[]): Promise<void> {
	const taken = await readNewFiles(project, files);
	projectState.refusals = taken.refusals;
	if (taken.sources.length > 0) {
		const next = addImport(project, taken.sources, { id: crypto.randomUUID(), at: now() });
		const before = projectState.project;
		await buildProject(next);
		try {
			await keep(next, taken.bytes);
		} catch (cause) {
			projectState.project = before;
			throw cause;
		}
	}
	projectState.report = { ...taken.report, ...sumRows(taken.sources) };
}

async function keep(project: Project, bytes: ReadonlyMap<string, Uint8Array>): Promise<void> {
	projectState.work = { step: 'saving', share: null };
	const place = await openedStorage();
	await place.save(project, new Map(bytes));
	await place.setCurrent(project.id);
}

function newProject(name: string, sample: boolean): Project {
	return createProject({ id: crypto.randomUUID(), name, sample, at: now() });
}

/** The name of the first file's project, until somebody gives it a better one. */
function nameFrom(files: readonly File[]): string {
	return files[0]?.name.replace(/\.[a-z0-9]+$/i, '') ?? '';
}

/** Takes in files that were chosen or dropped. Files dropped on the sample start a project of their own. */
export async function importFiles(files: readonly File[]): Promise<void> {
	const projectFile = files.find((file) => file.name.endsWith('.tafakari'));
	if (projectFile !== undefined) return openProjectFile(projectFile);
	if (files.length === 0 || !projectState.mayWrite) return;
	await work({ step: 'reading', share: 0 }, async () => {
		const current = projectState.project;
		const isOwn = current !== null && !current.sample;
		const project = isOwn ? current : newProject(nameFrom(files), false);
		if (!isOwn) await takeLock(project.id);
		await takeIn(project, files);
		if (projectState.project !== null) await requestLasting();
		await sayHowItIsKept();
	});
}

/** Opens the sample project: invented data, from the page's own origin. */
export async function trySample(): Promise<void> {
	await work({ step: 'reading', share: 0 }, async () => {
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
	});
}

/** Opens a project from a file that was saved before. */
export async function openProjectFile(file: File): Promise<void> {
	await work({ step: 'opening', share: null, file: file.name }, async () => {
		const read = await readProjectFile(new Uint8Array(await file.arrayBuffer()));
		if ('problem' in read) {
			const part = read.problem.parameters?.['part'] ?? file.name;
			fail(failureByCause[read.problem.code] ?? 'project file damaged', part);
			return;
		}
		await takeLock(read.project.id);
		if (!projectState.mayWrite) return;
		projectState.report = null;
		projectState.refusals = [];
		await openStored(read);
		await keep(read.project, read.parts);
		await sayHowItIsKept();
	});
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
	if (projectState.mayWrite) await place.save(saved, new Map());
}

/** A name that every file system takes. */
export function fileNameOf(project: Pick<Project, 'name'>): string {
	const plain = project.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
	return plain === '' ? 'tafakari-project' : plain;
}

async function switchTo(next: Project): Promise<void> {
	if (!projectState.mayWrite || next === projectState.project) return;
	await work({ step: 'checking', share: null }, async () => {
		const place = await openedStorage();
		const stored = await place.load(next.id);
		if (stored === undefined) throw new StorageError('storage damaged', next.id);
		await openStored({ project: next, parts: stored.parts });
		await keep(next, new Map());
		projectState.report = null;
		projectState.refusals = [];
	});
}

export async function undoLastImport(): Promise<void> {
	if (projectState.project !== null) await switchTo(undoImport(projectState.project));
}

export async function redoLastImport(): Promise<void> {
	if (projectState.project !== null) await switchTo(redoImport(projectState.project));
}

export function canUndo(): boolean {
	const { project } = projectState;
	return project !== null && undoImport(project) !== project;
}

export function canRedo(): boolean {
	const { project } = projectState;
	return project !== null && redoImport(project) !== project;
}

/** Deletes every project, the database and all that this page cached, at once and for good. */
export async function deleteEverything(): Promise<void> {
	const place = await openedStorage();
	await place.deleteAll();
	storage = null;
	lock?.release();
	lock = null;
	await closeEngine();
	forgetStaged();
	for (const key of await caches.keys().catch(() => [])) await caches.delete(key);
	localStorage.clear();
	sessionStorage.clear();
	showNothing(null);
	projectState.report = null;
	projectState.refusals = [];
	projectState.failure = null;
	projectState.mayWrite = true;
	projectState.phase = 'empty';
	await sayHowItIsKept();
}

/** Gives up what is being done; the project stays as it was. */
export function cancelWork(): void {
	isCancelled = true;
	reader?.close();
	void cancelStatement();
}

export function dismissFailure(): void {
	projectState.failure = null;
}
