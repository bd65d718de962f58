import { pointsOf, type ReleasedTimeline } from '../domain/evidence/timeline.ts';
import type { ChartLook } from './chart.ts';
import { wordSize, type Layer } from './frame.ts';
import { strokes, words as drawWords } from './pixel-marks.ts';
import { onPixels, pixelOf, type Scale } from './scale.ts';
import { nameGap } from './timeline-captions.ts';
import {
	dayNumber,
	isNarrow,
	pixelOfDay,
	sizeOf,
	type TimelinePicture,
	type TimelineWords
} from './timeline-frame.ts';
import { widest } from './words-room.ts';

/** What a line of time is read against: the days along it, the scale of its measure, and on a phone whose line is whose. */

const margin = { words: 8, end: 10 };

/** Room above the scale for what it counts. */
export const unitRow = 24;

/** The days along the line, with room for the scale at the start and for the names of the lines at the end. */
export function dayScale(
	timeline: ReleasedTimeline,
	words: TimelineWords,
	look: ChartLook,
	ticks: readonly number[]
): Scale {
	const domain = [dayNumber(timeline.firstDay), dayNumber(timeline.lastDay)] as const;
	const start =
		Math.ceil(
			widest(
				ticks.map((tick) => words.value(tick)),
				wordSize.axis
			)
		) + margin.words;
	const plain: Scale = { domain, range: [start, look.width - margin.end] };
	const beside = pointsOf(timeline, 'beside');
	if (isNarrow(look) || beside.length === 0) return plain;
	const names = widest([words.here, words.beside], sizeOf(look)) * 1.1 + nameGap + 8;
	const points = [...pointsOf(timeline, 'here'), ...beside].filter(
		({ cell }) => cell.value !== null
	);
	const lastDay = Math.max(...points.map((point) => dayNumber(point.day)), domain[0] + 1);
	const share = (lastDay - domain[0]) / (domain[1] - domain[0]);
	const widestRange = start + (look.width - names - start) / Math.max(share, 0.01);
	return { domain, range: [start, Math.min(plain.range[1], widestRange)] };
}

export function axisLayers(
	{ scales, words, look }: TimelinePicture,
	ticks: readonly number[]
): Layer[] {
	const { x, y } = scales;
	const lines = ticks.map((tick) => {
		const at = pixelOf(y, tick);
		return { x: x.range[0], x2: x.range[1], y: at, y2: at };
	});
	const named = ticks.map((tick) => ({
		x: x.range[0] - margin.words,
		y: pixelOf(y, tick),
		text: words.value(tick)
	}));
	return [
		...strokes(lines.slice(1), { color: look.line }),
		...strokes(lines.slice(0, 1), { color: look.quiet }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis, align: 'right' }),
		...drawWords([{ x: 0, y: y.range[1] - unitRow / 2 - 3, text: words.unit }], {
			color: look.quiet,
			size: wordSize.axis,
			align: 'left'
		})
	];
}

const daysInYear = 366;

/** The first days of years, or of months where the line is short. */
export function dayTicks({
	timeline,
	words,
	scales
}: TimelinePicture): { x: number; text: string }[] {
	const span = dayNumber(timeline.lastDay) - dayNumber(timeline.firstDay);
	const isShort = span <= daysInYear;
	const step = isShort ? (span > daysInYear / 2 ? 3 : 1) : 12;
	const ticks: { x: number; text: string }[] = [];
	const first = new Date(timeline.firstDay);
	for (let month = 0; month < 1200; month += step) {
		const start = isShort ? first.getUTCMonth() : 0;
		const day = new Date(Date.UTC(first.getUTCFullYear(), start + month, 1))
			.toISOString()
			.slice(0, 10);
		if (day > timeline.lastDay) break;
		if (day < timeline.firstDay) continue;
		ticks.push({
			x: pixelOfDay(scales.x, day),
			text: isShort ? words.month(day) : words.year(day)
		});
	}
	return ticks;
}

export function dayLayers(picture: TimelinePicture, bottom: number): Layer[] {
	const { scales, look } = picture;
	const ticks = dayTicks(picture);
	const lines = ticks.map(({ x }) => ({ x, x2: x, y: bottom, y2: bottom + 6 }));
	const line = { x: scales.x.range[0], x2: scales.x.range[1], y: bottom, y2: bottom };
	const named = ticks.map(({ x, text }) => ({ x: x + 4, y: bottom + 14, text }));
	return [
		...strokes([line, ...lines], { color: look.quiet }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis, align: 'left' })
	];
}

export const legendRow = 19;

/** On a phone the names of the two lines stand above them. */
export function legendLayers({ look, words }: TimelinePicture): Layer[] {
	const size = sizeOf(look);
	const spot = (row: number) => ({ x: 14, y: row * legendRow + legendRow / 2 });
	const mark = (row: number, fill: string, stroke: string): Layer => ({
		data: { values: [{ x: 6, y: spot(row).y }] },
		mark: {
			type: 'point',
			filled: false,
			fill,
			stroke,
			strokeWidth: 2,
			size: 46,
			opacity: 1,
			aria: false
		},
		encoding: {
			x: onPixels('x'),
			y: onPixels('y')
		}
	});
	return [
		mark(0, look.hue, look.hue),
		mark(1, look.paper, look.quiet),
		...drawWords([{ ...spot(0), text: words.here }], {
			color: look.hue,
			size,
			align: 'left',
			isBold: true
		}),
		...drawWords([{ ...spot(1), text: words.beside }], { color: look.quiet, size, align: 'left' })
	];
}
