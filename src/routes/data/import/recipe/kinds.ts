import type { RecipeStep } from '$lib/domain/intake/recipes/recipe';

/** What somebody can add or change by hand. */
export const stepKinds = [
	'rows',
	'people',
	'join',
	'columns to rows',
	'combine',
	'split',
	'options to list',
	'list to options'
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Which form changes a step; `null` where it is made and removed as a whole. */
export function kindOfStep(step: RecipeStep): StepKind | null {
	if (step.kind === 'count') return 'people';
	if (step.kind === 'columns to rows' && !isByHand(step)) return null;
	return stepKinds.find((one) => one === step.kind) ?? null;
}

/** Its columns say no more than their names: what periods and givers were found in is not told by names alone. */
const isByHand = ({ columns }: Extract<RecipeStep, { kind: 'columns to rows' }>): boolean =>
	columns.every(({ column, says }) => {
		const [said, another] = Object.values(says);
		return another === undefined && said === column.header.trim();
	});
