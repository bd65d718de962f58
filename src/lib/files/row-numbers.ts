import type { Table } from './read-result';

/** The file's own row number of each of the table's rows, as a spreadsheet shows them. */
export function fileRowNumbers(table: Pick<Table, 'rows' | 'firstRow' | 'skipped'>): number[] {
	const skipped = new Set(table.skipped.map((entry) => entry.row));
	let next = table.firstRow;
	return table.rows.map(() => {
		while (skipped.has(next)) next += 1;
		return next++;
	});
}
