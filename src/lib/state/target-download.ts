import { writeXlsx } from '../files/workbook-writing/write-xlsx.ts';
import { writeCsv } from '../files/write-csv.ts';
import {
	faultyTableRow,
	targetTableColumns,
	targetTableRow,
	targetWorkbook
} from '../reports/target-table.ts';
import { csv, prefix, xlsx } from './downloads.ts';
import { download } from './download.ts';
import type { JudgedPoint, TargetsView } from './targets.ts';

/** The target table of the open project, for the officer alone. */
export function downloadTargetTable(
	kind: 'XLSX' | 'CSV',
	points: readonly JudgedPoint[],
	{ faulty, reasonOf }: TargetsView
): void {
	const rows = [
		...points.map((at) => targetTableRow(at, reasonOf(at))),
		...faulty.map(faultyTableRow)
	];
	const name = `${prefix()}-targets-internal`;
	if (kind === 'CSV') download(writeCsv(targetTableColumns, rows), `${name}.csv`, csv);
	else download(writeXlsx(targetWorkbook(rows)), `${name}.xlsx`, xlsx);
}
