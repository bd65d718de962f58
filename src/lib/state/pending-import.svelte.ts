import {
	choiceForTable,
	mappingOf,
	withColumn,
	withFill,
	withReading,
	type SheetChoice
} from '../domain/intake/choice.ts';
import type { ColumnReading, Fill } from '../domain/intake/mapping.ts';
import type { ColumnName, Recipe, RecipeStep } from '../domain/intake/recipes/recipe.ts';
import type { TableId } from '../domain/tables/index.ts';
import type { Reader } from '../pipeline/reader.ts';
import { forgetImport, noteImport } from '../project/imports-under-way.ts';
import { rememberedOf } from '../pipeline/answers.ts';
import { previewPart, rowsPreviewed } from '../pipeline/preview.ts';
import { sharedEngine } from './engine.ts';
import { pendingImport } from './pending-files.svelte.ts';
import type { PendingFile, PendingSheet, ValueCounts } from './pending.ts';
import {
	keptChoices,
	openOf,
	pendingFileOf,
	pendingSheetOf,
	reshapedSheet,
	tablesLeft,
	withBelonging,
	withColumnsOf,
	withEarlierAnswers
} from './pending-sheets.ts';
import { projectState } from './project.svelte.ts';
import { Turns } from './turns.ts';

const readers = new Map<string, Reader>();

/** What gives the sheets of a file another shape, or reads it anew, takes its time: what is chosen meanwhile waits for it. */
const turns = new Turns((busy) => {
	pendingImport.working = busy;
});

/** The reader in which a waiting file lies open. */
export function readerOf(fileId: string): Reader {
	const reader = readers.get(fileId);
	if (reader === undefined) throw new Error(`unknown file: ${fileId}`);
	return reader;
}

/** Puts a file among those that wait. */
export function addPending(file: PendingFile, reader: Reader): void {
	readers.set(file.id, reader);
	pendingImport.files = [...pendingImport.files, file];
}

/** Takes a file out of those that wait, and closes it. */
export function removePending(fileId: string): void {
	readers.get(fileId)?.close();
	readers.delete(fileId);
	pendingImport.files = pendingImport.files.filter(({ id }) => id !== fileId);
	pendingImport.previews = withoutFile(pendingImport.previews, fileId);
	pendingImport.elsewhere = withoutFile(pendingImport.elsewhere, fileId);
	noteAgain();
}

const withoutFile = <Said>(bySheet: ReadonlyMap<string, Said>, fileId: string) =>
	new Map([...bySheet].filter(([key]) => !key.startsWith(`${fileId}/`)));

/** The project under which it is noted on this device that files wait: a page that is closed meanwhile is told of. */
let notedFor: string | null = null;

/** Notes the files that wait, so that the next page can say which are to be brought in again. */
export function noteWaiting(project: string): void {
	if (pendingImport.files.length === 0) return;
	notedFor = project;
	noteAgain();
}

function noteAgain(): void {
	if (notedFor === null) return;
	const names = pendingImport.files.map(({ name }) => name);
	if (names.length > 0) {
		noteImport(notedFor, names);
		return;
	}
	forgetImport(notedFor);
	notedFor = null;
}

export function removeAllPending(): void {
	for (const { id } of pendingImport.files) removePending(id);
}

/** Which change of a sheet is the latest: an older answer of the reader must not undo a newer one. */
const changes = new Map<string, number>();

function nextTurn(fileId: string, index: number): number {
	const turn = (changes.get(`${fileId}/${index}`) ?? 0) + 1;
	changes.set(`${fileId}/${index}`, turn);
	return turn;
}

const isLatest = (fileId: string, index: number, turn: number): boolean =>
	changes.get(`${fileId}/${index}`) === turn;

async function change(
	fileId: string,
	index: number,
	make: (sheet: PendingSheet) => SheetChoice
): Promise<void> {
	if (turns.isBusy(fileId)) await turns.rest(fileId);
	const sheet = sheetOf(fileId, index);
	if (sheet === undefined) return;
	const choice = make(sheet);
	const turn = nextTurn(fileId, index);
	// The choice shows at once; what it means for the text follows.
	put(fileId, {
		...sheet,
		choice,
		open: openOf({ ...sheet, choice })
	});
	const remembered = rememberedOf(projectState.project);
	const answered = await withEarlierAnswers(
		fileId,
		{ ...sheet, choice },
		readerOf(fileId),
		remembered
	);
	if (isLatest(fileId, index, turn)) put(fileId, answered);
}

