import type { Period } from '../period.ts';
import { text } from '../sql.ts';
import {
	isActionOnly,
	type Breakdown,
	type HandoverDefinition,
	type IndicatorDefinition,
	type MeasureDefinition,
	type RowsDefinition
} from './definition.ts';
import { handoverQuartersSql } from './handover-facts-sql.ts';
import {
	addsUpOverQuarters,
	breakdownKey,
	factsSql,
	membershipSql,
	placedGroupSql,
	type FactPeriods
} from './facts-sql.ts';
import { alikeMeasureFactsSql } from './measure-facts-sql.ts';
import { onlyPeriodSql } from './scope-sql.ts';

/**
 * The narrow table: a row for every indicator, place, period and group, with numerator and denominator and never with
 * a ratio. Numbers are known exactly or between two bounds (`_low`, `_high`).
 */
export const cellsTableSql = `CREATE OR REPLACE TABLE cells (
	indicator_id VARCHAR, place_kind VARCHAR, place_id VARCHAR, period_id VARCHAR, breakdown VARCHAR, "group" VARCHAR,
	numerator_low DOUBLE, numerator_high DOUBLE, denominator_low DOUBLE, denominator_high DOUBLE,
	middle DOUBLE, lower DOUBLE, upper DOUBLE, currencies INTEGER, rows_used INTEGER, rows_not_recorded INTEGER, rows_in_scope INTEGER)`;

function denominators(definition: IndicatorDefinition): string {
	if (definition.shape === 'spread') {
		if (definition.gap !== undefined) return 'NULL::DOUBLE, NULL::DOUBLE';
		const scores = `count(*) FILTER (fact.standing = 'used')::DOUBLE`;
		return `${scores}, ${scores}`;
	}
	const sum = (column: string): string =>
		`fsum(fact.${column}) FILTER (fact.standing = 'used')::DOUBLE`;
	return `${sum('denominator_low')}, ${sum('denominator_high')}`;
}

function spread(definition: IndicatorDefinition): string {
	if (definition.shape !== 'spread') return 'NULL::DOUBLE, NULL::DOUBLE, NULL::DOUBLE';
	if (definition.gap !== undefined) {
		const median = (side: string): string =>
			`quantile_cont(fact.score, 0.5) FILTER (fact.side = ${text(side)})`;
		const { of, less } = definition.gap;
		return `(${median(of)} - ${median(less)})::DOUBLE, NULL::DOUBLE, NULL::DOUBLE`;
	}
	return [0.5, 0.25, 0.75].map((share) => `quantile_cont(fact.score, ${share})::DOUBLE`).join(', ');
}

/** Facts at their places: who counts for which place, and under which group. */
export function placedFactsSql(
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[]
): string {
	return placedSql(factsSql(definition, breakdowns), definition, breakdowns);
}

function placedSql(
	facts: string,
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[]
): string {
	return `FROM (${facts}) fact
JOIN place_members place ON place.community_id = fact.community_id
WHERE (${membershipSql(isActionOnly(definition), breakdowns)})`;
}

/**
 * SQL that adds the cells of one indicator and breakdown to the narrow table.
 *
 * @param asked a period of which they are wanted; absent: all those of the table `periods`
 */
export function cellsSql(
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[],
	asked?: Period
): string {
	return `${asked === undefined ? '' : onlyPeriodSql(asked)}${insertSql(definition, breakdowns, asked === undefined ? 'quarters' : 'all')}`;
}

function insertSql(
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[],
	addedUpFrom: FactPeriods
): string {
	if (addsUpOverQuarters(definition)) return addedUpSql(definition, breakdowns, addedUpFrom);
	if (definition.shape === 'handover') return handoverCellsSql(definition);
	return countedCellsSql(definition, breakdowns, {
		indicator: text(definition.id),
		facts: factsSql(definition, breakdowns)
	});
}

/**
 * SQL that adds the cells of several measures to the narrow table, in one statement. They are counted alike and taken in the
 * same communities.
 */
