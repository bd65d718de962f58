import type { TableId } from '../tables/index.ts';
import { ownKey } from './headers/guess-table.ts';
import { findGifts } from './recipes/find-gifts.ts';
import type { RecipeStep } from './recipes/recipe.ts';
import { nameOf } from './recipes/text-sheet.ts';
import type { SampleRow, TableGuess, Understanding } from './understanding.ts';

/** A table that the rows of a sheet fill besides the one that they were taken for. */
export interface SecondTable {
	readonly table: TableId;
	/** Columns of the file that only it can use. */
	readonly headers: readonly string[];
	/** What gives the rows the shape in which they fill it: a row that says nothing of it is none of its rows. */
	readonly steps: readonly RecipeStep[];
}

interface Sheet {
	readonly header: readonly string[];
	readonly sample: readonly SampleRow[];
}

/** Fewer columns may be there by chance. */
const fewestColumns = 3;

/**
 * An activity log holds a meeting and what was given there in one row. The columns that the first table has no use for
 * tell: several of them are known well as columns of another, or they say who gave how much.
 */
export function secondTables(
	{ tables }: Understanding,
	first: TableId | null,
	sheet: Sheet
): SecondTable[] {
	const own = tables.find(({ table }) => table === first);
	if (own === undefined) return [];
	const used = new Set(usedPlaces(own));
	const known = tables.flatMap((guess): SecondTable[] => {
		const places = guess === own ? [] : knownPlaces(guess, used);
		if (places.length < fewestColumns) return [];
		const columns = places.map((place) => nameOf(sheet.header, place));
		const headers = columns.map(({ header }) => header);
		const telling = tellingPlaces(guess, places, sheet);
		return [{ table: guess.table, headers, steps: [filledIn(telling, sheet)] }];
	});
	const isKnown = [own, ...known].some(({ table }) => table === 'contributions');
	return isKnown ? known : [...known, ...giftsBeside(sheet, used)];
}

/**
 * What gives a sheet the shape in which it fills a table that somebody named: of a log in which only some rows are about an
 * action, the others are no actions.
 */
export function stepsToFill(
	{ tables }: Understanding,
	first: TableId | null,
	second: TableId,
	sheet: Sheet
): readonly RecipeStep[] {
	const used = new Set(usedPlaces(tables.find(({ table }) => table === first)));
	const gifts = second === 'contributions' ? giftsBeside(sheet, used) : [];
	if (gifts.length > 0) return gifts.flatMap(({ steps }) => steps);
	const own = usedPlaces(tables.find(({ table }) => table === second));
	const guess = tables.find(({ table }) => table === second);
	const places = tellingPlaces(
		guess,
		own.filter((place) => !used.has(place)),
		sheet
	);
	if (places.length === 0 || !sheet.sample.some((row) => isBlankIn(row, places))) return [];
	return [filledIn(places, sheet)];
}

const isBlankIn = ({ cells }: SampleRow, places: readonly number[]): boolean =>
	places.every((place) => (cells[place] ?? '').trim() === '');

const filledIn = (places: readonly number[], { header }: Sheet): RecipeStep => ({
	kind: 'filled',
	columns: places.map((place) => nameOf(header, place))
});

/**
 * The columns by which a row is seen to say something of a table. A log numbers all of its rows: such a number, taken for
 * the code of an action, makes no action of a row that says nothing else of one.
 */
function tellingPlaces(
	guess: TableGuess | undefined,
	places: readonly number[],
	{ sample }: Sheet
): readonly number[] {
	const key = guess === undefined ? null : ownKey(guess.table);
	const isCode = (place: number): boolean =>
		guess?.columns.some(({ column, position }) => position === place && column === key) === true;
	const others = places.filter((place) => !isCode(place));
	const isNumberAlone = sample.some((row) => isBlankIn(row, others) && !isBlankIn(row, places));
	return others.length > 0 && isNumberAlone ? others : places;
}

const usedPlaces = (guess: TableGuess | undefined): readonly number[] =>
	(guess?.columns ?? []).filter(({ column }) => column !== null).map(({ position }) => position);

const knownPlaces = ({ columns }: TableGuess, used: ReadonlySet<number>): number[] =>
	columns
		.filter(
			({ column, confidence, position }) =>
				column !== null && confidence !== 'unsure' && !used.has(position)
		)
		.map(({ position }) => position);

/** Amounts in columns that the first table has no use for. */
function giftsBeside({ header, sample }: Sheet, used: ReadonlySet<number>): SecondTable[] {
	const cells = sample.map((row) =>
		header.map((_, at) => (used.has(at) ? '' : (row.cells[at] ?? '')))
	);
	const step = findGifts(header, cells);
	if (step === null) return [];
	const headers = step.columns.map(({ column }) => column.header);
	return [{ table: 'contributions', headers, steps: [step] }];
}
