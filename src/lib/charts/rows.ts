import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { ticksOf, tickWords, type Ticks } from './axis.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import { strokes, words as drawWords, type Stroke } from './pixel-marks.ts';
import { rowLayout, type ChartRow, type RowLayout } from './row-layout.ts';
import { rowWords } from './row-words.ts';
import { dots, limitBars, type MarkRow } from './scale-marks.ts';
import { pixelOf } from './scale.ts';
import { isBounded, spoken } from './series.ts';
import { centred, middleOf } from './words-room.ts';

const size = { dot: 90, square: 110, bar: 12 };
const axisLine = 15;
const referenceLine = 12;

/** One picture with a row a number: its name, a dot with its limits, its number and n of N. */
export interface RowPicture {
	readonly rows: readonly ChartRow[];
	/** A number that all rows are seen against: a line through them, named above them where it has no row. */
	readonly reference?: ReleasedCell;
	readonly words: ChartWords;
	readonly look: ChartLook;
}

export function rowChart({ rows, reference, words, look }: RowPicture): ChartSpec {
	const against = reference?.value === null ? undefined : reference;
	const isNamed = against !== undefined && !rows.some((row) => row.isHeadline);
	const cells = rows.map((row) => row.cell);
	const ticks = ticksOf(against === undefined ? cells : [...cells, against]);
	const layout = rowLayout(rows, ticks, words, look, isNamed);
	return frame(words, look, layout.height, [
		...scaleLayers(rows, ticks, layout, words, look),
		...trackLayers(rows, layout, look),
		...referenceLayers(against, isNamed, rows, layout, words, look),
		...numberLayers(rows, layout, words, look),
		...rowWords(rows, layout, words, look)
	]);
}

/** Quiet lines through the rows, with their numbers below. */
function scaleLayers(
	rows: readonly ChartRow[],
	ticks: Ticks,
	layout: RowLayout,
	words: ChartWords,
	look: ChartLook
): Layer[] {
	if (rows.length === 0) return [];
	const at = ticks.map((tick) => pixelOf(layout.scales.x, tick));
	const within = { start: 0, end: look.width };
	const named = tickWords(ticks, words.value).map((text, index) => {
		const span = centred(text, wordSize.axis, at[index] ?? 0, within);
		return { text, x: middleOf(span), y: layout.base + axisLine };
	});
	return [
		...strokes(
			at.flatMap((x) => throughRows(x, rows, layout)),
			{ color: look.line }
		),
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
		return isDrawn(row) ? [{ x, x2: x, y: y - size.bar, y2: y + size.bar }] : [];
	});
}

/** Whether a row has a number or its bounds. */
const isDrawn = ({ cell }: ChartRow): boolean => cell.value !== null || isBounded(cell);

/** A thread from start to end of each row that has a number or bounds; a row without stays empty. */
function trackLayers(rows: readonly ChartRow[], { scales }: RowLayout, look: ChartLook): Layer[] {
	const [x, x2] = scales.x.range;
	const tracks = rows.flatMap((row, across) => {
		const y = pixelOf(scales.y, across);
		return isDrawn(row) ? [{ x, x2, y, y2: y }] : [];
	});
	return strokes(tracks, { color: look.line });
}

function referenceLayers(
	reference: ReleasedCell | undefined,
	isNamed: boolean,
	rows: readonly ChartRow[],
	layout: RowLayout,
	words: ChartWords,
	look: ChartLook
): Layer[] {
	const value = reference?.value ?? null;
	if (reference === undefined || value === null) return [];
	const x = pixelOf(layout.scales.x, value);
	const text = `${words.label(reference)} ${words.value(value)}`;
	const span = centred(text, wordSize.axis, x, { start: 0, end: look.width });
	const named = isNamed ? [{ text, x: middleOf(span), y: referenceLine }] : [];
	return [
		...strokes(throughRows(x, rows, layout), { color: look.quiet, width: 1.5, isDashed: true }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis })
	];
}

/** Numbers with their limits; bounds where only they are known. The headline is a square, not a dot. */
function numberLayers(
	rows: readonly ChartRow[],
	{ scales }: RowLayout,
	words: ChartWords,
	look: ChartLook
): Layer[] {
	const marks = rows.map(({ cell, isHeadline }, across) => {
		const { value, lower, upper } = cell;
		const mark: MarkRow = { across, value, lower, upper, description: spoken(cell, words) };
		return { isHeadline, mark };
	});
	const numbers = marks.filter(({ mark }) => mark.value !== null);
	const squares = numbers.filter((row) => row.isHeadline).map((row) => row.mark);
	const circles = numbers.filter((row) => !row.isHeadline).map((row) => row.mark);
	const soft = numbers.map((row) => row.mark);
	const open = marks.filter(({ mark }) => mark.value === null).map((row) => row.mark);
	const paint = { fill: look.hue, stroke: look.hue };
	return [
		...limitBars(soft, scales, 'along', { kind: 'soft', width: size.bar, look }),
		...limitBars(open, scales, 'along', { kind: 'open', width: size.bar, look }),
		...dots(circles, scales, 'along', { ...paint, size: size.dot }),
		...dots(squares, scales, 'along', { ...paint, size: size.square, shape: 'square' })
	];
}
