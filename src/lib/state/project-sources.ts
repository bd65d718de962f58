import type { Problem } from '../domain/problem.ts';
import type { ReadSource } from '../pipeline/read-source.ts';
import { openReader, type Reader } from '../pipeline/reader.ts';
import {
	activeSources,
	addImport,
	hasSource,
	renameProject,
	type Project,
	type Source
} from '../project/project.ts';
import { StorageError, type StoredProject } from '../project/storage.ts';
import { isStaged, stageSource } from './project-build.ts';
import { keep } from './project-keeping.ts';
import { buildProject, endWithWork, now, showWork, startEngine } from './project-work.ts';
import { projectState, type ImportReport } from './project.svelte.ts';

/** Files on their way into the database: new ones, and those that the project kept. */

/** Reads what a project kept into the database, and shows its numbers. */
export async function openStored({ project, parts }: StoredProject): Promise<void> {
	const active = activeSources(project);
	// The engine starts while the first file is read.
	if (active.length > 0) void startEngine().catch(() => undefined);
	const reader = endWithWork(openReader());
	for (const source of active.filter((candidate) => !isStaged(candidate))) {
		showWork({ step: 'loading', share: null, file: source.name });
		await stageStored(reader, source, parts);
	}
	await buildProject(project);
}

async function stageStored(
	reader: Reader,
	source: Source,
	stored: ReadonlyMap<string, Uint8Array>
): Promise<void> {
	const parts = [];
	const problems: Problem[] = [];
	for (const part of source.parts) {
		const bytes = stored.get(part.path);
		if (bytes === undefined) throw new StorageError('storage damaged', part.path);
		const read = await reader.readStored(source, part, bytes);
		parts.push(read.part);
		problems.push(...read.problems);
	}
	await stageSource(await startEngine(), source, parts, problems);
}

/** What came of some new files. */
interface Taken {
	readonly sources: readonly Source[];
	readonly bytes: ReadonlyMap<string, Uint8Array>;
	readonly alreadyHere: readonly string[];
	readonly refused: readonly string[];
	readonly refusals: readonly Problem[];
}

/** Reads new files, and puts the text of those that fit into the database. */
async function readNewFiles(project: Project, files: readonly File[]): Promise<Taken> {
	const reader = endWithWork(openReader());
	const sources: Source[] = [];
	const bytes = new Map<string, Uint8Array>();
	const alreadyHere: string[] = [];
	const refused: string[] = [];
	const refusals: Problem[] = [];
	for (const [index, file] of files.entries()) {
		showWork({ step: 'reading', share: index / files.length, file: file.name });
		const read = await reader.readNew(new Uint8Array(await file.arrayBuffer()), file.name, now());
		const { source } = read;
		if (source === null) {
			refused.push(file.name);
			refusals.push(...read.problems);
		} else if (hasSource(project, source.sha256) || sources.some(({ id }) => id === source.id)) {
			alreadyHere.push(file.name);
		} else {
			await stageNew(read, source);
			sources.push(source);
			for (const [path, part] of read.bytes) bytes.set(path, part);
		}
	}
	return { sources, bytes, alreadyHere, refused, refusals };
}

async function stageNew(read: ReadSource, source: Source): Promise<void> {
	if (isStaged(source)) return;
	await stageSource(await startEngine(), source, read.parts, read.problems);
}

/** A project bears the name of its first file, until somebody gives it a better one. */
function named(project: Project, sources: readonly Source[]): Project {
	if (project.name !== '') return project;
	return renameProject(project, (sources[0]?.name ?? '').replace(/\.[a-z0-9]+$/i, ''));
}

/** Takes files into a project: read, checked, measured, and only then kept. */
export async function takeIn(project: Project, files: readonly File[]): Promise<void> {
	const taken = await readNewFiles(project, files);
	projectState.refusals = taken.refusals;
	if (taken.sources.length > 0) {
		const next = addImport(named(project, taken.sources), taken.sources, {
			id: crypto.randomUUID(),
			at: now()
		});
		const before = projectState.project;
		await buildProject(next);
		try {
			await keep(next, taken.bytes);
		} catch (cause) {
			// What could not be kept is not shown as if it were.
			if (before === null) projectState.project = null;
			else await buildProject(before);
			throw cause;
		}
	}
	projectState.report = reportOf(files, taken);
}

function reportOf(files: readonly File[], taken: Taken): ImportReport {
	const ids = new Set(taken.sources.map((source) => source.id));
	const own = projectState.summaries.filter((summary) => ids.has(summary.source));
	const sum = (pick: (summary: (typeof own)[number]) => number): number =>
		own.reduce((total, summary) => total + pick(summary), 0);
	return {
		files: files.map((file) => file.name),
		alreadyHere: taken.alreadyHere,
		refused: taken.refused,
		used: sum((summary) => summary.used),
		setAside: sum((summary) => summary.setAside),
		skipped: sum((summary) => summary.skipped)
	};
}
