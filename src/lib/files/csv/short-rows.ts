import type { Problem } from '../../domain/problem';
import { fileProblem } from '../file-problem';
import { isValueShape, shapeOf } from '../structure/cell-shape';
import { isTyped, profileOf, type Profile } from '../structure/column-profile';

/**
 * Rows that end before the last column. Where the cells that are there look like those of other rows, the rest is taken
 * to be blank, which is said once for the table. Where they do not, a cell may be missing in the middle and everything
 * behind it stand one column too far to the left: that is said of each such row.
 */
export function shortRows(
	file: string,
	sheet: string,
	header: readonly string[],
	rows: readonly (readonly string[])[],
	rowNumbers: readonly number[]
): Problem[] {
	const width = header.findLastIndex((name) => name.trim() !== '') + 1;
	const short = rows.flatMap((row, place) => (row.length < width ? [place] : []));
	if (short.length === 0) return [];
	const profile = profileOf(rows, 0, new Set(short));
	const isMoved = (place: number): boolean => hasOtherKind(rows[place] ?? [], profile);
	const moved = short.filter(isMoved).slice(0, mostListed);
	const others = short.length - moved.length;
	const rowOf = (place: number | undefined): number | null =>
		place === undefined ? null : (rowNumbers[place] ?? null);
	const ended = fileProblem(file, 'please check', 'rows end early', {
		parameters: { count: others, row: rowOf(short.find((place) => !isMoved(place))) ?? 0 }
	});
	const problems = [
		...(others === 0 ? [] : [ended]),
		...moved.map((place) =>
			fileProblem(file, 'please check', 'row too short', { row: rowOf(place) })
		)
	];
	return problems.map((problem) => ({ ...problem, sheet }));
}

/** More of them say nothing new. */
const mostListed = 2_000;

/** A number stands where others have words, or a word where others have numbers or days. */
function hasOtherKind(row: readonly string[], { columns }: Profile): boolean {
	return row.some((cell, at) => {
		const column = columns[at];
		if (column === undefined || column.filled === 0) return false;
		const shape = shapeOf(cell);
		if (shape === 'blank' || shape === 'missing' || shape === column.shape) return false;
		if (isTyped(column)) return true;
		return column.share === 1 && column.filled > 2 && isValueShape(shape);
	});
}
