import type { Breakdown } from './definition.ts';
import { factColumns, groupSql } from './fact-columns.ts';

/**
 * Facts of S1: one row an action that was under way on its community's handover day, with the days until it stopped
 * or until it was last known (rule 43). Since handover has its own clock, the facts stand in the period `ALL` alone.
 */

const visitsSql = `SELECT f.action_id,
		min(CASE WHEN f.still_active = 'no' AND f.date >= c.handover_date THEN coalesce(f.last_active_date, f.date) END) AS found_stopped,
		max(CASE WHEN f.still_active = 'yes' THEN f.date WHEN f.still_active = 'not_known' THEN f.last_active_date END) AS last_known,
		count(*) AS visits
	FROM followup f JOIN communities c ON c.community_id = f.community_id
	WHERE f.action_id IS NOT NULL AND f.still_active IS NOT NULL GROUP BY f.action_id`;

const underWayAtHandover = `t.date_started <= c.handover_date AND (t.date_ended IS NULL OR t.date_ended > c.handover_date)`;

/** The day on which an action stopped, or else was last known; the day of handover where only a visit is known. */
const lastDay = `CASE
	WHEN t.end_reason = 'finished' AND t.date_ended IS NOT NULL THEN t.date_ended
	WHEN v.found_stopped IS NOT NULL THEN v.found_stopped
	WHEN t.date_ended IS NOT NULL THEN t.date_ended
	WHEN v.visits > 0 THEN coalesce(v.last_known, c.handover_date) END`;

const isStopped = `CASE
	WHEN t.end_reason = 'finished' AND t.date_ended IS NOT NULL THEN false
	WHEN v.found_stopped IS NOT NULL THEN true
	WHEN t.date_ended IS NOT NULL THEN coalesce(t.end_reason = 'stopped', false)
	ELSE false END`;

/** The facts of S1, whole or by the action's harm or who manages it; `months` is read off the whole. */
export function survivalFactsSql(breakdowns: readonly Breakdown[]): string {
	const own = breakdowns.filter((breakdown) => breakdown.id !== 'months');
	const columns = factColumns({
		community_id: 't.community_id',
		period_id: `'ALL'`,
		group_value: groupSql(own),
		standing: `CASE WHEN (${lastDay}) IS NULL THEN 'not recorded' ELSE 'used' END`,
		days: `greatest(date_diff('day', c.handover_date, (${lastDay})), 0)::INTEGER`,
		stopped: isStopped,
		part: 't.part',
		row: 't."row"',
		day: 'c.handover_date'
	});
	return `SELECT ${columns}
FROM actions t JOIN communities c ON c.community_id = t.community_id
LEFT JOIN (${visitsSql}) v ON v.action_id = t.action_id
WHERE c.handover_date IS NOT NULL AND ${underWayAtHandover}`;
}
