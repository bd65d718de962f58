import type { Released, ReleasedCell } from '../domain/disclosure/release.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import { rowChart } from './rows.ts';

/** How several places are drawn. */
export interface ByPlaceOptions {
	/** The number of all places together: a line through all rows. */
	readonly headline?: ReleasedCell;
}

/**
 * One row a place, in the order in which they come: places are not ranked. The dot is the number, the soft bar says
 * where it may lie, and a place without a number says why.
 */
export function byPlaceChart(
	released: Released,
	words: ChartWords,
	look: ChartLook,
	{ headline }: ByPlaceOptions = {}
): ChartSpec {
	const rows = released.cells.map((cell) => ({ cell, isHeadline: false }));
	return rowChart({
		rows,
		words,
		look,
		...(headline === undefined ? {} : { reference: headline })
	});
}
