import { actsAt, type PlaceKey } from './timeline-sql.ts';

/** How many meetings the communities of a place held, quarter by quarter. */
export function meetingsByQuarterSql(place: PlaceKey): string {
	return `SELECT period.period_id AS period, count(*)::INTEGER AS total,
	count(DISTINCT meeting.community_id)::INTEGER AS places
FROM meetings meeting
JOIN periods period ON period.kind = 'quarter' AND meeting.date BETWEEN period.first_day AND period.last_day
JOIN place_members place ON place.community_id = meeting.community_id
WHERE ${actsAt(place)} GROUP BY period.period_id ORDER BY period.period_id`;
}

/**
 * How many local facilitators were counted, quarter by quarter: of each community its latest visit of the quarter that
 * says it, and in how many communities.
 */
export function localFacilitatorsSql(place: PlaceKey): string {
	return `SELECT period, sum(counted)::INTEGER AS total, count(*)::INTEGER AS places FROM (
	SELECT period.period_id AS period, visit.community_id, arg_max(visit.local_facilitators, (visit.date, visit."row")) AS counted
	FROM followup visit
	JOIN periods period ON period.kind = 'quarter' AND visit.date BETWEEN period.first_day AND period.last_day
	JOIN place_members place ON place.community_id = visit.community_id
	WHERE ${actsAt(place)} AND visit.local_facilitators IS NOT NULL AND visit.action_named IS NULL
	GROUP BY period.period_id, visit.community_id)
GROUP BY period ORDER BY period`;
}

/** When the communities of a place took over. */
export function handoversSql(place: PlaceKey): string {
	return `SELECT coalesce(community.community_label, community.community_id) AS community_label, community.handover_date AS day
FROM communities community JOIN place_members place ON place.community_id = community.community_id
WHERE ${actsAt(place)} AND community.handover_date IS NOT NULL ORDER BY day, community_label`;
}
