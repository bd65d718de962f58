import type { Recipe, RecipeStep } from '$lib/domain/intake/recipes/recipe';
import type { PendingFile, PendingSheet } from '$lib/state/pending';

/** What every form of a step is given. */
export interface StepFormProps {
	file: PendingFile;
	sheet: PendingSheet;
	recipe: Recipe;
	/** Where in the recipe the step stands, or will stand. */
	place: number;
	/** Columns of what it is given. */
	header: readonly string[];
	rowCount: number;
	/** The step as it is now; `null` where it is a new one. */
	step: RecipeStep | null;
	onDone: (step: RecipeStep) => void;
	onCancel: () => void;
}
