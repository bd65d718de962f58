import type { ChartLook } from './chart.ts';
import type { Layer } from './frame.ts';
import { dash, heard } from './pixel-marks.ts';
import { onScale, type Scale } from './scale.ts';

/** What stands on scales: numbers and their limits. Each function gives one layer, or none where there is nothing. */

/** The two scales on which marks stand. */
export interface Scales {
	readonly x: Scale;
	readonly y: Scale;
}

/** What is drawn of a number: where it stands across and along, and its limits. */
export interface MarkRow {
	readonly across: number;
	readonly value: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly description: string;
}

/** `up`: numbers run upwards, as over time. `along`: they run along a row. */
export type Direction = 'up' | 'along';

function spot(scales: Scales, direction: Direction, field: string) {
	return direction === 'up'
		? { x: onScale('across', scales.x), y: onScale(field, scales.y) }
		: { x: onScale(field, scales.x), y: onScale('across', scales.y) };
}

export interface DotStyle {
	readonly size: number;
	readonly fill: string;
	readonly stroke: string;
	readonly shape?: 'circle' | 'square';
}

/** The numbers themselves. */
export function dots(
	rows: readonly MarkRow[],
	scales: Scales,
	direction: Direction,
	{ size, fill, stroke, shape = 'circle' }: DotStyle
): Layer[] {
	if (rows.length === 0) return [];
	return [
		{
			data: { values: [...rows] },
			mark: { type: 'point', filled: false, fill, stroke, strokeWidth: 2, shape, size, opacity: 1 },
			encoding: { ...spot(scales, direction, 'value'), ...heard }
		}
	];
}

/** Bars between limits: `soft` where a number stands in them, `open` where only its bounds are known. */
export function limitBars(
	rows: readonly MarkRow[],
	scales: Scales,
	direction: Direction,
	style: { readonly kind: 'soft' | 'open'; readonly width: number; readonly look: ChartLook }
): Layer[] {
	const bounded = rows.filter((row) => row.lower !== null && row.upper !== null);
	if (bounded.length === 0) return [];
	const isHeard = style.kind === 'open';
	return [
		{
			data: { values: bounded },
			mark: {
				type: 'bar',
				orient: direction === 'up' ? 'vertical' : 'horizontal',
				size: style.width,
				cornerRadius: style.width / 2,
				aria: isHeard,
				...limitPaint(style.kind, style.look)
			},
			encoding: {
				...spot(scales, direction, 'lower'),
				...(direction === 'up' ? { y2: { field: 'upper' } } : { x2: { field: 'upper' } }),
				...(isHeard ? heard : {})
			}
		}
	];
}

/** Tints on a screen; in print outlines, since a copier loses tints. */
function limitPaint(kind: 'soft' | 'open', look: ChartLook) {
	if (kind === 'open') {
		return { fill: look.paper, stroke: look.hue, strokeWidth: 1.5, strokeDash: dash };
	}
	if (look.isPrint) return { fillOpacity: 0, stroke: look.quiet, strokeWidth: 1 };
	return { fill: look.hue, fillOpacity: tint };
}

/** How strongly the stretch between limits is coloured. */
export const tint = 0.18;

/** The stretch between the limits of numbers that follow one another. */
export function band(
	rows: readonly (MarkRow & { readonly run: string })[],
	scales: Scales,
	look: ChartLook
): Layer[] {
	if (rows.length === 0) return [];
	const paint = look.isPrint
		? { fillOpacity: 0, stroke: look.quiet, strokeWidth: 1, strokeDash: dash }
		: { fill: look.hue, fillOpacity: tint };
	return [
		{
			data: { values: [...rows] },
			mark: { type: 'area', line: false, aria: false, ...paint },
			encoding: {
				...spot(scales, 'up', 'lower'),
				y2: { field: 'upper' },
				detail: { field: 'run', type: 'nominal' }
			}
		}
	];
}

/** Joins the numbers of each run. */
export function line(
	rows: readonly (MarkRow & { readonly run: string })[],
	scales: Scales,
	style: { readonly color: string; readonly width: number }
): Layer[] {
	if (rows.length === 0) return [];
	return [
		{
			data: { values: [...rows] },
			mark: { type: 'line', color: style.color, strokeWidth: style.width, aria: false },
			encoding: {
				...spot(scales, 'up', 'value'),
				detail: { field: 'run', type: 'nominal' }
			}
		}
	];
}
