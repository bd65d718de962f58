import { comparedSql } from '../intake/updates/identity.ts';
import type { TableId } from '../tables/index.ts';
import type { DecidingRows, IndicatorDefinition } from './definition.ts';
import { placedFactsSql } from './cells-sql.ts';

/**
 * The facts of two states of a project side by side: which of the rows behind a number came, went or say something else.
 * A row is known again by what it is about (`identity`); of several about the same, the first by the first.
 */

/** What a fact says: two states of one row that say the same have the same. */
const says = `hash(fact.standing, fact.numerator_low, fact.numerator_high, fact.denominator_low, fact.denominator_high,
		fact.denominator_key, fact.currency, fact.score, fact.days, fact.stopped)`;

/**
 * SQL of a table with a row for each fact behind an indicator, over all places and all time: `id`, `nth`, `day`, `says`.
 *
 * @param target where it is made, as `preview.facts_now`
 */
export function changeFactsSql(
	definition: IndicatorDefinition,
	identity: readonly string[],
	target: string
): string {
	const id = `hash(${identity.map((column) => comparedSql('t', column)).join(', ')})`;
	const decidedBy = decidingRows(definition);
	if (decidedBy !== null) return decidingSql(decidedBy, id, target);
	return `CREATE OR REPLACE TABLE ${target} AS
SELECT ${id} AS id, row_number() OVER (PARTITION BY ${id} ORDER BY fact.day, fact.part, fact."row") AS nth, fact.day, ${says} AS says
FROM (SELECT fact.* ${placedFactsSql(definition, [])} AND place.place_kind = 'all' AND fact.period_id = 'ALL') fact
JOIN ${definition.table} t ON t.part = fact.part AND t."row" = fact."row"`;
}

/** The rows of another table by which a number is decided; `null` where its own rows say all of it. */
export const decidingRows = (definition: IndicatorDefinition): DecidingRows | null =>
	definition.shape === 'rows' ? (definition.decidedBy ?? null) : null;

/** The table whose rows tell why a number changed. */
export const tableOfChanges = (definition: IndicatorDefinition): TableId =>
	decidingRows(definition)?.table ?? definition.table;

/** A row that decides says nothing but that it is there. */
function decidingSql({ table, scope }: DecidingRows, id: string, target: string): string {
	return `CREATE OR REPLACE TABLE ${target} AS
SELECT ${id} AS id, row_number() OVER (PARTITION BY ${id} ORDER BY t.date, t.part, t."row") AS nth, t.date AS day, 0::UBIGINT AS says
FROM (SELECT m.* FROM ${table} m WHERE ${scope}) t
JOIN place_members place ON place.community_id = t.community_id AND place.place_kind = 'all' AND place.arm = 'action'`;
}

/**
 * SQL that counts, for each quarter, what became of the facts: `added` (after the last day of the earlier state),
 * `late` (before it), `changed`, `gone`.
 */
export function changeCountsSql(earlier: string, later: string, lastDay: string): string {
	return `SELECT quarter, count(*) FILTER (what = 'added')::INTEGER AS added, count(*) FILTER (what = 'late')::INTEGER AS late,
	count(*) FILTER (what = 'changed')::INTEGER AS changed, count(*) FILTER (what = 'gone')::INTEGER AS gone
FROM (SELECT strftime(coalesce(later.day, earlier.day), '%Y') || '-Q' || quarter(coalesce(later.day, earlier.day)) AS quarter,
	CASE WHEN later.id IS NULL THEN 'gone' WHEN earlier.id IS NULL AND later.day > ${lastDay} THEN 'added' WHEN earlier.id IS NULL THEN 'late'
		WHEN earlier.says <> later.says THEN 'changed' ELSE 'same' END AS what
	FROM ${earlier} earlier FULL JOIN ${later} later ON later.id = earlier.id AND later.nth = earlier.nth) GROUP BY quarter`;
}
