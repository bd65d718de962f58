import { name } from '../sql.ts';
import { tableOf, type TableId } from '../tables/index.ts';
import {
	absentValueSql,
	cellName,
	cleanCell,
	plainCell,
	plainName,
	valueSql,
	type ValueSql
} from './cell-sql.ts';
import type { CellFix } from './cell-fix.ts';
import type { KeptRow } from './kept-row.ts';
import {
	codedPlaces,
	faultsName,
	rawColumnsSql,
	rawRowsSql,
	readName,
	wordsName,
	workingTables
} from './coded-sql.ts';
import type { ColumnTraits } from './column-traits.ts';
import { givenColumns, type GivenColumn } from './given-columns.ts';
import { rawName } from './raw-name.ts';
import { cellProblems, problemName, problemsSql } from './row-problems.ts';
import type { ColumnReading, Fill } from './mapping.ts';

/**
 * From text to typed rows, set-wise: every part of a source (a sheet of a file) becomes one staged table
 * with typed columns and, row by row, the list of what was wrong with it.
 */

/** One sheet of one file that feeds one table. */
export interface Part {
	/** 1, 2, … in the order in which the files came. */
	readonly number: number;
	readonly table: TableId;
	/** Model columns that the file has, in the order of the raw table's columns `c0`, `c1`, …. */
	readonly columns: readonly string[];
	/** What the text of each of these columns looks like; anything where absent. */
	readonly traits?: readonly ColumnTraits[];
	/** Model column -> how its text is read, where that is not plain. */
	readonly readings?: Readonly<Record<string, ColumnReading>>;
	/** Model columns that the file lacks: read as if it had them. */
	readonly fills?: readonly Fill[];
	/** A row of the file became several of these. */
	readonly hasRowsTwice?: boolean;
	/** Places among the columns of those that come as numbers of their different texts (`coded-sql.ts`); none is long. */
	readonly coded?: readonly number[];
	/** Its typed rows are packed, as those of previews are: a tenth of the memory, for half as much time again. */
	readonly isPacked?: boolean;
	/** Applied to the text of the file before it is read; of two for the same cell the first one holds. */
	readonly fixes?: readonly CellFix[];
	/** Parts of the same table whose rows count in the place of the same rows of this one. */
	readonly givesWayTo?: readonly Part[];
	/** Rows that somebody left out for good because others with their keys are the right ones. */
	readonly rowsLeftOut?: readonly number[];
	/** Rows of any file of this table that were left out for that, as they are known again in this one. */
	readonly keptBefore?: readonly KeptRow[];
}

export function stagedName(part: number): string {
	return `staged_${part}`;
}

/** The text of the rows that have a problem, kept for its list. */
export function faultyName(part: number): string {
	return `faulty_${part}`;
}

/** Which decision changed which row of a part. */
export function touchedName(part: number): string {
	return `touched_${part}`;
}

/**
 * The table that holds a part's typed rows: only the columns that it gives, none of them twice. It stands in the database that
 * does not compress (`engine/lock-down.ts`), unless it is packed.
 */
const typedName = ({ number, isPacked }: Part): string =>
	isPacked === true ? `typed_${number}` : `loose.typed_${number}`;

interface TypedColumn extends ValueSql {
	/** The column with the very same values, which is kept in place of this one. */
	readonly sameAs: string | null;
}

/** The typed columns that a part gives. The bounds of a count that hides nothing are one. */
function typedColumns(given: readonly GivenColumn[]): TypedColumn[] {
	return given.flatMap((own) => {
		const values = valueSql(own.column, own);
		return values.map((value, index) => ({
			...value,
			sameAs: values.slice(0, index).find(({ sql }) => sql === value.sql)?.column ?? null
		}));
	});
}

/** Text to values, each step from the columns of the one before. */
function stepsSql(from: string, given: readonly GivenColumn[]): string {
	const cells = given.map(
		(one) => `${cleanCell(one.cell, one.column, one)} AS ${cellName(one.column.id)}`
	);
	const plain = given.flatMap((one) => {
		const sql = plainCell(one.column, one);
		return sql === null ? [] : [`${sql} AS ${plainName(one.column.id)}`];
	});
	const typed = typedColumns(given).map((value) => `(${value.sql}) AS ${name(value.column)}`);
	const steps = [
		['cells', cells],
		['plain', plain],
		['typed', ['true AS is_typed', ...typed]]
	] as const;
	const taken = steps.filter(([, columns]) => columns.length > 0);
	return taken
		.map(
			([step, columns], index) =>
				`${step} AS (SELECT *, ${columns.join(',\n\t')} FROM ${taken[index - 1]?.[0] ?? from})`
		)
		.join(',\n');
}

/** SQL that reads each different text of a coded column once: its values, and what is wrong with it. */
export function readWordsSql(part: Part): readonly string[] {
	return givenColumns(part).flatMap((given) => {
		const { codedAt, column } = given;
		if (codedAt === undefined) return [];
		const plain = plainCell(column, given) === null ? [] : [plainName(column.id)];
		const columns = [
			`k${codedAt}`,
			cellName(column.id),
			...plain,
			...typedColumns([given]).map((value) => name(value.column)),
			...cellProblems(given).map((sql, index) => `${sql} AS ${problemName(column.id, index)}`)
		];
		return [
			`CREATE OR REPLACE TEMP TABLE ${readName(part.number, codedAt)} AS
WITH ${stepsSql(wordsName(part.number, codedAt), [given])}
SELECT ${columns.join(',\n\t')} FROM typed`
		];
	});
}

