import { writeCsv, type CsvValue } from '../files/write-csv.ts';
import type { ReleasedCell, Released } from '../domain/disclosure/release.ts';
import { cellNumberColumns, cellNumbers } from './cell-csv.ts';
import type { ResultRow } from './all-results.ts';

/** The columns of "All results", in their order; other programs rely on them. */
export const resultColumns = [
	'indicator_id',
	'indicator',
	'area_of_concern',
	'direction',
	'unit',
	'place_kind',
	'place_id',
	'place',
	'period',
	'period_start',
	'period_end',
	'breakdown',
	'group',
	...cellNumberColumns
] as const;

export interface ResultNames {
	/** The indicator's name in the reader's language. */
	readonly indicator: (id: string) => string;
	/** What all places together are called. */
	readonly everywhere: string;
}

/**
 * All results as a CSV of the officer's own.
 *
 * @param rows as measured, one for each released cell and in the same order
 */
export function resultsCsv(
	rows: readonly ResultRow[],
	released: Released,
	names: ResultNames
): Uint8Array {
	const lines = released.cells.map((cell, index) => {
		const row = rows[index];
		if (row === undefined) throw new Error(`missing result row: ${index}`);
		return csvLine(row, cell, names);
	});
	return writeCsv(resultColumns, lines);
}

function csvLine(row: ResultRow, cell: ReleasedCell, names: ResultNames): CsvValue[] {
	const { definition, place, period } = row;
	return [
		cell.indicatorId,
		names.indicator(cell.indicatorId),
		definition.area,
		definition.direction,
		definition.unit,
		cell.placeKind,
		cell.placeId,
		place.kind === 'all' ? names.everywhere : place.label,
		cell.period,
		period.firstDay,
		period.lastDay,
		cell.breakdown,
		cell.group,
		...cellNumbers(cell)
	];
}
