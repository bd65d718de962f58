import { every, name, text, textList } from '../sql.ts';
import { highOf } from '../intake/cell-sql.ts';
import {
	isActionOnly,
	type Breakdown,
	type BreakdownId,
	type MeasureDefinition
} from './definition.ts';
import { factColumns, groupSql } from './fact-columns.ts';

/**
 * Facts of measures: which of the rows about one thing are totals, which are its parts, and which wave counts.
 *
 * A set is one community, code, own period, wave, method and instrument; the codes of one indicator are one code. Within it
 * a row gives none or some of four groups: sex, age band, disability, harm. `all` contains the parts; blank is "not known" and adds to them (rule 33).
 */

const groups = ['sex', 'age_band', 'disability', 'harm'] as const;
type Group = (typeof groups)[number];

const isGroup = (id: BreakdownId): id is Group => (groups as readonly string[]).includes(id);

const gives = (group: Group): string =>
	group === 'harm' ? '(t.harm IS NOT NULL)' : `coalesce(t.${group} <> 'all', false)`;

const wholeSet = ({ codes }: MeasureDefinition, key: string): string =>
	`${codes.length === 0 ? 'lower(measure_code), ' : key}community_id, period_start, period_end, wave, method, instrument_version`;

/** Shapes in the order in which they are preferred: fewest groups first, then sex, age band, disability, harm. */
const shapeOrder = `given_count * 16 - (8 * gives_sex::INTEGER + 4 * gives_age_band::INTEGER + 2 * gives_disability::INTEGER + gives_harm::INTEGER)`;

const scopedSql = (
	definition: MeasureDefinition,
	codes: readonly string[],
	own: string
): string => `scoped AS (
	SELECT t.*${countedColumns(definition)}, ${own}${groups.map((group) => `${gives(group)} AS gives_${group}`).join(', ')},
		coalesce(t.sex = 'all', false) OR coalesce(t.age_band = 'all', false) OR coalesce(t.disability = 'all', false) AS says_all,
		date_diff('month', t.period_start, t.period_end) + 1 AS months,
		${populationSql(definition)}
	FROM measures t LEFT JOIN communities community ON community.community_id = t.community_id
	WHERE ${every([
		...(codes.length === 0 ? [] : [`lower(t.measure_code) IN ${textList(codes)}`]),
		...(definition.method === undefined ? [] : [`t.method = ${text(definition.method)}`])
	])}),
shaped AS (
	SELECT *, gives_sex::INTEGER + gives_age_band::INTEGER + gives_disability::INTEGER + gives_harm::INTEGER AS given_count,
		${shapeOrder} AS shape
	FROM scoped)`;

/** What is counted stands under the names `numerator` and `denominator`, whatever its columns are called. */
function countedColumns({ columns }: MeasureDefinition): string {
	if (columns === undefined) return '';
	const renamed = Object.entries(columns).flatMap(([as, column]) => [
		`t.${column} AS ${as}`,
		`t.${highOf(column)} AS ${highOf(as)}`
	]);
	return ` REPLACE (${renamed.join(', ')})`;
}

function populationSql(definition: MeasureDefinition): string {
	const column = definition.population;
	if (column === undefined) return 'NULL::DOUBLE AS population, NULL::DOUBLE AS population__high';
	return `community.${column} AS population, community.${highOf(column)} AS population__high`;
}

/**
 * The rows that make the headline: the totals, or the parts of one shape and the rows of which no group is known.
 * Rows that give a harm are parts of the rows that do not: where both stand in a set, only the latter count.
 */
const headlineSql = (
	whole: string
): string => `SELECT * EXCLUDE (is_part_by_harm, has_total, first_shape) FROM (
	SELECT *, bool_or(given_count = 0 AND says_all) OVER whole AS has_total,
		min(CASE WHEN given_count > 0 AND NOT is_part_by_harm THEN shape END) OVER whole AS first_shape
	FROM (SELECT *, gives_harm AND bool_or(NOT gives_harm) OVER (PARTITION BY ${whole}) AS is_part_by_harm FROM shaped)
	WINDOW whole AS (PARTITION BY ${whole}))
	WHERE CASE WHEN has_total THEN given_count = 0 AND says_all
		ELSE given_count = 0 OR (NOT is_part_by_harm AND shape = first_shape) END`;

/** The rows that make a breakdown: those that give its groups, of the shape with the fewest others. */
function partsSql(wanted: readonly Group[], whole: string): string {
	const given = every(wanted.map((group) => `gives_${group}`));
	return `SELECT * FROM shaped WHERE ${given}
	QUALIFY shape = min(shape) OVER (PARTITION BY ${whole})`;
}

