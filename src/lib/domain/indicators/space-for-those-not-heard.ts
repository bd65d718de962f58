import type { RowsDefinition } from './definition.ts';
import { one, oneIf } from './quantity.ts';

const wasPrepared = 'coalesce(t.small_groups, false) OR coalesce(t.home_visits, false)';
const isKnown = `(${wasPrepared}) OR (t.small_groups IS NOT NULL AND t.home_visits IS NOT NULL)`;

/**
 * P5 Space for those not heard.
 *
 * Planning and reflection meetings before which people met in small groups or were visited at home ÷ planning and
 * reflection meetings of which this was recorded. Either of the two is enough, and both must be "no" for a no.
 * Does not say who was reached, or whether what they said came before the meeting. Wilson interval; a full count of
 * meetings.
 */
export const spaceForThoseNotHeard = {
	id: 'P5',
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
	scope: "t.meeting_type IN ('planning', 'reflection')",
	recorded: isKnown,
	numerator: oneIf(wasPrepared),
	denominator: one,
	breakdowns: []
} as const satisfies RowsDefinition;
