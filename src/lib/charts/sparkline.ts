import type { Released } from '../domain/disclosure/release.ts';
import { domainOf, ticksOf } from './axis.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import { frame } from './frame.ts';
import { dots, type Scales } from './scale-marks.ts';
import { gapLayers, limitLayers, lineLayers, type SeriesStyle } from './series-marks.ts';
import { gapRows, periodScale, seriesRows, type SeriesOptions, type SeriesRow } from './series.ts';

const height = 56;
const margin = 8;
const dotSize = 64;

/** A small line without words, for a card that has the number beside it. The last number is marked. */
export function sparklineChart(
	released: Released,
	words: ChartWords,
	look: ChartLook,
	options: SeriesOptions = {}
): ChartSpec {
	const { cells } = released;
	const areSurveys = options.connectAcrossGaps ?? false;
	const style: SeriesStyle = { lineWidth: 2, barWidth: 7, tickHeight: 6, areSurveys };
	const scales: Scales = {
		x: periodScale(cells.length, margin, look.width - margin),
		y: { domain: domainOf(ticksOf(cells)), range: [height - margin, margin] }
	};
	const rows = seriesRows(cells, words, options);
	return frame(words, look, height, [
		...limitLayers(rows, scales, look, style),
		...gapLayers(gapRows(cells, words, options), scales, look, style),
		...lineLayers(rows, scales, look, style),
		...dotLayers(rows, scales, look, areSurveys)
	]);
}

/** The last number full; earlier ones only where they were few (surveys) or would not be seen (alone). */
function dotLayers(
	rows: readonly SeriesRow[],
	scales: Scales,
	look: ChartLook,
	areSurveys: boolean
) {
	const earlier = rows.slice(0, -1).filter((row) => areSurveys || row.isAlone);
	const hollow = { size: dotSize * 0.75, fill: look.paper, stroke: look.hue };
	const full = { size: dotSize, fill: look.hue, stroke: look.hue };
	return [...dots(earlier, scales, 'up', hollow), ...dots(rows.slice(-1), scales, 'up', full)];
}