const sheetsOf = (fileId: string): readonly PendingSheet[] =>
	pendingImport.files.find(({ id }) => id === fileId)?.sheets ?? [];

const sheetOf = (fileId: string, index: number): PendingSheet | undefined =>
	sheetsOf(fileId).find((one) => one.index === index);

function put(fileId: string, changed: PendingSheet): void {
	pendingImport.files = pendingImport.files.map((file) =>
		file.id === fileId
			? {
					...file,
					sheets: file.sheets.map((sheet) => (sheet.index === changed.index ? changed : sheet))
				}
			: file
	);
}

/** Puts a sheet in the place of one, unless that has changed meanwhile; says whether it did. */
export function replaceSheet(fileId: string, old: PendingSheet, by: PendingSheet): boolean {
	if (turns.isBusy(fileId) || sheetOf(fileId, old.index) !== old) return false;
	// What an earlier choice means for the text is of no more use.
	nextTurn(fileId, old.index);
	put(fileId, by);
	return true;
}

/** Which table a sheet is; `null`: it is left out. */
export function chooseTable(fileId: string, index: number, table: TableId | null): Promise<void> {
	return change(fileId, index, ({ understanding, header }) =>
		choiceForTable(understanding, header.length, table)
	);
}

/** Which column of the model a column of the file is; `null`: it is left out. */
export function chooseColumn(
	fileId: string,
	index: number,
	position: number,
	column: string | null
): Promise<void> {
	return change(fileId, index, ({ choice }) => withColumn(choice, position, column));
}

/** What somebody says about the text of a column; it is added to what was said before. */
export function chooseReading(
	fileId: string,
	index: number,
	position: number,
	reading: ColumnReading
): Promise<void> {
	return change(fileId, index, ({ choice }) => withReading(choice, position, reading));
}

/** "Yes, that is right." */
export function confirmColumn(fileId: string, index: number, position: number): Promise<void> {
	return change(fileId, index, ({ choice }) => ({
		...choice,
		confirmed: new Set([...choice.confirmed, position])
	}));
}

/** Fills a column that no column of the file gives; `null` takes the filling away. */
export function setFill(
	fileId: string,
	index: number,
	column: string,
	fill: Fill | null
): Promise<void> {
	return change(fileId, index, ({ choice }) => withFill(choice, column, fill));
}

/** Answers a question about the reading: the file is read again, and what was understood with it. */
export function answerReading(fileId: string, questionId: string, answer: string): Promise<void> {
	return turns.run(fileId, () => readAgain(fileId, questionId, answer));
}

async function readAgain(fileId: string, questionId: string, answer: string): Promise<void> {
	const file = pendingImport.files.find(({ id }) => id === fileId);
	if (file === undefined) return;
	const reader = readerOf(fileId);
	const answers = { ...file.answers, [questionId]: answer };
	const remembered = rememberedOf(projectState.project);
	const described = await reader.answer(fileId, answers, remembered);
	const changed = keptChoices(file, await pendingFileOf(fileId, described, reader, remembered));
	pendingImport.files = pendingImport.files.map((one) => (one.id === fileId ? changed : one));
}

/**
 * Gives a sheet another shape; a recipe without steps: it stays, or becomes again, as it stands in the file. Where a
 * step does not fit the sheet stays as it was, and the recipe waits to be mended.
 */
export function chooseShape(
	fileId: string,
	index: number,
	recipe: Recipe,
	isShapeSaid = false
): Promise<void> {
	const key = `${fileId}/${index}`;
	shapesAsked.set(key, recipe);
	return turns.run(fileId, async () => {
		// One that was asked for since is made of this one: only that is made.
		const isLast = shapesAsked.get(key) === recipe;
		if (isLast) await makeShape(fileId, index, recipe, isShapeSaid);
		else if (isShapeSaid) leaveShape(fileId, index);
	});
}

/** The recipe that was asked for last, by file and sheet. */
const shapesAsked = new Map<string, Recipe>();

