import type { RowsDefinition } from './definition.ts';
import { oneIf } from './quantity.ts';

/** An action is under way on a day when it began by then and has not ended, whatever its end reason says. */
export const isUnderWay =
	't.date_started <= p.last_day AND (t.date_ended IS NULL OR t.date_ended > p.last_day)';

/**
 * A1 Actions under way.
 *
 * Actions that had begun by the last day of the period and had not ended on it. A stock: never added up over time.
 * Counts: actions of action communities. Does not count: how large, how good or how busy an action is.
 * 0 once a place has any action that began by that day; before that there is no data.
 * The table of actions is today's knowledge and is used as it stands for past quarters.
 * More is not better: it has no direction and no interval.
 */
export const actionsUnderWay = {
	id: 'A1',
	shape: 'rows',
	area: 'action',
	direction: 'none',
	unit: 'count',
	time: 'stock',
	counted: 'actions',
	table: 'actions',
	interval: '',
	isFullCount: true,
	tooFewBelowTen: false,
	during: 't.date_started <= p.last_day',
	scope: 'true',
	recorded: 'true',
	known: `NOT (${isUnderWay})`,
	numerator: oneIf(isUnderWay),
	denominator: null,
	breakdowns: [{ id: 'harm', value: 't.harm' }]
} as const satisfies RowsDefinition;
