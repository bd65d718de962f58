import { openReadingQuestions, type PendingFile, type PendingSheet } from '$lib/state/pending';

export type ReadingQuestion = PendingFile['questions'][number];

/** What is asked about a file's reading: what is open or was answered here, and what was settled without asking. */
export function readingQuestions(file: PendingFile): {
	readonly asked: readonly ReadingQuestion[];
	readonly settled: readonly ReadingQuestion[];
} {
	const open = new Set(openReadingQuestions(file).map(({ id }) => id));
	const isAsked = ({ id }: ReadingQuestion): boolean => open.has(id) || id in file.answers;
	return {
		asked: file.questions.filter(isAsked),
		settled: file.questions.filter((question) => !isAsked(question))
	};
}

/** Rows `3` to `4` as the names of the columns; `null` where the answer is not about rows. */
export function headerRows(
	choice: string
): { readonly first: number; readonly last: number } | null {
	const [, first, last] = /^rows? (\d+)(?:-(\d+))?$/.exec(choice) ?? [];
	return first === undefined ? null : { first: Number(first), last: Number(last ?? first) };
}

/** Rows as an answer. */
const headerChoice = (first: number, last: number): string =>
	first === last ? `row ${first}` : `rows ${first}-${last}`;

/** Choices in one order, whichever of them is taken now: a button must not move under the finger. */
export function sortedChoices({ choices, kind }: ReadingQuestion): readonly string[] {
	return kind === 'dialect' || kind === 'encoding' ? [...choices].sort() : choices;
}

/** What is offered in words beside the picture of the rows: what is taken, the same with one row more, and none. */
export function offeredHeaders(
	sheet: PendingSheet,
	question: ReadingQuestion | undefined
): readonly string[] {
	const rows = sheet.headerRows ?? [];
	const [first, last] = [rows[0], rows.at(-1)];
	const top = sheet.edges?.top ?? [];
	const hasNext = top.some(({ row }) => row === (last ?? 0) + 1);
	const own =
		first === undefined || last === undefined
			? []
			: [headerChoice(first, last), ...(hasNext ? [headerChoice(first, last + 1)] : [])];
	const all = [...new Set([...(question?.choices ?? []), ...own, 'none'])];
	return all.sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(choice: string): number {
	const rows = headerRows(choice);
	return rows === null ? Number.MAX_SAFE_INTEGER : rows.first * 1000 + rows.last;
}

/** What is taken for the names now, as an answer. */
export function takenHeader({ headerRows: rows = [] }: PendingSheet): string {
	const [first, last] = [rows[0], rows.at(-1)];
	return first === undefined || last === undefined ? 'none' : headerChoice(first, last);
}

/** Rows from the names taken now to another row, as an answer: the way to choose several. */
export function headersUpTo(sheet: PendingSheet, row: number): string {
	const first = sheet.headerRows?.[0] ?? row;
	return headerChoice(Math.min(first, row), Math.max(first, row));
}

/**
 * The id of the question which row of a sheet holds the names: the sheet's name says which sheet, and a number which of
 * its tables. It may be answered although nobody asked.
 */
export function headerQuestionId({ sheets }: PendingFile, sheet: PendingSheet): string {
	const place = sheets.filter((one) => one.sheet === sheet.sheet).indexOf(sheet);
	const name = sheet.sheet === '' ? '' : `:${sheet.sheet}`;
	return `header${name}${place > 0 ? `:${place}` : ''}`;
}

/** Whether a question is asked beside the rows of one of the file's tables. */
export const isAboutHeader = (file: PendingFile, { id }: ReadingQuestion): boolean =>
	file.sheets.some((sheet) => headerQuestionId(file, sheet) === id);

/** The sheet whose first rows show what a question is about. */
export function sheetOf(file: PendingFile, question: ReadingQuestion): PendingSheet | undefined {
	const own = file.sheets.find((sheet) => headerQuestionId(file, sheet) === question.id);
	const named = file.sheets.find(
		({ sheet }) => sheet !== '' && question.id.split(':')[1] === sheet
	);
	return own ?? named ?? file.sheets[0];
}
