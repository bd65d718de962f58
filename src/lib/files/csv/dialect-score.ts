import { mostCommon } from '../structure/column-profile';
import { shapeOf, type Shape } from '../structure/cell-shape';
import { blankReason } from './blank';
import type { CellDialect } from './cell-dialect';
import { splitRecords, type SplitText } from './split-records';

/** How well a dialect explains a text. */
export interface DialectScore {
	readonly dialect: CellDialect;
	/** 0 where it splits nothing, 1 where rows are alike and every cell is a value of its kind. */
	readonly score: number;
	/** The most common number of cells. */
	readonly width: number;
	readonly split: SplitText;
}

/** Rows that are looked at. */
const mostRows = 600;
const mostCells = 6_000;

/**
 * Rows of one width, cells that look whole, columns of one kind, quotes in their places: the product
 * says how consistent the text is under a dialect. Narrow rows above and below (titles, notes) count
 * less than rows inside.
 */
export function scoreDialect(text: string, dialect: CellDialect, complete: boolean): DialectScore {
	const split = splitRecords(text, dialect, mostRows);
	if (!complete && split.records.length > 2 && split.records.length < mostRows) {
		split.records.pop();
	}
	const rows = split.records.filter((record) => blankReason(record) === null);
	const [width] = mostCommon(rows.map((row) => row.length).filter((length) => length > 1));
	if (width < 2) return { dialect, score: 0, width: 1, split };
	const damaged = split.stray.length / Math.max(1, rows.length);
	const score =
		consistency(rows, width) *
		(1 - 1 / (width + 0.5)) *
		wholeness(rows, width) *
		Math.max(0.15, 1 - 0.8 * damaged);
	return { dialect, score, width, split };
}

const fewRows: readonly number[] = [0, 0.3, 0.85];

function consistency(rows: readonly (readonly string[])[], width: number): number {
	const first = rows.findIndex((row) => row.length === width);
	let last = rows.length - 1;
	while (last > first && (rows[last]?.length ?? 0) < Math.min(width, 3) && rows.length - last < 8)
		last -= 1;
	if ((rows[last]?.length ?? 0) !== width) last = rows.length - 1;
	const inside = rows.slice(first, last + 1);
	const counts = new Map<number, number>();
	for (const row of inside) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
	let squares = 0;
	for (const [length, count] of counts) {
		if (length > 1) squares += (count / inside.length) ** 2;
	}
	const outside = first === 0 ? 1 : first <= 12 && inside.length > first / 2 ? 0.7 : 0.3;
	// One row among others that are not split at all is no pattern.
	const several = rows.filter((row) => row.length > 1).length;
	const few = several < rows.length ? (fewRows[several] ?? 1) : 1;
	return squares * outside * few * (inside.length / rows.length) ** 0.3;
}

/** How much cells look like whole values, and columns like columns: 0 to 1. */
function wholeness(rows: readonly (readonly string[])[], width: number): number {
	const alike = rows.filter((row) => row.length === width);
	const step = Math.max(1, Math.ceil((alike.length * width) / mostCells));
	const columns: Map<Shape, number>[] = Array.from(
		{ length: width },
		() => new Map<Shape, number>()
	);
	let sum = 0;
	let cells = 0;
	let seen = 0;
	for (let at = 0; at < alike.length; at += step) {
		seen += 1;
		for (const [place, cell] of (alike[at] ?? []).entries()) {
			const shape = shapeOf(cell);
			if (shape !== 'blank') {
				sum += cellWholeness(cell, shape);
				cells += 1;
			}
			const shapes = columns[place];
			shapes?.set(shape, (shapes.get(shape) ?? 0) + 1);
		}
	}
	if (cells === 0) return 0.05;
	return 0.6 * (sum / cells) + 0.4 * meanAgreement(columns, seen);
}

function meanAgreement(columns: readonly Map<Shape, number>[], rows: number): number {
	let sum = 0;
	// Nothing between two filled columns all the way down, names included: half of a longer delimiter.
	const last = columns.findLastIndex((shapes) => (shapes.get('blank') ?? 0) < rows);
	for (const [at, shapes] of columns.entries()) {
		if (at < last && shapes.get('blank') === rows) continue;
		const empty = (shapes.get('blank') ?? 0) + (shapes.get('missing') ?? 0);
		const words = (shapes.get('word') ?? 0) + (shapes.get('text') ?? 0) + (shapes.get('code') ?? 0);
		const others = [...shapes].filter(([shape]) => shape !== 'blank' && shape !== 'missing');
		const best = Math.max(0.8 * words, ...others.map(([, count]) => count));
		sum += empty === rows ? 0.3 : best / (rows - empty);
	}
	return columns.length === 0 ? 0 : sum / columns.length;
}

const fragment =
	/^[\])}»”’,;:.!?%&=+*]|^[\p{Ll}][^(]*\)|[([{«“&=+*]$|^["'].*[^"']$|^[^"'].*[^\p{L}\p{N}"']["]$/u;

function cellWholeness(cell: string, shape: Shape): number {
	if (cell.startsWith(' ') || cell.endsWith(' ')) return shape === 'text' ? 0.35 : 0.55;
	if (shape !== 'text') return 1;
	const ends = cell.length > 200 ? cell.slice(0, 60) + cell.slice(-60) : cell;
	return fragment.test(ends) ? 0.3 : 0.85;
}
