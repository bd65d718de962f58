import type { ColumnName, Condition, Recipe, RecipeStep } from './recipe.ts';

/** Every column that a recipe names, those that its own steps make among them. */
export function columnsNamed({ steps }: Pick<Recipe, 'steps'>): ColumnName[] {
	return steps.flatMap(namedIn);
}

function namedIn(step: RecipeStep): readonly ColumnName[] {
	switch (step.kind) {
		case 'rows':
		case 'list to options':
		case 'split':
		case 'bands':
		case 'periods':
			return [step.column];
		case 'columns to rows':
			return [...step.columns.map(({ column }) => column), ...step.sums];
		case 'count':
			return [
				...step.by,
				...(step.person === null ? [] : [step.person]),
				...step.counts.flatMap(({ where }) => where.map(({ column }: Condition) => column))
			];
		case 'join':
			return [step.refersTo];
		case 'gather':
			return [step.key];
		case 'options to list':
			return step.options.map(({ column }) => column);
		case 'add alike':
			return [...step.by, ...step.counted];
		case 'filled':
		case 'combine':
			return step.columns;
	}
}
