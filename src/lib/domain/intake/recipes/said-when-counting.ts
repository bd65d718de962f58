import type { Remembered, Understanding } from '../understanding.ts';
import { stepsOn } from './edit-recipe.ts';
import type { Recipe } from './recipe.ts';

/** What somebody said about columns when people were counted up; `null` where a recipe counts none. */
export function saidWhenCounting(recipe: Recipe): Remembered | null {
	const said = stepsOn(recipe).flatMap((step) =>
		step.kind === 'count' && step.said !== undefined ? [step.said] : []
	);
	const last = said.at(-1);
	if (last === undefined) return null;
	const columns = Object.entries(last.columns).map(
		([id, { header }]) => [id, { header, reading: {} }] as const
	);
	return { table: last.table, columns: Object.fromEntries(columns), fills: [], leftOut: [] };
}

/** An understanding that rests on what was said, with that as its reason. */
export function asSaid(understanding: Understanding): Understanding {
	const tables = understanding.tables.map((guess, at) =>
		at > 0
			? guess
			: {
					...guess,
					reasons: guess.reasons.map(asSaidReason),
					columns: guess.columns.map((column) => ({
						...column,
						reasons: column.reasons.map(asSaidReason)
					}))
				}
	);
	return { ...understanding, tables };
}

const asSaidReason = <Some extends { readonly code: string }>(reason: Some) =>
	reason.code === 'chosen before' ? { ...reason, code: 'said when counting' as const } : reason;
