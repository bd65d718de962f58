import { eventMarks, type EventMark } from '../domain/evidence/event-marks.ts';
import { pointsOf } from '../domain/evidence/timeline.ts';
import type { ChartLook, ChartSpec } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import {
	bands,
	boxes,
	strokes,
	words as drawWords,
	type Box,
	type Spot,
	type Stroke,
	type Words
} from './pixel-marks.ts';
import { partLength, partStarts } from './picture-rows.ts';
import { pixelOf, type Scale } from './scale.ts';
import { dayTicks } from './timeline-axis.ts';
import { pixelOfDay, timelineTicks, type TimelineHues } from './timeline-frame.ts';
import { mostOf, stepsOf } from './timeline-lanes.ts';
import { numberLayers } from './timeline-panel-numbers.ts';
import {
	laneBase,
	panelHeight,
	panelsOf,
	plotBase,
	plotTop,
	size,
	type Panel,
	type PlacesPicture
} from './timeline-panels.ts';
import { shorten, textWidth } from './words-room.ts';

/**
 * A small line of time for each community, all on one scale, over the same days and with one height for actions, so
 * that they can be read against each other. It shows what came after what, and says nothing about why.
 */

/** Small lines some at a time, on the scale of all, so that those far below need not be drawn yet. */
export function timelineOfEachParts(
	whole: PlacesPicture,
	hues: (look: ChartLook) => TimelineHues
): readonly ((look: ChartLook) => ChartSpec)[] {
	return partStarts(whole.places).map((start) => {
		const part = { ...whole, places: whole.places.slice(start, start + partLength) };
		return (look: ChartLook) => smallLines(part, whole, look, hues(look));
	});
}

export const timelineOfEachChart = (
	picture: PlacesPicture,
	look: ChartLook,
	hues: TimelineHues
): ChartSpec => smallLines(picture, picture, look, hues);

/** @param whole all that stand on the same scales */
function smallLines(
	{ places, description }: PlacesPicture,
	whole: PlacesPicture,
	look: ChartLook,
	hues: TimelineHues
): ChartSpec {
	const ticks = ticksOfAll(whole);
	const panels = panelsOf(places, { count: whole.places.length, ticks, hues }, look);
	const columns = panels.filter(({ top }) => top === 0).length;
	const height = Math.ceil(panels.length / Math.max(columns, 1)) * panelHeight;
	return frame({ description }, look, height, [
		...eventLayers(panels, look),
		...guideLayers(panels, ticks, look),
		...laneLayers(panels, mostUnderWay(whole), hues),
		...dayLayers(panels, look),
		...numberLayers(
			panels.filter(({ line }) => line.isBeside),
			{ ...look, hue: look.quiet },
			look.paper
		),
		...numberLayers(
			panels.filter(({ line }) => !line.isBeside),
			look,
			look.hue
		),
		...wordLayers(panels, look)
	]);
}

/** The highest number of actions that were ever under way at once in one place: what the height of all lanes stands for. */
export const mostUnderWay = ({ places }: PlacesPicture): number =>
	Math.max(
		1,
		...places.map(({ timeline }) =>
			mostOf(stepsOf(timeline.actions.records, anywhere, timeline.lastDay))
		)
	);

/** Where it does not matter at which pixel a step stands. */
const anywhere: Scale = { domain: [0, 1], range: [0, 1] };

function ticksOfAll({ places }: PlacesPicture): readonly number[] {
	const points = places.flatMap(({ timeline }) => pointsOf(timeline, 'here'));
	return timelineTicks(
		points,
		points.every(({ cell }) => cell.value === null || cell.denominator === null)
	);
}

/** Shocks as bands, handovers and other ways of asking as upright lines. Seasons and the rest stand on each place's own line. */
function eventLayers(panels: readonly Panel[], look: ChartLook): Layer[] {
	const marks = panels.flatMap((panel) =>
		eventMarks(panel.line.timeline).map((mark) => ({ panel, mark }))
	);
	const shocks = marks.flatMap(({ panel, mark }): Box[] =>
		mark.kind === 'shock' ? mark.events.map((event) => shockBox(panel, event)) : []
	);
	const upright = (kind: 'handover' | 'break'): Stroke[] =>
		marks
			.filter(({ mark }) => mark.kind === kind)
			.map(({ panel, mark }) => {
				const x = pixelOfMark(panel, mark);
				const y2 = kind === 'break' ? plotBase(panel) : laneBase(panel);
				return { x, x2: x, y: plotTop(panel), y2 };
			});
	const breaks = upright('break').flatMap((one) => [one, { ...one, x: one.x - 3, x2: one.x2 - 3 }]);
	return [
		...boxes(shocks, { fill: look.quiet, opacity: 0.18 }),
		...strokes(upright('handover'), { color: look.ink, width: 1.2, isDashed: true }),
		...strokes(breaks, { color: look.ink, width: 0.7 })
	];
}

const beforePoint = 7;

/** A break stands left of the first point that was asked in the other way. */
function pixelOfMark({ picture: { scales } }: Panel, { day, point }: EventMark): number {
	const at = pixelOfDay(scales.x, day);
	return point === undefined ? at : Math.min(at, pixelOfDay(scales.x, point.day) - beforePoint);
}

const thinnest = 2;

function shockBox(
	panel: Panel,
	event: { readonly date_start: string; readonly date_end: string | null }
): Box {
	const { x } = panel.picture.scales;
	const start = pixelOfDay(x, event.date_start);
	const end = event.date_end === null ? start : pixelOfDay(x, event.date_end);
	return { x: start, x2: Math.max(end, start + thinnest), y: plotTop(panel), y2: laneBase(panel) };
}

