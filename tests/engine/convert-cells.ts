import {
	cellName,
	cleanCell,
	highOf,
	isUnreadable,
	plainCell,
	plainName,
	valueSql,
	type CellContext
} from '../../src/lib/domain/intake/cell-sql.ts';
import { name } from '../../src/lib/domain/sql.ts';
import type { Column } from '../../src/lib/domain/tables/table.ts';
import type { Row, Value } from '../../src/lib/engine/engine.ts';

/** SQL that converts a cell of a column in the steps in which a part is staged. */
export function convertSql(
	column: Column,
	cell: string,
	context: CellContext,
	from = '(SELECT 1 AS i)'
): string {
	const plain = plainCell(column, context) ?? 'NULL';
	const values = valueSql(column, context).map(
		(value) => `(${value.sql}) AS ${name(value.column)}`
	);
	return `WITH cells AS (SELECT *, ${cleanCell(cell, column, context)} AS ${cellName(column.id)} FROM ${from}),
plain AS (SELECT *, ${plain} AS ${plainName(column.id)} FROM cells),
typed AS (SELECT *, ${values.join(', ')} FROM plain)
SELECT *, ${isUnreadable(column, context)} AS is_unreadable FROM typed ORDER BY i`;
}

/** What a row of it says: the value, also the upper bound of a count, or that the cell could not be read. */
export function converted(column: Column, row: Row): Value[] | 'unreadable' {
	if (row['is_unreadable'] === true) return 'unreadable';
	const value = row[column.id] ?? null;
	return column.type === 'count' ? [value, row[highOf(column.id)] ?? null] : [value];
}
