import { chosenColumns, type ChosenColumn, type OpenQuestion, type SheetChoice } from './choice.ts';
import { sameIn } from './recipes/add-alike.ts';
import type { AddAlikeStep, RecipeStep } from './recipes/recipe.ts';
import { nameOf, plainName, sameValue } from './recipes/text-sheet.ts';
import type { TableGuess } from './understanding.ts';
import { aboutWhat } from './updates/identity.ts';

/**
 * Rows of measures that say the same place, time, measure and people, and differ only in columns that are left out: some
 * may be totals of others, and all of them would be added up. Only somebody who knows the file can tell.
 */
export interface RowsAlike {
	/** How many rows share all that goes in with another one. */
	readonly rows: number;
	/** Places of the left-out columns in which they differ, those that tell most sets apart first. */
	readonly columns: readonly number[];
}

/** What makes a set of rows; a row in another set is never added to it. */
const ofTheSet: ReadonlySet<string> = new Set(aboutWhat.measures);

/** A column with more different values names things, and does not sort them. */
const mostValues = 60;

/** Fewer rows are a slip: equal rows of a register are counted each. */
export const fewestAlike = 0.1;

/**
 * @param beside places of columns that are left out and may sort the rows
 * @returns `null` where next to no rows are alike, or nothing that is left out tells them apart
 */
export function rowsAlike(
	rows: readonly (readonly string[])[],
	chosen: readonly ChosenColumn[],
	beside: readonly number[]
): RowsAlike | null {
	const counted = placeOf(chosen, 'numerator');
	const where = placeOf(chosen, 'community_id');
	const keys = chosen.filter(({ column }) => ofTheSet.has(column)).map(({ position }) => position);
	if (counted === undefined || where === undefined) return null;
	// A row without a number or a place is in no sum.
	const filled = rows.filter((row) => isFilled(row[counted]) && isFilled(row[where]));
	const sets = sameIn(filled, (row) => keys.map((place) => row[place] ?? '')).filter(
		(set) => set.length > 1
	);
	const alike = sets.reduce((sum, set) => sum + set.length, 0);
	if (alike === 0 || alike < filled.length * fewestAlike) return null;
	const columns = beside
		.filter((place) => isSorting(valuesAt(filled, place)))
		.map((place) => ({ place, told: sets.filter((set) => differs(set, place)).length }))
		.filter(({ told }) => told > 0)
		.sort((one, other) => other.told - one.told || one.place - other.place)
		.map(({ place }) => place);
	return columns.length === 0 ? null : { rows: alike, columns };
}

const placeOf = (chosen: readonly ChosenColumn[], wanted: string): number | undefined =>
	chosen.find(({ column }) => column === wanted)?.position;

const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';

const valuesAt = (rows: readonly (readonly string[])[], place: number): ReadonlySet<string> =>
	new Set(rows.map((row) => sameValue(row[place] ?? '')));

const differs = (set: readonly (readonly string[])[], place: number): boolean =>
	valuesAt(set, place).size > 1;

/** Words that come again in other rows; numbers are what is counted. */
function isSorting(values: ReadonlySet<string>): boolean {
	const words = [...values].filter((value) => /\p{L}/u.test(value));
	const filled = [...values].filter((value) => value !== '');
	return values.size > 1 && values.size <= mostValues && words.length > filled.length / 2;
}

/** Places of columns that are left out, and are neither written by a form nor about single people. */
export function placesBeside({ columns }: SheetChoice, guess: TableGuess | undefined): number[] {
	return columns.flatMap((column, place) => {
		const own = guess?.columns.find(({ position }) => position === place);
		const isOfForm = own?.reasons.some(({ code }) => code === 'written by the form') ?? false;
		return column !== null || isOfForm || (own?.sensitive ?? null) !== null ? [] : [place];
	});
}

/** The step by which rows that are alike are added up. */
export function addingAlike(
	header: readonly string[],
	chosen: readonly ChosenColumn[],
	alike: RowsAlike
): AddAlikeStep {
	const named = (isMeant: (column: string) => boolean) =>
		chosen
			.filter(({ column }) => isMeant(column))
			.map(({ position }) => nameOf(header, position))
			.sort((one, other) => (one.header < other.header ? -1 : 1));
	return {
		kind: 'add alike',
		by: named((column) => ofTheSet.has(column)),
		counted: named((column) => column === 'numerator' || column === 'community_id'),
		differIn: alike.columns.map((place) => plainName(header[place] ?? ''))
	};
}

/**
 * Asked until somebody has said that none is a total of others; and not again for a file like an earlier one.
 *
 * @param steps of the sheet's recipe: what was said holds as long as the same columns tell sums apart
 */
export function alikeQuestions(
	choice: SheetChoice,
	guess: TableGuess | undefined,
	alike: RowsAlike | null,
	{ header, steps }: { readonly header: readonly string[]; readonly steps: readonly RecipeStep[] }
): OpenQuestion[] {
	const isKnown = guess?.reasons.some(({ code }) => code === 'chosen before') ?? false;
	if (alike === null || choice.table !== 'measures' || isKnown) return [];
	const by = JSON.stringify(addingAlike(header, chosenColumns(choice), alike).by);
	const isSaid = steps.some((step) => step.kind === 'add alike' && JSON.stringify(step.by) === by);
	return isSaid ? [] : [{ kind: 'rows alike', mustAnswer: true }];
}
