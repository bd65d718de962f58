import type { RowsDefinition } from './definition.ts';
import { one, oneIf } from './quantity.ts';

const inLast90Days = (day: string): string => `${day} > p.last_day - 90 AND ${day} <= p.last_day`;

/**
 * A3 Communities that stopped to reflect.
 *
 * Communities with a reflection meeting in the 90 days up to the period's last day ÷ communities of which
 * anything at all was recorded in these 90 days. A stock. Only communities that had started by that day
 * (or have no start date). A silent community is not recorded, never a "no". Handover does not end it.
 * Does not count: how well a community reflected. A full count, so without interval.
 */
export const communitiesThatReflected = {
	id: 'A3',
	shape: 'rows',
	area: 'action',
	direction: 'up',
	unit: 'percent',
	time: 'stock',
	counted: 'communities',
	table: 'communities',
	interval: '',
	isFullCount: true,
	tooFewBelowTen: true,
	during: 't.start_date IS NULL OR t.start_date <= p.last_day',
	// Periods end with a quarter, and 90 days before are no longer than one: a quarter's latest day tells.
	joins: `LEFT JOIN (SELECT DISTINCT d.community_id, p.period_id FROM dated_rows d, periods p
		WHERE ${inLast90Days('d.day')}) heard ON heard.community_id = t.community_id AND heard.period_id = p.period_id
	LEFT JOIN (SELECT DISTINCT m.community_id, p.period_id FROM (SELECT community_id, max(date) AS day FROM meetings
			WHERE meeting_type = 'reflection' GROUP BY community_id, date_trunc('quarter', date)) m, periods p
		WHERE ${inLast90Days('m.day')}) reflected
		ON reflected.community_id = t.community_id AND reflected.period_id = p.period_id`,
	decidedBy: {
		table: 'meetings',
		scope: `m.meeting_type = 'reflection'`,
		during: inLast90Days('m.date')
	},
	scope: 'true',
	recorded: 'heard.community_id IS NOT NULL',
	numerator: oneIf('reflected.community_id IS NOT NULL'),
	denominator: one,
	breakdowns: []
} as const satisfies RowsDefinition;
