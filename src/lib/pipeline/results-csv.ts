import { writeCsv, type CsvValue } from '../files/write-csv.ts';
import type { ReleasedCell, Released } from '../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import { cellNumberColumns, cellNumbers } from './cell-csv.ts';
import type { ResultRow } from './all-results.ts';
import type { Place } from './read-cells.ts';

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

/** What of a result its cell does not say. */
export interface ResultWhere {
	readonly definition: IndicatorDefinition;
	readonly place: Pick<Place, 'kind' | 'label'>;
	readonly period: Pick<Period, 'firstDay' | 'lastDay'>;
}

export interface ResultNames {
	/** The indicator's name in the reader's language. */
	readonly indicator: (id: string) => string;
	/** What stands for its id, where that is for nobody else. */
	readonly id?: (id: string) => string;
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
		return resultLine(row, cell, names);
	});
	return writeResults([], lines);
}

/**
 * Lines that begin with the columns of "All results", as a file.
 *
 * @param more names of the columns after them
 */
export function writeResults(
	more: readonly string[],
	lines: Iterable<readonly CsvValue[]>
): Uint8Array {
	return writeCsv([...resultColumns, ...more], lines);
}

/** One released cell in the columns of "All results". */
export function resultLine(
	{ definition, place, period }: ResultWhere,
	cell: ReleasedCell,
	names: ResultNames
): readonly CsvValue[] {
	return [
		names.id?.(cell.indicatorId) ?? cell.indicatorId,
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
