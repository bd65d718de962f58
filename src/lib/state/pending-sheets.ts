import { answeredBefore } from '../domain/intake/answered-before.ts';
import {
	choiceForTable,
	chosenColumns,
	firstChoice,
	mappingOf,
	openQuestions,
	withColumn,
	withFill,
	withReading,
	type Formats,
	type SheetChoice
} from '../domain/intake/choice.ts';
import { secondTables, type SecondTable } from '../domain/intake/second-tables.ts';
import { alikeQuestions, placesBeside, type RowsAlike } from '../domain/intake/rows-alike.ts';
import type { Remembered, TableGuess, Understanding } from '../domain/intake/understanding.ts';
import { tableOf } from '../domain/tables/index.ts';
import type { FileDescription, SheetDescription } from '../pipeline/opened-file.ts';
import type { Reader } from '../pipeline/reader.ts';
import { isCountedElsewhere } from '../pipeline/waiting.ts';
import type { PendingFile, PendingSheet } from './pending.ts';

/** Files as they wait: what was read, with the guesses and earlier answers as choices. */

const linesOfEncodings = 4;

export async function pendingFileOf(
	id: string,
	described: FileDescription,
	reader: Reader,
	remembered: readonly Remembered[]
): Promise<PendingFile> {
	const sheets: PendingSheet[] = [];
	for (const sheet of described.sheets) {
		sheets.push(await pendingSheetOf(id, sheet, reader, remembered));
	}
	const asked = described.questions.find(({ kind }) => kind === 'encoding');
	const encodingLines =
		asked === undefined ? [] : await reader.encodings(id, asked.choices, linesOfEncodings);
	return { ...described, id, sheets, encodingLines };
}

/** A sheet with its guesses and earlier answers. */
export async function pendingSheetOf(
	fileId: string,
	sheet: SheetDescription,
	reader: Reader,
	remembered: readonly Remembered[]
): Promise<PendingSheet> {
	const choice = firstChoice(sheet.understanding, sheet.header.length);
	const waiting = { ...sheet, choice, isShapeSaid: sheet.isKnown, draft: sheet.misfit };
	return withEarlierAnswers(fileId, waiting, reader, remembered);
}

/** A sheet that has another shape now, with what somebody said before about columns that it still has. */
export async function reshapedSheet(
	fileId: string,
	before: PendingSheet,
	sheet: SheetDescription,
	reader: Reader,
	remembered: readonly Remembered[],
	isShapeSaid: boolean
): Promise<PendingSheet> {
	const choice = carriedChoice(before, sheet);
	return withEarlierAnswers(
		fileId,
		{ ...sheet, choice, isShapeSaid, draft: null },
		reader,
		remembered
	);
}

/** The guesses about a sheet's new columns, under what somebody said about the table and about columns that stayed. */
function carriedChoice(before: PendingSheet, sheet: SheetDescription): SheetChoice {
	const { choice: said } = before;
	const { understanding, header } = sheet;
	const first = said.isTableConfirmed
		? choiceForTable(understanding, header.length, said.table)
		: firstChoice(understanding, header.length);
	if (first.table === null || first.table !== said.table) return first;
	const columns = [...said.confirmed].reduce((choice, position) => {
		const place = header.indexOf(before.header[position] ?? '');
		if (place === -1) return choice;
		const moved = withColumn(choice, place, said.columns[position] ?? null);
		const reading = said.readings.get(position);
		return reading === undefined ? moved : withReading(moved, place, reading);
	}, first);
	return said.fills
		.filter(({ column }) => !columns.columns.includes(column))
		.reduce((choice, fill) => withFill(choice, fill.column, fill), columns);
}

/** A sheet with its choice, in which what is asked about texts is answered as it was for an earlier file. */
export async function withEarlierAnswers(
	fileId: string,
	sheet: SheetDescription & Pick<PendingSheet, 'choice' | 'isShapeSaid' | 'draft'>,
	reader: Pick<Reader, 'formats' | 'alike'>,
	remembered: readonly Remembered[]
): Promise<PendingSheet> {
	const { index, header, choice: made } = sheet;
	const found = await formatsFor(fileId, index, made, reader);
	const choice = answeredBefore(made, header, found, remembered);
	const formats = choice === made ? found : await formatsFor(fileId, index, choice, reader);
	const alike = await alikeIn(fileId, sheet, choice, reader);
	const pending = { ...sheet, choice, formats, alike };
	return { ...pending, open: openOf(pending) };
}

/** What is open about a sheet: first its shape, which the rest rests on. */
export function openOf(sheet: Omit<PendingSheet, 'open'>): PendingSheet['open'] {
	const { choice, understanding, formats, alike } = sheet;
	if (isShapeOpen(sheet)) return [{ kind: 'shape', mustAnswer: true }];
	return [
		...openQuestions(choice, understanding, formats),
		...alikeQuestions(choice, guessOf(understanding, choice), alike, {
			header: sheet.header,
			steps: sheet.shape?.recipe.steps ?? []
		})
	];
}

