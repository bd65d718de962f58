import type { RowsDefinition } from './definition.ts';
import { counts } from './quantity.ts';

/** Meetings in which it was counted how many girls, boys, women and men came. */
export const hasFourCounts =
	't.girls IS NOT NULL AND t.boys IS NOT NULL AND t.women IS NOT NULL AND t.men IS NOT NULL';

/**
 * P1 Children among those who came.
 *
 * Girls and boys ÷ all who came, over meetings of every type in which all four counts are recorded.
 * Counts attendances, not different children. Does not say whether children spoke or were heard.
 * No good or bad direction; no interval, since attendances cluster by meeting.
 */
export const childrenAmongThoseWhoCame = {
	id: 'P1',
	shape: 'rows',
	area: 'participation',
	direction: 'none',
	unit: 'percent',
	time: 'flow',
	counted: 'attendances',
	table: 'meetings',
	interval: '',
	isFullCount: true,
	tooFewBelowTen: true,
	scope: 'true',
	recorded: hasFourCounts,
	numerator: counts('girls', 'boys'),
	denominator: counts('girls', 'boys', 'women', 'men'),
	breakdowns: []
} as const satisfies RowsDefinition;
