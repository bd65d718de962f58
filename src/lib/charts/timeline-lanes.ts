import { groupBy } from '../domain/group-by.ts';
import type { ActionRecord } from '../domain/evidence/timeline.ts';
import type { ChartLook } from './chart.ts';
import { lineHeight, type Layer } from './frame.ts';
import { haloedWords } from './halo.ts';
import { heard, strokes, words as drawWords } from './pixel-marks.ts';
import { onPixels, type Scale } from './scale.ts';
import type { BarsQuestion } from './timeline-bars.ts';
import { isNarrow, pixelOfDay, sizeOf, type TimelineHues } from './timeline-frame.ts';
import { wrapText } from './words-room.ts';

/**
 * Many actions: a lane for each harm. Its height is how many were under way, on one scale for all lanes; each tick
 * below is one that began.
 */

export interface Step {
	readonly x: number;
	readonly count: number;
}

interface Lane {
	readonly text: string;
	readonly count: string;
	readonly steps: readonly Step[];
	readonly starts: readonly number[];
	readonly isAbout: boolean;
	readonly top: number;
	/** Its base line; the more were ever under way, the lower. */
	readonly base: number;
}

export interface Lanes {
	readonly lanes: readonly Lane[];
	readonly heading: { readonly text: readonly string[]; readonly top: number };
	readonly most: number;
	readonly bottom: number;
}

const headingGap = 9;

/**
 * On paper lanes lie closer together, so that many of them still stand on one page with their sentence, and in words that
 * need not be made smaller for it.
 */
const shapeOf = ({ isPrint }: ChartLook) =>
	isPrint
		? ({ label: 14, area: 14, ticks: 4, gap: 2 } as const)
		: ({ label: 18, area: 30, ticks: 7, gap: 8 } as const);

/** How many were under way from each day on which the number changed. An action is over on the day it ends. */
export function stepsOf(
	actions: readonly ActionRecord[],
	x: Scale,
	lastDay: string
): readonly Step[] {
	const changes = actions.flatMap((action) => [
		{ day: action.date_started, by: 1 },
		...(action.is_going || action.date_ended === null ? [] : [{ day: action.date_ended, by: -1 }])
	]);
	const days = [...new Set(changes.map(({ day }) => day))].sort();
	let count = 0;
	const steps = days.map((day) => {
		for (const change of changes) if (change.day === day) count += change.by;
		return { x: pixelOfDay(x, day), count };
	});
	return [...steps, { x: pixelOfDay(x, lastDay), count }];
}

/** Lanes by harm: the measure's own first, then those with most actions. */
export function lanesOf(question: BarsQuestion, top: number): Lanes {
	const { actions, firstDay, lastDay, x, words, look } = question;
	const shape = shapeOf(look);
	const title = wrapText(words.actionsLanes, look.width * 0.92, sizeOf(look));
	const titleHeight = title.length * lineHeight + headingGap;
	const groups = [...groupBy(actions, (action) => action.harm)].sort(
		([, a], [, b]) =>
			Number(b[0]?.is_about_measure) - Number(a[0]?.is_about_measure) || b.length - a.length
	);
	const steps = groups.map(([, own]) => stepsOf(own, x, lastDay));
	const most = Math.max(1, ...steps.map((own) => mostOf(own)));
	let bottom = top + titleHeight;
	const lanes = groups.map(([harm, own], index): Lane => {
		const laneSteps = steps[index] ?? [];
		const laneTop = bottom;
		const base = laneTop + shape.label + Math.ceil((mostOf(laneSteps) / most) * shape.area);
		bottom = base + shape.ticks + shape.gap;
		return {
			text: words.lane(harm),
			count: words.underWay(laneSteps.at(-1)?.count ?? 0),
			steps: laneSteps,
			starts: own
				.filter((action) => action.date_started >= firstDay)
				.map((action) => pixelOfDay(x, action.date_started)),
			isAbout: own[0]?.is_about_measure === true,
			top: laneTop,
			base
		};
	});
	return { lanes, heading: { text: title, top: top + headingGap / 2 }, most, bottom };
}

export const mostOf = (steps: readonly Step[]): number =>
	Math.max(0, ...steps.map(({ count }) => count));

function areas(
	lanes: readonly Lane[],
	most: number,
	look: ChartLook,
	{ color, opacity }: { readonly color: string; readonly opacity: number }
): Layer[] {
	const { area } = shapeOf(look);
	if (lanes.length === 0) return [];
	const values = lanes.flatMap((lane, index) =>
		lane.steps.map(({ x, count }) => ({
			x,
			y: lane.base - (count / most) * area,
			y2: lane.base,
			lane: index,
			description: `${lane.text}: ${lane.count}`
		}))
	);
	return [
		{
			data: { values },
			mark: {
				type: 'area',
				interpolate: 'step-after',
				color,
				fillOpacity: opacity,
				line: false
			},
			encoding: {
				x: onPixels('x'),
				y: onPixels('y'),
				y2: { field: 'y2' },
				detail: { field: 'lane', type: 'nominal' },
				...heard
			}
		}
	];
}

/** The base line of each lane, and a tick for each action that began. */
function laneStrokes(
	lanes: readonly Lane[],
	{ range }: Scale,
	look: ChartLook,
	hue: string
): Layer[] {
	const bases = lanes.map(({ base }) => ({ x: range[0], x2: range[1], y: base, y2: base }));
	const ticks = lanes.flatMap(({ base, starts }) =>
		starts.map((start) => ({ x: start, x2: start, y: base + 1, y2: base + shapeOf(look).ticks }))
	);
	return [...strokes(bases, { color: look.line }), ...strokes(ticks, { color: hue, width: 1.5 })];
}

/** The name of each lane at its start, and how many still go on at its end. */
function laneWords(lanes: readonly Lane[], { range }: Scale, look: ChartLook): Layer[] {
	const style = { color: look.ink, size: sizeOf(look) };
	const start = isNarrow(look) ? 0 : range[0];
	const at = (x: number, read: (lane: Lane) => string) =>
		lanes.map((lane) => ({ x, y: lane.top + shapeOf(look).label / 2, text: read(lane) }));
	return [
		...haloedWords(
			at(start, ({ text }) => text),
			{ ...style, align: 'left' },
			look.paper
		),
		...haloedWords(
			at(range[1], ({ count }) => count),
			{ ...style, align: 'right' },
			look.paper
		)
	];
}

export function laneLayers(
	{ lanes, heading, most }: Lanes,
	x: Scale,
	look: ChartLook,
	hues: TimelineHues
): Layer[] {
	const hasAbout = lanes.some((lane) => lane.isAbout);
	const strong = lanes.filter((lane) => lane.isAbout || !hasAbout);
	const soft = lanes.filter((lane) => !strong.includes(lane));
	const title = heading.text.map((text, line) => ({
		x: 0,
		y: heading.top + (line + 0.5) * lineHeight,
		text
	}));
	return [
		...areas(strong, most, look, { color: hues.action, opacity: 0.85 }),
		...areas(soft, most, look, { color: hues.action, opacity: 0.4 }),
		...laneStrokes(lanes, x, look, hues.action),
		...laneWords(lanes, x, look),
		...drawWords(title, { color: hues.action, size: sizeOf(look), align: 'left', isBold: true })
	];
}
