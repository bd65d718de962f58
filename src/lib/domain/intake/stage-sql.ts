import { name, text, textList } from '../sql.ts';
import { tableOf, type TableId } from '../tables/index.ts';
import type { Column, ModelTable } from '../tables/table.ts';
import type { ProblemCode, Severity } from '../problem.ts';
import { absentValueSql, cleanCell, isUnreadable, valueSql } from './cell-sql.ts';
import type { CellFix } from './cell-fix.ts';
import type { ColumnTraits } from './column-traits.ts';
import { givenColumns, type GivenColumn } from './given-columns.ts';
import type { ColumnReading, Fill } from './mapping.ts';
import { rowChecks } from './row-checks.ts';
import { hiddenWords, longestCell } from './words.ts';

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

/** One entry of a row's problem list, as text: planning hundreds of structures would take longer than reading. */
function problemWhen(
	condition: string,
	column: string,
	code: ProblemCode,
	severity: Severity
): string {
	return `CASE WHEN ${condition} THEN ${text([column, code, severity].join('|'))} END`;
}

const unreadableCodes: Readonly<Partial<Record<Column['type'], ProblemCode>>> = {
	date: 'date unreadable',
	count: 'count unreadable',
	number: 'number unreadable',
	code: 'code unknown',
	'yes/no': 'code unknown'
};

/** What can be wrong with one cell: unreadable, blank though needed, hidden without bounds. */
function cellProblems(column: Column, traits: ColumnTraits): string[] {
	const cell = name(`${column.id}__cell`);
	const unreadable = unreadableCodes[column.type];
	const found: string[] = [];
	if (unreadable !== undefined) {
		found.push(problemWhen(isUnreadable(column, traits), column.id, unreadable, 'set aside'));
	}
	if (column.type === 'count' && traits.mayHideCounts) {
		const hidden = `lower(${cell}) IN ${textList(hiddenWords)}`;
		found.push(problemWhen(hidden, column.id, 'hidden without bounds', 'please check'));
	}
	if (column.need === 'needed' && column.mayBeBlank !== true) {
		found.push(problemWhen(`${cell} IS NULL`, column.id, 'needed cell blank', 'set aside'));
	}
	return found;
}

function rowProblems(table: ModelTable, part: Part, given: readonly GivenColumn[]): string[] {
	const lengths = part.columns.map((_, index) => `length(c${index})`).join(', ');
	const checks = rowChecks[table.id as TableId] ?? [];
	return [
		problemWhen('surplus', '', 'row too long', 'set aside'),
		...(lengths === ''
			? []
			: [problemWhen(`greatest(${lengths}) > ${longestCell}`, '', 'cell too long', 'set aside')]),
		...checks
			.filter((check) => check.reads.every((id) => given.some(({ column }) => column.id === id)))
			.map((check) => problemWhen(check.broken, check.column, check.code, check.severity))
	];
}

/** SQL that stages one part: typed columns, `problems`, and `is_aside` for rows that cannot be used. */
export function stageSql(part: Part): string {
	const table = tableOf(part.table);
	const given = givenColumns(part);
	const cells = given.map(
		({ column, cell, traits, reading }) =>
			`${cleanCell(cell, column, traits, reading)} AS ${name(`${column.id}__cell`)}`
	);
	const values = table.columns.flatMap((column) => {
		const own = given.find((one) => one.column.id === column.id);
		return own === undefined
			? absentValueSql(column)
			: valueSql(column, name(`${column.id}__cell`), own.traits, own.reading);
	});
	const problems = [
		...given.flatMap(({ column, traits }) => cellProblems(column, traits)),
		...rowProblems(table, part, given)
	];
	const typed = values.map((value) => `(${value.sql}) AS ${name(value.column)}`);
	const from = [rawName(part.number), ...given.flatMap(({ joins }) => joins)].join('\n\t');
	return `CREATE OR REPLACE TABLE ${stagedName(part.number)} AS
WITH cells AS (SELECT *, ${cells.join(',\n\t')} FROM ${from}),
typed AS (SELECT *, ${typed.join(',\n\t')} FROM cells),
judged AS (SELECT *, list_filter([${problems.join(',\n\t')}], lambda problem: problem IS NOT NULL) AS problems FROM typed)
SELECT ${part.number}::INTEGER AS part, "row", ${values.map((value) => name(value.column)).join(', ')}, problems,
	len(list_filter(problems, lambda problem: problem LIKE '%|set aside')) > 0 AS is_aside
FROM judged`;
}

/** SQL that keeps the text of faulty rows, once a part is staged. */
export function faultySql({ number }: Part): string {
	return `CREATE OR REPLACE TABLE ${faultyName(number)} AS
SELECT * FROM ${rawName(number)} WHERE "row" IN (SELECT "row" FROM ${stagedName(number)} WHERE len(problems) > 0)`;
}
