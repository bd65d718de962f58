import type { Layer } from './frame.ts';
import { onPixels } from './scale.ts';

/** What stands on pixels: words and straight lines. Each function gives one layer, or none where there is nothing. */

/** Words at a spot, in pixels. */
export interface Words {
	readonly x: number;
	readonly y: number;
	readonly text: string | readonly string[];
	/** Said in place of a mark where there is none. */
	readonly description?: string;
}

export interface WordStyle {
	readonly color: string;
	readonly size: number;
	readonly align?: 'left' | 'center' | 'right';
	readonly isBold?: boolean;
}

/** The field of a mark that says what it is, for those who hear the picture. */
export const heard = { description: { field: 'description', type: 'nominal' as const } };

export function words(rows: readonly Words[], style: WordStyle): Layer[] {
	if (rows.length === 0) return [];
	const isHeard = rows.some((row) => row.description !== undefined);
	return [
		{
			data: { values: [...rows] },
			mark: {
				type: 'text',
				color: style.color,
				fontSize: style.size,
				fontWeight: style.isBold === true ? 'bold' : 'normal',
				align: style.align ?? 'center',
				baseline: 'middle',
				aria: isHeard
			},
			encoding: {
				x: onPixels('x'),
				y: onPixels('y'),
				text: { field: 'text', type: 'nominal' },
				...(isHeard ? heard : {})
			}
		}
	];
}

/** A straight line between two spots, in pixels. */
export interface Stroke {
	readonly x: number;
	readonly y: number;
	readonly x2: number;
	readonly y2: number;
	/** Of a line that stands for something, not of one that only guides the eye. */
	readonly description?: string;
}

export interface StrokeStyle {
	readonly color: string;
	readonly width?: number;
	readonly isDashed?: boolean;
}

export function strokes(rows: readonly Stroke[], style: StrokeStyle): Layer[] {
	if (rows.length === 0) return [];
	const { color, width = 1, isDashed = false } = style;
	const isHeard = rows.some((row) => row.description !== undefined);
	return [
		{
			data: { values: [...rows] },
			mark: {
				type: 'rule',
				color,
				strokeWidth: width,
				aria: isHeard,
				...(isDashed ? { strokeDash: dash } : {})
			},
			encoding: {
				x: onPixels('x'),
				y: onPixels('y'),
				x2: { field: 'x2' },
				y2: { field: 'y2' },
				...(isHeard ? heard : {})
			}
		}
	];
}

export const dash = [3, 3];

/** A number at its spot, in pixels, and the unbroken run that it belongs to. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly run: string;
	readonly description?: string;
}

export interface PathStyle {
	readonly color: string;
	readonly width: number;
	/** Lengths of strokes and gaps; none for a line without gaps. */
	readonly dash?: readonly number[];
	readonly opacity?: number;
}

/** Joins the spots of each run. */
export function paths(rows: readonly Spot[], style: PathStyle): Layer[] {
	if (rows.length === 0) return [];
	const { color, width, dash: gaps = [], opacity = 1 } = style;
	return [
		{
			data: { values: [...rows] },
			mark: {
				type: 'line',
				color,
				strokeWidth: width,
				strokeOpacity: opacity,
				aria: false,
				...(gaps.length === 0 ? {} : { strokeDash: [...gaps] })
			},
			encoding: {
				x: onPixels('x'),
				y: onPixels('y'),
				detail: { field: 'run', type: 'nominal' }
			}
		}
	];
}

export const spotShapes = [
	'circle',
	'square',
	'triangle-up',
	'diamond',
	'cross',
	'triangle-down'
] as const;

export interface SpotStyle {
	readonly size: number;
	readonly fill: string;
	readonly stroke: string;
	readonly shape?: (typeof spotShapes)[number];
}

/** A mark at each spot, heard where it has words. */
export function spots(rows: readonly Spot[], style: SpotStyle): Layer[] {
	if (rows.length === 0) return [];
	const { size, fill, stroke, shape = 'circle' } = style;
	const isHeard = rows.some((row) => row.description !== undefined);
	return [
		{
			data: { values: [...rows] },
			mark: {
				type: 'point',
				filled: false,
				fill,
				stroke,
				strokeWidth: 1.5,
				shape,
				size,
				opacity: 1,
				aria: isHeard
			},
			encoding: { x: onPixels('x'), y: onPixels('y'), ...(isHeard ? heard : {}) }
		}
	];
}

export interface BandPaint {
	readonly fill: string;
	readonly opacity: number;
	/** Of a band that is only an outline. */
	readonly stroke?: string;
}

/** The stretch between two heights along each run. */
export function bands(
	rows: readonly (Spot & { readonly y2: number })[],
	{ fill, opacity, stroke }: BandPaint
): Layer[] {
	if (rows.length === 0) return [];
	const outline = stroke === undefined ? {} : { stroke, strokeWidth: 1, strokeDash: dash };
	return [
		{
			data: { values: [...rows] },
			mark: {
				type: 'area',
				line: false,
				aria: false,
				fill,
				fillOpacity: opacity,
				...outline
			},
			encoding: {
				x: onPixels('x'),
				y: onPixels('y'),
				y2: { field: 'y2' },
				detail: { field: 'run', type: 'nominal' }
			}
		}
	];
}

/** A box, in pixels. */
export interface Box {
	readonly x: number;
	readonly x2: number;
	readonly y: number;
	readonly y2: number;
	readonly description?: string;
}

export interface BoxStyle {
	readonly fill: string;
	readonly opacity: number;
	/** Of a box that is only an outline. */
	readonly stroke?: string;
}

/** Boxes, heard where they have words. */
export function boxes(rows: readonly Box[], { fill, opacity, stroke }: BoxStyle): Layer[] {
	if (rows.length === 0) return [];
	const isHeard = rows.some((row) => row.description !== undefined);
	const outline = stroke === undefined ? {} : { stroke, strokeWidth: 1.5, strokeDash: dash };
	return [
		{
			data: { values: [...rows] },
			mark: { type: 'rect', fill, fillOpacity: opacity, aria: isHeard, ...outline },
			encoding: {
				x: onPixels('x'),
				y: onPixels('y'),
				x2: { field: 'x2' },
				y2: { field: 'y2' },
				...(isHeard ? heard : {})
			}
		}
	];
}
