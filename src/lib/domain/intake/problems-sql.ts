import { name, text, textList, unionAll } from '../sql.ts';
import { tableOf, tables, type TableId } from '../tables/index.ts';
import type { ModelTable } from '../tables/table.ts';
import { highOf } from './cell-sql.ts';
import { filledCell } from './given-columns.ts';
import { verdictName } from './model-sql.ts';
import { faultyName, stagedName, type Part } from './stage-sql.ts';

/**
 * What was found wrong, row by row: in the cells, in the keys and references, and between rows. Every select gives
 * `part`, `row`, `column`, `value`, `code`, `severity`.
 */

const hasColumn = (table: ModelTable, id: string): boolean =>
	table.columns.some((column) => column.id === id);

/** Problems of cells and of single rows, with the cell as it stands in the file. */
function cellProblemsSql(part: Part): string {
	const cells = [
		...part.columns.map((id, index) => `WHEN ${text(id)} THEN left(c${index}, 200)`),
		...(part.fills ?? [])
			.filter(({ column }) => !part.columns.includes(column))
			.map((fill) => `WHEN ${text(fill.column)} THEN ${filledCell(fill, { number: part.number })}`)
	];
	return `SELECT ${part.number}::INTEGER AS part, "row", "column", coalesce(CASE "column" ${cells.join(' ')} END, '') AS "value", code, severity
FROM (SELECT "row", split_part(problem, '|', 1) AS "column", split_part(problem, '|', 2) AS code, split_part(problem, '|', 3) AS severity
	FROM (SELECT "row", unnest(problems) AS problem FROM ${stagedName(part.number)} ${notReplacedSql(part)})) found
JOIN ${faultyName(part.number)} faulty USING ("row")`;
}

/** What is wrong with a row that another file replaces is nobody's concern any more. */
function notReplacedSql({ number, table, givesWayTo = [] }: Part): string {
	if (givesWayTo.length === 0) return '';
	return `WHERE "row" NOT IN (SELECT "row" FROM ${verdictName(table)} WHERE part = ${number} AND verdict = 'row replaced')`;
}

/** The column that says of which place a row is; none where it is of no place. */
function placeColumnOf(table: ModelTable): string | undefined {
	return ['scope', 'community_id'].find((column) => hasColumn(table, column));
}

/** Rows that their key or their place keeps out. */
function verdictProblemsSql(table: ModelTable): string {
	const key = table.key[0] ?? placeColumnOf(table) ?? '';
	const place = placeColumnOf(table) ?? key;
	return `SELECT candidate.part, candidate."row",
	CASE WHEN verdict.verdict IN ('key repeated', 'row repeated') THEN ${text(key)} ELSE ${text(place)} END AS "column",
	coalesce(CASE WHEN verdict.verdict IN ('key repeated', 'row repeated') THEN candidate.${name(key)} ELSE candidate.${name(place)} END, '') AS "value",
	verdict.verdict AS code,
	CASE WHEN verdict.verdict = 'row repeated' THEN 'please check' ELSE 'set aside' END AS severity
FROM candidate_${table.id} candidate JOIN ${verdictName(table.id as TableId)} verdict
	ON verdict.part = candidate.part AND verdict."row" = candidate."row"
WHERE verdict.verdict NOT IN ('used', 'unreadable', 'row replaced')`;
}

const check = (select: {
	column: string;
	value: string;
	code: string;
	from: string;
	where: string;
}): string => `SELECT t.part, t."row", ${text(select.column)} AS "column", coalesce((${select.value})::VARCHAR, '') AS "value",
	${select.code} AS code, 'please check' AS severity FROM ${select.from} WHERE ${select.where}`;

