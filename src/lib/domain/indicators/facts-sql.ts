import { every, name, text } from '../sql.ts';
import { tableOf } from '../tables/index.ts';
import type {
	Breakdown,
	IndicatorDefinition,
	Quantity,
	RowsDefinition,
	SpreadDefinition
} from './definition.ts';
import { factColumns, groupOf, groupSql } from './fact-columns.ts';
import { handoverFactsSql } from './handover-facts-sql.ts';
import { measureFactsSql } from './measure-facts-sql.ts';
import { survivalFactsSql } from './survival-facts-sql.ts';

/**
 * A definition turned into its facts: one row for every row of the model that has a say in a number, for every period.
 *
 * All numbers are sums over facts, and the rows behind a number are its facts: there is no second way to count.
 *
 * Columns: `community_id`, `period_id`, `group_value`, `standing` (`used`, `known`, `not recorded`), `numerator_low`,
 * `numerator_high`, `denominator_low`, `denominator_high`, `denominator_key`, `currency`, `worth` (of one unit, in the currency for sums), `score`, `side`, `days`, `stopped`,
 * `part`, `row`, `day`.
 */

/** For which periods facts are made: all of them, or the quarters alone, of which all others are made. */
export type FactPeriods = 'all' | 'quarters';

/**
 * Whether every row of a definition stands in one quarter by its date, and says the same whatever the period: its sums
 * over longer periods are then sums over their quarters.
 */
export function addsUpOverQuarters(definition: IndicatorDefinition): definition is RowsDefinition {
	const readsPeriod = /\bp\./;
	return (
		definition.shape === 'rows' &&
		definition.during === undefined &&
		definition.latestOf === undefined &&
		!readsPeriod.test(JSON.stringify(definition))
	);
}

/** The periods that facts are made for, joined to the rows. */
function periodsOf(definition: RowsDefinition, periods: FactPeriods): string {
	const date = tableOf(definition.table).date;
	if (periods === 'all' || date === undefined) return `periods p ON ${during(definition)}`;
	return `(SELECT * FROM periods WHERE kind = 'quarter') p ON p.first_day = date_trunc('quarter', t.${name(date)})`;
}

/** The condition that ties a row to a period. */
function during(definition: RowsDefinition | SpreadDefinition): string {
	if (definition.shape === 'rows' && definition.during !== undefined) return definition.during;
	const date = tableOf(definition.table).date;
	if (date === undefined) throw new Error(`missing date: ${definition.table}`);
	return `t.${name(date)} BETWEEN p.first_day AND p.last_day`;
}

function rowsStanding(definition: RowsDefinition): string {
	const known = definition.known === undefined ? '' : `WHEN ${definition.known} THEN 'known'`;
	const isPart = definition.denominatorKey === undefined && definition.mayExceed !== true;
	const isImpossible =
		definition.denominator === null || !isPart
			? ''
			: `WHEN (${definition.numerator.low}) > (${definition.denominator.high}) THEN 'not recorded'`;
	return `CASE ${known} WHEN NOT coalesce((${definition.recorded}), false) THEN 'not recorded' ${isImpossible} ELSE 'used' END`;
}

function rowsFactsSql(
	definition: RowsDefinition,
	breakdowns: readonly Breakdown[],
	periods: FactPeriods
): string {
	const date = tableOf(definition.table).date;
	const parts = breakdowns.find((breakdown) => 'parts' in breakdown);
	const numerator = parts === undefined ? definition.numerator : partQuantity(parts.parts);
	const quantity = (sql: string): string => `(${sql})::DOUBLE`;
	const columns = factColumns({
		community_id: 't.community_id',
		period_id: 'p.period_id',
		group_value: groupSql(breakdowns),
		standing: rowsStanding(definition),
		numerator_low: quantity(numerator.low),
		numerator_high: quantity(numerator.high),
		...(definition.denominator === null
			? {}
			: {
					denominator_low: quantity(definition.denominator.low),
					denominator_high: quantity(definition.denominator.high)
				}),
		...(definition.denominatorKey === undefined
			? {}
			: { denominator_key: definition.denominatorKey }),
		...(definition.currency === undefined
			? {}
			: { currency: definition.currency, worth: 'rate.worth' }),
		...(definition.latestOf === undefined ? {} : { latest_of: definition.latestOf }),
		part: 't.part',
		row: 't."row"',
		day: date === undefined ? 'p.last_day' : `t.${name(date)}`
	});
	const facts = `SELECT ${columns}
FROM ${definition.table} t JOIN ${periodsOf(definition, periods)}
${definition.joins ?? ''}${ratesJoin(definition)}${parts === undefined ? '' : partsJoin(parts.parts)}
WHERE ${definition.scope}`;
	return definition.latestOf === undefined ? facts : latestSql(facts);
}

