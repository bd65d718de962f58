import type { ChartLook } from './chart.ts';
import type { Layer } from './frame.ts';
import { strokes } from './pixel-marks.ts';
import { band, dots, limitBars, line, type Scales } from './scale-marks.ts';
import { pixelOf } from './scale.ts';
import { isBounded, type GapRow, type SeriesRow } from './series.ts';

/** The marks that a large line and a small one share. */

export interface SeriesStyle {
	readonly lineWidth: number;
	/** Width of the bar between the limits of a number. */
	readonly barWidth: number;
	readonly tickHeight: number;
	/** Numbers of surveys have each their own bar, since nothing is known of the time between them. */
	readonly areSurveys: boolean;
}

/** Limits: a band along the line, or a bar at a number that stands alone. */
export function limitLayers(
	rows: readonly SeriesRow[],
	scales: Scales,
	look: ChartLook,
	{ barWidth, areSurveys }: SeriesStyle
): Layer[] {
	const bounded = rows.filter((row) => isBounded(row));
	const hasBar = (row: SeriesRow): boolean => areSurveys || row.isAlone;
	const single = bounded.filter((row) => hasBar(row));
	return [
		...band(
			bounded.filter((row) => !hasBar(row)),
			scales,
			look
		),
		...limitBars(single, scales, 'up', { kind: 'soft', width: barWidth, look })
	];
}

/** The line itself; a number alone needs none. */
export function lineLayers(
	rows: readonly SeriesRow[],
	scales: Scales,
	look: ChartLook,
	{ lineWidth }: SeriesStyle
): Layer[] {
	const joined = rows.filter((row) => !row.isAlone);
	return line(joined, scales, { color: look.hue, width: lineWidth });
}

/** Where there is no number: its bounds, a hollow mark for too few, a small tick for all else. */
export function gapLayers(
	gaps: readonly GapRow[],
	scales: Scales,
	look: ChartLook,
	{ barWidth, tickHeight }: SeriesStyle
): Layer[] {
	const isFew = (gap: GapRow): boolean => gap.cell.state === 'too few';
	const bounded = gaps.filter((gap) => isBounded(gap));
	const few = gaps.filter((gap) => isFew(gap));
	const others = gaps.filter((gap) => !isBounded(gap) && !isFew(gap));
	const base = scales.y.range[0];
	const ticks = others.map((gap) => {
		const x = pixelOf(scales.x, gap.across);
		return { x, x2: x, y: base, y2: base - tickHeight, description: gap.description };
	});
	const onBase = few.map((gap) => ({ ...gap, value: scales.y.domain[0] }));
	const hollow = { size: tickHeight * 6, fill: look.paper, stroke: look.quiet };
	return [
		...limitBars(bounded, scales, 'up', { kind: 'open', width: barWidth, look }),
		...strokes(ticks, { color: look.quiet, width: 1.5 }),
		...dots(onBase, scales, 'up', hollow)
	];
}
