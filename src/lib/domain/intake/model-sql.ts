import { name, unionAll } from '../sql.ts';
import { tableOf, tables, type TableId } from '../tables/index.ts';
import type { ModelTable } from '../tables/table.ts';
import { absentValueSql } from './cell-sql.ts';
import { stagedName, type Part } from './stage-sql.ts';

/**
 * From staged rows to the model: keys, references and what follows from them. Everything is judged again from
 * the staged rows whenever a file comes or goes, so the order of files never matters.
 */

const hasColumn = (table: ModelTable, id: string): boolean =>
	table.columns.some((column) => column.id === id);

const candidateName = (table: TableId): string => `candidate_${table}`;

/** The table that says of every candidate row whether it is used, and if not, why. */
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
	return `SELECT 0::INTEGER AS part, 0::INTEGER AS "row", ${values.join(', ')}, NULL::VARCHAR[] AS problems, true AS is_aside WHERE false`;
}

/** All rows of a table, from all its parts. */
export function candidateSql(table: ModelTable, parts: readonly Part[]): string {
	const own = parts.filter((part) => part.table === table.id);
	const selects = own.map((part) => `SELECT * FROM ${stagedName(part.number)}`);
	return `CREATE OR REPLACE TABLE ${candidateName(table.id as TableId)} AS ${unionAll([emptySelect(table), ...selects])}`;
}

/**
 * The communities that rows may belong to: those of the communities files; where no such file came at all,
 * those of the ids found, all of them action communities without an area (rule 7).
 */
export function knownCommunitiesSql(hasFile: boolean): string {
	const referring = tables.filter(
		(table) => table.id !== 'communities' && hasColumn(table, 'community_id')
	);
	const found = referring.map(
		(table) =>
			`SELECT community_id FROM ${candidateName(table.id)} WHERE NOT is_aside AND community_id IS NOT NULL`
	);
	const source = hasFile
		? `SELECT community_id, area FROM communities`
		: `SELECT DISTINCT community_id, NULL::VARCHAR AS area FROM (${found.join(' UNION ALL ')})`;
	return `CREATE OR REPLACE TABLE known_communities AS ${source}`;
}

/** True where the row refers to a place that nobody listed. */
function unknownPlace(table: ModelTable): string {
	if (table.id === 'communities') return 'false';
	if (hasColumn(table, 'community_id')) {
		return 'community_id NOT IN (SELECT community_id FROM known_communities)';
	}
	return `scope IS NOT NULL AND upper(scope) <> 'ALL'
		AND scope NOT IN (SELECT community_id FROM known_communities)
		AND scope NOT IN (SELECT area FROM known_communities WHERE area IS NOT NULL)`;
}

/**
 * One verdict a candidate row. Keys are judged among the rows whose cells could all be read: the same content
 * twice is kept once, different content sets all of them aside (rule 29).
 */
export function verdictSql(table: ModelTable): string {
	const unknown = `CASE WHEN ${unknownPlace(table)} THEN '${hasColumn(table, 'scope') ? 'scope unknown' : 'community unknown'}' ELSE 'used' END`;
	const key = table.key.map(name).join(', ');
	const repeats =
		table.key.length === 0
			? ''
			: `WHEN min(content) OVER same <> max(content) OVER same THEN 'key repeated'
		WHEN row_number() OVER (PARTITION BY is_aside, ${key} ORDER BY part, "row") > 1 THEN 'row repeated'`;
	const frame = table.key.length === 0 ? '' : `WINDOW same AS (PARTITION BY is_aside, ${key})`;
	return `CREATE OR REPLACE TABLE ${verdictName(table.id as TableId)} AS
SELECT part, "row", CASE WHEN is_aside THEN 'unreadable' ${repeats} ELSE ${unknown} END AS verdict
FROM (SELECT *, hash(${modelColumns(table).join(', ')}) AS content FROM ${candidateName(table.id as TableId)}) ${frame}`;
}

/** Actions are named by rows of other tables; a name that fits no action of the community belongs to none (rule 28). */
function usedColumns(table: ModelTable): string {
	const given = `candidate.* EXCLUDE (problems, is_aside)`;
	if (table.id === 'actions' || !hasColumn(table, 'action_id')) {
		return table.id === 'communities'
			? `${given} REPLACE (coalesce(candidate.arm, 'action') AS arm), candidate.arm IS NOT NULL AS is_arm_given`
			: given;
	}
	return `${given} REPLACE (action.action_id AS action_id), candidate.action_id AS action_named`;
}

/** The model's table: used rows only, with the part and row that they came from. */
export function modelTableSql(table: ModelTable): string {
	const id = table.id as TableId;
	const action =
		id !== 'actions' && hasColumn(table, 'action_id')
			? `LEFT JOIN actions action ON action.action_id = candidate.action_id AND action.community_id = candidate.community_id`
			: '';
	const key =
		table.date === undefined
			? 'candidate.part, candidate."row"'
			: `candidate.community_id, candidate.${name(table.date)}, candidate.part, candidate."row"`;
	return `CREATE OR REPLACE TABLE ${id} AS
SELECT ${usedColumns(table)} FROM ${candidateName(id)} candidate
JOIN ${verdictName(id)} verdict ON verdict.part = candidate.part AND verdict."row" = candidate."row" AND verdict.verdict = 'used' ${action}
ORDER BY ${key}`;
}

/** Where no communities file came, the model's communities are the ids found. */
export function foundCommunitiesSql(): string {
	const table = tableOf('communities');
	const others = table.columns
		.filter((column) => !['community_id', 'arm'].includes(column.id))
		.flatMap((column) =>
			absentValueSql(column).map((value) => `${value.sql} AS ${name(value.column)}`)
		);
	return `CREATE OR REPLACE TABLE communities AS
SELECT 0::INTEGER AS part, 0::INTEGER AS "row", community_id, ${others.join(', ')}, 'action' AS arm, false AS is_arm_given
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
		verdictSql(communities),
		modelTableSql(communities),
		knownCommunitiesSql(hasCommunities),
		...(hasCommunities ? [] : [foundCommunitiesSql()]),
		...actionsFirst.flatMap((table) => [verdictSql(table), modelTableSql(table)]),
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
