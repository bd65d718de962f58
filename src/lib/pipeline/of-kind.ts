import { plainText } from '../domain/intake/headers/plain-words.ts';
import { columnsNamed } from '../domain/intake/recipes/columns-named.ts';
import { stepsOn } from '../domain/intake/recipes/edit-recipe.ts';
import { headersMade } from '../domain/intake/recipes/reword-recipe.ts';
import type { RememberedFile } from './answers.ts';

/** From so large a share of the columns of an earlier sheet on, one of which the shape of then cannot be made is of its kind. */
const ofKind = 0.75;

/** Fewer columns may be there by chance. */
const fewestOfKind = 3;

/** Whether a sheet is of the kind of an earlier one that was given a shape, by what stood in that file. */
export function isOfKind(
	header: readonly string[],
	{ recipe, columns, leftOut }: RememberedFile
): boolean {
	if (recipe === undefined || stepsOn(recipe).length === 0) return false;
	const made = headersMade(recipe);
	const mapped = Object.values(columns).map((column) => column.header);
	const named = columnsNamed(recipe).map((column) => column.header);
	const all = [...mapped, ...leftOut, ...named].filter((text) => !made.has(text));
	const then = [...new Set(all.map(plainText))];
	const now = new Set(header.map(plainText));
	const there = then.filter((text) => now.has(text));
	return there.length >= fewestOfKind && there.length >= ofKind * then.length;
}
