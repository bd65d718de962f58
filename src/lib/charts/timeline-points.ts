import type { Point } from '../domain/evidence/timeline.ts';
import type { ChartLook } from './chart.ts';
import type { Layer } from './frame.ts';
import { strokes, words as drawWords } from './pixel-marks.ts';
import { band, dots, limitBars, line, type MarkRow } from './scale-marks.ts';
import { onScale, pixelOf } from './scale.ts';
import { dayNumber, isNarrow, sizeOf, type TimelinePicture } from './timeline-frame.ts';
import { textWidth } from './words-room.ts';

/** The points of the measure: of the place filled and joined, of the places beside it hollow and dotted. */

export interface PointRow extends MarkRow {
	readonly value: number;
	readonly run: string;
	readonly isAlone: boolean;
	readonly point: Point;
}

/** Two sides that were asked on the same day stand beside one another, half of this to either side. */
const dodge = 12;

/** How far a side is moved along, in days. */
function shiftOf({ timeline, beside, scales }: TimelinePicture, side: Point['side']): number {
	if (timeline.by !== 'wave' || beside.length === 0) return 0;
	const { domain, range } = scales.x;
	const days = (dodge / (range[1] - range[0])) * (domain[1] - domain[0]);
	return side === 'here' ? -days / 2 : days / 2;
}

/** Points with a number, in runs: a run ends where the way of asking changed, and where a number is missing. */
export function pointRows(picture: TimelinePicture, points: readonly Point[]): readonly PointRow[] {
	const runOf = (index: number): string => {
		const gaps = points.slice(0, index).filter(({ cell }) => cell.value === null).length;
		return `${points[index]?.segment ?? 0}-${gaps}`;
	};
	const runs = points.map((_, index) => runOf(index));
	return points.flatMap((point, index) => {
		const { value, lower, upper } = point.cell;
		const run = runs[index] ?? '';
		if (value === null) return [];
		const isAlone =
			points.filter((other, at) => runs[at] === run && other.cell.value !== null).length === 1;
		const across = dayNumber(point.day) + shiftOf(picture, point.side);
		const description = picture.words.heardPoint(point);
		return [{ across, value, lower, upper, run, isAlone, description, point }];
	});
}

/** The row as data: what is drawn of it, and nothing else. */
const drawn = (rows: readonly PointRow[]): readonly (MarkRow & { readonly run: string })[] =>
	rows.map(({ point: _point, isAlone: _isAlone, ...row }) => row);

const dotSize = 70;
const barWidth = 10;

/** Intervals: a bar at a survey, a band along a register. */
function limits(picture: TimelinePicture, rows: readonly PointRow[], look: ChartLook): Layer[] {
	const { scales, timeline } = picture;
	const bounded = rows.filter(({ lower, upper }) => lower !== null && upper !== null);
	const isBar = (row: PointRow): boolean => timeline.by === 'wave' || row.isAlone;
	const bars = drawn(bounded.filter((row) => isBar(row)));
	const bands = drawn(bounded.filter((row) => !isBar(row)));
	return [
		...band(bands, scales, look),
		...limitBars(bars, scales, 'up', { kind: 'soft', width: barWidth, look })
	];
}

function dottedLine(rows: readonly PointRow[], { scales, look }: TimelinePicture): Layer[] {
	const joined = drawn(rows.filter((row) => !row.isAlone));
	if (joined.length === 0) return [];
	const mark = {
		type: 'line' as const,
		color: look.quiet,
		strokeWidth: 2.5,
		strokeDash: [0.1, 5],
		strokeCap: 'round' as const,
		aria: false
	};
	return [
		{
			data: { values: [...joined] },
			mark,
			encoding: {
				x: onScale('across', scales.x),
				y: onScale('value', scales.y),
				detail: { field: 'run', type: 'nominal' }
			}
		}
	];
}

/** The points of both sides; the place asked about lies on top. */
export function pointLayers(picture: TimelinePicture): Layer[] {
	const { scales, look, here, beside, timeline } = picture;
	const own = pointRows(picture, here);
	const others = pointRows(picture, beside);
	const quiet = { ...look, hue: look.quiet };
	const isDense = timeline.by === 'quarter' && isNarrow(look);
	const size = isDense ? dotSize / 3 : dotSize;
	return [
		...(timeline.by === 'wave' ? limits(picture, others, quiet) : []),
		...limits(picture, own, look),
		...dottedLine(others, picture),
		...line(drawn(own.filter((row) => !row.isAlone)), scales, { color: look.hue, width: 2.5 }),
		...dots(drawn(others), scales, 'up', {
			size: size * 0.8,
			fill: look.paper,
			stroke: look.quiet
		}),
		...dots(drawn(own), scales, 'up', { size, fill: look.hue, stroke: look.hue }),
		...gapLayers(picture)
	];
}

/** Where the place has no number: its bounds, or a small tick on the base line. */
function gapLayers(picture: TimelinePicture): Layer[] {
	const { scales, look, here, words } = picture;
	const gaps = here.filter(({ cell }) => cell.value === null);
	const rows = gaps.map((point) => ({
		across: dayNumber(point.day) + shiftOf(picture, 'here'),
		value: null,
		lower: point.cell.lower,
		upper: point.cell.upper,
		description: words.heardPoint(point)
	}));
	const base = scales.y.range[0];
	const ticks = rows
		.filter(({ lower }) => lower === null)
		.map(({ across, description }) => {
			const x = pixelOf(scales.x, across);
			return { x, x2: x, y: base, y2: base - 7, description };
		});
	return [
		...limitBars(rows, scales, 'up', { kind: 'open', width: barWidth, look }),
		...strokes(ticks, { color: look.quiet, width: 1.5 }),
		...gapWords(picture, gaps)
	];
}

/** Why there is no number, once for neighbours with the same reason, on the base line. */
function gapWords(picture: TimelinePicture, gaps: readonly Point[]): Layer[] {
	const { scales, look, here, words } = picture;
	const size = sizeOf(look);
	const groups: Point[][] = [];
	for (const gap of gaps.filter(({ cell }) => cell.lower === null)) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		const isNext = before !== undefined && here.indexOf(before) === here.indexOf(gap) - 1;
		if (last !== undefined && isNext && words.state(before) === words.state(gap)) last.push(gap);
		else groups.push([gap]);
	}
	let free = 0;
	const found = groups.flatMap((group) => {
		const days = group.map((point) => dayNumber(point.day));
		const middle = pixelOf(scales.x, ((days[0] ?? 0) + (days.at(-1) ?? 0)) / 2);
		const [first] = group;
		const text = first === undefined ? '' : words.state(first);
		const half = textWidth(text, size) / 2;
		const x = Math.max(scales.x.range[0] + half, Math.min(middle, look.width - half));
		if (x - half < free) return [];
		free = x + half + 8;
		return [{ x, y: scales.y.range[0] - 16, text }];
	});
	return drawWords(found, { color: look.quiet, size });
}
