import type { RowsDefinition } from './definition.ts';
import { one, oneIf } from './quantity.ts';

/**
 * A4 Reflections that ended in a change.
 *
 * Reflection meetings in which an adjustment was made ÷ reflection meetings of which this was recorded.
 * Does not count: other meetings. All of them is not the aim: "no change needed" is a good answer too, so it has
 * no direction. Wilson interval; a full count of meetings, so the band says how steady the number is.
 */
export const reflectionsThatEndedInAChange = {
	id: 'A4',
	shape: 'rows',
	area: 'action',
	direction: 'none',
	unit: 'percent',
	time: 'flow',
	counted: 'reflections',
	table: 'meetings',
	interval: 'wilson',
	isFullCount: true,
	tooFewBelowTen: true,
	scope: "t.meeting_type = 'reflection'",
	recorded: 't.adjustment_made IS NOT NULL',
	numerator: oneIf('t.adjustment_made'),
	denominator: one,
	breakdowns: []
} as const satisfies RowsDefinition;
