import { blankReason } from '../csv/blank';
import { isValueShape, maskOf, shapeOf, type Shape } from './cell-shape';

/** What the cells of one column have in common. */
export interface ColumnProfile {
	/** Cells that hold something. */
	readonly filled: number;
	/** The shape that most filled cells have, and which part of them has it. */
	readonly shape: Shape;
	readonly share: number;
	/** The one mask of all its codes; `null` where they differ. */
	readonly mask: string | null;
	readonly values: ReadonlySet<string>;
	readonly averageLength: number;
}

export interface Profile {
	/** The most common number of cells in a row. */
	readonly width: number;
	/** Which part of the rows has it. */
	readonly widthShare: number;
	/** How many cells of a row hold something, in the middle. */
	readonly filled: number;
	/** Rows that were looked at. */
	readonly rows: number;
	readonly columns: readonly ColumnProfile[];
}

const sampleRows = 120;
const sampleCells = 60_000;

/** Wider tables are known by their first columns. */
const mostColumns = 5_000;

/**
 * Looks at rows that hold something, from the whole of a table and not at its beginning only.
 * `leaveOut` holds places of rows that are no guide.
 */
export function profileOf(
	rows: readonly (readonly string[])[],
	from = 0,
	leaveOut: ReadonlySet<number> = new Set()
): Profile {
	const sample = spread(rows, from, leaveOut);
	const [width, count] = mostCommon(sample.map((row) => row.length));
	const alike = sample.filter((row) => row.length === width);
	const columns: ColumnProfile[] = [];
	const looked = Math.min(width, mostColumns);
	for (let at = 0; at < looked; at++) columns.push(columnOf(alike.map((row) => row[at] ?? '')));
	const filled = sample.map(filledCells).sort((a, b) => a - b);
	return {
		width,
		widthShare: sample.length === 0 ? 0 : count / sample.length,
		filled: filled[Math.floor(filled.length / 2)] ?? 0,
		rows: sample.length,
		columns
	};
}

export function filledCells(row: readonly string[]): number {
	let count = 0;
	for (const cell of row) if (cell !== '' && cell.trim() !== '') count += 1;
	return count;
}

/** The most common number (the largest of equals) and how often it is there. */
export function mostCommon(numbers: readonly number[]): [number, number] {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	let best: [number, number] = [0, 0];
	for (const entry of counts) {
		if (entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0])) best = entry;
	}
	return best;
}

/** Whether a column holds values of one kind, so that a name would stand out in it. */
export function isTyped(column: ColumnProfile | undefined): boolean {
	return column !== undefined && isValueShape(column.shape) && column.share >= 0.6;
}

function spread(
	rows: readonly (readonly string[])[],
	from: number,
	leaveOut: ReadonlySet<number>
): (readonly string[])[] {
	const widest = rows.slice(from, from + 50).reduce((most, row) => Math.max(most, row.length), 1);
	const count = Math.max(4, Math.min(sampleRows, Math.floor(sampleCells / widest)));
	const step = Math.max(1, (rows.length - from) / count);
	const sample: (readonly string[])[] = [];
	let next = from;
	for (let at = from; at < rows.length && sample.length < count; at++) {
		if (at < next) continue;
		const row = rows[at] ?? [];
		if (leaveOut.has(at) || blankReason(row) !== null) continue;
		sample.push(row);
		next = from + sample.length * step;
	}
	return sample;
}

function columnOf(cells: readonly string[]): ColumnProfile {
	const shapes = new Map<Shape, number>();
	const masks = new Set<string>();
	const values = new Set<string>();
	let filled = 0;
	let length = 0;
	for (const cell of cells) {
		const shape = shapeOf(cell);
		if (shape === 'blank') continue;
		values.add(cell.trim());
		if (shape === 'missing') continue;
		filled += 1;
		length += cell.length;
		shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
		if (masks.size < 3) masks.add(maskOf(cell.trim()));
	}
	let best: [Shape, number] = ['blank', 0];
	for (const entry of shapes) if (entry[1] > best[1]) best = entry;
	return {
		filled,
		shape: best[0],
		share: filled === 0 ? 0 : best[1] / filled,
		mask: masks.size === 1 && filled > 2 ? ([...masks][0] ?? null) : null,
		values,
		averageLength: filled === 0 ? 0 : length / filled
	};
}