/** Its rows seem to fill a second table, which nobody has said yes or no to. */
const asksForMore = (sheet: Omit<PendingSheet, 'open'>): boolean =>
	sheet.mayShape &&
	sheet.copyOf === null &&
	secondTables(sheet.understanding, sheet.choice.table, sheet).length > 0;

/** The tables that its rows seem to fill besides, less those that are made of them already. */
export function tablesLeft(
	sheet: Pick<PendingSheet, 'index' | 'understanding' | 'choice' | 'header' | 'sample'>,
	sheets: readonly Pick<PendingSheet, 'copyOf' | 'choice'>[]
): readonly SecondTable[] {
	const copies = sheets.filter(({ copyOf }) => copyOf === sheet.index);
	const made = new Set(copies.map(({ choice }) => choice.table));
	return secondTables(sheet.understanding, sheet.choice.table, sheet).filter(
		({ table }) => !made.has(table)
	);
}

/** Where and when are the same for all that a row fills. */
const ofTheRow: readonly string[] = ['community_id', 'date'];

/** A sheet that is here once more, with what is known of its columns from the first time. */
export function withColumnsOf(first: PendingSheet, copy: PendingSheet): SheetChoice {
	return ofTheRow.reduce((choice, column) => {
		const header = first.header[first.choice.columns.indexOf(column)];
		const place = header === undefined ? -1 : copy.header.indexOf(header);
		const isOpen = !choice.columns.includes(column) && isColumnOf(choice.table, column);
		if (!isOpen || place === -1 || (choice.columns[place] ?? null) !== null) return choice;
		const reading = first.choice.readings.get(first.header.indexOf(header ?? ''));
		const given = withColumn(choice, place, column);
		return reading === undefined ? given : withReading(given, place, reading);
	}, copy.choice);
}

const isColumnOf = (table: SheetChoice['table'], column: string): boolean =>
	table !== null && tableOf(table).columns.some(({ id }) => id === column);

function isShapeOpen(sheet: Omit<PendingSheet, 'open'>): boolean {
	const { periods, perhaps, proposals, isShapeSaid, draft } = sheet;
	const looksUnshaped =
		perhaps !== null ||
		periods !== null ||
		proposals.some(({ mustAnswer }) => mustAnswer) ||
		asksForMore(sheet);
	return draft !== null || (looksUnshaped && !isShapeSaid);
}

/** Sheets beside one that has another shape now: what they belong to, and what that leaves to propose, may be other. */
export const withBelonging = (
	sheets: readonly PendingSheet[],
	described: readonly SheetDescription[],
	shaped: number
): PendingSheet[] =>
	sheets.map((sheet) => {
		const now = described.find(({ index }) => index === sheet.index);
		if (now === undefined || sheet.index === shaped) return sheet;
		const changed = { ...sheet, belongsTo: now.belongsTo, proposals: now.proposals };
		return { ...changed, open: openOf(changed) };
	});

/** A file that was read once more, with what was chosen for those of its tables that came out the same. */
export function keptChoices(before: PendingFile, after: PendingFile): PendingFile {
	const unchanged = new Map(before.sheets.map((sheet) => [contentOf(sheet), sheet]));
	const sheets = after.sheets.map((sheet) => {
		const kept = unchanged.get(contentOf(sheet)) ?? sheet;
		const { choice, formats, alike, open, isShapeSaid, draft } = kept;
		return { ...sheet, choice, formats, alike, open, isShapeSaid, draft };
	});
	return { ...after, sheets };
}

const contentOf = ({ sheet, index, header, rowCount, sample }: PendingSheet): string =>
	JSON.stringify([sheet, index, header, rowCount, sample]);

/** How the text of the chosen columns is to be read. */
async function formatsFor(
	fileId: string,
	index: number,
	choice: SheetChoice,
	reader: Pick<Reader, 'formats' | 'alike'>
): Promise<Formats> {
	if (choice.table === null) return new Map();
	return reader.formats(fileId, index, choice.table, chosenColumns(choice));
}

const guessOf = ({ tables }: Understanding, { table }: SheetChoice): TableGuess | undefined =>
	tables.find((one) => one.table === table);

/** Rows of measures that differ only in what is left out. */
async function alikeIn(
	fileId: string,
	{ index, understanding, mayShape }: SheetDescription,
	choice: SheetChoice,
	reader: Pick<Reader, 'formats' | 'alike'>
): Promise<RowsAlike | null> {
	// What is said of them is a step of the sheet's recipe; rows that come back mended have that of their file.
	if (choice.table !== 'measures' || !mayShape) return null;
	const beside = placesBeside(choice, guessOf(understanding, choice));
	return reader.alike(fileId, index, chosenColumns(choice), beside);
}

/** The mappings that a file's choices come to, for the sheets that go in. */
export function mappedSheets(file: PendingFile) {
	return file.sheets.flatMap((sheet) => {
		if (isCountedElsewhere(file, sheet)) return [];
		const mapping = mappingOf(sheet.choice, sheet.header, sheet.formats);
		return mapping === null ? [] : [{ index: sheet.index, mapping }];
	});
}
