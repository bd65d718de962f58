import {
	findOverlaps,
	findStrangers,
	saidBefore,
	updateOf,
	type FoundOverlap
} from '../pipeline/overlaps.ts';
import type { Reader } from '../pipeline/reader.ts';
import type { FileToKeep } from '../pipeline/reading-desk.ts';
import { warmUp } from '../pipeline/warm-up.ts';
import { findWavesApart } from '../pipeline/waves-apart.ts';
import { namesakes } from '../project/forgotten.ts';
import type { Parts } from '../project/project-file.ts';
import type { ImportDecision } from '../project/decisions/about-rows.ts';
import { activeSources, addImport } from '../project/imports.ts';
import { renameProject, type Project } from '../project/project.ts';
import type { Source } from '../project/source.ts';
import { countedSources, partsInForce, type Update } from '../project/updates.ts';
import { isEngineStarted, sharedEngine } from './engine.ts';
import { whileNoted } from './interrupted.ts';
import { closeFiles, openNewFiles, readerFor, wait, type Sorted } from './new-files.ts';
import { pendingImport } from './pending-files.svelte.ts';
import { noteWaiting, readerOf, removePending } from './pending-import.svelte.ts';
import { mappedSheets } from './pending-sheets.ts';
import { standBy, takeAnswers } from './pending-update.svelte.ts';
import type { PendingFile } from './pending.ts';
import { keep } from './project-keeping.ts';
import { now } from './now.ts';
import { buildProject, showWork, startEngine } from './project-work.ts';
import { projectState, type ImportReport } from './project.svelte.ts';
import { isStaged, namedParts, release, reserve, stageSource } from './staged-sources.ts';
import { stageCounted, stageFromStorage } from './stored-sources.ts';

/** New files become sources: what they are to those that are here is found out or asked, and all of it is shown and kept. */

/** Files that were taken in, with what is kept of them. */
interface Taken {
	readonly sources: readonly Source[];
	readonly bytes: Parts;
}

/** What an import says beside its files. */
type Holds = Pick<ImportDecision, 'meetings'>;

const takenNothing: Taken = { sources: [], bytes: new Map() };

/** Takes opened files in, each with the mappings that its choices come to, and puts their text into the database. */
async function takeFiles(
	project: Project,
	files: readonly PendingFile[],
	readerFor: (id: string) => Reader
): Promise<Taken & { readonly project: Project }> {
	const taken: FileToKeep[] = [];
	const sources = [...namesakes(project), ...countingLast(project)];
	for (const file of files) {
		showWork({ step: 'loading', share: null, file: file.name });
		const at = now();
		taken.push(await readerFor(file.id).take(file.id, mappedSheets(file), at, sources));
	}
	const added = taken.map(({ source }) => source);
	const next = withImport(project, added);
	const engine = await startEngine();
	for (const file of taken) {
		if (!isStaged(next, file.source)) await stageSource(engine, next, file.source, file, showWork);
	}
	const bytes = new Map(taken.flatMap((one) => [...one.bytes]));
	return { sources: added, bytes, project: next };
}

/** Every source of a project, those that count after those that do not. */
function countingLast(project: Project): readonly Source[] {
	const active = activeSources(project);
	const ids = new Set(active.map(({ id }) => id));
	return [...project.sources.filter(({ id }) => !ids.has(id)), ...active];
}

/** A project bears the name of its first file, until somebody gives it a better one. */
function named(project: Project, sources: readonly Source[]): Project {
	if (project.name !== '') return project;
	return renameProject(project, (sources[0]?.name ?? '').replace(/\.[a-z0-9]+$/i, ''));
}

/** Files from this size on (bytes) are read for so long that an engine can get warm meanwhile. */
const longRead = 20_000_000;

/** Starts the engine while the first file is read; nobody else may use the database for previews while it gets warm. */
async function startAhead(files: readonly File[]): Promise<void> {
	const isNew = !isEngineStarted() && pendingImport.files.length === 0;
	const { preview } = await sharedEngine();
	if (isNew && files.some(({ size }) => size >= longRead)) await warmUp(preview);
}

/**
 * Takes files into a project: read, checked, measured, and only then kept. Those that must be asked about wait.
 *
 * @param holds what else its import says
 */
export async function takeIn(
	project: Project,
	files: readonly File[],
	holds: Holds = {}
): Promise<void> {
	// A failure shows when the engine is waited for.
	startAhead(files).catch(() => undefined);
	const names = files.map((file) => file.name);
	await whileNoted(project, names, () => takeOpened(project, files, names, holds));
	noteWaiting(project.id);
}

async function takeOpened(
	project: Project,
	files: readonly File[],
	names: readonly string[],
	holds: Holds
): Promise<void> {
	try {
		const sorted = await openNewFiles(project, files);
		projectState.refusals = sorted.refusals;
		const report = (taken: Taken, standingBy: readonly string[]): void => {
			projectState.report = reportOf(names, taken, { ...sorted, standingBy });
		};
		await showAndKeep(project, sorted.ready, readerFor, report, holds);
		for (const file of sorted.waiting) wait(file);
	} finally {
		closeFiles();
	}
}

