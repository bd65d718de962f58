import type { RowsDefinition } from './definition.ts';
import { counts } from './quantity.ts';

/**
 * A5 Agreed changes carried out.
 *
 * Of the changes agreed at reflection meetings, those found done at the next reflection: adjustments done ÷
 * adjustments agreed, over reflection meetings with both counts in the same row. Does not count: changes that
 * nobody wrote down. More done than agreed: the meeting is kept, and not recorded here. Wilson interval.
 */
export const agreedChangesCarriedOut = {
	id: 'A5',
	shape: 'rows',
	area: 'action',
	direction: 'up',
	unit: 'percent',
	time: 'flow',
	counted: 'adjustments',
	table: 'meetings',
	interval: 'wilson',
	isFullCount: true,
	tooFewBelowTen: true,
	scope: "t.meeting_type = 'reflection'",
	recorded: 't.adjustments_agreed IS NOT NULL AND t.adjustments_done IS NOT NULL',
	numerator: counts('adjustments_done'),
	denominator: counts('adjustments_agreed'),
	breakdowns: []
} as const satisfies RowsDefinition;
