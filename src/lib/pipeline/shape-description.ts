import {
	applyRecipe,
	type Applied,
	type PlacedNote
} from '../domain/intake/recipes/apply-recipe.ts';
import type { ColumnName, Recipe } from '../domain/intake/recipes/recipe.ts';
import { cellAt, placeOf, sameValue, type TextSheet } from '../domain/intake/recipes/text-sheet.ts';
import type { SampleRow } from '../domain/intake/understanding.ts';
import type { OpenedSheet } from './opened-file.ts';
import { asInFile, rowsMadeOf } from './shaped-sheet.ts';

/** What the page is told about a recipe and what came of it: counts and some rows, never all of them. */
export interface ShapeDescription {
	readonly recipe: Recipe;
	/** Rows of the file from which the sheet's rows are made. */
	readonly rowsBefore: number;
	readonly before: SheetBefore;
	readonly steps: readonly StepDescription[];
}

/** The sheet as it stands in the file. */
export interface SheetBefore {
	readonly header: readonly string[];
	readonly rowCount: number;
	readonly sample: readonly SampleRow[];
}

/** A step, what it was given, and what came of it. */
export interface StepDescription {
	/** Columns that it has to do with. */
	readonly header: readonly string[];
	readonly rowsBefore: number;
	/** The same as before where it is off or does not fit. */
	readonly rowsAfter: number;
	readonly notes: readonly CountedNote[];
}

/** A note with the first of its rows, and how many there are. */
export interface CountedNote extends Omit<PlacedNote, 'step'> {
	readonly count: number;
}

/** A recipe of which a step does not fit; the sheet stays as it was. */
export interface FailedShape {
	readonly recipe: Recipe;
	readonly failed: PlacedNote;
	readonly steps: readonly StepDescription[];
}

/** A recipe that does not fit, with what its steps are given up to the one that does not. */
export function failedShape(
	sheet: OpenedSheet,
	recipe: Recipe,
	others: readonly TextSheet[]
): FailedShape {
	const applied = applyRecipe(asInFile(sheet), recipe, others);
	if (!('failed' in applied)) throw new Error('the recipe fits');
	return { recipe, failed: applied.failed, steps: describeSteps(recipe, applied) };
}

const rowsNamed = 20;
const rowsBeforeShown = 8;

/** What came of a sheet's recipe; `null` where it has none. */
export function describeShape(
	sheet: OpenedSheet,
	others: readonly TextSheet[]
): ShapeDescription | null {
	if (sheet.shape === undefined) return null;
	const { recipe } = sheet.shape;
	const before = asInFile(sheet);
	return {
		recipe,
		rowsBefore: rowsMadeOf(sheet) ?? 0,
		before: {
			header: before.header,
			rowCount: before.rows.length,
			sample: before.rows
				.slice(0, rowsBeforeShown)
				.map(({ cells, from }) => ({ cells, row: from[0] ?? 0 }))
		},
		steps: describeSteps(recipe, applyRecipe(before, recipe, others))
	};
}

/** Every step of a recipe; those after one that does not fit know what that was given. */
function describeSteps({ steps }: Recipe, applied: Applied): StepDescription[] {
	const { given } = applied;
	const last = 'failed' in applied ? given.at(-1) : applied.sheet;
	return steps.map((_, place) => {
		const before = given[place] ?? last;
		const after = given[place + 1] ?? last;
		return {
			header: before?.header ?? [],
			rowsBefore: before?.rows.length ?? 0,
			rowsAfter: after?.rows.length ?? 0,
			notes: 'failed' in applied ? [] : notesOf(applied.notes, place)
		};
	});
}

function notesOf(notes: readonly PlacedNote[], place: number): CountedNote[] {
	return notes
		.filter(({ step }) => step === place)
		.map(({ step: _step, ...note }) => ({
			...note,
			rows: note.rows.slice(0, rowsNamed),
			count: note.rows.length
		}));
}

/** What stands in a column, and how often. */
export interface ValueCounts {
	/** The most frequent first, spelled as they stand first; at most some dozens. */
	readonly values: readonly { readonly value: string; readonly count: number }[];
	/** How many different ones there are. */
	readonly different: number;
}

const valuesShown = 60;

/** Values of a column of the sheet that the step at a place is given. */
export function valuesBefore(
	sheet: OpenedSheet,
	recipe: Recipe,
	place: number,
	column: ColumnName,
	others: readonly TextSheet[]
): ValueCounts {
	const applied = applyRecipe(asInFile(sheet), { steps: recipe.steps.slice(0, place) }, others);
	if ('failed' in applied) return { values: [], different: 0 };
	return valuesOf(applied.sheet, column);
}

function valuesOf(sheet: TextSheet, column: ColumnName): ValueCounts {
	const at = placeOf(sheet, column);
	const counts = new Map<string, { value: string; count: number }>();
	for (const row of sheet.rows) {
		const value = cellAt(row, at).trim();
		const key = sameValue(value);
		const known = counts.get(key);
		if (known === undefined) counts.set(key, { value, count: 1 });
		else known.count += 1;
	}
	const sorted = [...counts.values()].sort((a, b) => b.count - a.count);
	return { values: sorted.slice(0, valuesShown), different: counts.size };
}
