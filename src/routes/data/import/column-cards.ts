import type {
	ColumnFormat,
	Confidence,
	Reason,
	SampleCell,
	SampleRow,
	SensitiveKind,
	TableGuess
} from '$lib/domain/intake/understanding';
import { hardlyFits } from '$lib/domain/intake/choice';
import { columnLabel } from '$lib/i18n/labels';
import type { OpenQuestion, PendingSheet } from '$lib/state/pending';

/** How sure it is what a column is; `said` where somebody has answered. */
export type Sureness = Confidence | 'said';

/** A column of the file as the mapping screen shows it. */
export interface ColumnCard {
	readonly position: number;
	readonly header: string;
	/** Id of the model's column; `null` where it is left out. */
	readonly column: string | null;
	readonly sureness: Sureness;
	readonly reasons: readonly Reason[];
	readonly alternatives: readonly string[];
	readonly sensitive: SensitiveKind | null;
	readonly format: ColumnFormat | undefined;
	readonly asked: readonly OpenQuestion[];
}

/** The guess about the table that a sheet is taken for. */
export function guessOf({ understanding, choice }: PendingSheet): TableGuess | undefined {
	return understanding.tables.find(({ table }) => table === choice.table);
}

type ColumnGuesses = ReadonlyMap<number, TableGuess['columns'][number]>;

const byPosition = (guess: TableGuess | undefined): ColumnGuesses =>
	new Map(guess?.columns.map((column) => [column.position, column]));

/** One card a column, in the order of the file. */
export function columnCards(sheet: PendingSheet): readonly ColumnCard[] {
	const guesses = byPosition(guessOf(sheet));
	// Whether values point at somebody does not hang on the table that they are taken for.
	const others = byPosition(sheet.understanding.tables[0]);
	return sheet.header.map((_, position) =>
		cardOf(sheet, position, guesses.get(position), others.get(position))
	);
}

function cardOf(
	sheet: PendingSheet,
	position: number,
	guess: TableGuess['columns'][number] | undefined,
	other: TableGuess['columns'][number] | undefined
): ColumnCard {
	const { choice, header, formats, open } = sheet;
	const column = choice.columns[position] ?? null;
	const isGuess = column === (guess?.column ?? null);
	const isAnswered = choice.confirmed.has(position) || !isGuess;
	return {
		position,
		header: header[position] ?? '',
		column,
		sureness: isAnswered ? 'said' : (guess?.confidence ?? 'unsure'),
		reasons: isGuess ? (guess?.reasons ?? []) : [],
		alternatives: guess?.alternatives ?? [],
		sensitive: (guess ?? other)?.sensitive ?? null,
		format: formats.get(position),
		asked: open.filter((question) => isAbout(question, position))
	};
}

export function isAbout(question: OpenQuestion, position: number): boolean {
	if (question.kind === 'two columns') return question.positions.includes(position);
	return 'position' in question && question.position === position;
}

export const needsYou = ({ asked }: ColumnCard): boolean => asked.length > 0;
export const mustAnswer = ({ asked }: ColumnCard): boolean =>
	asked.some((question) => question.mustAnswer);
/** Words of the column are read as what they likely mean: somebody only has to see it. */
export const showsWords = ({ asked }: ColumnCard): boolean =>
	asked.some(({ kind, mustAnswer }) => kind === 'format' && !mustAnswer);
/** The text of the column waits for an answer; whether the guess is right shows with it. */
export const asksText = ({ asked }: ColumnCard): boolean =>
	asked.some(({ kind, mustAnswer }) => kind === 'format' && mustAnswer);
/** Next to nothing of it can be read as what it is taken for. */
export const isPoor = ({ column, format }: ColumnCard): boolean =>
	column !== null && hardlyFits(format);
export const doesNotFit = ({ format }: ColumnCard): boolean => (format?.misfits.length ?? 0) > 0;
export const isLeftOut = ({ column }: ColumnCard): boolean => column === null;

/** The letter under which a spreadsheet shows a column: A, B … Z, AA. */
export function columnLetter(position: number): string {
	const last = String.fromCharCode(65 + (position % 26));
	return position < 26 ? last : columnLetter(Math.floor(position / 26) - 1) + last;
}

const plain = (text: string): string =>
	text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Whether their name or ours holds what was typed; case and accents do not matter. */
export function isFound({ header, column }: ColumnCard, search: string): boolean {
	const names = [header, column ?? '', column === null ? '' : columnLabel(column)];
	return names.some((name) => plain(name).includes(plain(search)));
}

/** The first values that differ from each other, with their rows. */
export function firstValues(
	sample: readonly SampleRow[],
	position: number,
	count: number
): readonly SampleCell[] {
	const found = new Map<string, SampleCell>();
	for (const { row, cells } of sample) {
		const value = cells[position] ?? '';
		if (value.trim() !== '' && !found.has(value)) found.set(value, { row, value });
		if (found.size === count) break;
	}
	return [...found.values()];
}
