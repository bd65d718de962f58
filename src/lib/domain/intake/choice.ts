import { columnOf, tableOf, type TableId } from '../tables/index.ts';
import { currencyOfMark } from './formats/currency.ts';
import type { ColumnReading, Fill, MappedColumn, Mapping } from './mapping.ts';
import type { ColumnFormat, TableGuess, Understanding } from './understanding.ts';

/**
 * What will be done with a sheet: the guesses, until somebody says otherwise; what must still be asked; and the mapping
 * that results. A sheet about which nothing is open goes in without a question.
 */
export interface SheetChoice {
	/** `null`: the sheet is left out. */
	readonly table: TableId | null;
	/** For each column of the file, the model's column; `null`: left out. */
	readonly columns: readonly (string | null)[];
	/** Answers of a person, by the place of the file's column; they go before what was found. */
	readonly readings: ReadonlyMap<number, ColumnReading>;
	readonly fills: readonly Fill[];
	/** Places of columns that somebody has looked at and agreed to. */
	readonly confirmed: ReadonlySet<number>;
	/** Somebody has said which table it is. */
	readonly isTableConfirmed: boolean;
}

/**
 * Something that no machine can know. Where `mustAnswer` is false the guess is good enough to go in once somebody has
 * seen it; where it is true nothing goes in before it is answered.
 */
export type OpenQuestion = { readonly mustAnswer: boolean } & (
	| { readonly kind: 'table' }
	/** Its columns are periods, and may have to become rows. */
	| { readonly kind: 'shape' }
	/** Rows are alike in all that goes in, and some may be totals of others. */
	| { readonly kind: 'rows alike' }
	| { readonly kind: 'column'; readonly position: number }
	| { readonly kind: 'two columns'; readonly column: string; readonly positions: readonly number[] }
	| { readonly kind: 'missing'; readonly column: string }
	| { readonly kind: 'format'; readonly position: number }
);

/** By the place of the file's column. */
export type Formats = ReadonlyMap<number, ColumnFormat>;

/** The guesses as a choice; a sheet that is like no table, or about single persons, is left out. */
export function firstChoice(understanding: Understanding, width: number): SheetChoice {
	const best = understanding.tables[0];
	if (best === undefined || understanding.personLevel !== null) return nothingChosen(width);
	return choiceOf(best, width);
}

const nothingChosen = (width: number): SheetChoice => ({
	table: null,
	columns: Array.from({ length: width }, () => null),
	readings: new Map(),
	fills: [],
	confirmed: new Set(),
	isTableConfirmed: false
});

function choiceOf(guess: TableGuess, width: number): SheetChoice {
	const byPosition = new Map(guess.columns.map((column) => [column.position, column.column]));
	return {
		...nothingChosen(width),
		table: guess.table,
		columns: Array.from({ length: width }, (_, position) => byPosition.get(position) ?? null),
		fills: guess.fills
	};
}

/** The choice when somebody says which table a sheet is, or that it is left out. */
export function choiceForTable(
	understanding: Understanding,
	width: number,
	table: TableId | null
): SheetChoice {
	if (understanding.personLevel !== null) return nothingChosen(width);
	const guess = understanding.tables.find((one) => one.table === table);
	const choice = guess === undefined ? nothingChosen(width) : choiceOf(guess, width);
	return { ...choice, table, isTableConfirmed: true };
}

/** A column of the file that is read as one of the model, and what somebody has said about its text. */
export interface ChosenColumn {
	readonly position: number;
	readonly column: string;
	readonly reading: ColumnReading;
}

/** The columns that a choice takes in. */
export function chosenColumns({ columns, readings }: SheetChoice): ChosenColumn[] {
	return columns.flatMap((column, position) =>
		column === null ? [] : [{ position, column, reading: readings.get(position) ?? {} }]
	);
}

/** Gives a column of the file a place in the model, or takes it away; whatever stood in that place moves out. */
export function withColumn(
	choice: SheetChoice,
	position: number,
	column: string | null
): SheetChoice {
	const readings = new Map(choice.readings);
	readings.delete(position);
	return {
		...choice,
		columns: choice.columns.map((given, place) =>
			place === position ? column : given === column ? null : given
		),
		readings,
		fills: choice.fills.filter((fill) => fill.column !== column),
		confirmed: new Set([...choice.confirmed, position])
	};
}

/** Adds to what a person has said about a column's text. */
export function withReading(
	choice: SheetChoice,
	position: number,
	reading: ColumnReading
): SheetChoice {
	const before = choice.readings.get(position) ?? {};
	const words = mergeWords(before.words ?? [], reading.words ?? []);
	const merged = { ...before, ...reading, ...(words.length > 0 ? { words } : {}) };
	return { ...choice, readings: new Map([...choice.readings, [position, merged]]) };
}

function mergeWords(
	before: NonNullable<ColumnReading['words']>,
	added: NonNullable<ColumnReading['words']>
): NonNullable<ColumnReading['words']> {
	const replaced = new Set(added.map(({ word }) => word));
	return [...before.filter(({ word }) => !replaced.has(word)), ...added];
}

