import type { SpreadDefinition } from './definition.ts';

/**
 * O8 Gap between groups' scores.
 *
 * The median score of elders and leaders less the median score of girls, in points of a scale from 1 to 5, for each of
 * eight dimensions: above 0 where leaders scored higher. Scales are brought together as in the scores themselves. Where
 * one of the two has no score there is no gap. There is no number over all dimensions. Does not say who is right. The
 * nearer to 0, the nearer the two see it. It touches power: whoever leads the meeting looks at it first, alone.
 */
export const gapBetweenGroupsScores = {
	id: 'O8',
	shape: 'spread',
	area: 'ownership',
	direction: 'down',
	unit: 'points',
	time: 'flow',
	counted: 'scores',
	table: 'ownership',
	interval: '',
	isFullCount: true,
	scope: `t."group" IN ('elders_leaders', 'girls')`,
	recorded: 't.score IS NOT NULL AND t.scale_max IS NOT NULL',
	score: '1 + 4 * (t.score - 1) / (t.scale_max::DOUBLE - 1)',
	gap: { side: 't."group"', of: 'elders_leaders', less: 'girls' },
	breakdowns: [{ id: 'dimension', value: 't.dimension' }]
} as const satisfies SpreadDefinition;