/** Takes in the files that waited. */
export async function takePending(project: Project): Promise<void> {
	const files = pendingImport.files;
	const going = files.filter(({ sheets }) => sheets.some(({ choice }) => choice.table !== null));
	const names = files.map(({ name }) => name);
	await whileNoted(project, names, () =>
		showAndKeep(project, going, readerOf, (taken, standingBy) => {
			projectState.report = reportOf(names, taken, {
				alreadyHere: [],
				refused: [],
				waiting: [],
				standingBy
			});
		})
	);
	for (const { id } of files) removePending(id);
}

/** Takes in the files that stood by, as somebody said. */
export async function takeStanding(): Promise<void> {
	await takeAnswers()?.();
}

/** A project with one more import. */
function withImport(
	project: Project,
	sources: readonly Source[],
	updates: readonly Update[] = [],
	holds: Holds = {}
): Project {
	return addImport(named(project, sources), sources, {
		id: crypto.randomUUID(),
		at: now(),
		...holds,
		...(updates.length === 0 ? {} : { updates })
	});
}

/**
 * Takes files in, unless somebody has to say first what they are to those that are here: then they stand by.
 *
 * @param report told what was taken in, also where that is only after an answer
 */
async function showAndKeep(
	project: Project,
	files: readonly PendingFile[],
	readerFor: (id: string) => Reader,
	report: (taken: Taken, standingBy: readonly string[]) => void,
	holds: Holds = {}
): Promise<void> {
	if (files.length === 0) {
		report(takenNothing, []);
		return;
	}
	const taken = await takeFiles(project, files, readerFor);
	const found = await whatTheyAre(project, taken);
	const ids = taken.sources.map(({ id }) => id);
	const isSure =
		found.overlaps.every((one) => one.isSure) &&
		found.strangers.length === 0 &&
		found.waves.length === 0;
	const goOn = async (overlaps: readonly FoundOverlap[]): Promise<void> => {
		release(ids);
		await buildAndKeep(withImport(project, taken.sources, overlaps.map(updateOf), holds), taken);
		report(taken, []);
	};
	if (isSure) {
		await goOn(found.overlaps);
		return;
	}
	const names = files.map(({ name }) => name);
	const giveUp = (): void => {
		release(ids);
	};
	reserve(ids);
	const goOnNoted: typeof goOn = (said) => whileNoted(project, names, () => goOn(said));
	standBy({ files: names, ...found, goOn: goOnNoted, giveUp });
	report(takenNothing, names);
}

/** What new files are to those that count already. */
async function whatTheyAre(project: Project, taken: Taken & { readonly project: Project }) {
	const engine = await startEngine();
	await stageCounted(project);
	const newer = taken.sources.flatMap((source) => namedParts(taken.project, source));
	const { replacedBy } = partsInForce(project);
	const earlier = countedSources(project)
		.filter(({ id }) => taken.sources.every((source) => source.id !== id))
		.flatMap((source) => namedParts(project, source))
		.filter(({ name }) => replacedBy(name) === null);
	const overlaps = (await findOverlaps(engine, newer, earlier)).map((found) => {
		const said = found.isSure ? null : saidBefore(project, found);
		return said === null ? found : { ...found, relation: said, isSure: true };
	});
	const strangers = await findStrangers(engine, newer, earlier);
	const waves = strangers.length > 0 ? [] : await findWavesApart(engine, newer, earlier);
	return { overlaps, strangers, waves };
}

async function buildAndKeep(project: Project, taken: Taken): Promise<void> {
	const before = projectState.project;
	await stageAgain(project, taken);
	await buildProject(project);
	try {
		await keep(project, taken.bytes);
	} catch (cause) {
		// What could not be kept is not shown as if it were.
		if (before === null) projectState.project = null;
		else await buildProject(before);
		throw cause;
	}
}

/** Rows that came back mended leave the files that they came from, which are then read again. */
async function stageAgain(project: Project, taken: Taken): Promise<void> {
	const mends = taken.sources.some(({ parts }) => parts.some((part) => part.mends !== undefined));
	if (mends) await stageFromStorage(project);
}

function reportOf(
	files: readonly string[],
	taken: Taken,
	sorted: Pick<Sorted, 'alreadyHere' | 'refused' | 'waiting'> & {
		readonly standingBy: readonly string[];
	}
): ImportReport {
	const ids = new Set(taken.sources.map((source) => source.id));
	const own = projectState.summaries.filter((summary) => ids.has(summary.source));
	const sum = (pick: (summary: (typeof own)[number]) => number): number =>
		own.reduce((total, summary) => total + pick(summary), 0);
	return {
		files,
		alreadyHere: sorted.alreadyHere,
		refused: sorted.refused,
		waiting: [...sorted.standingBy, ...sorted.waiting.map(({ name }) => name)],
		used: sum((summary) => summary.used),
		setAside: sum((summary) => summary.setAside),
		skipped: sum((summary) => summary.skipped)
	};
}
