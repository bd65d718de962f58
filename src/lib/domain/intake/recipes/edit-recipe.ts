import type { Recipe, RecipeStep } from './recipe.ts';

/** What somebody does to a recipe, each as a recipe of its own. */

export const noRecipe: Recipe = { name: '', steps: [] };

export const withStep = (recipe: Recipe, ...steps: readonly RecipeStep[]): Recipe => ({
	...recipe,
	steps: [...recipe.steps, ...steps]
});

export const withStepChanged = (recipe: Recipe, place: number, step: RecipeStep): Recipe => ({
	...recipe,
	steps: recipe.steps.map((one, at) => (at === place ? step : one))
});

export const withoutStep = (recipe: Recipe, place: number): Recipe => ({
	...recipe,
	steps: recipe.steps.filter((_, at) => at !== place)
});

/** Moves a step by so many places, as far as there are any. */
export function withStepMoved(recipe: Recipe, place: number, by: number): Recipe {
	const step = recipe.steps[place];
	if (step === undefined) return recipe;
	const others = withoutStep(recipe, place).steps;
	const to = Math.min(others.length, Math.max(0, place + by));
	return { ...recipe, steps: [...others.slice(0, to), step, ...others.slice(to)] };
}

/** Switches a step off, or on again. */
export function withStepSwitched(recipe: Recipe, place: number, isOn: boolean): Recipe {
	const step = recipe.steps[place];
	if (step === undefined) return recipe;
	const { off: _off, ...rest } = step;
	return withStepChanged(recipe, place, isOn ? rest : { ...rest, off: true });
}

export const withName = (recipe: Recipe, name: string): Recipe => ({ ...recipe, name });

/** Steps that do something. */
export const stepsOn = ({ steps }: Recipe): RecipeStep[] => steps.filter(({ off }) => off !== true);
