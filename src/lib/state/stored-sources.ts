import type { Problem } from '../domain/problem.ts';
import { openReader, type Reader } from '../pipeline/reader.ts';
import type { LoadedPart } from '../pipeline/sources.ts';
import { endOfDay, projectAt } from '../project/earlier-state.ts';
import type { Parts, StoredBytes } from '../project/project-file.ts';
import type { Project } from '../project/project.ts';
import type { Source } from '../project/source.ts';
import { StorageError, type StoredProject } from '../project/storage.ts';
import { countedSources } from '../project/updates.ts';
import { openedStorage } from './project-keeping.ts';
import { buildProject, endWithWork, showWork, startEngine } from './project-work.ts';
import { projectState } from './project.svelte.ts';
import { isStaged, stageSource, type TextOfSource } from './staged-sources.ts';

/** Files that the project kept, on their way into the database. */

/**
 * Reads what a project kept into the database, and shows its numbers.
 *
 * @param day as they stood at its end; `null`: today's
 */
export async function openStored(
	{ project, parts }: StoredProject,
	day: string | null = null
): Promise<void> {
	await stageStoredSources(day === null ? project : projectAt(project, endOfDay(day)), parts);
	await buildProject(project, day);
}

/** Puts every source into the database that does not stand there as the project's decisions want it. */
export async function stageStoredSources(project: Project, parts: Parts): Promise<void> {
	const unstaged = countedSources(project).filter((source) => !isStaged(project, source));
	if (unstaged.length === 0) return;
	// The engine starts while the first file is read.
	void startEngine().catch(() => undefined);
	/** The file that is waited for; none while one that was read goes into the database. */
	let name = '';
	const reader = endWithWork(
		openReader((share) => {
			if (name !== '') projectState.work = { step: 'reading', share, file: name };
		})
	);
	let next = readStored(reader, unstaged[0], parts);
	for (const [index, source] of unstaged.entries()) {
		name = source.name;
		showWork({ step: 'loading', share: null, file: name });
		const read = await next;
		name = '';
		// The next file is read while this one goes into the database.
		next = readStored(reader, unstaged[index + 1], parts);
		await stageSource(await startEngine(), project, source, read, showWork);
	}
}

/** What the parts of a source hold; who waits for it is told of a failure. */
function readStored(
	reader: Reader,
	source: Source | undefined,
	stored: Parts
): Promise<TextOfSource> {
	const read = source === undefined ? nothingRead : readParts(reader, source, stored);
	read.catch(() => undefined);
	return read;
}

const nothingRead: Promise<TextOfSource> = Promise.resolve({ parts: [], problems: [] });

async function readParts(reader: Reader, source: Source, stored: Parts): Promise<TextOfSource> {
	const parts: LoadedPart[] = [];
	const problems: Problem[] = [];
	for (const part of source.parts) {
		const bytes = stored.get(part.path);
		if (bytes === undefined) throw new StorageError('storage damaged', part.path);
		const read = await reader.stored(source, part, bytes);
		parts.push(read.part);
		problems.push(...read.problems);
	}
	return { parts, problems };
}

/** Puts what counts into the database where it does not stand there, as after looking at an earlier state. */
export async function stageCounted(project: Project): Promise<void> {
	if (countedSources(project).some((source) => !isStaged(project, source))) {
		await stageFromStorage(project);
	}
}

/** Puts what counts into the database out of what this device keeps of the project. */
export async function stageFromStorage(project: Project): Promise<void> {
	const stored = await (await openedStorage()).load(project.id);
	await stageStoredSources(project, stored?.parts ?? new Map<string, StoredBytes>());
}
