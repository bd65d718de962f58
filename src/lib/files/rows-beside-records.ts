import type { SkippedRow, Table } from './read-result';

/**
 * The rows of a file that are no records, but for one row of names, which every table is reckoned to have: where names stand
 * in several rows, the others are here too, so that all rows of the file add up.
 */
export function rowsBesideRecords({
	skipped,
	headerRows = []
}: Pick<Table, 'skipped' | 'headerRows'>): readonly SkippedRow[] {
	const known = new Set(skipped.map(({ row }) => row));
	const names = headerRows.filter((row) => !known.has(row)).slice(1);
	return [...skipped, ...names.map((row) => ({ row, reason: 'repeated header' as const }))];
}
