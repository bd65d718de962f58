import { isUnderWay } from './actions-under-way.ts';
import type { RowsDefinition } from './definition.ts';
import { one, oneIf } from './quantity.ts';

/**
 * O4 Actions run by the community.
 *
 * Actions under way on the period's last day that the community manages ÷ actions under way of which it is
 * recorded who manages them. A stock. Managed together with outsiders counts among all, not as the community's.
 * Does not say who pays. Wilson interval; a full count of actions.
 */
export const actionsRunByTheCommunity = {
	id: 'O4',
	shape: 'rows',
	area: 'ownership',
	direction: 'up',
	unit: 'percent',
	time: 'stock',
	counted: 'actions',
	table: 'actions',
	interval: 'wilson',
	isFullCount: true,
	tooFewBelowTen: true,
	during: isUnderWay,
	scope: 'true',
	recorded: 't.managed_by IS NOT NULL',
	numerator: oneIf("t.managed_by = 'community'"),
	denominator: one,
	breakdowns: [{ id: 'harm', value: 't.harm' }]
} as const satisfies RowsDefinition;
