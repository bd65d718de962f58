import type { OpenQuestion } from '../domain/intake/choice.ts';
import type { Answers, Question } from '../files/read-result.ts';

/** What a file waits for. */

interface WaitingSheet {
	readonly index: number;
	readonly choice: { readonly table: string | null };
	readonly open: readonly OpenQuestion[];
	readonly understanding: { readonly tables: readonly { readonly confidence: string }[] };
	readonly belongsTo?: { readonly index: number; readonly isDone: boolean } | null;
}

interface WaitingFile {
	readonly questions: readonly Question[];
	readonly answers: Answers;
	readonly sheets: readonly WaitingSheet[];
}

/**
 * Whether the rows of a sheet are counted up beside those of another, or that is asked there: then nothing is asked
 * about the sheet itself.
 */
export function isCountedElsewhere(
	{ sheets }: Pick<WaitingFile, 'sheets'>,
	{ belongsTo = null }: Pick<WaitingSheet, 'belongsTo'>
): boolean {
	if (belongsTo === null) return false;
	const parent = sheets.find(({ index }) => index === belongsTo.index);
	return belongsTo.isDone || (parent?.open.some(({ kind }) => kind === 'shape') ?? false);
}

/** Hidden sheets are named and offered; nobody is kept waiting for them. */
const offered: ReadonlySet<Question['kind']> = new Set(['sheet']);

/** Where the header was found is settled when the header is one of ours. */
const settledByHeader: ReadonlySet<Question['kind']> = new Set(['header', 'dialect', 'table']);

/**
 * Questions about the reading that nobody has answered and nothing has settled. A file asks for its password as long as
 * none has opened it.
 */
export function openReadingQuestions(file: WaitingFile): readonly Question[] {
	const isHeaderKnown =
		file.sheets.length > 0 &&
		file.sheets.every(({ understanding }) => understanding.tables[0]?.confidence === 'certain');
	return file.questions.filter(
		({ id, kind }) =>
			(kind === 'password' || !(id in file.answers)) &&
			!offered.has(kind) &&
			!(isHeaderKnown && settledByHeader.has(kind))
	);
}

export type FileQuestion =
	| { readonly kind: 'reading'; readonly question: Question }
	| { readonly kind: 'sheet'; readonly index: number; readonly question: OpenQuestion };

const asked = (file: WaitingFile): readonly WaitingSheet[] =>
	file.sheets.filter((sheet) => !isCountedElsewhere(file, sheet));

/** Everything that somebody has to see before the file goes in. */
export function fileQuestions(file: WaitingFile): readonly FileQuestion[] {
	return [
		...openReadingQuestions(file).map((question) => ({ kind: 'reading', question }) as const),
		...asked(file).flatMap(({ index, choice, open }) =>
			open
				// What a sheet is about may be known only once it has its shape.
				.filter(({ kind }) => kind === 'shape' || choice.table !== null)
				.map((question) => ({ kind: 'sheet', index, question }) as const)
		)
	];
}

/** What nothing can go in without. */
export function mustBeAnswered(file: WaitingFile): readonly FileQuestion[] {
	return fileQuestions(file).filter((one) => one.kind === 'reading' || one.question.mustAnswer);
}
