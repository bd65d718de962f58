import type { Period } from '../period.ts';
import { text, unionAll } from '../sql.ts';

/** The two scopes of every number: periods and places. */

/**
 * Calendar quarters from that of the earliest to that of the latest dated row, without gaps; calendar years; `LAST4`,
 * the last four quarters; and `ALL`, from the first quarter's first day to the last quarter's last day (rules 1 and 2). Today never enters.
 */
export const periodsSql = `CREATE OR REPLACE TABLE periods AS
WITH span AS (SELECT date_trunc('quarter', min(day))::DATE AS first_day, date_trunc('quarter', max(day))::DATE AS last_quarter FROM dated_rows),
starts AS (SELECT unnest(generate_series(first_day::TIMESTAMP, last_quarter::TIMESTAMP, INTERVAL 3 MONTH))::DATE AS first_day FROM span WHERE first_day IS NOT NULL),
quarters AS (SELECT strftime(first_day, '%Y') || '-Q' || quarter(first_day) AS period_id, 'quarter' AS kind, first_day,
	(first_day + INTERVAL 3 MONTH - INTERVAL 1 DAY)::DATE AS last_day FROM starts)
SELECT * FROM quarters
UNION ALL SELECT strftime(first_day, '%Y'), 'year', date_trunc('year', min(first_day))::DATE, (date_trunc('year', min(first_day)) + INTERVAL 1 YEAR - INTERVAL 1 DAY)::DATE
	FROM quarters GROUP BY strftime(first_day, '%Y')
UNION ALL SELECT 'LAST4', 'recent', min(first_day), max(last_day) FROM (SELECT * FROM quarters ORDER BY first_day DESC LIMIT 4) HAVING count(*) = 4
UNION ALL SELECT 'ALL', 'all', min(first_day), max(last_day) FROM quarters HAVING count(*) > 0
ORDER BY kind, first_day`;

/**
 * A period that somebody asked for in the place of all that are measured at once. It goes before a statement, in which
 * the name `periods` then means this one alone.
 */
export function onlyPeriodSql({ id, kind, firstDay, lastDay }: Period): string {
	const day = (iso: string): string => `${text(iso)}::DATE`;
	return `WITH periods AS (SELECT ${text(id)} AS period_id, ${text(kind)} AS kind, ${day(firstDay)} AS first_day, ${day(lastDay)} AS last_day)
`;
}

/** Which communities make up which place: itself, its area, all (rule 3). */
export const placesSql = `CREATE OR REPLACE TABLE place_members AS ${unionAll([
	`SELECT 'community' AS place_kind, community_id AS place_id, community_id, arm FROM communities`,
	`SELECT 'area', area, community_id, arm FROM communities WHERE area IS NOT NULL`,
	`SELECT 'all', 'ALL', community_id, arm FROM communities`
])}`;

/**
 * Communities' own measures: every code that the catalogue does not know, under the spelling that came first, and
 * whether each recorded row has a denominator (rules 6 and 32).
 */
export function ownMeasuresSql(catalogueCodes: string): string {
	return `SELECT arg_min(measure_code, part::BIGINT * 10000000000 + "row") AS code,
	coalesce(bool_and(denominator IS NOT NULL) FILTER (numerator IS NOT NULL), false) AS is_share
FROM measures WHERE lower(measure_code) NOT IN ${catalogueCodes} GROUP BY lower(measure_code) ORDER BY lower(code)`;
}
