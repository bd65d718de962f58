import type { RowsDefinition } from './definition.ts';
import { one, oneIf } from './quantity.ts';

/**
 * P7 Actions led by children.
 *
 * Actions that children lead, alone or together with adults ÷ actions of which it is recorded who leads them. A flow by
 * the day on which the action began; who leads it is used as known today. More is not better by itself: some actions
 * would put children who lead them in danger. Wilson interval; a full count of actions.
 */
export const actionsLedByChildren = {
	id: 'P7',
	shape: 'rows',
	area: 'participation',
	direction: 'none',
	unit: 'percent',
	time: 'flow',
	counted: 'actions',
	table: 'actions',
	interval: 'wilson',
	isFullCount: true,
	tooFewBelowTen: true,
	scope: 'true',
	recorded: 't.led_by IS NOT NULL',
	numerator: oneIf("t.led_by IN ('children', 'children_and_adults')"),
	denominator: one,
	breakdowns: [{ id: 'harm', value: 't.harm' }]
} as const satisfies RowsDefinition;
