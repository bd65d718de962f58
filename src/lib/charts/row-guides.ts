import { tickWords, type Ticks } from './axis.ts';
import { wordSize, type Layer } from './frame.ts';
import { strokes, words as drawWords, type Stroke } from './pixel-marks.ts';
import { isReferenceNamed, type ChartRow, type RowLayout } from './row-layout.ts';
import type { RowPicture } from './rows.ts';
import { pixelOf } from './scale.ts';
import { isBounded } from './series.ts';
import { centred, middleOf } from './words-room.ts';

/** What guides the eye through the rows: the scale, a thread a row, the number that they are seen against. */

const axisLine = 15;
const referenceLine = 12;
const halfStroke = 12;

/** Quiet lines through the rows, with their numbers below. */
export function scaleLayers(
	{ rows, words, look }: RowPicture,
	layout: RowLayout,
	ticks: Ticks
): Layer[] {
	const at = ticks.map((tick) => pixelOf(layout.scales.x, tick));
	const lines = at.flatMap((x) => throughRows(x, rows, layout));
	const within = { start: 0, end: look.width };
	const named = tickWords(ticks, words.value).map((text, index) => {
		const span = centred(text, wordSize.axis, at[index] ?? 0, within);
		return { text, x: middleOf(span), y: layout.base + axisLine };
	});
	return [
		...strokes(lines, { color: look.line }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis })
	];
}

/** A line across all rows; on a phone in each row by itself, so that it does not cross words. */
function throughRows(
	x: number,
	rows: readonly ChartRow[],
	{ scales, isNarrow, top, base }: RowLayout
): Stroke[] {
	if (!isNarrow) return [{ x, x2: x, y: top, y2: base }];
	return rows.flatMap((row, across) => {
		const y = pixelOf(scales.y, across);
		return isDrawn(row) ? [{ x, x2: x, y: y - halfStroke, y2: y + halfStroke }] : [];
	});
}

/** Whether a row has a number or its bounds. */
const isDrawn = ({ cell }: ChartRow): boolean => cell.value !== null || isBounded(cell);

/** A thread from start to end of each row that has a number or bounds; a row without stays empty. */
export function threadLayers({ rows, look }: RowPicture, { scales }: RowLayout): Layer[] {
	const [x, x2] = scales.x.range;
	const threads = rows.flatMap((row, across) => {
		const y = pixelOf(scales.y, across);
		return isDrawn(row) ? [{ x, x2, y, y2: y }] : [];
	});
	return strokes(threads, { color: look.line });
}

/** A dashed line at the number that all are seen against; its name stands above where it has no row of its own. */
export function referenceLayers(picture: RowPicture, layout: RowLayout): Layer[] {
	const { rows, reference, words, look } = picture;
	const value = reference?.value ?? null;
	if (reference === undefined || value === null) return [];
	const x = pixelOf(layout.scales.x, value);
	const text = `${words.label(reference)} ${words.value(value)}`;
	const span = centred(text, wordSize.axis, x, { start: 0, end: look.width });
	const named = isReferenceNamed(picture) ? [{ text, x: middleOf(span), y: referenceLine }] : [];
	return [
		...strokes(throughRows(x, rows, layout), { color: look.quiet, width: 1.5, isDashed: true }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis })
	];
}
