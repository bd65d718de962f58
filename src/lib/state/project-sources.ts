import type { Problem } from '../domain/problem.ts';
import { rememberedOf } from '../pipeline/answers.ts';
import { openReader, ReaderClosed, type Reader } from '../pipeline/reader.ts';
import { codeOfFailure, longestReading, TookTooLong } from '../pipeline/reading-limits.ts';
import { refusalOf } from '../pipeline/refusals.ts';
import { sharedReader } from '../pipeline/shared-reader.ts';
import type { FileToKeep } from '../pipeline/reading-desk.ts';
import {
	findOverlaps,
	findStrangers,
	saidBefore,
	updateOf,
	type FoundOverlap
} from '../pipeline/overlaps.ts';
import { fileQuestions } from '../pipeline/waiting.ts';
import { endOfDay, projectAt } from '../project/earlier-state.ts';
import type { Parts, StoredBytes } from '../project/project-file.ts';
import {
	activeSources,
	addImport,
	hasSource,
	renameProject,
	type Project,
	type Source
} from '../project/project.ts';
import { StorageError, type StoredProject } from '../project/storage.ts';
import { countedSources, partsInForce, type Update } from '../project/updates.ts';
import { addPending, pendingImport, readerOf, removePending } from './pending-import.svelte.ts';
import { mappedSheets, pendingFileOf } from './pending-sheets.ts';
import type { PendingFile, PendingSheet } from './pending.ts';
import { standBy, takeAnswers } from './pending-update.svelte.ts';
import { sharedEngine } from './engine.ts';
import { isStaged, namedParts, release, reserve, stageSource } from './staged-sources.ts';
import { keep, openedStorage } from './project-keeping.ts';
import {
	buildProject,
	endWithWork,
	now,
	outliveWork,
	showWork,
	startEngine
} from './project-work.ts';
import { projectState, type ImportReport } from './project.svelte.ts';

/** Files on their way into the database: new ones, and those that the project kept. */

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
	let name = '';
	const reader = endWithWork(
		openReader((share) => {
			projectState.work = { step: 'reading', share, file: name };
		})
	);
	for (const source of unstaged) {
		name = source.name;
		showWork({ step: 'loading', share: null, file: name });
		await stageStored(reader, project, source, parts);
	}
}

async function stageStored(
	reader: Reader,
	project: Project,
	source: Source,
	stored: Parts
): Promise<void> {
	const parts = [];
	const problems: Problem[] = [];
	for (const part of source.parts) {
		const bytes = stored.get(part.path);
		if (bytes === undefined) throw new StorageError('storage damaged', part.path);
		const read = await reader.stored(source, part, bytes);
		parts.push(read.part);
		problems.push(...read.problems);
	}
	await stageSource(await startEngine(), project, source, { parts, problems }, showWork);
}

/** What came of some new files. */
interface Sorted {
	readonly ready: readonly PendingFile[];
	readonly waiting: readonly PendingFile[];
	readonly alreadyHere: readonly string[];
	readonly refused: readonly string[];
	readonly refusals: readonly Problem[];
}

const nothingSorted: Sorted = {
	ready: [],
	waiting: [],
	alreadyHere: [],
	refused: [],
	refusals: []
};

/** Larger files (bytes) have a reader of their own, whose memory goes back with it. */
const smallFile = 1_000_000;

/** Opens new files: those that may go in, those that wait for an answer, and those that cannot be used. */
async function openNewFiles(project: Project, files: readonly File[]): Promise<Sorted> {
	const sorted = await openEach(project, files, true);
	if (sorted !== null) return sorted;
	// One file kept the reader busy in which others lie: each is opened again in a reader of its own.
	closeFiles();
	return (await openEach(project, files, false)) ?? nothingSorted;
}

/**
 * @param mayShare small files share one reader
 * @returns `null` where a shared reader came to no end with one of them
 */