export function cellsOfAlikeSql(
	definitions: readonly MeasureDefinition[],
	breakdowns: readonly Breakdown[],
	asked?: Period
): string {
	const [first] = definitions;
	if (first === undefined) throw new Error('missing measure');
	const cells = countedCellsSql(first, breakdowns, {
		indicator: 'fact.indicator_id',
		facts: alikeMeasureFactsSql(definitions, breakdowns)
	});
	return `${asked === undefined ? '' : onlyPeriodSql(asked)}${cells}`;
}

/** @param counted SQL of whose cells they are, and of their facts */
function countedCellsSql(
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[],
	{ indicator, facts }: { readonly indicator: string; readonly facts: string }
): string {
	const numerator = (column: string): string =>
		`fsum(fact.${column}) FILTER (fact.standing <> 'not recorded')::DOUBLE`;
	return `INSERT INTO cells
SELECT ${indicator} AS indicator_id, place.place_kind, place.place_id, fact.period_id, ${text(breakdownKey(breakdowns))},
	${placedGroupSql(breakdowns)} AS "group", ${numerator('numerator_low')}, ${numerator('numerator_high')},
	${denominators(definition)}, ${spread(definition)},
	count(DISTINCT fact.currency) FILTER (fact.standing = 'used')::INTEGER,
	count(*) FILTER (fact.standing = 'used')::INTEGER, count(*) FILTER (fact.standing = 'not recorded')::INTEGER, count(*)::INTEGER
${placedSql(facts, definition, breakdowns)}
GROUP BY indicator_id, place.place_kind, place.place_id, fact.period_id, "group"`;
}

/** How often on either side of handover: what happened ÷ the quarters in which it could. */
function handoverCellsSql(definition: HandoverDefinition): string {
	const perQuarter = (column: string, quarters: string): string =>
		`fsum(fact.${column})::DOUBLE / nullif(any_value(quarters.${quarters}), 0)`;
	const after = perQuarter('numerator_low', 'quarters_after');
	const before = perQuarter('denominator_low', 'quarters_before');
	return `INSERT INTO cells
SELECT ${text(definition.id)}, fact.place_kind, fact.place_id, 'ALL', '', '', ${after}, ${after}, ${before}, ${before},
	NULL, NULL, NULL, 0, count(*) FILTER (fact.standing = 'used')::INTEGER, 0, count(*)::INTEGER
FROM (SELECT fact.*, place.place_kind, place.place_id ${placedFactsSql(definition, [])}) fact
JOIN (${handoverQuartersSql}) quarters ON quarters.place_kind = fact.place_kind AND quarters.place_id = fact.place_id
GROUP BY fact.place_kind, fact.place_id`;
}

/** The pieces that every period is added up from: its quarters, or itself. */
const piecesSql: Readonly<Record<FactPeriods, string>> = {
	quarters: `SELECT period.period_id, quarter.period_id AS piece_id
	FROM periods period JOIN periods quarter ON quarter.kind = 'quarter' AND quarter.first_day BETWEEN period.first_day AND period.last_day`,
	all: 'SELECT period_id, period_id AS piece_id FROM periods'
};

/**
 * The facts of each community and piece of time in one row: there are far fewer of them than facts, each of which would else
 * be looked at once for every period and place that it counts for.
 */
function pieceSumsSql(
	definition: RowsDefinition,
	breakdowns: readonly Breakdown[],
	pieces: FactPeriods
): string {
	const sum = (column: string, filter: string): string =>
		`fsum(fact.${column}) FILTER (${filter})::DOUBLE AS ${column}`;
	const denominator = (column: string): string =>
		definition.denominatorKey === undefined
			? sum(column, used)
			: `any_value(fact.${column}) FILTER (${used}) AS ${column}`;
	const known = `fact.standing <> 'not recorded'`;
	const used = `fact.standing = 'used'`;
	const kept = [
		'fact.community_id',
		'fact.period_id AS piece_id',
		...(breakdowns.some(({ id }) => id !== 'arm') ? ['fact.group_value'] : []),
		...(definition.denominatorKey === undefined ? [] : ['fact.denominator_key']),
		...(definition.currency === undefined ? [] : ['fact.currency'])
	];
	return `SELECT ${kept.join(', ')},
	${sum('numerator_low', known)}, ${sum('numerator_high', known)}, ${denominator('denominator_low')}, ${denominator('denominator_high')},
	${definition.currency === undefined ? '' : convertedSums(known, used)}
	count(*) FILTER (${used}) AS rows_used, count(*) FILTER (fact.standing = 'not recorded') AS rows_not_recorded, count(*) AS rows_in_scope
FROM (${factsSql(definition, breakdowns, pieces)}) fact GROUP BY ALL`;
}

