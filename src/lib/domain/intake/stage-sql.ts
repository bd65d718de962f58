import { name, text, textList } from '../sql.ts';
import { tableOf, type TableId } from '../tables/index.ts';
import type { Column, ModelTable } from '../tables/table.ts';
import type { ProblemCode } from '../problem.ts';
import { absentValueSql, cleanCell, isUnreadable, valueSql } from './cell-sql.ts';
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
}

/** The raw table: `row` (the file's own row), `surplus` (cells beyond the header), `c0` … as text. */
export function rawName(part: number): string {
	return `raw_${part}`;
}

export function stagedName(part: number): string {
	return `staged_${part}`;
}

/** The type of one entry of a row's problem list. */
export const problemType =
	'STRUCT("column" VARCHAR, "value" VARCHAR, code VARCHAR, severity VARCHAR)';

const unreadableCode: Readonly<Record<Column['type'], ProblemCode>> = {
	id: 'code unknown',
	'id list': 'code unknown',
	text: 'code unknown',
	label: 'code unknown',
	band: 'code unknown',
	wave: 'code unknown',
	date: 'date unreadable',
	count: 'count unreadable',
	number: 'number unreadable',
	code: 'code unknown',
	'yes/no': 'code unknown'
};

function problemWhen(
	condition: string,
	problem: { column: string; value: string; code: ProblemCode; severity: string }
): string {
	const entry = `{'column': ${text(problem.column)}, 'value': ${problem.value}, 'code': ${text(problem.code)}, 'severity': ${text(problem.severity)}}`;
	return `CASE WHEN ${condition} THEN ${entry} END`;
}

const hasPattern = (column: Column): boolean =>
	['date', 'count', 'number', 'code', 'yes/no'].includes(column.type);

/** What can be wrong with one cell: unreadable, blank though needed, too long, hidden without bounds. */
function cellProblems(column: Column, raw: string): string[] {
	const at = { column: column.id, value: `left(${raw}, 200)` };
	const cell = name(`${column.id}__cell`);
	const found: string[] = [];
	if (hasPattern(column)) {
		const code = unreadableCode[column.type];
		found.push(problemWhen(isUnreadable(column), { ...at, code, severity: 'set aside' }));
	}
	if (column.type === 'count') {
		const hidden = `lower(${cell}) IN ${textList(hiddenWords)}`;
		found.push(
			problemWhen(hidden, { ...at, code: 'hidden without bounds', severity: 'please check' })
		);
	}
	if (column.need === 'needed' && column.mayBeBlank !== true) {
		found.push(
			problemWhen(`${cell} IS NULL`, { ...at, code: 'needed cell blank', severity: 'set aside' })
		);
	}
	found.push(
		problemWhen(`length(${raw}) > ${longestCell}`, {
			...at,
			code: 'cell too long',
			severity: 'set aside'
		})
	);
	return found;
}

function rowProblems(table: ModelTable, rawOf: ReadonlyMap<string, string>): string[] {
	const checks = rowChecks[table.id as TableId] ?? [];
	return checks.map((check) =>
		problemWhen(check.broken, {
			column: check.column,
			value: rawOf.get(check.column) ?? "''",
			code: check.code,
			severity: check.severity
		})
	);
}

/** SQL that stages one part: typed columns, `problems`, and `is_aside` for rows that cannot be used. */
export function stageSql(part: Part): string {
	const table = tableOf(part.table);
	const rawOf = new Map(part.columns.map((id, index) => [id, `c${index}`]));
	const cells = [...rawOf].map(([id, raw]) => {
		const column = table.columns.find((candidate) => candidate.id === id) as Column;
		return `${cleanCell(raw, column)} AS ${name(`${id}__cell`)}`;
	});
	const values = table.columns.flatMap((column) =>
		(rawOf.has(column.id)
			? valueSql(column, name(`${column.id}__cell`))
			: absentValueSql(column)
		).map((value) => ({ ...value, alias: name(value.column) }))
	);
	const problems = [
		problemWhen('surplus', {
			column: '',
			value: "''",
			code: 'row too long',
			severity: 'set aside'
		}),
		...table.columns.flatMap((column) => {
			const raw = rawOf.get(column.id);
			return raw === undefined ? [] : cellProblems(column, raw);
		}),
		...rowProblems(table, rawOf)
	];
	return `CREATE OR REPLACE TABLE ${stagedName(part.number)} AS
WITH cells AS (SELECT *, ${cells.join(',\n\t')} FROM ${rawName(part.number)}),
typed AS (SELECT *, ${values.map((value) => `(${value.sql}) AS ${value.alias}`).join(',\n\t')} FROM cells),
judged AS (SELECT *, list_filter([${problems.join(',\n\t')}], lambda problem: problem IS NOT NULL)::${problemType}[] AS problems FROM typed)
SELECT ${part.number}::INTEGER AS part, "row", ${values.map((value) => value.alias).join(', ')}, problems,
	len(list_filter(problems, lambda problem: problem.severity = 'set aside')) > 0 AS is_aside
FROM judged`;
}