async function openEach(
	project: Project,
	files: readonly File[],
	mayShare: boolean
): Promise<Sorted | null> {
	const small = sharedReader(openReader);
	const ready: PendingFile[] = [];
	const waiting: PendingFile[] = [];
	const alreadyHere: string[] = [];
	const refused: string[] = [];
	const refusals: Problem[] = [];
	for (const [index, file] of files.entries()) {
		const showShare = (share: number): void => {
			const all = (index + share) / files.length;
			projectState.work = { step: 'reading', share: all, file: file.name };
		};
		showWork({ step: 'reading', share: index / files.length, file: file.name });
		const isShared = mayShare && file.size <= smallFile;
		const reader = isShared ? small.join() : openReader(showShare);
		const opened = await openNew(file, project, reader);
		if (isShared && isTooSlow(opened)) return null;
		const isHere =
			'sha256' in opened &&
			(hasSource(project, opened.sha256) ||
				[...ready, ...waiting, ...pendingImport.files].some(
					({ sha256, id }) => sha256 === opened.sha256 && id !== opened.id
				));
		if (!('sha256' in opened)) {
			refused.push(file.name);
			refusals.push(...opened.problems);
		} else if (isHere) {
			alreadyHere.push(file.name);
			closeFile(opened.id);
		} else {
			(fileQuestions(opened).length === 0 ? ready : waiting).push(opened);
		}
	}
	return { ready, waiting, alreadyHere, refused, refusals };
}

/** Files in which nothing looked like any table, while the page is open: somebody may say what they are. */
const refusedFiles = new Map<string, File>();

/** Whether a refused file can still be mapped by hand. */
export function canMapByHand(fileName: string): boolean {
	return refusedFiles.has(fileName);
}

/** Opens a refused file again, for somebody to say what it is. */
export async function mapRefused(project: Project, fileName: string): Promise<void> {
	const file = refusedFiles.get(fileName);
	if (file === undefined) return;
	const opened = await openNew(file, project, openReader(), true);
	if (!('sha256' in opened)) return;
	wait(opened);
	refusedFiles.delete(fileName);
	projectState.refusals = projectState.refusals.filter((problem) => problem.file !== fileName);
}

/** Puts an opened file among those that wait. */
function wait(file: PendingFile): void {
	const reader = readerFor(file.id);
	outliveWork(reader);
	addPending(file, reader);
	openFiles.delete(file.id);
}

/** Readers of files that were opened in this piece of work. */
const openFiles = new Map<string, Reader>();

function closeFile(id: string): void {
	openFiles.get(id)?.close();
	openFiles.delete(id);
}

function closeFiles(): void {
	for (const id of [...openFiles.keys()]) closeFile(id);
}

type Opened = PendingFile | { readonly problems: readonly Problem[] };

const isTooSlow = (opened: Opened): boolean =>
	!('sha256' in opened) && opened.problems.some(({ code }) => code === 'file too slow');

/**
 * @param reader closed with the file, and at the latest with the work
 * @param byHand a person will say what it is, though nothing in it looks like any table
 */
async function openNew(
	file: File,
	project: Project,
	reader: Reader,
	byHand = false
): Promise<Opened> {
	const id = crypto.randomUUID();
	openFiles.set(id, endWithWork(reader));
	try {
		const remembered = rememberedOf(project);
		const described = await inTime(
			reader,
			reader.open(id, file, remembered),
			longestReading(file.size)
		);
		const opened = await pendingFileOf(id, described, reader, remembered);
		if (isWorthAsking(opened) || (byHand && canBeMapped(opened))) return opened;
		closeFile(id);
		if (canBeMapped(opened)) refusedFiles.set(file.name, file);
		return { problems: [...described.problems, ...refusalOf(described)] };
	} catch (cause) {
		closeFile(id);
		const code = codeOfFailure(cause);
		if (code === null) throw cause;
		const at = { sheet: '', row: null, column: '', value: '' };
		return { problems: [{ ...at, file: file.name, severity: 'cannot read', code }] };
	}
}

const canBeMapped = ({ sheets }: PendingFile): boolean =>
	sheets.some(({ understanding }) => understanding.personLevel === null);

/** Something in it is like a table, or would be once it is unlocked or somebody says what its columns are. */
function isWorthAsking(file: PendingFile): boolean {
	const isLikeAny = file.sheets.some(
		({ choice, periods, proposals }) =>
			choice.table !== null || periods !== null || proposals.length > 0
	);
	const isLocked = file.questions.some(({ kind }) => kind === 'password');
	return isLikeAny || isLocked || (canBeMapped(file) && file.sheets.some(hasNoNames));
}

