import { survivalFactsSql } from '../indicators/survival-facts-sql.ts';
import { actsAt, type PlaceKey } from './timeline-sql.ts';

const upToHandover = 'gift.date > fact.day - 90 AND gift.date <= fact.day';
/** As S2 has it: a gift whose worth is not written down is one all the same. */
const fromOutside = `gift.source IN ('ngo', 'donor') AND (gift.value IS NULL OR gift.value > 0)`;

/**
 * The actions of a place that were under way on their community's handover day, with the facts of S1 and whether they
 * were given money from outside in the 90 days up to that day. Later gifts do not count: an action that goes on for
 * longer has more time to be given any.
 */
export function handedOverSql(place: PlaceKey): string {
	return `SELECT action.action_id, action.community_id, action.harm, action.action_type, action.managed_by,
	CASE WHEN EXISTS (SELECT 1 FROM contributions gift
			WHERE gift.action_id = action.action_id AND ${upToHandover} AND ${fromOutside}) THEN 'some'
		WHEN EXISTS (SELECT 1 FROM contributions gift
			WHERE gift.community_id = action.community_id AND ${upToHandover}) THEN 'none' END AS money,
	CASE WHEN fact.standing = 'used' THEN fact.days END AS days, coalesce(fact.stopped, false) AS stopped,
	coalesce(action.end_reason = 'finished' AND action.date_ended IS NOT NULL, false) AS finished
FROM (${survivalFactsSql([])}) fact
JOIN actions action ON action.part = fact.part AND action."row" = fact."row"
JOIN place_members place ON place.community_id = action.community_id
WHERE ${actsAt(place)} ORDER BY action.action_id`;
}
