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
	const lines = found.map((at) => ({
		x: at,
		x2: at,
		y: y.range[0],
		y2: y.range[1] - margin.top / 2
	}));
	const width = textWidth(breakLabel, wordSize.axis);
	const named = found.slice(0, 1).map((at) => ({
		text: breakLabel,
		x: at + margin.words + width > look.width ? at - margin.words - width : at + margin.words,
		y: y.range[1] - margin.top / 2
	}));
	return [
		...strokes(lines, { color: look.quiet, isDashed: true }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis, align: 'left' })
	];
}
