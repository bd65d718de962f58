import { codesOf } from '../../src/lib/domain/templates/columns.ts';
import { tableOf, type TableId } from '../../src/lib/domain/tables/index.ts';
import type { Column } from '../../src/lib/domain/tables/table.ts';

/** How a code is written: as it is, or as a label. */
export type WriteCode = (column: string, code: string) => string;

const asItIs: WriteCode = (_, code) => code;

/** What a person may write into a column. */
function written(table: TableId, column: Column, row: number, writeCode: WriteCode): string {
	const codes = codesOf(column);
	const code = codes[row % codes.length];
	if (column.id === 'scope') return 'ALL';
	if (column.id === 'score') return '3';
	if (column.id === 'community_id') return `C0${table === 'communities' ? row : row % 2}`;
	if (column.type === 'date') return column.id.includes('end') ? '2025-03-15' : '2024-02-01';
	if (column.type === 'count' || column.type === 'number') return '2';
	if (column.type === 'band') return '6-11';
	if (column.type === 'wave') return 'T1';
	return code === undefined ? `${column.id}-${row}` : writeCode(column.id, code);
}

/** Rows of a table with something in every column; the codes of a column one after the other. */
export const writtenRows = (table: TableId, count: number, writeCode = asItIs): string[][] =>
	Array.from({ length: count }, (_, row) =>
		tableOf(table).columns.map((column) => written(table, column, row, writeCode))
	);