/** Earlier rows of one thing are known, and count neither way. Of several on one day, the last of a file is the latest. */
function latestSql(facts: string): string {
	const nth = `row_number() OVER (PARTITION BY period_id, latest_of, standing
	ORDER BY day DESC, "row" DESC, denominator_high DESC, numerator_high DESC, part)`;
	const isEarlier = `standing = 'used' AND nth > 1`;
	const added = ['numerator_low', 'numerator_high'].map(
		(column) => `CASE WHEN ${isEarlier} THEN 0 ELSE ${column} END AS ${column}`
	);
	return `SELECT * EXCLUDE (nth, latest_of) REPLACE (CASE WHEN ${isEarlier} THEN 'known' ELSE standing END AS standing, ${added.join(', ')})
FROM (SELECT *, ${nth} AS nth FROM (${facts}))`;
}

type Parts = Readonly<Record<string, Quantity>>;

/** Each row once for every group of which it has a part. */
const partsJoin = (parts: Parts): string =>
	` CROSS JOIN (VALUES ${Object.keys(parts)
		.map((group) => `(${text(group)})`)
		.join(', ')}) part_of("group")`;

function partQuantity(parts: Parts): Quantity {
	const either = (side: keyof Quantity): string =>
		`CASE part_of."group" ${Object.entries(parts)
			.map(([group, quantity]) => `WHEN ${text(group)} THEN ${quantity[side]}`)
			.join(' ')} END`;
	return { low: either('low'), high: either('high') };
}

/** The rate at which a row's money is converted; none where there is no such rate. */
function ratesJoin({ currency, table }: RowsDefinition): string {
	const date = tableOf(table).date;
	if (currency === undefined || date === undefined) return '';
	const day = `t.${name(date)}`;
	return ` LEFT JOIN currency_rates rate ON rate.currency = (${currency}) AND ${day} >= rate.since AND ${day} < rate.until`;
}

function spreadFactsSql(definition: SpreadDefinition, breakdowns: readonly Breakdown[]): string {
	const columns = factColumns({
		community_id: 't.community_id',
		period_id: 'p.period_id',
		group_value: groupSql(breakdowns),
		standing: `CASE WHEN ${definition.recorded} THEN 'used' ELSE 'not recorded' END`,
		score: `CASE WHEN ${definition.recorded} THEN ${definition.score} END`,
		...(definition.gap === undefined ? {} : { side: definition.gap.side }),
		part: 't.part',
		row: 't."row"',
		day: 't.date'
	});
	const named = breakdowns.map((breakdown) => `(${groupOf(breakdown)}) IS NOT NULL`);
	return `SELECT ${columns}
FROM ${definition.table} t JOIN periods p ON ${during(definition)}
WHERE ${every([definition.scope, ...named])}`;
}

/** The facts of an indicator, without a breakdown or for one or more breakdowns at once. */
export function factsSql(
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[],
	periods: FactPeriods = 'all'
): string {
	switch (definition.shape) {
		case 'rows':
			return rowsFactsSql(definition, breakdowns, periods);
		case 'spread':
			return spreadFactsSql(definition, breakdowns);
		case 'measure':
			return measureFactsSql(definition, breakdowns);
		case 'survival':
			return survivalFactsSql(breakdowns);
		case 'handover':
			return handoverFactsSql();
	}
}

/** Which communities count for a place (rules 6, 8, 9): a condition over `place`. */
export function membershipSql(isActionOnly: boolean, breakdowns: readonly Breakdown[]): string {
	if (isActionOnly) return `place.arm = 'action'`;
	if (breakdowns.some((breakdown) => breakdown.id === 'arm'))
		return `place.place_kind <> 'community'`;
	return `place.arm = 'action' OR place.place_kind = 'community'`;
}

/** The group under which a fact stands at a place; the arm is the place's own. */
export function placedGroupSql(breakdowns: readonly Breakdown[]): string {
	if (breakdowns.length === 0) return "''";
	const isByArm = breakdowns.some((breakdown) => breakdown.id === 'arm');
	if (!isByArm) return `coalesce(fact.group_value, ${text('not recorded')})`;
	return breakdowns.length === 1 ? 'place.arm' : `fact.group_value || '/' || place.arm`;
}

/** The id under which several breakdowns at once are kept: `sex+age_band`; `''` for none. */
export function breakdownKey(breakdowns: readonly Breakdown[]): string {
	return breakdowns.map((breakdown) => breakdown.id).join('+');
}
