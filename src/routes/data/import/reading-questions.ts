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

/** Choices in one order, whichever of them is taken now: a button must not move under the finger. */
export function sortedChoices({ choices, kind }: ReadingQuestion): readonly string[] {
	if (kind === 'header') {
		const rank = (choice: string): number => {
			const rows = headerRows(choice);
			return rows === null ? Infinity : rows.first * 1000 + rows.last;
		};
		return [...choices].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
	}
	return kind === 'dialect' || kind === 'encoding' ? [...choices].sort() : choices;
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

/** The sheet whose first rows show what a question is about. */
export function sheetOf(file: PendingFile, question: ReadingQuestion): PendingSheet | undefined {
	const own = file.sheets.find((sheet) => headerQuestionId(file, sheet) === question.id);
	const named = file.sheets.find(
		({ sheet }) => sheet !== '' && question.id.split(':')[1] === sheet
	);
	return own ?? named ?? file.sheets[0];
}
