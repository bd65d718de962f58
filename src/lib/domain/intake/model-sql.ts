import { name, unionAll } from '../sql.ts';
import { tableOf, tables, type TableId } from '../tables/index.ts';
import type { ModelTable } from '../tables/table.ts';
import { absentValueSql } from './cell-sql.ts';
import { stagedName, type Part } from './stage-sql.ts';
import { givingWaySql } from './updates/overlap-sql.ts';

/**
 * From staged rows to the model: keys, references and what follows from them. Everything is judged again from
 * the staged rows whenever a file comes or goes, so the order of files never matters.
 */

const hasColumn = (table: ModelTable, id: string): boolean =>
	table.columns.some((column) => column.id === id);

const candidateName = (table: TableId): string => `candidate_${table}`;

/** The table that says of every candidate row that is not used why it is not. */
export const verdictName = (table: TableId): string => `verdict_${table}`;

function modelColumns(table: ModelTable): string[] {
	return table.columns.flatMap((column) =>
		absentValueSql(column).map((value) => name(value.column))
	);
}

/** An empty table of the model's shape, for tables of which no file has come. */
function emptySelect(table: ModelTable): string {
	const values = table.columns.flatMap((column) =>
		absentValueSql(column).map((value) => `${value.sql} AS ${name(value.column)}`)
	);
	return `SELECT 0::INTEGER AS part, 0::INTEGER AS "row", ${values.join(', ')}, NULL::VARCHAR[] AS problems, true AS is_aside, false AS is_replaced, false AS is_left_out WHERE false`;
}

/** All rows of a table, from all its parts. A view: the staged rows are not kept twice. */
function candidateSql(table: ModelTable, parts: readonly Part[]): string {
	const own = parts.filter((part) => part.table === table.id);
	const selects = own.map(
		(part) =>
			`SELECT t.*, ${isReplacedSql(part)} AS is_replaced, ${isLeftOutSql(part)} AS is_left_out FROM ${stagedName(part.number)} t`
	);
	return `CREATE OR REPLACE VIEW ${candidateName(table.id as TableId)} AS ${unionAll(selects.length === 0 ? [emptySelect(table)] : selects)}`;
}

/** True for a row that stands in another file too, of which that one is to count. */
function isReplacedSql(part: Part): string {
	const rows = (part.givesWayTo ?? []).map((winner) => givingWaySql(part, winner));
	return rows.length === 0 ? 'false' : `t."row" IN (${rows.join(' UNION ')})`;
}

/** True for a row that somebody left out for good, so that another one with its key counts. */
const isLeftOutSql = ({ rowsLeftOut = [] }: Part): string =>
	rowsLeftOut.length === 0 ? 'false' : `t."row" IN (${rowsLeftOut.join(', ')})`;

/** Rows that could be read, that no other file takes the place of, and that nobody left out. */
const isStanding = 'NOT is_aside AND NOT is_replaced AND NOT is_left_out';

/**
 * The communities that rows may belong to: those of the communities files; where no such file came at all,
 * those of the ids found, all of them action communities without an area (rule 7).
 */
function knownCommunitiesSql(hasFile: boolean): string {
	const referring = tables.filter(
		(table) => table.id !== 'communities' && hasColumn(table, 'community_id')
	);
	const found = referring.map(
		(table) =>
			`SELECT community_id FROM ${candidateName(table.id)} WHERE ${isStanding} AND community_id IS NOT NULL`
	);
	const source = hasFile
		? `SELECT community_id, area FROM communities`
		: `SELECT DISTINCT community_id, NULL::VARCHAR AS area FROM (${found.join(' UNION ALL ')})`;
	return `CREATE OR REPLACE TABLE known_communities AS ${source}`;
}

/** True where the row refers to a place that nobody listed. */
function unknownPlace(table: ModelTable, hasFile: boolean): string {
	if (table.id === 'communities') return 'false';
	if (hasColumn(table, 'community_id')) {
		// Without a communities file, those found are all there are.
		return hasFile ? 'community_id NOT IN (SELECT community_id FROM known_communities)' : 'false';
	}
	if (!hasColumn(table, 'scope')) return 'false';
	return `scope IS NOT NULL AND upper(scope) <> 'ALL'
		AND scope NOT IN (SELECT community_id FROM known_communities)
		AND scope NOT IN (SELECT area FROM known_communities WHERE area IS NOT NULL)`;
}

/**
 * What the keys say of candidate rows: those with the same key as an earlier row, or as one that says something else.
 * Rows are looked at together only where their key comes twice, which is seldom.
 */
function repeatedSql(table: ModelTable): string {
	const candidates = candidateName(table.id as TableId);
	const key = table.key.map(name).join(', ');
	return `SELECT part, "row", CASE WHEN min(content) OVER same <> max(content) OVER same THEN 'key repeated'
		WHEN row_number() OVER (PARTITION BY ${key} ORDER BY part, "row") > 1 THEN 'row repeated' END AS verdict
	FROM (SELECT *, hash(${modelColumns(table).join(', ')}) AS content FROM ${candidates} WHERE ${isStanding} AND hash(${key}) IN (
		SELECT hash(${key}) FROM ${candidates} WHERE ${isStanding} GROUP BY ALL HAVING count(*) > 1))
	WINDOW same AS (PARTITION BY ${key})`;
}

