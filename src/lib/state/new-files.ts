import type { Problem } from '../domain/problem.ts';
import { rememberedOf } from '../pipeline/answers.ts';
import { openReader, ReaderClosed, type Reader } from '../pipeline/reader.ts';
import { codeOfFailure, longestReading, TookTooLong } from '../pipeline/reading-limits.ts';
import { refusalOf } from '../pipeline/refusals.ts';
import { sharedReader } from '../pipeline/shared-reader.ts';
import { fileQuestions } from '../pipeline/waiting.ts';
import { hasSource } from '../project/imports.ts';
import type { Project } from '../project/project.ts';
import { pendingImport } from './pending-files.svelte.ts';
import { addPending } from './pending-import.svelte.ts';
import { pendingFileOf } from './pending-sheets.ts';
import type { PendingFile, PendingSheet } from './pending.ts';
import { endWithWork, outliveWork, showWork } from './project-work.ts';
import { projectState } from './project.svelte.ts';

/** New files, until they are taken in: opened, and sorted by whether they may go in, wait or cannot be used. */

/** What came of some new files. */
export interface Sorted {
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
export async function openNewFiles(project: Project, files: readonly File[]): Promise<Sorted> {
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
	const { report } = projectState;
	if (report === null) return;
	// It waits for answers now, and is refused no longer.
	const refused = report.refused.filter((name) => name !== fileName);
	projectState.report = { ...report, refused, waiting: [...report.waiting, fileName] };
}

/** Puts an opened file among those that wait. */
export function wait(file: PendingFile): void {
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

export function closeFiles(): void {
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

/** The reader in which a file lies open that was opened in this piece of work. */
export function readerFor(id: string): Reader {
	const reader = openFiles.get(id);
	if (reader === undefined) throw new ReaderClosed(`unknown file: ${id}`);
	return reader;
}
