import { isUnderWay } from './actions-under-way.ts';
import type { RowsDefinition } from './definition.ts';
import { one, oneIf } from './quantity.ts';

const inWindow = (day: string): string => `${day} > p.last_day - 90 AND ${day} <= p.last_day`;

const givenFromOutside = `c.source IN ('ngo', 'donor') AND (c.value IS NULL OR c.value > 0)`;

/**
 * S2 Going with no outside money.
 *
 * Actions under way on the period's last day without outside money in the 90 days up to it ÷ actions under way of
 * which this is known. Outside money: a contribution from an NGO or donor (value blank or above 0), or a follow-up
 * that says so, to this action or to its community with no action named. No outside money: none of these, and the
 * community has any contribution in the window, or such a follow-up says no. Else it is not recorded: no rows are not
 * "no money". A stock. Wilson interval; a full count of actions.
 */
export const goingWithNoOutsideMoney = {
	id: 'S2',
	shape: 'rows',
	area: 'sustainability',
	direction: 'up',
	unit: 'percent',
	time: 'stock',
	counted: 'actions',
	table: 'actions',
	interval: 'wilson',
	isFullCount: true,
	tooFewBelowTen: true,
	during: isUnderWay,
	joins: `LEFT JOIN (SELECT c.community_id, p.period_id, true AS any_row,
			coalesce(bool_or(${givenFromOutside} AND c.action_named IS NULL), false) AS outside
		FROM contributions c, periods p WHERE ${inWindow('c.date')} GROUP BY ALL) given
		ON given.community_id = t.community_id AND given.period_id = p.period_id
	LEFT JOIN (SELECT DISTINCT c.action_id, p.period_id FROM contributions c, periods p
		WHERE ${inWindow('c.date')} AND ${givenFromOutside} AND c.action_id IS NOT NULL) to_action
		ON to_action.action_id = t.action_id AND to_action.period_id = p.period_id
	LEFT JOIN (SELECT f.community_id, p.period_id, bool_or(f.external_money = 'yes') AS yes, bool_or(f.external_money = 'no') AS no
		FROM followup f, periods p WHERE ${inWindow('f.date')} AND f.action_named IS NULL GROUP BY ALL) visit
		ON visit.community_id = t.community_id AND visit.period_id = p.period_id
	LEFT JOIN (SELECT f.action_id, p.period_id, bool_or(f.external_money = 'yes') AS yes, bool_or(f.external_money = 'no') AS no
		FROM followup f, periods p WHERE ${inWindow('f.date')} AND f.action_id IS NOT NULL GROUP BY ALL) action_visit
		ON action_visit.action_id = t.action_id AND action_visit.period_id = p.period_id`,
	scope: 'true',
	recorded: `given.any_row IS NOT NULL OR to_action.action_id IS NOT NULL OR coalesce(visit.yes, false) OR coalesce(visit.no, false) OR coalesce(action_visit.yes, false) OR coalesce(action_visit.no, false)`,
	numerator: oneIf(
		`NOT (coalesce(given.outside, false) OR to_action.action_id IS NOT NULL OR coalesce(visit.yes, false) OR coalesce(action_visit.yes, false))`
	),
	denominator: one,
	breakdowns: []
} as const satisfies RowsDefinition;