/** A part with the sheet that it came from, where that is known. */
export interface PartOfSheet extends Part {
	readonly source?: string;
	readonly sheet?: string;
	/** Model column -> header as it stands in the file. */
	readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Numbers of the parts of a log that tells its actions as well, by the same column. It numbers all of its rows: a number by
 * which it tells no action names none.
 */
function numberedByLog(parts: readonly PartOfSheet[]): readonly number[] {
	const codes = ({ source, sheet, headers }: PartOfSheet): string =>
		JSON.stringify([source, sheet, headers?.['action_id']]);
	const isTold = (part: PartOfSheet): boolean => part.headers?.['action_id'] !== undefined;
	const ofActions = new Set(
		parts.filter((part) => part.table === 'actions' && isTold(part)).map(codes)
	);
	return parts
		.filter((part) => part.table !== 'actions' && ofActions.has(codes(part)))
		.map(({ number }) => number);
}

/** An action that is named but not known, or that belongs to another community (rule 28). */
function actionProblemsSql(table: string, inLogs: readonly number[]): string {
	const isInLog = inLogs.length === 0 ? 'false' : `t.part IN (${inLogs.join(', ')})`;
	return check({
		column: 'action_id',
		value: 't.action_named',
		code: `CASE WHEN action.action_id IS NULL THEN 'action unknown' ELSE 'action elsewhere' END`,
		from: `${table} t LEFT JOIN actions action ON action.action_id = t.action_named`,
		where: `t.action_named IS NOT NULL AND t.action_id IS NULL AND NOT (action.action_id IS NULL AND ${isInLog})`
	});
}

/** A meeting that is named and in no file: nobody knows of which place and day such a row is. */
function meetingProblemsSql(table: string): string {
	return check({
		column: 'meeting_id',
		value: 't.meeting_id',
		code: `'meeting unknown'`,
		from: `${table} t`,
		where: 't.meeting_id NOT IN (SELECT meeting_id FROM meetings)'
	});
}

function dateProblemsSql(table: ModelTable, today: string): string[] {
	const date = table.date;
	if (date === undefined) return [];
	const value = `t.${name(date)}`;
	return [
		check({
			column: date,
			value,
			code: `'before community start'`,
			from: `${table.id} t JOIN communities community USING (community_id)`,
			where: `${value} < community.start_date`
		}),
		check({
			column: date,
			value,
			code: `'in the future'`,
			from: `${table.id} t`,
			where: `${value} > ${text(today)}::DATE`
		})
	];
}

const armProblemsSql = check({
	column: 'arm',
	value: `''`,
	code: `'arm blank'`,
	from: 'communities t',
	where: 'NOT t.is_arm_given AND t.part > 0'
});

/** Registers and reports whose periods overlap: both are added up, which may count the same thing twice (rule 35). */
const overlapProblemsSql = `SELECT part, "row", 'period_start' AS "column", period_start::VARCHAR AS "value", 'periods overlap' AS code, 'please check' AS severity
FROM (SELECT *, lag(period_end) OVER same AS before_end, lag(period_start) OVER same AS before_start FROM measures
	WINDOW same AS (PARTITION BY community_id, lower(measure_code), wave, method, instrument_version, sex, age_band, disability, harm ORDER BY period_start, period_end))
WHERE before_end >= period_start AND NOT (before_end = period_end AND before_start = period_start)`;

/**
 * A row for all beside one for girls and one for boys, and maybe some whose sex is not known, all of them about the
 * same, that are not their sum (rule 33).
 */
const partsProblemsSql = `SELECT part, "row", 'numerator' AS "column", numerator::BIGINT::VARCHAR AS "value", 'parts differ from total' AS code, 'please check' AS severity
FROM (SELECT *, sum(numerator) FILTER (sex <> 'all') OVER same AS parts_sum, list_sort(list(sex) OVER same) AS sexes, bool_and(numerator = ${name(highOf('numerator'))}) OVER same AS are_exact FROM measures
	WHERE sex IS NOT NULL
	WINDOW same AS (PARTITION BY community_id, period_start, period_end, lower(measure_code), wave, method, instrument_version, age_band, disability, harm))
WHERE sex = 'all' AND list_filter(sexes, lambda one: one <> 'unknown') = ['all', 'f', 'm'] AND are_exact AND parts_sum <> numerator`;

/** All problems of the rows, as far as the model knows them. `today` is used for warnings only. */
function rowProblemsSql(parts: readonly PartOfSheet[], today: string): string {
	const withAction = tables.filter(
		(table) => table.id !== 'actions' && hasColumn(table, 'action_id')
	);
	const inLogs = numberedByLog(parts);
	const ofMeeting = tables.filter(
		(table) => table.id !== 'meetings' && hasColumn(table, 'meeting_id')
	);
	return `SELECT * FROM (${unionAll([
		...parts.map(cellProblemsSql),
		...tables.map((table) => verdictProblemsSql(table)),
		...withAction.map((table) => actionProblemsSql(table.id, inLogs)),
		...ofMeeting.map((table) => meetingProblemsSql(table.id)),
		...tables.flatMap((table) => dateProblemsSql(tableOf(table.id), today)),
		armProblemsSql,
		overlapProblemsSql,
		partsProblemsSql
	])}) ORDER BY part, "row", "column", code`;
}

const kind = 'part, "column", code, severity';
const cell = `${kind}, trim("value")`;

/**
 * The same, with the first `most` rows of each column and reason: each different cell once before any comes again.
 * `alike` counts the rows with the same cell, on the first of them, and `others` the rows with cells that are not
 * listed, on the first row of all, so that nothing goes uncounted.
 */
export function listedProblemsSql(
	parts: readonly PartOfSheet[],
	today: string,
	most: number
): string {
	return `WITH found AS (${rowProblemsSql(parts, today)}),
counted AS (SELECT *, row_number() OVER (PARTITION BY ${cell} ORDER BY "row") AS nth,
	count(*) OVER (PARTITION BY ${cell}) AS of_cell, count(*) OVER (PARTITION BY ${kind}) AS of_kind FROM found),
placed AS (SELECT *, row_number() OVER (PARTITION BY ${kind} ORDER BY nth, "row", "value") AS place FROM counted),
listed AS (SELECT *, count(*) OVER (PARTITION BY ${cell}) AS listed_of_cell,
	sum(CASE WHEN nth = 1 THEN of_cell ELSE 0 END) OVER (PARTITION BY ${kind}) AS of_listed FROM placed WHERE place <= ${most})
SELECT part, "row", "column", "value", code, severity,
	(CASE WHEN nth = 1 THEN of_cell - listed_of_cell ELSE 0 END)::INTEGER AS alike,
	(CASE WHEN place = 1 THEN of_kind - of_listed ELSE 0 END)::INTEGER AS others
FROM listed ORDER BY part, "row", "column", code`;
}

/**
 * Parts of tables without a key that share equal rows: all of them count, which doubles the numbers if one file is
 * a newer export of the other. One row a pair: `part`, `other`, `shared`.
 */
export function equalRowsSql(table: ModelTable): string {
	const columns = table.columns.map((column) => name(column.id)).join(', ');
	return `SELECT later.part AS part, earlier.part AS other, count(DISTINCT later."row")::INTEGER AS shared
FROM (SELECT part, "row", hash(${columns}) AS content FROM ${table.id}) later
JOIN (SELECT DISTINCT part, hash(${columns}) AS content FROM ${table.id}) earlier
	ON earlier.content = later.content AND earlier.part < later.part
GROUP BY ALL ORDER BY ALL`;
}

/**
 * Measures under a code that the catalogue keeps, but that nothing counts: `part`, `measure`, `counted`.
 *
 * @param kept the catalogue's codes, in lower case
 * @param counted those of them that an indicator reads
 */
export function uncountedMeasuresSql(kept: readonly string[], counted: readonly string[]): string {
	return `SELECT part, min(measure_code) AS measure, count(*)::INTEGER AS counted FROM measures
WHERE lower(measure_code) IN ${textList(kept)} AND lower(measure_code) NOT IN ${textList(counted)}
GROUP BY part, lower(measure_code) ORDER BY part, measure`;
}
