import {
	breakdownsGivenOf,
	type BreakdownOfTable,
	type BreakdownsGiven,
	type GivenMonth
} from '../domain/completeness/breakdowns.ts';
import { groupBy } from '../domain/group-by.ts';
import {
	isActionOnly,
	type BreakdownId,
	type IndicatorDefinition,
	type MeasureDefinition,
	type RowsDefinition
} from '../domain/indicators/definition.ts';
import { every, name, text, textList, unionAll } from '../domain/sql.ts';
import { tableOf, type TableId } from '../domain/tables/index.ts';
import type { Period } from '../domain/period.ts';
import type { Engine } from '../engine/engine.ts';
import { readReportingCommunities } from './reporting-communities.ts';

/**
 * Breakdowns that a row may lack. Others are of every row (the side of ownership, the arm), are times, or are what an
 * indicator counts by itself.
 */
const mayBeOwed: readonly BreakdownId[] = [
	'sex',
	'age_band',
	'disability',
	'harm',
	'meeting_type',
	'kind'
];

/** One way in which one indicator is split. */
interface SplitOf {
	readonly definition: RowsDefinition | MeasureDefinition;
	readonly breakdown: BreakdownId;
	readonly table: TableId;
	/** SQL that gives a row's group, over `t`. */
	readonly value: string;
}

function splitsOf(definitions: readonly IndicatorDefinition[]): readonly SplitOf[] {
	return definitions.flatMap((definition) => {
		if (definition.shape !== 'rows' && definition.shape !== 'measure') return [];
		return definition.breakdowns.flatMap((one) =>
			'value' in one && mayBeOwed.includes(one.id)
				? [{ definition, breakdown: one.id, table: definition.table, value: one.value }]
				: []
		);
	});
}

/** Which community records which breakdown, month by month. */
export async function readBreakdownsGiven(
	engine: Engine,
	definitions: readonly IndicatorDefinition[],
	time: Pick<Period, 'firstDay' | 'lastDay'>
): Promise<BreakdownsGiven> {
	const known = [
		...groupBy(splitsOf(definitions), ({ table, breakdown }) => `${table} ${breakdown}`).values()
	];
	const months = known.length === 0 ? [] : await readMonths(engine, known, time);
	const communities = await readReportingCommunities(engine, { isActionOnly: false });
	return breakdownsGivenOf(
		communities,
		known.flatMap((splits) => breakdownOf(splits)),
		months
	);
}

function breakdownOf(splits: readonly SplitOf[]): readonly BreakdownOfTable[] {
	const [first] = splits;
	if (first === undefined) return [];
	const { breakdown, table } = first;
	return [{ breakdown, table, indicators: splits.map(({ definition }) => definition.id) }];
}

async function readMonths(
	engine: Engine,
	known: readonly (readonly SplitOf[])[],
	{ firstDay, lastDay }: Pick<Period, 'firstDay' | 'lastDay'>
): Promise<readonly GivenMonth[]> {
	const rows = await engine.query(
		`SELECT * FROM (${unionAll(known.map(monthsSql))}) WHERE month BETWEEN ${text(firstDay.slice(0, 7))} AND ${text(lastDay.slice(0, 7))}`
	);
	return rows.map((row) => ({
		breakdown: String(row['breakdown']) as BreakdownId,
		table: String(row['table']) as TableId,
		community: String(row['community']),
		month: String(row['month']),
		all: Number(row['all_of_them']),
		given: Number(row['given'])
	}));
}

function monthsSql(splits: readonly SplitOf[]): string {
	const [first] = splits;
	if (first === undefined) throw new Error('missing breakdown');
	const counted =
		first.definition.shape === 'measure'
			? setsSql(splits, first.value)
			: rowsSql(splits, first.value, first.table);
	return `SELECT ${text(first.breakdown)} AS breakdown, ${text(first.table)} AS "table", community, month,
	count(*)::INTEGER AS all_of_them, (count(*) FILTER (is_given))::INTEGER AS given FROM (${counted}) GROUP BY ALL`;
}

const inArms = (definition: IndicatorDefinition): string =>
	isActionOnly(definition) ? `place.arm = 'action'` : 'true';

/** Rows that any of the indicators counts. */
function rowsSql(splits: readonly SplitOf[], value: string, table: TableId): string {
	const { date } = tableOf(table);
	const day = date === undefined ? '' : `t.${name(date)}`;
	const counts = splits
		.map(({ definition }) => `(${every([inArms(definition), ...conditionsOf(definition)])})`)
		.join(' OR ');
	return `SELECT t.community_id AS community, strftime(${day}, '%Y-%m') AS month, (${value}) IS NOT NULL AS is_given
	FROM ${table} t JOIN communities place ON place.community_id = t.community_id WHERE ${day} IS NOT NULL AND (${counts})`;
}

/** What of an indicator's conditions is about the row alone, and not about a period or another table. */
function conditionsOf(definition: SplitOf['definition']): readonly string[] {
	if (definition.shape !== 'rows') return [];
	const isOfRow = (condition: string): boolean => !/\b(?:p|c|place|rate)\./.test(condition);
	return [definition.scope, ...definition.recorded.split(' AND ')].filter(isOfRow);
}

/**
 * What was asked or counted at one time: one community, code, period, wave, method and instrument. It is split where one
 * of its rows gives the group. Codes that nobody splits so are left out, as long as any other is.
 */
function setsSql(splits: readonly SplitOf[], value: string): string {
	const counts = splits
		.map(({ definition }) => `(${every([inArms(definition), ...measureConditions(definition)])})`)
		.join(' OR ');
	return `SELECT t.community_id AS community, strftime(t.period_end, '%Y-%m') AS month,
	bool_or(coalesce((${value}) <> 'all', false)) AS is_given
	FROM measures t JOIN communities place ON place.community_id = t.community_id WHERE ${counts}
	GROUP BY t.community_id, t.period_start, t.period_end, lower(t.measure_code), t.wave, t.method, t.instrument_version
	QUALIFY bool_or(is_given) OVER (PARTITION BY lower(t.measure_code)) OR NOT bool_or(is_given) OVER ()`;
}

function measureConditions(definition: SplitOf['definition']): readonly string[] {
	if (definition.shape !== 'measure') return [];
	const { codes, method, columns } = definition;
	return [
		...(codes.length === 0 ? [] : [`lower(t.measure_code) IN ${textList(codes)}`]),
		...(method === undefined ? [] : [`t.method = ${text(method)}`]),
		...(columns === undefined ? [] : [`t.${name(columns.denominator)} IS NOT NULL`])
	];
}
