import type { RowsDefinition } from './definition.ts';
import { exactly, one } from './quantity.ts';

/**
 * S3 Outside facilitator days.
 *
 * Days of outside facilitators ÷ months in which a community has such a record: days per community and month.
 * A blank is not recorded in rows about a community as a whole; rows about one action need not say it. Falling is good
 * only while meetings and actions hold. Does not count: telephone calls, paid local helpers. No interval.
 */
export const outsideFacilitatorDays = {
	id: 'S3',
	shape: 'rows',
	area: 'sustainability',
	direction: 'down',
	unit: 'days per month',
	time: 'flow',
	counted: 'days',
	table: 'followup',
	interval: '',
	isFullCount: true,
	tooFewBelowTen: false,
	scope: 't.external_days IS NOT NULL OR t.action_named IS NULL',
	recorded: 't.external_days IS NOT NULL',
	numerator: exactly('t.external_days'),
	denominator: one,
	denominatorKey: "t.community_id || strftime(t.date, '|%Y-%m')",
	breakdowns: []
} as const satisfies RowsDefinition;