/** Fills a column that no column of the file gives; `null` takes the filling away. */
export function withFill(choice: SheetChoice, column: string, fill: Fill | null): SheetChoice {
	const others = choice.fills.filter((one) => one.column !== column);
	return { ...choice, fills: fill === null ? others : [...others, fill] };
}

/** What still has to be seen or said before a sheet goes in; nothing for a sheet that is left out. */
export function openQuestions(
	choice: SheetChoice,
	understanding: Understanding,
	formats: Formats
): OpenQuestion[] {
	if (choice.table === null) return [];
	const guess = understanding.tables.find((one) => one.table === choice.table);
	return [
		...tableQuestion(choice, guess),
		...twoColumnsQuestions(choice),
		...columnQuestions(choice, guess, formats),
		...missingQuestions(choice),
		...formatQuestions(choice, formats)
	];
}

function tableQuestion(choice: SheetChoice, guess: TableGuess | undefined): OpenQuestion[] {
	if (choice.isTableConfirmed || guess?.confidence === 'certain') return [];
	return [{ kind: 'table', mustAnswer: guess?.confidence !== 'likely' }];
}

function twoColumnsQuestions(choice: SheetChoice): OpenQuestion[] {
	const places = new Map<string, number[]>();
	choice.columns.forEach((column, position) => {
		if (column !== null) places.set(column, [...(places.get(column) ?? []), position]);
	});
	return [...places].flatMap(([column, positions]) =>
		positions.length < 2 ? [] : [{ kind: 'two columns', column, positions, mustAnswer: true }]
	);
}

function columnQuestions(
	choice: SheetChoice,
	guess: TableGuess | undefined,
	formats: Formats
): OpenQuestion[] {
	return (guess?.columns ?? []).flatMap((column): OpenQuestion[] => {
		const { position } = column;
		const isGuess = choice.columns[position] === column.column && column.column !== null;
		if (choice.confirmed.has(position) || !isGuess) return [];
		const mustAnswer = column.confidence === 'unsure' || hardlyFits(formats.get(position));
		if (column.confidence === 'certain' && !mustAnswer) return [];
		return [{ kind: 'column', position, mustAnswer }];
	});
}

/** Up to this share of its cells may fit a column that is more likely another one; 0 to 1. */
const hardlyAny = 0.1;

/**
 * Next to nothing that stands in a column can be read as what it is taken for, and all those rows would be set aside.
 * Slips of somebody who knows the model are told row by row.
 */
export const hardlyFits = (format: ColumnFormat | undefined): boolean =>
	format !== undefined &&
	format.misfits.length > 0 &&
	format.fits <= hardlyAny &&
	format.isOwn !== true;

function missingQuestions(choice: SheetChoice): OpenQuestion[] {
	if (choice.table === null) return [];
	const given = new Set([...choice.columns, ...choice.fills.map((fill) => fill.column)]);
	return tableOf(choice.table)
		.columns.filter((column) => column.need === 'needed' && !given.has(column.id))
		.map((column) => ({ kind: 'missing', column: column.id, mustAnswer: true }));
}

/**
 * An order of days or a mark of decimals is never taken for granted, and neither is a word that means nothing to us,
 * however sure it is what the column is: its rows would be set aside, and whoever looks at the numbers would not know. A
 * word that is likely a code is shown. A slip of somebody who knows the codes is not a question.
 */
function formatQuestions(choice: SheetChoice, formats: Formats): OpenQuestion[] {
	return [...formats].flatMap(([position, format]): OpenQuestion[] => {
		if (choice.columns[position] === null) return [];
		const asked = format.questions.filter(({ isSlip }) => isSlip !== true);
		if (asked.length === 0) return [];
		const mustAnswer = asked.some(({ kind, chosen }) => kind !== 'word' || chosen === '');
		const isSeen = !mustAnswer && choice.confirmed.has(position);
		return isSeen ? [] : [{ kind: 'format', position, mustAnswer }];
	});
}

/** The mapping that a choice comes to; `null` for a sheet that is left out. */
export function mappingOf(
	choice: SheetChoice,
	header: readonly string[],
	formats: Formats
): Mapping | null {
	const { table } = choice;
	if (table === null) return null;
	const order = tableOf(table).columns.map((column) => column.id);
	const columns = chosenColumns(choice)
		.map(({ column, position, reading }) => ({
			column: columnOf(tableOf(table), column).id,
			position,
			header: header[position] ?? '',
			reading: formats.get(position)?.reading ?? reading
		}))
		.sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
	return { table, columns, fills: [...choice.fills, ...currencyFill(choice, columns)] };
}

/** The currency of which only the mark stands beside the amounts, so that they are never added to those of another. */
function currencyFill(choice: SheetChoice, columns: readonly MappedColumn[]): Fill[] {
	const isGiven = [...columns, ...choice.fills].some(({ column }) => column === 'currency');
	const mark = columns.find(({ column }) => column === 'value')?.reading.currency;
	if (choice.table !== 'contributions' || isGiven || mark === undefined) return [];
	const value = currencyOfMark(mark) || mark.toUpperCase();
	return [{ column: 'currency', from: 'constant', value }];
}