/** Each community's latest wave of a period counts; rows without a wave are all added (rule 34). */
const latestWaveSql = (key: string): string => `latest AS (
	SELECT ${key}community_id, period_id, wave FROM (
		SELECT ${key}community_id, period_id, wave, max(period_end) AS day
		FROM shaped JOIN periods p ON period_end BETWEEN p.first_day AND p.last_day
		WHERE wave IS NOT NULL GROUP BY ALL)
	QUALIFY row_number() OVER (PARTITION BY ${key}community_id, period_id
		ORDER BY day DESC, try_cast(regexp_extract(wave, '\\d+') AS INTEGER) DESC NULLS LAST, wave DESC) = 1)`;

const numeratorHigh = highOf('numerator');
const denominatorHigh = highOf('denominator');

/** The row's own denominator, or the community's population where the row gives no group and no denominator. */
const base = `CASE WHEN t.denominator IS NULL AND t.given_count = 0 THEN t.population ELSE t.denominator END`;
const baseHigh = `CASE WHEN t.denominator IS NULL AND t.given_count = 0 THEN t.population__high ELSE t.${denominatorHigh} END`;

function standingSql(definition: MeasureDefinition): string {
	const missing = [
		't.numerator IS NULL',
		...(definition.unit === 'count' ? [] : [`(${base}) IS NULL`]),
		`t.numerator > (${baseHigh})`,
		...(definition.perMonth === undefined ? [] : ['t.months <= 0'])
	];
	return `CASE WHEN ${missing.map((condition) => `coalesce(${condition}, false)`).join(' OR ')} THEN 'not recorded' ELSE 'used' END`;
}

function denominatorSql(definition: MeasureDefinition): Record<string, string> {
	if (definition.unit === 'count') return {};
	const perMonth = definition.perMonth;
	const time = perMonth === undefined ? '' : ` * t.months / ${1 / perMonth}`;
	return {
		denominator_low: `((${base})${time})::DOUBLE`,
		denominator_high: `((${baseHigh})${time})::DOUBLE`
	};
}

/** The facts of a measure, by the rules of totals, parts and waves. */
export function measureFactsSql(
	definition: MeasureDefinition,
	breakdowns: readonly Breakdown[]
): string {
	return factsOfSql([definition], breakdowns, '');
}

/**
 * The facts of several measures that are counted alike, each with its `indicator_id`. A statement takes the database as long
 * to plan for one of them as for all.
 *
 * @param definitions alike in everything but their ids and codes (`wayOfCounting`)
 */
export function alikeMeasureFactsSql(
	definitions: readonly MeasureDefinition[],
	breakdowns: readonly Breakdown[]
): string {
	const cases = definitions.map(
		({ id, codes }) => `WHEN lower(t.measure_code) IN ${textList(codes)} THEN ${text(id)}`
	);
	return factsOfSql(definitions, breakdowns, `CASE ${cases.join(' ')} END AS indicator_id, `);
}

/** What decides how a measure is counted and where, besides its codes; `null` for one that takes rows of any code. */
export function wayOfCounting(
	definition: MeasureDefinition,
	breakdowns: readonly Breakdown[]
): string | null {
	const { codes, columns, method, population, perMonth, unit } = definition;
	if (codes.length === 0) return null;
	const taken = [unit === 'count', isActionOnly(definition)];
	return JSON.stringify([columns, method, population, perMonth, taken, breakdowns]);
}

/** @param own the column that tells several measures apart; `''` for one */
function factsOfSql(
	definitions: readonly MeasureDefinition[],
	breakdowns: readonly Breakdown[],
	own: string
): string {
	const [definition] = definitions;
	if (definition === undefined) throw new Error('missing measure');
	const wanted = breakdowns.map((breakdown) => breakdown.id).filter(isGroup);
	const key = own === '' ? '' : 'indicator_id, ';
	const whole = wholeSet(definition, key);
	const isByWave = breakdowns.some((breakdown) => breakdown.id === 'wave');
	const columns = factColumns({
		...(own === '' ? {} : { indicator_id: 't.indicator_id' }),
		community_id: 't.community_id',
		period_id: 'p.period_id',
		group_value: groupSql(breakdowns),
		standing: standingSql(definition),
		numerator_low: 't.numerator',
		numerator_high: `t.${name(numeratorHigh)}`,
		...denominatorSql(definition),
		part: 't.part',
		row: 't."row"',
		day: 't.period_end'
	});
	const wave = isByWave ? 't.wave IS NOT NULL' : 't.wave IS NULL OR t.wave = latest.wave';
	const isSame = own === '' ? '' : 'latest.indicator_id = t.indicator_id AND ';
	return `WITH ${scopedSql(
		definition,
		definitions.flatMap(({ codes }) => codes),
		own
	)},
${latestWaveSql(key)},
chosen AS (${wanted.length === 0 ? headlineSql(whole) : partsSql(wanted, whole)})
SELECT ${columns}
FROM chosen t JOIN periods p ON t.period_end BETWEEN p.first_day AND p.last_day
LEFT JOIN latest ON ${isSame}latest.community_id = t.community_id AND latest.period_id = p.period_id
WHERE ${wave}`;
}
