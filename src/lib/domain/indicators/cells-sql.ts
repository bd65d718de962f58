import { text } from '../sql.ts';
import { isActionOnly, type Breakdown, type IndicatorDefinition } from './definition.ts';
import { breakdownKey, factsSql, membershipSql, placedGroupSql } from './facts-sql.ts';

/**
 * The narrow table: a row for every indicator, place, period and group, with numerator and denominator and never with
 * a ratio. Numbers are known exactly or between two bounds (`_low`, `_high`).
 */
export const cellsTableSql = `CREATE OR REPLACE TABLE cells (
	indicator_id VARCHAR, place_kind VARCHAR, place_id VARCHAR, period_id VARCHAR, breakdown VARCHAR, "group" VARCHAR,
	numerator_low DOUBLE, numerator_high DOUBLE, denominator_low DOUBLE, denominator_high DOUBLE,
	middle DOUBLE, lower DOUBLE, upper DOUBLE, currencies INTEGER, rows_used INTEGER, rows_not_recorded INTEGER, rows_in_scope INTEGER)`;

function denominators(definition: IndicatorDefinition): string {
	if (definition.shape === 'rows' && definition.denominatorKey !== undefined) {
		const distinct = `count(DISTINCT fact.denominator_key) FILTER (fact.standing = 'used')`;
		return `${distinct}::DOUBLE, ${distinct}::DOUBLE`;
	}
	if (definition.shape === 'spread') {
		const scores = `count(*) FILTER (fact.standing = 'used')::DOUBLE`;
		return `${scores}, ${scores}`;
	}
	const sum = (column: string): string =>
		`fsum(fact.${column}) FILTER (fact.standing = 'used')::DOUBLE`;
	return `${sum('denominator_low')}, ${sum('denominator_high')}`;
}

function spread(definition: IndicatorDefinition): string {
	if (definition.shape !== 'spread') return 'NULL::DOUBLE, NULL::DOUBLE, NULL::DOUBLE';
	return [0.5, 0.25, 0.75].map((share) => `quantile_cont(fact.score, ${share})::DOUBLE`).join(', ');
}

/** Facts at their places: who counts for which place, and under which group. */
export function placedFactsSql(
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[]
): string {
	return `FROM (${factsSql(definition, breakdowns)}) fact
JOIN place_members place ON place.community_id = fact.community_id
WHERE (${membershipSql(isActionOnly(definition), breakdowns)})`;
}

/** SQL that adds the cells of one indicator and breakdown to the narrow table. */
export function cellsSql(
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[]
): string {
	const numerator = (column: string): string =>
		`fsum(fact.${column}) FILTER (fact.standing <> 'not recorded')::DOUBLE`;
	return `INSERT INTO cells
SELECT ${text(definition.id)}, place.place_kind, place.place_id, fact.period_id, ${text(breakdownKey(breakdowns))},
	${placedGroupSql(breakdowns)} AS "group", ${numerator('numerator_low')}, ${numerator('numerator_high')},
	${denominators(definition)}, ${spread(definition)},
	count(DISTINCT fact.currency) FILTER (fact.standing = 'used')::INTEGER,
	count(*) FILTER (fact.standing = 'used')::INTEGER, count(*) FILTER (fact.standing = 'not recorded')::INTEGER, count(*)::INTEGER
${placedFactsSql(definition, breakdowns)}
GROUP BY place.place_kind, place.place_id, fact.period_id, "group"`;
}
