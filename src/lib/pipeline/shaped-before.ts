import { headersAgain, leftOutAgain } from '../domain/intake/headers/headers-again.ts';
import { plainText } from '../domain/intake/headers/plain-words.ts';
import { saysTheSame } from '../domain/intake/recipes/cell-sketch.ts';
import { findPeriods, startColumn } from '../domain/intake/recipes/find-periods.ts';
import { noRecipe } from '../domain/intake/recipes/edit-recipe.ts';
import { rewordedRecipe, type MaybeRenamed } from '../domain/intake/recipes/reword-recipe.ts';
import { asStanding, isStanding } from '../domain/intake/recipes/standing-numbers.ts';
import type {
	ColumnName,
	ColumnsToRowsStep,
	Recipe,
	RecipeStep,
	WideColumn
} from '../domain/intake/recipes/recipe.ts';
import { LargeTable } from '../files/csv-stream/large-table.ts';
import { subjectHeaders, type RememberedFile } from './answers.ts';
import { lostTables } from './lost-tables.ts';
import { isFrom, type MendMarks } from './mended-rows.ts';
import { isOfKind } from './of-kind.ts';
import { yearIn, type OpenedFile, type OpenedSheet } from './opened-file.ts';
import { asInFile, shapeSheet } from './shaped-sheet.ts';

/** What was made of an earlier file, and may be made of this one if some of its columns are what they seem to be. */
export interface PerhapsBefore {
	readonly recipe: Recipe;
	readonly renamed: readonly MaybeRenamed[];
}

/**
 * Sheets of a kind that came before get the shape that was given to it then, once for every table that they filled.
 * Nothing is given to a sheet whose columns of then are not all there: it is asked about as if it were new, or whether
 * columns in other words are those of then.
 */
export function shapedBefore(
	opened: OpenedFile,
	remembered: readonly RememberedFile[]
): OpenedFile {
	const copies: OpenedSheet[] = [];
	const sheets = opened.sheets.map((sheet, index) => {
		const others = opened.sheets.filter((_, place) => place !== index).map(asInFile);
		const fitting = remembered.flatMap((one) => {
			const shaped = asThen(sheet, one, others);
			return shaped === null ? [] : [{ one, sheet: { ...shaped, knownAs: one } }];
		});
		const [newest] = fitting;
		const fits = fitting.map(({ one }) => one);
		const lost = newest === undefined ? [] : lostTables(sheet, newest.one, fits, remembered);
		if (newest === undefined || lost.length > 0) {
			const perhaps = perhapsThen(sheet, remembered, others);
			const isAsked = perhaps !== null || newest !== undefined;
			const misfit = isAsked ? null : misfitFor(sheet, remembered, others);
			return { ...sheet, perhaps, misfit, lost };
		}
		// All that the newest file of this kind made of the sheet; remembered are the newest first.
		const [first, ...more] = fitting.filter(({ one }) => one.group === newest.one.group).reverse();
		copies.push(...more.map((another) => ({ ...another.sheet, copyOf: index })));
		return first?.sheet ?? sheet;
	});
	const isAsItWas = sheets.every(
		({ knownAs, perhaps, misfit, lost = [] }) =>
			knownAs === undefined && perhaps === null && misfit === null && lost.length === 0
	);
	return isAsItWas ? opened : { ...opened, sheets: [...sheets, ...copies] };
}

type Others = NonNullable<Parameters<typeof shapeSheet>[2]>;

/** A sheet as one like it was taken in; `null` where it lacks what that had. */
function asThen(
	sheet: OpenedSheet,
	remembered: RememberedFile,
	others: Others
): OpenedSheet | null {
	const { recipe } = remembered;
	if (sheet.table instanceof LargeTable) return null;
	const shaped =
		sheet.marks !== null
			? asItsOriginal(sheet, sheet.marks, remembered)
			: recipe === undefined
				? sheet
				: withRecipe(sheet, remembered, others);
	if (shaped === null) return null;
	return isAlike(shaped.table.header, remembered) ? shaped : null;
}

/** What the newest file that this one may be like was made into; `null` where none was, or it is too unlike. */
function perhapsThen(
	sheet: OpenedSheet,
	remembered: readonly RememberedFile[],
	others: Others
): PerhapsBefore | null {
	if (sheet.table instanceof LargeTable || sheet.marks !== null) return null;
	for (const one of remembered) {
		if (one.recipe === undefined || one.recipe.steps.length === 0) continue;
		const guessed: MaybeRenamed[] = [];
		const shaped = withRecipe(sheet, one, others, guessed);
		if (shaped?.shape === undefined) continue;
		// Where no words are in question, there is nothing to ask about them.
		if (!isAlike(shaped.table.header, one, guessed) || guessed.length === 0) continue;
		const once = new Map(guessed.map((pair) => [pair.before, pair]));
		return { recipe: shaped.shape.recipe, renamed: [...once.values()] };
	}
	return null;
}

/**
 * What the newest file of its kind was made into, where a step of that does not fit any more: it is said which and why, and
 * nothing of it is done.
 */
function misfitFor(
	sheet: OpenedSheet,
	remembered: readonly RememberedFile[],
	others: Others
): Recipe | null {
	if (sheet.table instanceof LargeTable || sheet.marks !== null) return null;
	const { header } = sheet.table;
	const one = remembered.find((file) => isOfKind(header, file));
	const recipe = one === undefined ? null : recipeNow(sheet, one, others);
	if (recipe === null) return null;
	return 'failed' in shapeSheet(sheet, recipe, others) ? recipe : null;
}

/** From so large a share of columns that both have, a sheet is of the same kind as an earlier one. */
const alike = 0.8;

