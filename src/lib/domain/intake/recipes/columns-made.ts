import type { RecipeStep } from './recipe.ts';

/** Headers of the columns that a step makes: without it they are not there. */
export function columnsMade(step: RecipeStep): readonly string[] {
	switch (step.kind) {
		case 'rows':
		case 'filled':
		case 'add alike':
		case 'join':
		case 'gather':
			return [];
		case 'columns to rows':
			return step.columns.flatMap(({ says, into }) => [...Object.keys(says), into]);
		case 'count':
			return step.counts.map(({ into }) => into);
		case 'list to options':
			return step.options.map((option) => `${step.column.header}/${option}`);
		case 'split':
			return step.into;
		case 'periods':
			return [step.start, step.end];
		case 'options to list':
		case 'combine':
		case 'bands':
			return [step.into];
	}
}
