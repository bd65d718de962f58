import { factColumns } from './fact-columns.ts';

/**
 * Facts of S7: one row a meeting of a community that was handed over, on the side of handover on which its quarter lies
 * whole; else it is known and counts neither way. Since handover has its own clock, the facts stand in the period `ALL`
 * alone (rule 45).
 */

/** Communities handed over by the end of all time, each with the day from which its quarters count as before. */
const handedOverSql = `SELECT c.community_id, c.handover_date, coalesce(c.start_date, first_meeting.day) AS begin_date
	FROM communities c
	JOIN periods whole ON whole.kind = 'all' AND c.handover_date <= whole.last_day
	LEFT JOIN (SELECT community_id, min(date) AS day FROM meetings GROUP BY community_id) first_meeting
		ON first_meeting.community_id = c.community_id`;

const isAfter = 'quarter.first_day > c.handover_date';
const isBefore = 'quarter.last_day < c.handover_date AND quarter.first_day >= c.begin_date';

/** The facts of S7. */
export function handoverFactsSql(): string {
	const columns = factColumns({
		community_id: 't.community_id',
		period_id: `'ALL'`,
		group_value: 'NULL::VARCHAR',
		standing: `CASE WHEN ${isAfter} OR ${isBefore} THEN 'used' ELSE 'known' END`,
		numerator_low: `CASE WHEN ${isAfter} THEN 1 ELSE 0 END::DOUBLE`,
		numerator_high: `CASE WHEN ${isAfter} THEN 1 ELSE 0 END::DOUBLE`,
		denominator_low: `CASE WHEN ${isBefore} THEN 1 ELSE 0 END::DOUBLE`,
		denominator_high: `CASE WHEN ${isBefore} THEN 1 ELSE 0 END::DOUBLE`,
		part: 't.part',
		row: 't."row"',
		day: 't.date'
	});
	return `SELECT ${columns}
FROM meetings t JOIN (${handedOverSql}) c ON c.community_id = t.community_id
JOIN periods quarter ON quarter.kind = 'quarter' AND t.date BETWEEN quarter.first_day AND quarter.last_day`;
}

/** How many whole quarters each place has on either side of handover, those without a meeting too. */
export const handoverQuartersSql = `SELECT place.place_kind, place.place_id,
	count(*) FILTER (${isAfter}) AS quarters_after, count(*) FILTER (${isBefore}) AS quarters_before
FROM (${handedOverSql}) c CROSS JOIN (SELECT * FROM periods WHERE kind = 'quarter') quarter
JOIN place_members place ON place.community_id = c.community_id AND place.arm = 'action'
GROUP BY place.place_kind, place.place_id`;
