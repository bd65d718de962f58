import { isolated } from '$lib/i18n/isolated-text';
import { columnLabel } from '$lib/i18n/labels';
import { readingQuestionText } from '$lib/i18n/reading-text';
import { translate } from '$lib/i18n/translate';
import {
	isCountedElsewhere,
	openReadingQuestions,
	type OpenQuestion,
	type PendingFile,
	type PendingSheet
} from '$lib/state/pending';
import { columnLetter } from './column-cards';
import { isUnsaid } from './sheet-asks';

/** A question as a place on the page that can be gone to. */
export interface Ask {
	/** Id of the element that holds it. */
	readonly id: string;
	/** Nothing goes in before it is answered. */
	readonly mustAnswer: boolean;
	/** `${file}/${sheet}`, as previews are keyed; `null` for a question about a whole file. */
	readonly sheet: string | null;
	/** The column that it is about, to show its card. */
	readonly position: number | null;
	/** What it is about, in a few words of the file's or of ours. */
	readonly about: string;
}

export const sheetKey = (file: PendingFile, sheet: PendingSheet): string =>
	`${file.id}/${sheet.index}`;

const plainId = (text: string): string => text.replace(/[^\w-]+/g, '-');

/** Id of the element that asks about the reading of a file. */
export const readingAskId = (file: PendingFile, questionId: string): string =>
	plainId(`ask-${file.id}-${questionId}`);

/** Id of the element that asks about a sheet's table. */
export const tableAskId = (key: string): string => plainId(`ask-${key}-table`);

/** Id of the element that asks about rows that are alike. */
export const alikeAskId = (key: string): string => plainId(`ask-${key}-alike`);

/** Id of the element that offers answers of another project. */
export const elsewhereId = (key: string): string => plainId(`ask-${key}-elsewhere`);

/** Id of the card of a column of the file. */
export const columnAskId = (key: string, position: number): string =>
	plainId(`ask-${key}-column-${position}`);

/** Id of the card of a model's column that nothing gives. */
export const missingAskId = (key: string, column: string): string =>
	plainId(`ask-${key}-missing-${column}`);

/** All that is asked, in the order of the page; what must be answered comes before what is only to be looked at. */
export function asksOf(files: readonly PendingFile[]): readonly Ask[] {
	const asks = files.flatMap((file) => [
		...openReadingQuestions(file).map((question) => ({
			id: readingAskId(file, question.id),
			mustAnswer: true,
			sheet: null,
			position: null,
			about: readingQuestionText(question.kind, question.id).title
		})),
		...unsaidSheets(file).map((sheet) => unsaidAsk(sheetKey(file, sheet), file, sheet)),
		...file.sheets
			.filter((sheet) => !isCountedElsewhere(file, sheet))
			.flatMap((sheet) => sheetAsks(sheetKey(file, sheet), file, sheet))
	]);
	return [...asks.filter((ask) => ask.mustAnswer), ...asks.filter((ask) => !ask.mustAnswer)];
}

const orderOnPage: readonly OpenQuestion['kind'][] = [
	'shape',
	'table',
	'rows alike',
	'missing',
	'two columns',
	'column',
	'format'
];

/** Sheets of which nothing says what they are, where no other sheet of the file goes in either. */
function unsaidSheets(file: PendingFile): readonly PendingSheet[] {
	const sheets = file.sheets.filter((sheet) => !isCountedElsewhere(file, sheet));
	return sheets.some(({ choice }) => choice.table !== null) ? [] : sheets.filter(isUnsaid);
}

const unsaidAsk = (key: string, file: PendingFile, sheet: PendingSheet): Ask => ({
	id: tableAskId(key),
	mustAnswer: true,
	sheet: key,
	position: null,
	about: nameOf(file, sheet)
});

const nameOf = ({ name }: PendingFile, { sheet }: PendingSheet): string =>
	isolated(sheet === '' ? name : sheet, 40);

/** One place for each element: a card that asks two things is gone to once. */
function sheetAsks(key: string, file: PendingFile, sheet: PendingSheet): Ask[] {
	const asks = new Map<string, Ask>();
	const sorted = [...sheet.open].sort((a, b) => placeOf(a) - placeOf(b));
	for (const question of sorted) {
		const { id, position } = placeFor(key, question);
		const mustAnswer = question.mustAnswer || asks.get(id)?.mustAnswer === true;
		const about = aboutOf(question, position, file, sheet);
		asks.set(id, { id, mustAnswer, sheet: key, position, about });
	}
	return [...asks.values()];
}

function aboutOf(
	question: OpenQuestion,
	position: number | null,
	file: PendingFile,
	sheet: PendingSheet
): string {
	if (question.kind === 'missing') return columnLabel(question.column);
	if (position === null) return nameOf(file, sheet);
	const header = (sheet.header[position] ?? '').trim();
	return header === ''
		? translate('mapping.column.letter', { letter: columnLetter(position) })
		: isolated(header, 40);
}

/** Cards of the file's columns stand in the order of the file, whatever is asked about them. */
function placeOf(question: OpenQuestion): number {
	const position = positionOf(question);
	return position === null ? orderOnPage.indexOf(question.kind) - 10 : position;
}

function positionOf(question: OpenQuestion): number | null {
	if (question.kind === 'two columns') return question.positions[0] ?? null;
	return 'position' in question ? question.position : null;
}

function placeFor(key: string, question: OpenQuestion): { id: string; position: number | null } {
	if (question.kind === 'missing') {
		return { id: missingAskId(key, question.column), position: null };
	}
	if (question.kind === 'rows alike') return { id: alikeAskId(key), position: null };
	const position = positionOf(question);
	return { id: position === null ? tableAskId(key) : columnAskId(key, position), position };
}

/** The question after the one that was gone to last; the first one after the last one. */
export function nextAsk(asks: readonly Ask[], last: string | null): Ask | undefined {
	const index = asks.findIndex(({ id }) => id === last);
	return asks[index + 1] ?? asks[0];
}
