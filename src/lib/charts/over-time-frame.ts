import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { tickWords, type Ticks } from './axis.ts';
import type { ChartLook, ChartWords } from './chart.ts';
import { wordSize, type Layer } from './frame.ts';
import { strokes, words as drawWords } from './pixel-marks.ts';
import type { Scales } from './scale-marks.ts';
import { pixelOf } from './scale.ts';
import type { SeriesOptions } from './series.ts';
import { textWidth } from './words-room.ts';

/** What stands around the line of one number, and around the lines of several. */

export const margin = { top: 26, bottom: 48, inner: 18, words: 8 };
const plotHeight = { least: 140, most: 220, share: 0.34 };

/** How far down the base line stands, in pixels. */
export function plotBase({ width }: ChartLook): number {
	const height = Math.round(width * plotHeight.share);
	return margin.top + Math.min(plotHeight.most, Math.max(plotHeight.least, height));
}

/** Quiet lines across the plot, with their numbers at the start. */
export function axisLayers(
	ticks: Ticks,
	{ x, y }: Scales,
	words: ChartWords,
	look: ChartLook
): Layer[] {
	const start = x.range[0] - margin.inner;
	const lines = ticks.map((tick) => {
		const at = pixelOf(y, tick);
		return { x: start, x2: x.range[1] + margin.inner / 2, y: at, y2: at };
	});
	const named = tickWords(ticks, words.value).map((text, index) => ({
		text,
		x: start - margin.words,
		y: pixelOf(y, ticks[index] ?? 0)
	}));
	return [
		...strokes(lines.slice(1), { color: look.line }),
		...strokes(lines.slice(0, 1), { color: look.quiet }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis, align: 'right' })
	];
}

/** A dashed line where the way of counting changed, named at its top. */
export function breakLayers(
	cells: readonly ReleasedCell[],
	{ x, y }: Scales,
	look: ChartLook,
	{ breakBefore = new Set(), breakLabel = '' }: SeriesOptions
): Layer[] {
	const found = cells.flatMap((cell, index) =>
		index > 0 && breakBefore.has(cell.period) ? [pixelOf(x, index - 0.5)] : []
	);
	return markedLines(
		found.map((at, index) => ({ at, label: index === 0 ? breakLabel : '' })),
		y,
		look
	);
}

/** A dashed line on each day of a change, named at its top where the name before it leaves room. */
export function changeLayers(
	{ x, y }: Scales,
	look: ChartLook,
	{ changes = [] }: SeriesOptions
): Layer[] {
	const marks = changes.map(({ across, label }) => ({ at: pixelOf(x, across), label }));
	const named = marks.map((mark, index) => {
		const before = marks[index - 1];
		const isFree =
			before === undefined ||
			mark.at - before.at > textWidth(before.label, wordSize.axis) + 2 * margin.words;
		return isFree ? mark : { ...mark, label: '' };
	});
	return markedLines(named, y, look);
}

function markedLines(
	marks: readonly { readonly at: number; readonly label: string }[],
	y: Scales['y'],
	look: ChartLook
): Layer[] {
	const top = y.range[1] - margin.top / 2;
	const lines = marks.map(({ at }) => ({ x: at, x2: at, y: y.range[0], y2: top }));
	const named = marks
		.filter(({ label }) => label !== '')
		.map(({ at, label }) => {
			const width = textWidth(label, wordSize.axis) + margin.words;
			return { text: label, x: at + width > look.width ? at - width : at + margin.words, y: top };
		});
	return [
		...strokes(lines, { color: look.quiet, isDashed: true }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis, align: 'left' })
	];
}
