import { answeredBefore } from '../domain/intake/answered-before.ts';
import {
	chosenColumns,
	firstChoice,
	openQuestions,
	type Formats,
	type SheetChoice
} from '../domain/intake/choice.ts';
import type { Remembered } from '../domain/intake/understanding.ts';
import type { FileDescription, SheetDescription } from '../pipeline/opened-file.ts';
import type { Reader } from '../pipeline/reader.ts';
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
		sheets.push(await firstSheet(id, sheet, reader, remembered));
	}
	const asked = described.questions.find(({ kind }) => kind === 'encoding');
	const encodingLines =
		asked === undefined ? [] : await reader.encodings(id, asked.choices, linesOfEncodings);
	return { ...described, id, sheets, encodingLines };
}

async function firstSheet(
	fileId: string,
	sheet: SheetDescription,
	reader: Reader,
	remembered: readonly Remembered[]
): Promise<PendingSheet> {
	const { index, understanding, header } = sheet;
	const guess = firstChoice(understanding, header.length);
	const found = await formatsFor(fileId, index, guess, reader);
	const choice = answeredBefore(guess, header, found, remembered);
	const formats = choice === guess ? found : await formatsFor(fileId, index, choice, reader);
	return { ...sheet, choice, formats, open: openQuestions(choice, understanding, formats) };
}

/** How the text of the chosen columns is to be read. */
export async function formatsFor(
	fileId: string,
	index: number,
	choice: SheetChoice,
	reader: Reader
): Promise<Formats> {
	if (choice.table === null) return new Map();
	return reader.formats(fileId, index, choice.table, chosenColumns(choice));
}