/**
 * All that was taken in is there, in the same words or in others that mean it for certain, and most of what is there was
 * known, or most of what was known is there: a form may have got more questions.
 *
 * @param guessed takes up columns of which it is not sure, where it may take them at all
 */
function isAlike(
	header: readonly string[],
	remembered: RememberedFile,
	guessed: MaybeRenamed[] | null = null
): boolean {
	const mapped = Object.values(remembered.columns).map((column) => column.header);
	const now = new Set(header.map(plainText));
	const needed = new Set(mapped.map(plainText));
	const known = new Set([...needed, ...remembered.leftOut.map(plainText)]);
	const lost = [...needed].filter((text) => !now.has(text));
	const fresh = [...now].filter((text) => !known.has(text));
	const again = [...headersAgain(header, lost, fresh, remembered)].filter(
		([, { isSure }]) => isSure || guessed !== null
	);
	const given = new Set(again.map(([text]) => text));
	const unused = fresh.filter((text) => !given.has(text));
	const asideAgain = leftOutAgain(header, unused, remembered);
	const shared = [...now].filter((text) => known.has(text)).length + again.length + asideAgain.size;
	const asThere = new Map([...header, ...mapped].map((text) => [plainText(text), text]));
	for (const [text, { before, isSure }] of again) {
		if (isSure) continue;
		guessed?.push({ before: asThere.get(before) ?? before, now: asThere.get(text) ?? text });
	}
	return again.length === lost.length && shared >= alike * Math.min(now.size, known.size);
}

/** Rows that come back mended get the very shape of the sheet that they came from; rows that were counted up have it. */
function asItsOriginal(
	sheet: OpenedSheet,
	marks: MendMarks,
	{ recipe, origin, isFrozen }: RememberedFile
): OpenedSheet | null {
	if (recipe === undefined || !isFrom(marks, origin)) return null;
	if (isFrozen) return sheet;
	const shaped = shapeSheet(sheet, recipe);
	return 'failed' in shaped ? null : shaped;
}

function withRecipe(
	sheet: OpenedSheet,
	remembered: RememberedFile,
	others: Others,
	guessed: MaybeRenamed[] | null = null
): OpenedSheet | null {
	const recipe = recipeNow(sheet, remembered, others, guessed);
	const shaped = recipe === null ? null : shapeSheet(sheet, recipe, others);
	return shaped === null || 'failed' in shaped ? null : shaped;
}

/** The recipe of then in the words of this sheet, with its periods; `null` where these cannot be told. */
function recipeNow(
	sheet: OpenedSheet,
	remembered: RememberedFile,
	others: Others,
	guessed: MaybeRenamed[] | null = null
): Recipe | null {
	const { recipe = noRecipe, columns, leftOut } = remembered;
	const known = [...Object.values(columns).map(({ header }) => header), ...leftOut];
	const reworded = rewordedRecipe(recipe, sheet.table.header, known, others, guessed);
	const steps = reworded.steps.map((step) => withNewPeriods(step, sheet, remembered));
	if (steps.some((step) => step === null)) return null;
	return { ...reworded, steps: steps.filter((step) => step !== null) };
}

const saysPeriod = ({ says }: WideColumn): boolean => startColumn in says;

/**
 * Next month's file has a column more: the periods are looked for again. Where no column names its year and nothing tells
 * it, it may be the next one, and the step is not used again.
 */
function withNewPeriods(
	step: RecipeStep,
	{ table }: OpenedSheet,
	remembered: RememberedFile
): RecipeStep | null {
	if (step.kind !== 'columns to rows' || step.off === true) return step;
	if (!step.columns.some(saysPeriod)) return step;
	const first = findPeriods(table.header, table.rows, anyYear);
	if (first === null) return null;
	const year = first.needsYear ? yearMeant(step, first.step, table, remembered) : anyYear;
	const found = year === null ? null : findPeriods(table.header, table.rows, year);
	if (found === null) return null;
	const isSame = step.columns.every(({ column }) => table.header.includes(column.header));
	if (!isSame) return null;
	const again = isStanding(step) ? asStanding(found.step) : found.step;
	// What was let go as a sum then is one also where it stands elsewhere, or a number in it was corrected alone.
	const isThere = ({ header }: ColumnName): boolean => table.header.includes(header);
	const isNew = ({ header }: ColumnName): boolean =>
		again.sums.every((sum) => sum.header !== header);
	const before = step.sums.filter((sum) => isThere(sum) && isNew(sum));
	return { ...step, columns: again.columns, sums: [...again.sums, ...before] };
}

/** Stands for the year of the earliest month while nobody knows it. */
const anyYear = 2000;

const startOf = ({ says }: WideColumn): number => Number((says[startColumn] ?? '').slice(0, 4));

/**
 * The year of months that name none: that of the file before where this one says the same of the same months. Else that in
 * the name of its sheet, where the sheet before named its own as well; `null` where nothing tells it.
 */
function yearMeant(
	before: ColumnsToRowsStep,
	now: ColumnsToRowsStep,
	table: OpenedSheet['table'],
	{ columns, sheet, sketch }: RememberedFile
): number | null {
	const years = before.columns.flatMap((column) => {
		const same = now.columns.find(
			(one) =>
				plainText(one.column.header) === plainText(column.column.header) &&
				one.column.nth === column.column.nth
		);
		return same === undefined ? [] : [anyYear + startOf(column) - startOf(same)];
	});
	const [year] = years;
	if (year === undefined || years.some((one) => one !== year)) return null;
	const about = subjectHeaders(columns);
	const wide = before.columns.map(({ column }) => column);
	if (saysTheSame(sketch, table, about, wide)) return year;
	return yearIn(sheet) === year ? yearIn(table.sheet) : null;
}
