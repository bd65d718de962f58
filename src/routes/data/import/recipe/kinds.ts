import type { RecipeStep } from '$lib/domain/intake/recipes/recipe';

/** Steps that somebody can add or change by hand. */
export const stepKinds = ['rows', 'join'] as const;
export type StepKind = (typeof stepKinds)[number];

/** Which form changes a step; `null` where it is made and removed as a whole. */
export const kindOfStep = ({ kind }: RecipeStep): StepKind | null =>
	stepKinds.find((one) => one === kind) ?? null;
