import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { CsvValue } from '../files/write-csv.ts';

/** The columns in which every CSV writes a number, its limits and its state. */
export const cellNumberColumns = [
	'numerator',
	'denominator',
	'value',
	'lower',
	'upper',
	'interval',
	'state',
	'rows_used',
	'rows_not_recorded'
] as const;

/** A cell's numbers at full precision, in the order of `cellNumberColumns`. */
export function cellNumbers(cell: ReleasedCell): readonly CsvValue[] {
	return [
		cell.numerator,
		cell.denominator,
		cell.value,
		cell.lower,
		cell.upper,
		cell.interval,
		cell.state,
		cell.rowsUsed,
		cell.rowsNotRecorded
	];
}