/** Columns like these are known by nothing but their values: somebody may know what they are. */
const fewColumns = 3;

/** A table whose first row is a record: which row holds the names is asked, and what the columns are. */
const hasNoNames = ({ header, headerRows, sample }: PendingSheet): boolean =>
	headerRows?.length === 0 && header.length >= fewColumns && sample.length > 0;

/** @param longest milliseconds */
async function inTime<Result>(
	reader: Reader,
	work: Promise<Result>,
	longest: number
): Promise<Result> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new TookTooLong('took too long'));
			reader.close();
		}, longest);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Files that were taken in, with what is kept of them. */
interface Taken {
	readonly sources: readonly Source[];
	readonly bytes: Parts;
}

const takenNothing: Taken = { sources: [], bytes: new Map() };

/** Takes opened files in, each with the mappings that its choices come to, and puts their text into the database. */
async function takeFiles(
	project: Project,
	files: readonly PendingFile[],
	readerFor: (id: string) => Reader
): Promise<Taken & { readonly project: Project }> {
	const taken: FileToKeep[] = [];
	const sources = countingLast(project);
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

/** Takes files into a project: read, checked, measured, and only then kept. Those that must be asked about wait. */
export async function takeIn(project: Project, files: readonly File[]): Promise<void> {
	// The engine starts while the first file is read; a failure shows when it is waited for.
	void sharedEngine().catch(() => undefined);
	try {
		const sorted = await openNewFiles(project, files);
		projectState.refusals = sorted.refusals;
		const names = files.map((file) => file.name);
		await showAndKeep(project, sorted.ready, readerFor, (taken, standingBy) => {
			projectState.report = reportOf(names, taken, { ...sorted, standingBy });
		});
		for (const file of sorted.waiting) wait(file);
	} finally {
		closeFiles();
	}
}

function readerFor(id: string): Reader {
	const reader = openFiles.get(id);
	if (reader === undefined) throw new ReaderClosed(`unknown file: ${id}`);
	return reader;
}

/** Takes in the files that waited. */
export async function takePending(project: Project): Promise<void> {
	const files = pendingImport.files;
	const going = files.filter(({ sheets }) => sheets.some(({ choice }) => choice.table !== null));
	const names = files.map(({ name }) => name);
	await showAndKeep(project, going, readerOf, (taken, standingBy) => {
		projectState.report = reportOf(names, taken, {
			alreadyHere: [],
			refused: [],
			waiting: [],
			standingBy
		});
	});
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
	updates: readonly Update[] = []
): Project {
	return addImport(named(project, sources), sources, {
		id: crypto.randomUUID(),
		at: now(),
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
	report: (taken: Taken, standingBy: readonly string[]) => void
): Promise<void> {
	if (files.length === 0) {
		report(takenNothing, []);
		return;
	}
	const taken = await takeFiles(project, files, readerFor);
	const found = await whatTheyAre(project, taken);
	const ids = taken.sources.map(({ id }) => id);
	const isSure = found.overlaps.every((one) => one.isSure) && found.strangers.length === 0;
	const goOn = async (overlaps: readonly FoundOverlap[]): Promise<void> => {
		release(ids);
		await buildAndKeep(withImport(project, taken.sources, overlaps.map(updateOf)), taken);
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
	standBy({ files: names, ...found, goOn, giveUp });
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
	return { overlaps, strangers: await findStrangers(engine, newer, earlier) };
}

/** Puts what counts into the database where it does not stand there, as after looking at an earlier state. */
async function stageCounted(project: Project): Promise<void> {
	if (countedSources(project).every((source) => isStaged(project, source))) return;
	const stored = await (await openedStorage()).load(project.id);
	await stageStoredSources(project, stored?.parts ?? new Map<string, StoredBytes>());
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
	if (!mends) return;
	const stored = await (await openedStorage()).load(project.id);
	await stageStoredSources(project, stored?.parts ?? new Map<string, StoredBytes>());
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