/** Rows that keep each other out since they have one key and say different things, with a fingerprint of what they say. */
export function contestedSql(id: TableId): string {
	const table = tableOf(id);
	const together = (columns: readonly string[]): string =>
		`concat_ws(chr(31), ${columns.map((column) => `coalesce(candidate.${column}::VARCHAR, chr(30))`).join(', ')})`;
	return `SELECT candidate.part AS part, candidate."row" AS "row", ${together(table.key.map(name))} AS key, md5(${together(modelColumns(table))}) AS content
FROM ${candidateName(id)} candidate JOIN ${verdictName(id)} verdict ON verdict.part = candidate.part AND verdict."row" = candidate."row"
WHERE verdict.verdict = 'key repeated' AND NOT candidate.is_left_out ORDER BY part, "row"`;
}

/** Rows of a table that somebody left out for good, or that are left out again. */
export const leftOutSql = (id: TableId): string =>
	`SELECT part, "row" FROM ${candidateName(id)} WHERE is_left_out`;

/**
 * One verdict for each candidate row that is not used; a row that another file replaces is no row any more. Keys are judged among the rows whose cells could all be read:
 * the same content twice is kept once, different content sets all of them aside (rule 29).
 */
function verdictSql(table: ModelTable, hasFile: boolean): string {
	const unknown = `WHEN ${unknownPlace(table, hasFile)} THEN '${hasColumn(table, 'scope') ? 'scope unknown' : 'community unknown'}'`;
	const hasKey = table.key.length > 0;
	const repeats = hasKey ? 'WHEN repeated.verdict IS NOT NULL THEN repeated.verdict' : '';
	const join = hasKey
		? `LEFT JOIN (${repeatedSql(table)}) repeated ON repeated.part = candidate.part AND repeated."row" = candidate."row"`
		: '';
	return `CREATE OR REPLACE TABLE ${verdictName(table.id as TableId)} AS SELECT * FROM (
	SELECT candidate.part AS part, candidate."row" AS "row", CASE WHEN is_replaced THEN 'row replaced' WHEN is_aside THEN 'unreadable' WHEN is_left_out THEN 'key repeated' ${repeats} ${unknown} END AS verdict
	FROM ${candidateName(table.id as TableId)} candidate ${join}) WHERE verdict IS NOT NULL`;
}

/** Actions are named by rows of other tables; a name that fits no action of the community belongs to none (rule 28). */
function usedColumns(table: ModelTable): string {
	const given = `candidate.* EXCLUDE (problems, is_aside, is_replaced, is_left_out)`;
	if (table.id === 'actions' || !hasColumn(table, 'action_id')) {
		return table.id === 'communities'
			? `${given} REPLACE (coalesce(candidate.arm, 'action') AS arm), candidate.arm IS NOT NULL AS is_arm_given`
			: given;
	}
	return `${given} REPLACE (action.action_id AS action_id), candidate.action_id AS action_named`;
}

/**
 * The model's table: used rows only, with the part and row that they came from. Where nothing is looked up for them it
 * is a view, so that a million rows are not written once more.
 */
function modelTableSql(table: ModelTable): string {
	const id = table.id as TableId;
	const namesActions = id !== 'actions' && hasColumn(table, 'action_id');
	const action = namesActions
		? `LEFT JOIN actions action ON action.action_id = candidate.action_id AND action.community_id = candidate.community_id`
		: '';
	const isTable = namesActions || id === 'actions' || id === 'communities';
	return `CREATE OR REPLACE ${isTable ? 'TABLE' : 'VIEW'} ${id} AS
SELECT ${usedColumns(table)} FROM ${candidateName(id)} candidate
ANTI JOIN ${verdictName(id)} verdict ON verdict.part = candidate.part AND verdict."row" = candidate."row" ${action}`;
}

/** Where no communities file came, the model's communities are the ids found: numbered, so that each is a row by itself. */
function foundCommunitiesSql(): string {
	const table = tableOf('communities');
	const others = table.columns
		.filter((column) => !['community_id', 'arm'].includes(column.id))
		.flatMap((column) =>
			absentValueSql(column).map((value) => `${value.sql} AS ${name(value.column)}`)
		);
	return `CREATE OR REPLACE TABLE communities AS
SELECT 0::INTEGER AS part, row_number() OVER (ORDER BY community_id)::INTEGER AS "row", community_id, ${others.join(', ')}, 'action' AS arm, false AS is_arm_given
FROM known_communities ORDER BY community_id`;
}

/** The whole model, statement by statement. */
export function modelSql(parts: readonly Part[]): string[] {
	const hasCommunities = parts.some((part) => part.table === 'communities');
	const communities = tableOf('communities');
	const others = tables.filter((table) => table.id !== 'communities');
	const actionsFirst = [...others].sort(
		(a, b) => Number(b.id === 'actions') - Number(a.id === 'actions')
	);
	return [
		...tables.map((table) => candidateSql(table, parts)),
		verdictSql(communities, hasCommunities),
		modelTableSql(communities),
		knownCommunitiesSql(hasCommunities),
		...(hasCommunities ? [] : [foundCommunitiesSql()]),
		...actionsFirst.flatMap((table) => [verdictSql(table, hasCommunities), modelTableSql(table)]),
		datedRowsSql
	];
}

/**
 * When something was dated, of all communities (rules 1 and 12): for each community and quarter the first and the last
 * day, one below the other. Periods are made of quarters, so nobody asks for more.
 */
const datedRowsSql = `CREATE OR REPLACE TABLE dated_rows AS SELECT DISTINCT community_id, unnest([min(day), max(day)]) AS day FROM (${unionAll(
	tables
		.filter((table): table is typeof table & { date: string } => 'date' in table)
		.map((table) => `SELECT community_id, ${name(table.date)} AS day FROM ${table.id}`)
)}) WHERE day IS NOT NULL GROUP BY community_id, date_trunc('quarter', day)`;
