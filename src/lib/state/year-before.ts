import type { Recipe } from '../domain/intake/recipes/recipe.ts';
import { rememberedOf } from '../pipeline/answers.ts';
import { projectState } from './project.svelte.ts';

/**
 * The year of which the periods of the newest file like this one were said to be; `null` where there was none, or where
 * this one does not say the same of the same months: it may be of the next year.
 */
export function yearBefore(header: readonly string[]): number | null {
	return yearIn(
		rememberedOf(projectState.project).flatMap(({ recipe, sketch }) =>
			recipe === undefined || sketch.length > 0 ? [] : [recipe]
		),
		header
	);
}

/** The year of the first recipe all of whose periods stand in a sheet with this header. */
export function yearIn(recipes: readonly Recipe[], header: readonly string[]): number | null {
	for (const step of recipes.flatMap(({ steps }) => steps)) {
		if (step.kind !== 'columns to rows') continue;
		const isLike = step.columns.every(({ column }) => header.includes(column.header));
		const years = new Set(step.columns.map(({ says }) => says['period_start']?.slice(0, 4)));
		const [year] = years;
		if (isLike && years.size === 1 && year !== undefined) return Number(year);
	}
	return null;
}
