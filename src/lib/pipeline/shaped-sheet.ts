import { applyRecipe, type PlacedNote } from '../domain/intake/recipes/apply-recipe.ts';
import { columnsNamed } from '../domain/intake/recipes/columns-named.ts';
import { stepsOn } from '../domain/intake/recipes/edit-recipe.ts';
import type { Recipe } from '../domain/intake/recipes/recipe.ts';
import { nameOf, placeOf, plainName, type TextSheet } from '../domain/intake/recipes/text-sheet.ts';
import type { OpenedSheet } from './opened-file.ts';

/** What a sheet was before a recipe gave it another shape. */
export interface Shape {
	readonly recipe: Recipe;
	readonly before: OpenedSheet;
	readonly notes: readonly PlacedNote[];
	/** Rows of the file that are in none of the new ones. */
	readonly unused: number;
}

/** Whether it makes counts of rows: then the rows are let go. */
export const isCountedUp = (recipe: Recipe): boolean =>
	stepsOn(recipe).some(({ kind }) => kind === 'count');

/** Whether what it makes is stored, and not what it is made of: counts, and rows of several sheets. */
export const isFrozen = (recipe: Recipe): boolean =>
	stepsOn(recipe).some(({ kind }) => kind === 'count' || kind === 'join' || kind === 'gather');

/** Other sheets that are counted up beside its rows, with those on the way to them. */
export const sheetsGathered = (recipe: Recipe): string[] =>
	stepsOn(recipe).flatMap((step) =>
		step.kind === 'gather' ? [step.sheet, ...(step.through ?? []).map(({ sheet }) => sheet)] : []
	);

/** Rows of the file that stand in no row of the sheet. */
export const rowsBeside = ({ shape }: OpenedSheet): number => shape?.unused ?? 0;

/** Rows of the file of which a recipe made the sheet. */
export const rowsMadeOf = ({ shape }: OpenedSheet): number | undefined =>
	shape === undefined ? undefined : shape.before.table.rows.length - shape.unused;

/** Rows of text, and the file's own row numbers. */
interface NumberedRows {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly rowNumbers: readonly number[];
}

/** A sheet's text in another shape, and how many of its rows are in none of the new ones. */
export interface ShapedRows extends NumberedRows {
	readonly unused: number;
	readonly notes: readonly PlacedNote[];
}

/** A step that does not fit. */
interface Misfit {
	readonly failed: PlacedNote;
}

const textSheet = (sheet: string, { header, rows, rowNumbers }: NumberedRows): TextSheet => ({
	sheet,
	header,
	rows: rows.map((cells, at) => ({ cells, from: [rowNumbers[at] ?? 0] }))
});

/** A sheet as it stands in the file, whatever its shape is now. */
export function asInFile(sheet: OpenedSheet): TextSheet {
	const { table, rowNumbers } = sheet.shape?.before ?? sheet;
	return textSheet(table.sheet, { header: table.header, rows: table.rows, rowNumbers });
}

/** Text as a recipe makes it; `failed` where a step does not fit. */
export function shapeRows(
	{ header, rows, rowNumbers }: NumberedRows,
	recipe: Recipe,
	others: readonly TextSheet[] = []
): ShapedRows | Misfit {
	const applied = applyRecipe(textSheet('', { header, rows, rowNumbers }), recipe, others);
	if ('failed' in applied) return { failed: applied.failed };
	const shaped = applied.sheet.rows;
	const used = new Set(shaped.flatMap(({ from }) => from));
	return {
		header: applied.sheet.header,
		rows: shaped.map(({ cells }) => cells),
		rowNumbers: shaped.map(({ from }) => from[0] ?? 0),
		unused: rows.length - used.size,
		notes: applied.notes
	};
}

/** The sheet as a recipe makes it. @param others the sheets of the file, to which a step may refer */
export function shapeSheet(
	sheet: OpenedSheet,
	recipe: Recipe,
	others: readonly TextSheet[] = []
): OpenedSheet | Misfit {
	const before = sheet.shape?.before ?? sheet;
	const { table, rowNumbers } = before;
	const shaped = shapeRows({ header: table.header, rows: table.rows, rowNumbers }, recipe, others);
	if ('failed' in shaped) return shaped;
	const { header, rows, notes, unused } = shaped;
	return {
		...before,
		table: { ...plainTable(table), header, rows },
		rowNumbers: shaped.rowNumbers,
		shape: { recipe, before, notes, unused }
	};
}

/** Tags belong to columns that are no more. */
function plainTable({
	sheet,
	firstRow,
	skipped
}: OpenedSheet['table']): Omit<OpenedSheet['table'], 'header' | 'rows' | 'tags'> {
	return { sheet, firstRow, skipped };
}

/**
 * Places of the columns of the file from which the recipe and the chosen columns of its result are made: all others are
 * let go. Where several columns bear a name that is needed all of them are kept, since a recipe counts them.
 */
export function placesNeeded(
	header: readonly string[],
	recipe: Recipe,
	chosen: readonly string[]
): number[] {
	const needed = new Set([
		...columnsNamed({ ...recipe, steps: stepsOn(recipe) }).map((one) => one.header),
		...chosen
	]);
	const names = new Set([...needed].map(plainName));
	return header.flatMap((text, place) => (names.has(plainName(text)) ? [place] : []));
}

/** A column that a recipe or its result lacks under a header; `null` where nothing is missing. @param used headers of its result */
export function columnLacking(
	header: readonly string[],
	recipe: Recipe,
	used: readonly string[]
): string | null {
	const shaped = shapeRows({ header, rows: [], rowNumbers: [] }, recipe);
	if ('failed' in shaped) return shaped.failed.column;
	return used.find((name) => !shaped.header.includes(name)) ?? null;
}

/** Where columns of the result stand when the recipe is applied to the kept columns alone. */
export function placesInResult(
	keptHeader: readonly string[],
	recipe: Recipe,
	result: readonly string[],
	positions: readonly number[]
): number[] {
	const shaped = shapeRows({ header: keptHeader, rows: [], rowNumbers: [] }, recipe);
	if ('failed' in shaped)
		throw new Error(`the recipe does not fit what is kept: ${shaped.failed.code}`);
	return positions.map((position) => placeOf(shaped, nameOf(result, position)));
}
