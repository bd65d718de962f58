import type { RowsDefinition } from './definition.ts';
import { one, oneIf } from './quantity.ts';

/**
 * O3 Meetings run by local people.
 *
 * Meetings that people of the community facilitated ÷ meetings of which it is recorded who did. Facilitated
 * together with outsiders counts among all, not as run by local people. Wilson interval; a full count of meetings.
 */
export const meetingsRunByLocalPeople = {
	id: 'O3',
	shape: 'rows',
	area: 'ownership',
	direction: 'up',
	unit: 'percent',
	time: 'flow',
	counted: 'meetings',
	table: 'meetings',
	interval: 'wilson',
	isFullCount: true,
	tooFewBelowTen: true,
	scope: 'true',
	recorded: 't.facilitated_by IS NOT NULL',
	numerator: oneIf("t.facilitated_by = 'community'"),
	denominator: one,
	breakdowns: []
} as const satisfies RowsDefinition;