/** The same sums in the currency for sums, and how many rows no rate reaches. */
function convertedSums(known: string, used: string): string {
	const sum = (column: string, filter: string): string =>
		`fsum(fact.${column} * fact.worth) FILTER (${filter})::DOUBLE AS ${column}_converted, `;
	return [
		sum('numerator_low', known),
		sum('numerator_high', known),
		sum('denominator_low', used),
		sum('denominator_high', used),
		`count(*) FILTER (${used} AND fact.worth IS NULL) AS rows_unconverted,`
	].join('');
}

/**
 * Money of one currency is added as it stands. Several are added only where the user gave a rate for every row, and
 * then they are one.
 */
const isConverted =
	'(count(DISTINCT currency) FILTER (rows_used > 0) > 1 AND sum(rows_unconverted) = 0)';

/** The same cells, added up from pieces of their time. */
function addedUpSql(
	definition: RowsDefinition,
	breakdowns: readonly Breakdown[],
	pieces: FactPeriods
): string {
	const placed = `(${placedPiecesSql(definition, breakdowns, pieces)})`;
	const from = definition.denominatorKey === undefined ? placed : `(${oncePerKeySql(placed)})`;
	const plainSum = (column: string): string => `fsum(${column})::DOUBLE`;
	const sum = (column: string): string =>
		definition.currency === undefined
			? plainSum(column)
			: `CASE WHEN ${isConverted} THEN ${plainSum(`${column}_converted`)} ELSE ${plainSum(column)} END`;
	const currencies =
		definition.currency === undefined
			? '0'
			: `CASE WHEN ${isConverted} THEN 1 ELSE count(DISTINCT currency) FILTER (rows_used > 0)::INTEGER END`;
	return `INSERT INTO cells
SELECT ${text(definition.id)}, place_kind, place_id, period_id, ${text(breakdownKey(breakdowns))}, "group",
	${['numerator_low', 'numerator_high', 'denominator_low', 'denominator_high'].map(sum).join(', ')},
	NULL, NULL, NULL, ${currencies},
	${rowCounts.map((column) => `sum(${column})::INTEGER`).join(', ')}
FROM ${from} GROUP BY place_kind, place_id, period_id, "group"`;
}

const rowCounts = ['rows_used', 'rows_not_recorded', 'rows_in_scope'] as const;

/** The sums of pieces at each place that they count for. */
function placedPiecesSql(
	definition: RowsDefinition,
	breakdowns: readonly Breakdown[],
	pieces: FactPeriods
): string {
	return `SELECT fact.*, place.place_kind, place.place_id, pieces.period_id, ${placedGroupSql(breakdowns)} AS "group"
FROM (${pieceSumsSql(definition, breakdowns, pieces)}) fact
JOIN (${piecesSql[pieces]}) pieces ON pieces.piece_id = fact.piece_id
JOIN place_members place ON place.community_id = fact.community_id
WHERE (${membershipSql(isActionOnly(definition), breakdowns)})`;
}

/** One row a key: numerators are added, and the denominator that all of them share stands there once. */
function oncePerKeySql(placed: string): string {
	const sums = ['numerator_low', 'numerator_high', ...rowCounts].map(
		(column) => `sum(${column}) AS ${column}`
	);
	const shared = ['denominator_low', 'denominator_high'].map(
		(column) => `any_value(${column}) AS ${column}`
	);
	return `SELECT place_kind, place_id, period_id, "group", ${[...sums, ...shared].join(', ')}
FROM ${placed} GROUP BY place_kind, place_id, period_id, "group", denominator_key`;
}
