import { blankReason } from '../csv/blank';
import type { Answers, SkippedRow } from '../read-result';
import type { Grid, SheetTables } from './grid';

/** Finds the tables of a sheet: where their headers are, what stands above, below and between them. */
export function tablesOfGrid(grid: Grid, _fileName: string, _answers: Answers): SheetTables {
	const headerAt = grid.rows.findIndex((record) => blankReason(record) === null);
	const header = grid.rows[headerAt];
	if (header === undefined) return { tables: [], questions: [], problems: [] };
	const skipped: SkippedRow[] = [];
	const rows: (readonly string[])[] = [];
	let firstRow: number | null = null;
	for (const [index, record] of grid.rows.entries()) {
		const reason = blankReason(record);
		if (reason !== null) {
			skipped.push({ row: grid.firstRow + index, reason });
		} else if (index > headerAt) {
			firstRow ??= grid.firstRow + index;
			rows.push(record);
		}
	}
	const table = {
		sheet: grid.sheet,
		header,
		rows,
		firstRow: firstRow ?? grid.firstRow + headerAt + 1,
		skipped
	};
	return { tables: [table], questions: [], problems: [] };
}
