import { verdictName } from '../intake/model-sql.ts';
import type { Period } from '../period.ts';
import { every, name, text, textList } from '../sql.ts';
import { tableOf } from '../tables/index.ts';
import { addsUpOverQuarters } from './facts-sql.ts';
import type { IndicatorDefinition } from './definition.ts';

/** Rows of the files that do not count in a number, and why: what was set aside, what stood twice, what is not about it. */

/** A place and the days of a period, in which a row may belong. */
export interface RowScope {
	readonly place: { readonly kind: string; readonly id: string };
	readonly period: Pick<Period, 'firstDay' | 'lastDay'>;
}

const membersSql = ({ place }: RowScope): string =>
	`SELECT community_id FROM place_members WHERE place_kind = ${text(place.kind)} AND place_id = ${text(place.id)}`;

/** Rows of other measures are of no concern; a row without a code may be of any. */
function isOfMeasure(definition: IndicatorDefinition, row: string): readonly string[] {
	if (definition.shape !== 'measure' || definition.codes.length === 0) return [];
	return [
		`${row}.measure_code IS NULL OR lower(${row}.measure_code) IN ${textList(definition.codes)}`
	];
}

/** What began before a period may count in it, unless the number is of what happened in it. */
function isOfTime(
	definition: IndicatorDefinition,
	{ period: { firstDay, lastDay } }: RowScope,
	row: string
): readonly string[] {
	const date = tableOf(definition.table).date;
	if (date === undefined) return [];
	const day = `${row}.${name(date)}`;
	const since = addsUpOverQuarters(definition) ? `${day} >= ${text(firstDay)}::DATE AND ` : '';
	return [`${day} IS NULL OR (${since}${day} <= ${text(lastDay)}::DATE)`];
}

/**
 * SQL of the rows that might belong to a number of a place and a time, and are kept out of every number: `code` and `column`
 * of each reason with its `rows`, and `rows_in_all`, each row once. A row whose place or day cannot be read might belong
 * anywhere.
 */
export function asideRowsSql(definition: IndicatorDefinition, scope: RowScope): string {
	const { id } = tableOf(definition.table);
	const reasons = `CASE WHEN verdict.verdict = 'unreadable'
		THEN list_transform(list_filter(c.problems, lambda problem: problem LIKE '%|set aside'), lambda problem: split_part(problem, '|', 2) || '|' || split_part(problem, '|', 1))
		ELSE [verdict.verdict || '|'] END`;
	const where = every([
		`c.community_id IS NULL OR c.community_id NOT IN (SELECT community_id FROM known_communities) OR c.community_id IN (${membersSql(scope)})`,
		...isOfMeasure(definition, 'c'),
		...isOfTime(definition, scope, 'c')
	]);
	return `WITH aside AS (SELECT c.part, c."row", unnest(${reasons}) AS reason
	FROM candidate_${id} c JOIN ${verdictName(definition.table)} verdict ON verdict.part = c.part AND verdict."row" = c."row" WHERE ${where})
SELECT split_part(reason, '|', 1) AS code, split_part(reason, '|', 2) AS "column", count(*)::INTEGER AS "rows",
	(SELECT count(*) FROM (SELECT DISTINCT part, "row" FROM aside WHERE reason NOT IN ('row repeated|', 'row replaced|')))::INTEGER AS rows_in_all
FROM aside GROUP BY reason ORDER BY "rows" DESC, code, "column"`;
}

/**
 * SQL of the rows of a number's table at its place and time that are used and yet not behind it: `compared`, those of
 * communities that others are compared with, and `elsewhere`, those that are about something else.
 *
 * @param facts SQL of the facts behind the number
 */
export function otherRowsSql(
	definition: IndicatorDefinition,
	scope: RowScope,
	facts: string
): string {
	const where = every([
		`t.community_id IN (${membersSql(scope)})`,
		...isOfMeasure(definition, 't'),
		...isOfTime(definition, scope, 't')
	]);
	return `SELECT count(*) FILTER (community.arm <> 'action')::INTEGER AS compared, count(*) FILTER (community.arm = 'action')::INTEGER AS elsewhere
FROM ${definition.table} t JOIN communities community ON community.community_id = t.community_id
ANTI JOIN (SELECT DISTINCT part, "row" FROM (${facts})) fact ON fact.part = t.part AND fact."row" = t."row"
WHERE ${where}`;
}
