import type { ChartLook, ChartWords } from './chart.ts';
import { wordSize, type Layer } from './frame.ts';
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
	look: ChartLook
): Layer[] {
	const first = rows[0];
	const last = rows.at(-1);
	if (first === undefined || last === undefined) return [];
	const lastWords = {
		text: words.value(last.value),
		x: pixelOf(scales.x, last.across) + beside,
		y: pixelOf(scales.y, last.value)
	};
	return [
		...dots([last], scales, 'up', { size: lastDotSize, fill: look.hue, stroke: look.hue }),
		...drawWords([lastWords], {
			color: look.hue,
			size: wordSize.value,
			align: 'left',
			isBold: true
		}),
		...(rows.length < 2 ? [] : firstWords(first, rows[1], scales, words, look))
	];
}

/** The first number stands on the side from which the line turns away, and never on the base line. */
function firstWords(
	first: SeriesRow,
	next: SeriesRow | undefined,
	scales: Scales,
	words: ChartWords,
	look: ChartLook
): Layer[] {
	const at = pixelOf(scales.y, first.value);
	const isRising = next !== undefined && next.value > first.value;
	const hasRoomBelow = at + 2 * above < scales.y.range[0];
	const y = isRising && hasRoomBelow ? at + above : at - above;
	const text = { text: words.value(first.value), x: pixelOf(scales.x, first.across), y };
	return drawWords([text], { color: look.hue, size: wordSize.label });
}