/** Where the rows of a batch come from, and the columns of which the text must still be read. */
function rowsToRead(
	part: Part,
	given: readonly GivenColumn[]
): { readonly from: string; readonly unread: readonly GivenColumn[] } {
	const read = given.flatMap(({ codedAt }) => codedAt ?? []);
	const joins = given.flatMap((one) => one.joins);
	if (read.length === 0) return { from: [rawRowsSql(part), ...joins].join('\n\t'), unread: given };
	const words = read.map((place) => `JOIN ${readName(part.number, place)} USING (k${place})`);
	return {
		from: [rawName(part.number), ...words, ...joins].join('\n\t'),
		unread: given.filter(({ codedAt }) => codedAt === undefined)
	};
}

/** The list of a row's problems; NULL where there is none, which is sooner found out than listed. */
function problemListSql(problems: readonly string[]): string {
	const entries = problems.join(',\n\t');
	return `CASE WHEN coalesce(${entries}) IS NOT NULL THEN list_filter([${entries}], lambda problem: problem IS NOT NULL) END`;
}

/**
 * SQL that stages the rows of the raw table: typed columns, `problems`, and `is_aside` for rows that cannot be used.
 * The rows may come in several batches, each in the raw table for a while.
 *
 * @param isFirst no batch of the part came before
 */
export function stageSql(part: Part, isFirst = true): string {
	const given = givenColumns(part);
	const kept = typedColumns(given).filter(({ sameAs }) => sameAs === null);
	const columns = ['"row"', ...kept.map(({ column }) => name(column)), 'problems'].join(', ');
	const target = typedName(part);
	const { from, unread } = rowsToRead(part, given);
	return `${isFirst ? `CREATE OR REPLACE TABLE ${target} AS` : `INSERT INTO ${target}`}
WITH ${stepsSql(from, unread)},
judged AS (SELECT *, ${problemListSql(problemsSql(tableOf(part.table), part, given))} AS problems FROM typed)
SELECT ${columns},
	coalesce(len(list_filter(problems, lambda problem: problem LIKE '%|set aside')) > 0, false) AS is_aside
FROM judged`;
}

/** SQL that shows a part's typed rows with all columns of the model. */
export function stagedViewSql(part: Part): string {
	const typed = new Map(typedColumns(givenColumns(part)).map((one) => [one.column, one]));
	const columns = tableOf(part.table).columns.flatMap((column) =>
		absentValueSql(column).map((absent) => {
			const own = typed.get(absent.column);
			if (own === undefined) return `${absent.sql} AS ${name(absent.column)}`;
			return `${name(own.sameAs ?? own.column)} AS ${name(own.column)}`;
		})
	);
	return `CREATE OR REPLACE VIEW ${stagedName(part.number)} AS
SELECT ${part.number}::INTEGER AS part, "row", ${columns.join(', ')}, problems, is_aside FROM ${typedName(part)}`;
}

/** SQL that keeps the text of the raw table's faulty rows, once they are staged. */
export function faultySql(part: Part, isFirst = true): string {
	const { number } = part;
	const isCoded = codedPlaces(part).length > 0;
	const faulty = isCoded ? faultsName(number) : faultyName(number);
	const kind = isCoded ? 'TEMP TABLE' : 'TABLE';
	return `${isFirst ? `CREATE OR REPLACE ${kind} ${faulty} AS` : `INSERT INTO ${faulty}`}
SELECT * FROM ${rawName(number)} WHERE "row" IN (SELECT "row" FROM ${typedName(part)} WHERE problems IS NOT NULL)`;
}

/** SQL that makes text of the faulty rows that were kept as numbers, once all are there; NULL where there are none such. */
export function faultyTextSql(part: Part): string | null {
	if (codedPlaces(part).length === 0) return null;
	return `CREATE OR REPLACE TABLE ${faultyName(part.number)} AS SELECT * FROM ${rawRowsSql(part, faultsName(part.number))}`;
}

/**
 * SQL that keeps which decision changed which row of the raw table: `row`, `decision`. NULL where no decision is about a
 * column that the part gives.
 */
export function touchedSql(part: Part, isFirst = true): string | null {
	const changed = givenColumns(part).filter(({ decision }) => decision !== undefined);
	if (changed.length === 0) return null;
	const touched = touchedName(part.number);
	const decisions = changed.map(({ decision }) => decision).join(', ');
	const joins = changed.flatMap((one) => one.joins).join('\n\t');
	return `${isFirst ? `CREATE OR REPLACE TABLE ${touched} AS` : `INSERT INTO ${touched}`}
SELECT * FROM (SELECT "row", unnest([${decisions}]) AS decision FROM ${rawRowsSql(part)} ${joins}) WHERE decision IS NOT NULL`;
}

/** SQL of the raw table, empty: in memory as it is, since its rows stay only until they are staged. */
export function rawTableSql(part: Part): string {
	const columns = ['"row" INTEGER', 'surplus BOOLEAN', ...rawColumnsSql(part)];
	return `CREATE OR REPLACE TEMP TABLE ${rawName(part.number)} (${columns.join(', ')})`;
}

/** SQL that removes what was needed only until the last batch was in. */
export function dropWorkingSql(part: Part): readonly string[] {
	return workingTables(part).map((table) => `DROP TABLE IF EXISTS ${table}`);
}

/** SQL that removes what was staged of a part, however far that came. */
export function dropStagedSql(part: Part): readonly string[] {
	const { number } = part;
	return [
		`DROP VIEW IF EXISTS ${stagedName(number)}`,
		...[typedName(part), faultyName(number), touchedName(number)].map(
			(table) => `DROP TABLE IF EXISTS ${table}`
		),
		...dropWorkingSql(part)
	];
}
