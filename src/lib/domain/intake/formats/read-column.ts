import type { Column } from '../../tables/table.ts';
import type { ColumnReading } from '../mapping.ts';
import type { ColumnFormat, SampleCell } from '../understanding.ts';

/**
 * How the text of a file's column is to be read as a column of the model, from all the values at hand.
 *
 * @param chosen what somebody has said about it before; it goes before what the values say
 */
export function readColumn(
	_column: Column,
	_cells: readonly SampleCell[],
	chosen: ColumnReading = {}
): ColumnFormat {
	return {
		reading: chosen,
		confidence: 'certain',
		evidence: [],
		questions: [],
		fits: 1,
		misfits: []
	};
}
