import type { RowsDefinition } from './definition.ts';
import { counts } from './quantity.ts';

/**
 * A2 Planned steps done.
 *
 * Steps done ÷ steps planned, over the actions that began in the period and have both counts. A flow by the day
 * on which the action began. Does not count: actions without a plan in steps; whether a step was the right one.
 * More steps done than planned: the action is kept, and not recorded here. A full count, so without interval.
 */
export const plannedStepsDone = {
	id: 'A2',
	shape: 'rows',
	area: 'action',
	direction: 'up',
	unit: 'percent',
	time: 'flow',
	counted: 'steps',
	table: 'actions',
	interval: '',
	isFullCount: true,
	tooFewBelowTen: true,
	scope: 'true',
	recorded: 't.steps_done IS NOT NULL AND t.steps_planned IS NOT NULL',
	numerator: counts('steps_done'),
	denominator: counts('steps_planned'),
	breakdowns: [{ id: 'harm', value: 't.harm' }]
} as const satisfies RowsDefinition;
