import type { ChartLook, ChartWords } from './chart.ts';
import { wordSize, type Layer } from './frame.ts';
import { haloedWords } from './halo.ts';
import { words as drawWords } from './pixel-marks.ts';
import { dots, type Scales } from './scale-marks.ts';
import { pixelOf } from './scale.ts';
import type { SeriesRow } from './series.ts';

const beside = 10;
const above = 16;
const lastDotSize = 100;

/** The first and the last number, written beside their marks; the last one is the larger. */
export function endLayers(
	rows: readonly SeriesRow[],
	scales: Scales,
	words: ChartWords,
	look: ChartLook,
	areSurveys: boolean
): Layer[] {
	const first = rows[0];
	const last = rows.at(-1);
	if (first === undefined || last === undefined) return [];
	const lastWords = {
		text: words.value(last.value),
		x: pixelOf(scales.x, last.across) + beside,
		y: pixelOf(scales.y, last.value)
	};
	const firstWords = {
		text: words.value(first.value),
		x: pixelOf(scales.x, first.across),
		y: heightOfFirst(first, rows[1], scales, areSurveys || first.isAlone)
	};
	const firstStyle = { color: look.ink, size: wordSize.label };
	return [
		...dots([last], scales, 'up', { size: lastDotSize, fill: look.hue, stroke: look.hue }),
		...drawWords([lastWords], {
			color: look.hue,
			size: wordSize.value,
			align: 'left',
			isBold: true
		}),
		...(rows.length < 2 ? [] : haloedWords([firstWords], firstStyle, look.paper))
	];
}

/** The first number stands on the side from which the line turns away, and never on the base line. */
function heightOfFirst(
	first: SeriesRow,
	next: SeriesRow | undefined,
	{ y }: Scales,
	hasBar: boolean
): number {
	const lowest = pixelOf(y, hasBar ? (first.lower ?? first.value) : first.value);
	const highest = pixelOf(y, hasBar ? (first.upper ?? first.value) : first.value);
	const isRising = next !== undefined && next.value > first.value;
	const hasRoomBelow = lowest + 2 * above < y.range[0];
	return isRising && hasRoomBelow ? lowest + above : highest - above;
}
