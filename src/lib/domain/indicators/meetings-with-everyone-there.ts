import { hasFourCounts } from './children-among-those-who-came.ts';
import type { RowsDefinition } from './definition.ts';
import { one, oneIfCounts } from './quantity.ts';

/**
 * P2 Meetings with everyone there.
 *
 * Meetings to which at least one girl, one boy, one woman and one man came ÷ meetings in which all four counts
 * are recorded. Presence is not voice: it does not say who was heard. Wilson interval; a full count of meetings.
 */
export const meetingsWithEveryoneThere = {
	id: 'P2',
	shape: 'rows',
	area: 'participation',
	direction: 'up',
	unit: 'percent',
	time: 'flow',
	counted: 'meetings',
	table: 'meetings',
	interval: 'wilson',
	isFullCount: true,
	tooFewBelowTen: true,
	scope: 'true',
	recorded: hasFourCounts,
	numerator: oneIfCounts(['girls', 'boys', 'women', 'men'], (column) => `${column} >= 1`),
	denominator: one,
	breakdowns: [{ id: 'meeting_type', value: 't.meeting_type' }]
} as const satisfies RowsDefinition;
