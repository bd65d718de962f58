import type { Released, ReleasedCell } from '../domain/disclosure/release.ts';
import { domainOf, ticksOf, tickWords, type Ticks } from './axis.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import { frame, wordSize } from './frame.ts';
import { axisLayers, breakLayers, changeLayers, margin, plotBase } from './over-time-frame.ts';
import { endLayers } from './over-time-ends.ts';
import { gapWords, periodLayers } from './over-time-words.ts';
import { dots, type Scales } from './scale-marks.ts';
import { gapLayers, limitLayers, lineLayers, type SeriesStyle } from './series-marks.ts';
import { gapRows, periodScale, seriesRows, type SeriesOptions } from './series.ts';
import { textWidth, widest } from './words-room.ts';

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
		...changeLayers(scales, look, options),
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
	return {
		x: periodScale(cells.length, start, look.width - margin.inner - lastWidth),
		y: { domain: domainOf(ticks), range: [plotBase(look), margin.top] }
	};
}
