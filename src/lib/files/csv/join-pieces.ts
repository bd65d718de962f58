import { isTyped, profileOf } from '../structure/column-profile';
import { align } from './align';
import { blankReason } from './blank';
import type { CellDialect } from './cell-dialect';
import type { SplitText } from './split-records';
import { typeFit } from './type-fit';

/** Fewer rows as wide as the first say nothing about the columns. */
const fewestRows = 4;
const mostRows = 5_000;

/**
 * Where spaces stand between cells they stand inside texts too. Rows with more pieces than there are
 * names are joined to as many cells, if the values then stand in their columns; gives their places.
 */
export function joinPieces(split: SplitText, { delimiter }: CellDialect): number[] {
	if (delimiter !== ' ') return [];
	const { records } = split;
	const head = records.findIndex((record) => blankReason(record) === null);
	const width = records[head]?.length ?? 0;
	const body = records.slice(head + 1);
	const profile = profileOf(body.filter((record) => record.length === width));
	if (profile.rows < fewestRows || !profile.columns.some(isTyped)) return [];
	const joined: number[] = [];
	for (let place = head + 1; place < Math.min(records.length, mostRows); place++) {
		const pieces = records[place] ?? [];
		if (pieces.length <= width) continue;
		const cells = align(pieces, delimiter, profile);
		if (cells === null || typeFit(cells, profile) < 0.8) continue;
		records[place] = cells;
		joined.push(place);
	}
	return joined;
}
