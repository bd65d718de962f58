import { isTyped, type ColumnProfile, type Profile } from '../structure/column-profile';
import { maskOf, shapeOf } from '../structure/cell-shape';

const mostPieces = 120;

/**
 * Joins the pieces of a row, whose delimiter stands inside its texts too, to as many cells as there
 * are columns: of all ways the one in which most cells look like their column. `null` where there
 * are too many pieces to try.
 */
export function align(
	pieces: readonly string[],
	delimiter: string,
	profile: Profile
): string[] | null {
	const { columns } = profile;
	if (pieces.length > mostPieces || pieces.length * columns.length > 4_000) return null;
	// best[column][end]: the best score with `column` cells made of the first `end` pieces.
	const width = columns.length;
	const best: number[][] = [[0]];
	const from: number[][] = [[]];
	for (let column = 1; column <= width; column++) {
		const scores: number[] = [];
		const starts: number[] = [];
		for (let end = column; end <= pieces.length - (width - column); end++) {
			for (let start = column - 1; start < end; start++) {
				const before = best[column - 1]?.[start];
				if (before === undefined) continue;
				const cell = pieces.slice(start, end).join(delimiter);
				const score = before + likeness(cell, end - start, columns[column - 1]);
				if (score > (scores[end] ?? -Infinity)) {
					scores[end] = score;
					starts[end] = start;
				}
			}
		}
		best.push(scores);
		from.push(starts);
	}
	return cellsFrom(pieces, delimiter, from, width);
}

function cellsFrom(
	pieces: readonly string[],
	delimiter: string,
	from: readonly (readonly number[])[],
	width: number
): string[] | null {
	const cells: string[] = [];
	let end = pieces.length;
	for (let column = width; column > 0; column--) {
		const start = from[column]?.[end];
		if (start === undefined) return null;
		cells.unshift(pieces.slice(start, end).join(delimiter));
		end = start;
	}
	return end === 0 ? cells : null;
}

function likeness(cell: string, pieces: number, column: ColumnProfile | undefined): number {
	if (column === undefined) return 0;
	const shape = shapeOf(cell);
	if (shape === 'blank') return column.filled === 0 ? 1 : 0.1;
	if (column.filled === 0) return -0.5;
	if (isTyped(column)) return shape === column.shape ? 2 : -1;
	if (column.mask !== null && column.shape === 'code') return maskOf(cell) === column.mask ? 2 : -1;
	const known = column.values.has(cell) ? 0.5 : 0;
	const isText = column.shape === 'text' || column.shape === 'word';
	const length = Math.abs(Math.log((cell.length + 1) / (column.averageLength + 1)));
	return known + (isText || pieces === 1 ? 0.6 : 0) - 0.25 * length;
}