/** Quiet lines across each picture; their numbers stand at the first of a row. */
function guideLayers(panels: readonly Panel[], ticks: readonly number[], look: ChartLook): Layer[] {
	const across = (tick: number): Stroke[] =>
		panels.map(({ picture: { scales }, start, end }) => {
			const y = pixelOf(scales.y, tick);
			return { x: start, x2: end, y, y2: y };
		});
	const named = panels
		.filter(({ isFirst }) => isFirst)
		.flatMap(({ picture, start }): Words[] =>
			ticks.map((tick) => ({
				text: picture.words.value(tick),
				x: start - size.words,
				y: pixelOf(picture.scales.y, tick)
			}))
		);
	return [
		...strokes(
			ticks.slice(1).flatMap((tick) => across(tick)),
			{ color: look.line }
		),
		...strokes(across(ticks[0] ?? 0), { color: look.quiet }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis, align: 'right' })
	];
}

/** How many actions were under way, those on the measure's own harm in full colour; below, a tick for each that began. */
function laneLayers(panels: readonly Panel[], most: number, hues: TimelineHues): Layer[] {
	const areas = (isAbout: boolean) =>
		panels.flatMap((panel, index) => {
			const { actions, lastDay } = panel.line.timeline;
			const own = actions.records.filter((action) => action.is_about_measure || !isAbout);
			if (own.length === 0) return [];
			const base = laneBase(panel);
			return stepCorners(
				stepsOf(own, panel.picture.scales.x, lastDay).map(({ x, count }) => ({
					x,
					y: base - (count / most) * size.lane,
					y2: base,
					run: String(index)
				}))
			);
		});
	return [
		...bands(areas(false), { fill: hues.action, opacity: 0.3 }),
		...bands(areas(true), { fill: hues.action, opacity: 0.85 }),
		...strokes(
			panels.flatMap((panel) => startTicks(panel)),
			{ color: hues.action, width: 1.5 }
		)
	];
}

type BandSpot = Spot & { readonly y2: number };

/** The corners of steps: each height is kept until the next step. */
const stepCorners = (steps: readonly BandSpot[]): readonly BandSpot[] =>
	steps.flatMap((step, index) => {
		const next = steps[index + 1];
		return next === undefined ? [step] : [step, { ...step, x: next.x }];
	});

/** What began before the line did has no tick, but is heard with it. */
function startTicks(panel: Panel): readonly Stroke[] {
	const { timeline, name, words } = panel.line;
	const y = laneBase(panel) + 1;
	return timeline.actions.records.map((action) => {
		const x = pixelOfDay(panel.picture.scales.x, action.date_started);
		const y2 = action.date_started < timeline.firstDay ? y : y + size.ticks;
		return { x, x2: x, y, y2, description: `${name}, ${words.heardAction(action)}` };
	});
}

/** The days below each picture: as many names of years or months as have room. */
function dayLayers(panels: readonly Panel[], look: ChartLook): Layer[] {
	const lines = panels.map((panel): Stroke => {
		const y = laneBase(panel);
		return { x: panel.start, x2: panel.end, y, y2: y };
	});
	const named = panels.flatMap((panel) => {
		let free = panel.start;
		return dayTicks(panel.picture).flatMap(({ x, text }): Words[] => {
			const end = x + textWidth(text, wordSize.axis);
			if (x < free || end > panel.end + 2) return [];
			free = end + size.words;
			return [{ x, y: laneBase(panel) + size.ticks + size.days / 2, text }];
		});
	});
	return [
		...strokes(lines, { color: look.line }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis, align: 'left' })
	];
}

/** The place above its picture with its last number, and what that is out of. */
function wordLayers(panels: readonly Panel[], look: ChartLook): Layer[] {
	const bold = { size: wordSize.caption, isBold: true } as const;
	const numbers = panels.map((panel) => ({ panel, text: lastText(panel) }));
	const titles = numbers.map(({ panel, text }): Words => {
		const taken = text === '' ? 0 : textWidth(`${text} `, wordSize.caption) + size.words;
		const name = shorten(panel.line.name, panel.end - panel.start - taken, wordSize.caption);
		const { opening } = panel.line;
		return { text: name, x: panel.start, y: panel.top + size.title / 2, description: opening };
	});
	const named = (isBeside: boolean): Words[] =>
		numbers
			.filter(({ panel, text }) => panel.line.isBeside === isBeside && text !== '')
			.map(({ panel, text }) => ({ text, x: panel.end, y: panel.top + size.title / 2 }));
	const notes = panels.map((panel): Words => ({
		text: shorten(panel.line.note, panel.end - panel.start, wordSize.axis),
		x: panel.start,
		y: panel.top + size.title + size.note / 2 - 4
	}));
	return [
		...drawWords(titles, { ...bold, color: look.ink, align: 'left' }),
		...drawWords(named(false), { ...bold, color: look.hue, align: 'right' }),
		...drawWords(named(true), { ...bold, color: look.quiet, align: 'right' }),
		...drawWords(notes, { size: wordSize.axis, color: look.quiet, align: 'left' })
	];
}

/** The last number of a place, as it stands on the scale. */
function lastText({ picture: { here, words } }: Panel): string {
	const value = here.findLast(({ cell }) => cell.value !== null)?.cell.value ?? null;
	return value === null ? '' : words.value(value);
}
