import { isValueShape, maskOf, shapeOf, type Shape } from './cell-shape';
import { isTyped, type ColumnProfile, type Profile } from './column-profile';

/**
 * How much a row looks like the names of the columns below it: above 0 like names, below 0 like one
 * more row of values. About -1.5 to 1.5; near 0 nobody can tell.
 */
export function headerScore(row: readonly string[], body: Profile): number {
	const shapes = row.map(shapeOf);
	const filled = shapes.filter((shape) => shape !== 'blank').length;
	if (filled === 0) return -1;
	const years = isSequence(row);
	let sum = 0;
	for (const [at, cell] of row.entries()) {
		const shape = shapes[at] ?? 'blank';
		if (shape === 'blank') continue;
		sum += years && shape === 'number' ? 0.5 : cellScore(cell.trim(), shape, body.columns[at]);
	}
	const repeated = filled - new Set(row.map((cell) => cell.trim()).filter(Boolean)).size;
	const full = filled >= Math.min(body.width, row.length) ? 0.15 : 0;
	return (sum - 0.2 * repeated) / filled + full + wordsBonus(row);
}

function cellScore(cell: string, shape: Shape, column: ColumnProfile | undefined): number {
	if (column === undefined || column.filled === 0) return isValueShape(shape) ? -0.4 : 0;
	if (isValueShape(shape)) {
		if (column.shape === shape) return -1.5 * column.share;
		if (isOtherKind(column)) return 0.2;
		return shape === 'number' ? -0.5 : -0.3;
	}
	if (shape === 'missing') return -0.3;
	if (isTyped(column)) return 1;
	if (column.values.has(cell)) return column.filled > 2 ? -0.8 : -0.3;
	if (column.mask !== null && column.shape === 'code') {
		return maskOf(cell) === column.mask ? -1 : 0.8;
	}
	const isShort = column.averageLength > 30 && cell.length * 2 < column.averageLength;
	return cell.length > 120 ? -0.2 : isShort ? 0.35 : 0.1;
}

/** A number above nothing but words, as in a table with a column for each of its codes. */
function isOtherKind(column: ColumnProfile): boolean {
	return column.shape === 'word' && column.share === 1 && column.filled > 2;
}

/** Names that only the head of an export has. */
const exportNames =
	/^(?:_?(?:id|uuid|index|parent_index|submission_time|start|end|deviceid|username)|meta\/instanceid|__version__|s\/?n|no\.?|n°|date|fecha|data|tarehe|name|nom|nombre|nome|jina|total|year|month|age|sex|district|region|village)$/i;

function wordsBonus(row: readonly string[]): number {
	const known = row.filter((cell) => exportNames.test(cell.trim())).length;
	return known === 0 ? 0 : Math.min(0.4, 0.15 + (0.4 * known) / row.length);
}

/** Years or counted columns as names: `2019, 2020, 2021`. */
function isSequence(row: readonly string[]): boolean {
	const numbers = row.map((cell) => cell.trim()).filter((cell) => /^\d{4}$/.test(cell));
	if (numbers.length < 2) return false;
	const values = numbers.map(Number);
	const steps = new Set(values.slice(1).map((value, at) => value - (values[at] ?? 0)));
	return steps.size === 1 && !steps.has(0) && values.every((year) => year > 1899 && year < 2101);
}
