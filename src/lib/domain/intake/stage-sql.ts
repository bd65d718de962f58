import { name } from '../sql.ts';
import { tableOf, type TableId } from '../tables/index.ts';
import { absentValueSql, cellName, cleanCell, plainCell, plainName, valueSql } from './cell-sql.ts';
import type { CellFix } from './cell-fix.ts';
import type { ColumnTraits } from './column-traits.ts';
import { givenColumns } from './given-columns.ts';
import { problemsSql } from './row-problems.ts';
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
	/** Applied to the text of the file before it is read; of two for the same cell the first one holds. */
	readonly fixes?: readonly CellFix[];
}

/** The raw table: `row` (the file's own row), `surplus` (cells beyond the header), `c0` … as text. */
export function rawName(part: number): string {
	return `raw_${part}`;
}

export function stagedName(part: number): string {
	return `staged_${part}`;
}

/** The text of the rows that have a problem, kept for its list. */
export function faultyName(part: number): string {
	return `faulty_${part}`;
}

/** SQL that stages one part: typed columns, `problems`, and `is_aside` for rows that cannot be used. */
export function stageSql(part: Part): string {
	const table = tableOf(part.table);
	const given = givenColumns(part);
	const cells = given.map(
		(one) => `${cleanCell(one.cell, one.column, one)} AS ${cellName(one.column.id)}`
	);
	const plain = given.flatMap((one) => {
		const sql = plainCell(one.column, one);
		return sql === null ? [] : [`${sql} AS ${plainName(one.column.id)}`];
	});
	const values = table.columns.flatMap((column) => {
		const own = given.find((one) => one.column.id === column.id);
		return own === undefined ? absentValueSql(column) : valueSql(column, own);
	});
	const typed = values.map((value) => `(${value.sql}) AS ${name(value.column)}`);
	const from = [rawName(part.number), ...given.flatMap(({ joins }) => joins)].join('\n\t');
	const steps = [
		['cells', cells],
		['plain', plain],
		['typed', typed]
	] as const;
	const taken = steps.filter(([, columns]) => columns.length > 0);
	const withs = taken.map(
		([step, columns], index) =>
			`${step} AS (SELECT *, ${columns.join(',\n\t')} FROM ${taken[index - 1]?.[0] ?? from})`
	);
	return `CREATE OR REPLACE TABLE ${stagedName(part.number)} AS
WITH ${withs.join(',\n')},
judged AS (SELECT *, list_filter([${problemsSql(table, part, given).join(',\n\t')}], lambda problem: problem IS NOT NULL) AS problems FROM typed)
SELECT ${part.number}::INTEGER AS part, "row", ${values.map((value) => name(value.column)).join(', ')}, problems,
	len(list_filter(problems, lambda problem: problem LIKE '%|set aside')) > 0 AS is_aside
FROM judged`;
}

/** SQL that keeps the text of faulty rows, once a part is staged. */
export function faultySql({ number }: Part): string {
	return `CREATE OR REPLACE TABLE ${faultyName(number)} AS
SELECT * FROM ${rawName(number)} WHERE "row" IN (SELECT "row" FROM ${stagedName(number)} WHERE len(problems) > 0)`;
}