async function makeShape(
	fileId: string,
	index: number,
	recipe: Recipe,
	isShapeSaid: boolean
): Promise<void> {
	const reader = readerOf(fileId);
	const remembered = rememberedOf(projectState.project);
	const wanted = recipe.steps.length === 0 ? null : recipe;
	const described = await reader.reshape(fileId, index, wanted, remembered);
	const before = sheetOf(fileId, index);
	if (before === undefined) return;
	// What a choice from before means for the text is of no more use: its columns are no more.
	nextTurn(fileId, index);
	if ('failed' in described) {
		const failing = { ...before, draft: described };
		put(fileId, { ...failing, open: openOf(failing) });
		return;
	}
	const sheet = described.sheets.find((one) => one.index === index);
	if (sheet === undefined) return;
	const isSaid = isShapeSaid || before.isShapeSaid;
	const shaped = await reshapedSheet(fileId, before, sheet, reader, remembered, isSaid);
	put(fileId, shaped);
	changeSheets(fileId, (sheets) => withBelonging(sheets, described.sheets, index));
}

/** Nothing more is asked about the shape of a sheet. */
export function leaveShape(fileId: string, index: number): void {
	const sheet = sheetOf(fileId, index);
	if (sheet === undefined) return;
	const said = { ...sheet, isShapeSaid: true };
	put(fileId, { ...said, open: openOf(said) });
}

/** It is no file of the kind that it seemed to be: its shape is asked about as if it were new. */
export function denyBefore(fileId: string, index: number): void {
	const sheet = sheetOf(fileId, index);
	if (sheet === undefined) return;
	const denied = { ...sheet, perhaps: null };
	put(fileId, { ...denied, open: openOf(denied) });
}

/** What stands in a column of what a step of a recipe is given, and how often. */
export function valuesInColumn(
	fileId: string,
	index: number,
	recipe: Recipe,
	place: number,
	column: ColumnName
): Promise<ValueCounts> {
	return readerOf(fileId).values(fileId, index, recipe, place, column);
}

/**
 * The sheet is put among those of the file once more, to fill a second table.
 *
 * @param steps what gives it the shape in which it does
 */
export async function copySheet(
	fileId: string,
	index: number,
	table: TableId,
	steps: readonly RecipeStep[] = []
): Promise<void> {
	const reader = readerOf(fileId);
	const remembered = rememberedOf(projectState.project);
	const described = await reader.copy(fileId, index, remembered);
	const copy = described.sheets.at(-1);
	if (copy === undefined) return;
	const made = await pendingSheetOf(fileId, copy, reader, remembered);
	changeSheets(fileId, (sheets) => [...sheets, made]);
	if (steps.length > 0) await chooseShape(fileId, copy.index, { name: '', steps }, true);
	await chooseTable(fileId, copy.index, table);
	await change(fileId, copy.index, (now) => {
		const first = sheetOf(fileId, index);
		return first === undefined ? now.choice : withColumnsOf(first, now);
	});
	const first = sheetOf(fileId, index);
	if (first === undefined || tablesLeft(first, sheetsOf(fileId)).length > 0) return;
	leaveShape(fileId, index);
}

/** A sheet that was put there once more is not wanted after all: the reader keeps its place, and nothing is made of it. */
export async function removeCopy(fileId: string, index: number): Promise<void> {
	await chooseTable(fileId, index, null);
	changeSheets(fileId, (sheets) => sheets.filter((sheet) => sheet.index !== index));
}

function changeSheets(
	fileId: string,
	make: (sheets: readonly PendingSheet[]) => readonly PendingSheet[]
): void {
	pendingImport.files = pendingImport.files.map((file) =>
		file.id === fileId ? { ...file, sheets: make(file.sheets) } : file
	);
}

/** Makes a preview of a sheet, in a database beside the project's. Only the latest one asked for is shown. */
export async function makePreview(fileId: string, index: number): Promise<void> {
	if (turns.isBusy(fileId)) await turns.rest(fileId);
	const sheet = sheetOf(fileId, index);
	const mapping = sheet === undefined ? null : mappingOf(sheet.choice, sheet.header, sheet.formats);
	if (mapping === null) return;
	pendingImport.isPreviewing = true;
	try {
		const part = await readerOf(fileId).sample(fileId, index, mapping, rowsPreviewed);
		const { preview } = await sharedEngine();
		const made = await previewPart(preview, part);
		pendingImport.previews = new Map([...pendingImport.previews, [`${fileId}/${index}`, made]]);
	} finally {
		pendingImport.isPreviewing = false;
	}
}
