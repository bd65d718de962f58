import { pointsOf, type ReleasedTimeline } from '../domain/evidence/timeline.ts';
import type { ChartLook, ChartSpec } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import { strokes, words as drawWords } from './pixel-marks.ts';
import { pixelOf, type Scale } from './scale.ts';
import { barLayers, barsOf, mostBars, type BarsQuestion } from './timeline-bars.ts';
import { captionLayers, nameGap } from './timeline-captions.ts';
import { eventLayers, eventStrip, eventWords } from './timeline-events.ts';
import {
	dayNumber,
	isNarrow,
	pixelOfDay,
	sizeOf,
	timelineTicks,
	type TimelineHues,
	type TimelinePicture,
	type TimelineWords
} from './timeline-frame.ts';
import { laneLayers, lanesOf } from './timeline-lanes.ts';
import { pointLayers } from './timeline-points.ts';
import { widest } from './words-room.ts';

export type { TimelineHues, TimelineWords } from './timeline-frame.ts';

const margin = { words: 8, unit: 24, afterStrip: 6, base: 10, axis: 26, end: 10 };
const panelHeight = { narrow: 180, wide: 230 };

/**
 * A measure, actions and events from outside on one line of time. Above, what happened besides; in the middle the
 * measure from 0, broken where the way of asking changed; below, the actions on the same days. It shows what came
 * after what, and says nothing about why.
 */
export function timelineChart(
	timeline: ReleasedTimeline,
	words: TimelineWords,
	look: ChartLook,
	hues: TimelineHues
): ChartSpec {
	const here = pointsOf(timeline, 'here');
	const beside = pointsOf(timeline, 'beside');
	const ticks = timelineTicks([...here, ...beside], isCounted(timeline));
	const x = dayScale(timeline, words, look, ticks);
	const strip = eventStrip(timeline, x, words, look);
	const legend = isNarrow(look) && beside.length > 0 ? 2 * legendRow + margin.afterStrip : 0;
	const top = legend + strip.height + margin.afterStrip + margin.unit;
	const base = top + (isNarrow(look) ? panelHeight.narrow : panelHeight.wide);
	const y: Scale = { domain: [0, ticks.at(-1) ?? 1], range: [base, top] };
	const picture: TimelinePicture = { timeline, words, look, hues, here, beside, scales: { x, y } };
	const actions = actionPart(picture, base + margin.base);
	const height = actions.bottom + margin.axis;
	return frame(words, look, height, [
		...eventLayers(strip, x, look, { top: legend, base, bottom: actions.bottom }),
		...axisLayers(picture, ticks),
		...dayLayers(picture, actions.bottom),
		...eventWords(strip, look, legend),
		...(legend > 0 ? legendLayers(picture) : []),
		...pointLayers(picture),
		...captionLayers(picture),
		...actions.layers
	]);
}

const isCounted = ({ points }: ReleasedTimeline): boolean =>
	points.cells.every(({ value, denominator }) => value === null || denominator === null);

/** The days along the line, with room for the scale at the start and for the names of the lines at the end. */
function dayScale(
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

function axisLayers({ scales, words, look }: TimelinePicture, ticks: readonly number[]): Layer[] {
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
		...drawWords([{ x: 0, y: y.range[1] - margin.unit / 2 - 3, text: words.unit }], {
			color: look.quiet,
			size: wordSize.axis,
			align: 'left'
		})
	];
}

const daysInYear = 366;

/** The first days of years, or of months where the line is short. */
function dayTicks({ timeline, words, scales }: TimelinePicture): { x: number; text: string }[] {
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

function dayLayers(picture: TimelinePicture, bottom: number): Layer[] {
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

const legendRow = 19;

/** On a phone the names of the two lines stand above them. */
function legendLayers({ look, words }: TimelinePicture): Layer[] {
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
			x: { field: 'x', type: 'quantitative', scale: null, axis: null },
			y: { field: 'y', type: 'quantitative', scale: null, axis: null }
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

interface ActionPart {
	readonly layers: readonly Layer[];
	readonly bottom: number;
}

/** Bars for few actions or for those of one community, lanes for many of several. */
function actionPart(
	{ timeline, words, look, hues, scales }: TimelinePicture,
	top: number
): ActionPart {
	const actions = timeline.actions.records;
	if (actions.length === 0) return { layers: [], bottom: top };
	const { firstDay, lastDay } = timeline;
	const question: BarsQuestion = { actions, firstDay, lastDay, x: scales.x, words, look };
	const isOfMany = new Set(actions.map((action) => action.community_label)).size > 1;
	if (actions.length > mostBars && isOfMany) {
		const lanes = lanesOf(question, top);
		return { layers: laneLayers(lanes, scales.x, look, hues), bottom: lanes.bottom };
	}
	const bars = barsOf({ ...question, actions: actions.slice(0, mostBars) }, top);
	const hidden = actions.length - mostBars;
	if (hidden <= 0) return { layers: barLayers(bars, look, hues), bottom: bars.bottom };
	const more = drawWords([{ x: scales.x.range[0], y: bars.bottom + 8, text: words.more(hidden) }], {
		color: look.quiet,
		size: sizeOf(look),
		align: 'left'
	});
	return { layers: [...barLayers(bars, look, hues), ...more], bottom: bars.bottom + 20 };
}
