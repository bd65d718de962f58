import type { TableId } from '../tables/index.ts';
import { keptOut, type FittingMapping } from './answers-elsewhere.ts';
import type { Formats, SheetChoice } from './choice.ts';
import type { ColumnReading, Fill } from './mapping.ts';
import type { ColumnFormat, FormatQuestion, Understanding } from './understanding.ts';

/** In what a sheet with the answers of another project differs from what is taken for it now. */
export type AnswerDifference =
	| { readonly kind: 'table'; readonly here: TableId | null; readonly there: TableId | null }
	| {
			readonly kind: 'column';
			readonly position: number;
			/** The model's column; `null`: left out. */
			readonly here: string | null;
			readonly there: string | null;
	  }
	| {
			readonly kind: 'reading';
			readonly position: number;
			readonly about: Exclude<FormatQuestion['kind'], 'word'>;
			/** `''` where nothing is taken yet. */
			readonly here: string;
			readonly there: string;
	  }
	| {
			readonly kind: 'word';
			readonly position: number;
			/** The model's column. */
			readonly column: string;
			readonly word: string;
			readonly here: string | null;
			/** `''`: nothing was recorded. */
			readonly there: string;
	  }
	| {
			readonly kind: 'fill';
			/** The model's column. */
			readonly column: string;
			readonly here: Fill | null;
			readonly there: Fill;
	  }
	/** Taken in there; here it looks as if it could point at somebody, and stays out. */
	| { readonly kind: 'kept out'; readonly position: number };

/** A sheet as far as answers go. */
export interface AnsweredSheet {
	readonly choice: SheetChoice;
	readonly formats: Formats;
}

export interface AnswersCompared {
	readonly differences: readonly AnswerDifference[];
	/** How many columns were chosen and read there as they are here. */
	readonly alike: number;
}

/** What would change in a sheet, and how many columns would not. */
export function compareAnswers(
	before: AnsweredSheet,
	after: AnsweredSheet,
	fitting: FittingMapping,
	understanding: Understanding
): AnswersCompared {
	const { columns } = fitting;
	const [here, there] = [before.choice, after.choice];
	const out = keptOut(understanding, here, there.table);
	const byPlace = here.columns.map((_, position): AnswerDifference[] => {
		const isKeptOut = out.has(position) && (columns.get(position) ?? null) !== null;
		if (isKeptOut) return [{ kind: 'kept out', position }];
		return [...columnDiffers(here, there, position), ...readingDiffers(before, after, position)];
	});
	const table: AnswerDifference[] =
		here.table === there.table ? [] : [{ kind: 'table', here: here.table, there: there.table }];
	return {
		differences: [...table, ...byPlace.flat(), ...fillsDiffer(here, there)],
		alike: [...columns.keys()].filter((position) => byPlace[position]?.length === 0).length
	};
}

function columnDiffers(
	before: SheetChoice,
	after: SheetChoice,
	position: number
): AnswerDifference[] {
	const here = before.columns[position] ?? null;
	const there = after.columns[position] ?? null;
	return here === there ? [] : [{ kind: 'column', position, here, there }];
}

const facets = [
	['date order', ({ dateOrder }) => dateOrder],
	['decimal mark', ({ decimalMark }) => decimalMark],
	['percent', ({ percent }) => percent],
	['serial days', ({ serialDays }) => serialDays?.toString()]
] as const satisfies readonly (readonly [
	FormatQuestion['kind'],
	(reading: ColumnReading) => string | undefined
])[];

/** Answers about text that the sheet would get, and did not have. */
function readingDiffers(
	before: AnsweredSheet,
	after: AnsweredSheet,
	position: number
): AnswerDifference[] {
	const column = after.choice.columns[position] ?? null;
	if (column === null) return [];
	const isSame = before.choice.columns[position] === column;
	const format = isSame ? before.formats.get(position) : undefined;
	const said = after.choice.readings.get(position) ?? {};
	const readings = facets.flatMap(([about, of]): AnswerDifference[] => {
		const there = of(said);
		const here = takenNow(format, about, '') ?? of(format?.reading ?? {}) ?? '';
		return there === undefined || there === here
			? []
			: [{ kind: 'reading', position, about, here, there }];
	});
	const words = (said.words ?? []).flatMap(({ word, code }): AnswerDifference[] => {
		const known = format?.reading.words?.find((one) => one.word === word)?.code;
		const asked = takenNow(format, 'word', word);
		// A word that is asked about, and for which nothing is taken, is not said to be no answer.
		const here = asked === '' ? null : (asked ?? known ?? null);
		return here === code ? [] : [{ kind: 'word', position, column, word, here, there: code }];
	});
	return [...readings, ...words];
}

/** What is taken while it is asked; `undefined` where it is not asked. */
const takenNow = (
	format: ColumnFormat | undefined,
	kind: FormatQuestion['kind'],
	word: string
): string | undefined =>
	format?.questions.find((question) => question.kind === kind && question.word === word)?.chosen;

/** A filling that goes since a column gives its place is told with that column. */
function fillsDiffer(before: SheetChoice, after: SheetChoice): AnswerDifference[] {
	return after.fills.flatMap((there): AnswerDifference[] => {
		const { column } = there;
		const here = before.fills.find((fill) => fill.column === column) ?? null;
		return JSON.stringify(here) === JSON.stringify(there)
			? []
			: [{ kind: 'fill', column, here, there }];
	});
}
