import type { RowsDefinition } from './definition.ts';
import { one, oneIf } from './quantity.ts';

/**
 * O2 Meetings called by the community.
 *
 * Meetings that the community called ÷ meetings of which it is recorded who called them. Called together with
 * outsiders counts among all, not as the community's own. Wilson interval; a full count of meetings.
 */
export const meetingsCalledByTheCommunity = {
	id: 'O2',
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
	recorded: 't.called_by IS NOT NULL',
	numerator: oneIf("t.called_by = 'community'"),
	denominator: one,
	breakdowns: []
} as const satisfies RowsDefinition;
