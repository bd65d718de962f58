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

interface Step {
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
const shape = { label: 18, area: 30, ticks: 7, gap: 8 } as const;

/** How many were under way from each day on which the number changed. An action is over on the day it ends. */
function stepsOf(actions: readonly ActionRecord[], x: Scale, lastDay: string): readonly Step[] {
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

const mostOf = (steps: readonly Step[]): number => Math.max(0, ...steps.map(({ count }) => count));

function areas(lanes: readonly Lane[], most: number, hue: string, opacity: number): Layer[] {
	if (lanes.length === 0) return [];
	const values = lanes.flatMap((lane, index) =>
		lane.steps.map(({ x, count }) => ({
			x,
			y: lane.base - (count / most) * shape.area,
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
				color: hue,
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

export function laneLayers(
	{ lanes, heading: title, most }: Lanes,
	x: Scale,
	look: ChartLook,
	hues: TimelineHues
): Layer[] {
	const size = sizeOf(look);
	const hasAbout = lanes.some((lane) => lane.isAbout);
	const strong = lanes.filter((lane) => lane.isAbout || !hasAbout);
	const soft = lanes.filter((lane) => !strong.includes(lane));
	const bases = lanes.map((lane) => ({
		x: x.range[0],
		x2: x.range[1],
		y: lane.base,
		y2: lane.base
	}));
	const ticks = lanes.flatMap((lane) =>
		lane.starts.map((start) => ({
			x: start,
			x2: start,
			y: lane.base + 1,
			y2: lane.base + shape.ticks
		}))
	);
	const y = (lane: Lane): number => lane.top + shape.label / 2;
	const start = isNarrow(look) ? 0 : x.range[0];
	const left = { color: look.ink, size, align: 'left' } as const;
	const titleLines = title.text.map((text, line) => ({
		x: 0,
		y: title.top + (line + 0.5) * lineHeight,
		text
	}));
	const counts = lanes.map((lane) => ({ x: x.range[1], y: y(lane), text: lane.count }));
	return [
		...areas(strong, most, hues.action, 0.85),
		...areas(soft, most, hues.action, 0.4),
		...strokes(bases, { color: look.line }),
		...strokes(ticks, { color: hues.action, width: 1.5 }),
		...haloedWords(
			lanes.map((lane) => ({ x: start, y: y(lane), text: lane.text })),
			left,
			look.paper
		),
		...haloedWords(counts, { color: look.ink, size, align: 'right' }, look.paper),
		...drawWords(titleLines, {
			color: hues.action,
			size,
			align: 'left',
			isBold: true
		})
	];
}
