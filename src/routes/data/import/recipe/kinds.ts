import type { RecipeStep } from '$lib/domain/intake/recipes/recipe';

/** What somebody can add or change by hand. */
export const stepKinds = ['rows', 'people', 'join'] as const;
export type StepKind = (typeof stepKinds)[number];

/** Which form changes a step; `null` where it is made and removed as a whole. */
export function kindOfStep({ kind }: RecipeStep): StepKind | null {
	if (kind === 'count') return 'people';
	return stepKinds.find((one) => one === kind) ?? null;
}
