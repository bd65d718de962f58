import type { SpreadDefinition } from './definition.ts';

/**
 * O7 How we score our ownership.
 *
 * The median of the scores, with the quartiles (linear interpolation) as its limits, for each of eight dimensions
 * and each group of people. Scales are brought to 1 to 5 by 1 + 4 (score − 1) ÷ (scale − 1). There is no number over
 * all dimensions: a composite would hide what it is made of. Does not weigh groups by their size. Groups are small,
 * so dots and no means.
 */
export const howWeScoreOurOwnership = {
	id: 'O7',
	shape: 'spread',
	area: 'ownership',
	direction: 'up',
	unit: 'score 1-5',
	time: 'flow',
	counted: 'scores',
	table: 'ownership',
	interval: 'quartiles',
	isFullCount: true,
	scope: 'true',
	recorded: 't.score IS NOT NULL AND t.scale_max IS NOT NULL',
	score: '1 + 4 * (t.score - 1) / (t.scale_max::DOUBLE - 1)',
	breakdowns: [
		{ id: 'dimension', value: 't.dimension' },
		{ id: 'group', value: 't."group"' },
		{ id: 'dimension_group', value: `t.dimension || '/' || t."group"` }
	]
} as const satisfies SpreadDefinition;
