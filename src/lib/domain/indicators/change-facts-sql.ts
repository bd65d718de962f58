import { highOf } from '../intake/cell-sql.ts';
import { comparedSql } from '../intake/updates/identity.ts';
import { name } from '../sql.ts';
import { tableOf, type TableId } from '../tables/index.ts';
import type { DecidingRows, IndicatorDefinition } from './definition.ts';
import { placedFactsSql } from './cells-sql.ts';

/**
 * The facts of two states of a project side by side: which of the rows behind a number came, went or say something else.
 * A row is known again by what it is about (`identity`); of several about the same, the first by the first. A row that
 * counts otherwise though nothing in it was corrected (a stock is taken on a later day) is told apart from one that was.
 */

/** What a fact says: two states of one row that say the same have the same. */
const says = `hash(fact.standing, fact.numerator_low, fact.numerator_high, fact.denominator_low, fact.denominator_high,
		fact.denominator_key, fact.currency, fact.score, fact.days, fact.stopped)`;

/** A column of the row itself, as a definition reads it; in JSON the quotes of `t."group"` are escaped. */
const readOfRow = /\bt\.(?:\\")?(\w+)/g;

/** SQL of what of a row's own cells decides how it counts. */
function cellsOf(definition: IndicatorDefinition): string {
	const { columns, date } = tableOf(definition.table);
	const all = columns.flatMap(({ id, type }) => (type === 'count' ? [id, highOf(id)] : [id]));
	const read = new Set([...JSON.stringify(definition).matchAll(readOfRow)].map(([, id]) => id));
	const own = definition.shape === 'rows' ? all.filter((id) => id === date || read.has(id)) : all;
	return `hash(${own.map((id) => `t.${name(id)}`).join(', ')})`;
}

/**
 * SQL of a table with each row of an indicator's table, over all places and all time: `id`, `nth`, `day`, `cells`, and
 * what it says for the number (`says`), NULL where it has no say in it.
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
	const { date } = tableOf(definition.table);
	const day = date === undefined ? 'fact.day' : `coalesce(fact.day, t.${name(date)})`;
	return `CREATE OR REPLACE TABLE ${target} AS
SELECT ${id} AS id, row_number() OVER (PARTITION BY ${id} ORDER BY ${day}, t.part, t."row") AS nth, ${day} AS day,
	${cellsOf(definition)} AS cells, CASE WHEN fact.part IS NOT NULL THEN ${says} END AS says
FROM ${definition.table} t
LEFT JOIN (SELECT fact.* ${placedFactsSql(definition, [])} AND place.place_kind = 'all' AND fact.period_id = 'ALL') fact
	ON fact.part = t.part AND fact."row" = t."row"`;
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
SELECT ${id} AS id, row_number() OVER (PARTITION BY ${id} ORDER BY t.date, t.part, t."row") AS nth, t.date AS day, 0::UBIGINT AS cells, 0::UBIGINT AS says
FROM (SELECT m.* FROM ${table} m WHERE ${scope}) t
JOIN place_members place ON place.community_id = t.community_id AND place.place_kind = 'all' AND place.arm = 'action'`;
}

/** What became of a row, where it had or has a say in the number. */
const what = (lastDay: string): string => `CASE
		WHEN earlier.says IS NOT DISTINCT FROM later.says THEN 'same'
		WHEN later.id IS NULL THEN 'gone'
		WHEN earlier.id IS NULL AND later.day > ${lastDay} THEN 'added'
		WHEN earlier.id IS NULL THEN 'late'
		WHEN earlier.cells <> later.cells THEN 'changed' ELSE 'otherwise' END`;

/**
 * SQL that counts, for each quarter, what became of the rows: `added` (after the last day of the earlier state),
 * `late` (before it), `changed` (a cell that decides was corrected), `otherwise` (the same cells count otherwise), `gone`.
 */
export function changeCountsSql(earlier: string, later: string, lastDay: string): string {
	const kinds = ['added', 'late', 'changed', 'otherwise', 'gone'] as const;
	const counts = kinds.map((kind) => `count(*) FILTER (what = '${kind}')::INTEGER AS ${kind}`);
	return `SELECT quarter, ${counts.join(', ')}
FROM (SELECT strftime(coalesce(later.day, earlier.day), '%Y') || '-Q' || quarter(coalesce(later.day, earlier.day)) AS quarter,
	${what(lastDay)} AS what
	FROM ${earlier} earlier FULL JOIN ${later} later ON later.id = earlier.id AND later.nth = earlier.nth)
WHERE what <> 'same' GROUP BY quarter`;
}
