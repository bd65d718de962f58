import type { Released, ReleasedCell } from '../domain/disclosure/release.ts';
import { domainOf, ticksOf, tickWords, type Ticks } from './axis.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import { endLayers } from './over-time-ends.ts';
import { gapWords, periodLayers } from './over-time-words.ts';
import { strokes, words as drawWords } from './pixel-marks.ts';
import { dots, type Scales } from './scale-marks.ts';
import { pixelOf } from './scale.ts';
import { gapLayers, limitLayers, lineLayers, type SeriesStyle } from './series-marks.ts';
import { gapRows, periodScale, seriesRows, type SeriesOptions } from './series.ts';
import { textWidth, widest } from './words-room.ts';

const margin = { top: 26, bottom: 48, inner: 18, words: 8 };
const plotHeight = { least: 140, most: 220, share: 0.34 };
const dotSize = 44;

/**
 * One number a period, in order: a line with its soft band. It breaks where no number stands and where the way of
 * counting changed; such periods are marked and named on the base line. The scale starts at 0.
 */
export function overTimeChart(
	released: Released,
	words: ChartWords,
	look: ChartLook,
	options: SeriesOptions = {}
): ChartSpec {
	const { cells } = released;
	if (cells.length === 0) return frame(words, look, 0, []);
	const ticks = ticksOf(cells);
	const scales = scalesOf(cells, ticks, words, look);
	const areSurveys = options.connectAcrossGaps ?? false;
	const style: SeriesStyle = { lineWidth: 2.5, barWidth: 10, tickHeight: 7, areSurveys };
	const rows = seriesRows(cells, words, options);
	const gaps = gapRows(cells, words, options);
	return frame(words, look, scales.y.range[0] + margin.bottom, [
		...axisLayers(ticks, scales, words, look),
		...limitLayers(rows, scales, look, style),
		...breakLayers(cells, scales, look, options),
		...gapLayers(gaps, scales, look, style),
		...gapWords({ rows, gaps, scales, words, look }),
		...lineLayers(rows, scales, look, style),
		...dots(rows, scales, 'up', { size: dotSize, fill: look.hue, stroke: look.hue }),
		...endLayers(rows, scales, words, look, areSurveys),
		...periodLayers(cells, scales, words, look)
	]);
}

/** Room for the words of the scale at the start, and for the last number at the end. */
function scalesOf(
	cells: readonly ReleasedCell[],
	ticks: Ticks,
	words: ChartWords,
	look: ChartLook
): Scales {
	const start = widest(tickWords(ticks, words.value), wordSize.axis) + margin.words + margin.inner;
	const last = cells.findLast((cell) => cell.value !== null)?.value ?? null;
	const lastWidth = last === null ? 0 : textWidth(words.value(last), wordSize.value);
	const height = Math.round(look.width * plotHeight.share);
	const base = margin.top + Math.min(plotHeight.most, Math.max(plotHeight.least, height));
	return {
		x: periodScale(cells.length, start, look.width - margin.inner - lastWidth),
		y: { domain: domainOf(ticks), range: [base, margin.top] }
	};
}

/** Quiet lines across the plot, with their numbers at the start. */
function axisLayers(ticks: Ticks, { x, y }: Scales, words: ChartWords, look: ChartLook): Layer[] {
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
function breakLayers(
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
