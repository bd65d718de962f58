import type { ActionRecord } from '../domain/evidence/timeline.ts';
import type { ChartLook } from './chart.ts';
import type { Layer } from './frame.ts';
import { heard, words as drawWords, type Words } from './pixel-marks.ts';
import { onPixels, type Scale } from './scale.ts';
import {
	isNarrow,
	pixelOfDay,
	sizeOf,
	type TimelineHues,
	type TimelineWords
} from './timeline-frame.ts';
import { shorten, textWidth } from './words-room.ts';

/** Few actions: one bar each. A pointed end goes on; a hollow bar was stopped. */

/** More actions than this are drawn as lanes. */
export const mostBars = 12;

interface Bar {
	readonly x: number;
	readonly x2: number;
	readonly y: number;
	readonly y2: number;
	readonly description: string;
}

interface Row {
	readonly action: ActionRecord;
	readonly bar: Bar;
	readonly label: Words;
	readonly isInside: boolean;
}

interface Heading {
	readonly text: string;
	readonly y: number;
}

export interface Bars {
	readonly rows: readonly Row[];
	readonly headings: readonly Heading[];
	readonly bottom: number;
}

const shape = {
	wide: { bar: 22, row: 28, label: 0 },
	narrow: { bar: 10, row: 34, label: 17 }
} as const;
const headingHeight = 26;
const inset = 9;

export interface BarsQuestion {
	readonly actions: readonly ActionRecord[];
	readonly firstDay: string;
	readonly lastDay: string;
	readonly x: Scale;
	readonly words: TimelineWords;
	readonly look: ChartLook;
}

/** Actions on the measure's own harm first, under a heading of their own where there are others besides. */
function groupsOf({
	actions,
	words
}: BarsQuestion): { text: string; actions: readonly ActionRecord[] }[] {
	const about = actions.filter((action) => action.is_about_measure);
	const others = actions.filter((action) => !action.is_about_measure);
	if (about.length === 0) return [{ text: words.actionsAll, actions: others }];
	if (others.length === 0) return [{ text: words.actionsAbout, actions: about }];
	return [
		{ text: words.actionsAbout, actions: about },
		{ text: words.actionsOther, actions: others }
	];
}

export function barsOf(question: BarsQuestion, top: number): Bars {
	const { row } = isNarrow(question.look) ? shape.narrow : shape.wide;
	const rows: Row[] = [];
	const headings: Heading[] = [];
	let y = top;
	for (const group of groupsOf(question)) {
		headings.push({ text: group.text, y: y + headingHeight / 2 });
		y += headingHeight;
		for (const action of group.actions) {
			rows.push(rowOf(question, action, y));
			y += row;
		}
	}
	return { rows, headings, bottom: y };
}

function rowOf({ lastDay, x, words, look }: BarsQuestion, action: ActionRecord, top: number): Row {
	const { bar, label } = isNarrow(look) ? shape.narrow : shape.wide;
	const start = pixelOfDay(x, action.date_started);
	const tip = action.is_going ? bar / 2 : 0;
	const end = pixelOfDay(x, action.is_going ? lastDay : (action.date_ended ?? lastDay)) - tip;
	const drawn: Bar = {
		x: start,
		x2: Math.max(end, start + 3),
		y: top + label,
		y2: top + label + bar,
		description: words.heardAction(action)
	};
	return { action, bar: drawn, ...labelOf(drawn, words.action(action), look, top) };
}

/** A bar's name: on a phone above it; else inside it, or on the side where there is room. */
function labelOf(
	bar: Bar,
	full: string,
	look: ChartLook,
	top: number
): Pick<Row, 'label' | 'isInside'> {
	const size = sizeOf(look);
	if (isNarrow(look)) {
		const text = shorten(full, look.width - 4, size);
		const x = Math.max(0, Math.min(bar.x, look.width - textWidth(text, size) * 1.04));
		return { label: { x, y: top + 9, text }, isInside: false };
	}
	const y = (bar.y + bar.y2) / 2;
	const width = textWidth(full, size) * 1.06;
	if (width + 2 * inset <= bar.x2 - bar.x)
		return { label: { x: bar.x + inset, y, text: full }, isInside: true };
	const after = bar.x2 + inset * 2;
	if (after + width <= look.width) return { label: { x: after, y, text: full }, isInside: false };
	const before = bar.x - inset - width;
	if (before >= 0) return { label: { x: before, y, text: full }, isInside: false };
	const text = shorten(full, look.width - after, size);
	return { label: { x: after, y, text }, isInside: false };
}

type Paint = 'solid' | 'soft' | 'hollow';

function paintOf(action: ActionRecord, hasAbout: boolean): Paint {
	if (action.end_reason === 'stopped' && !action.is_going) return 'hollow';
	return hasAbout && !action.is_about_measure ? 'soft' : 'solid';
}

const softness = 0.35;
const corner = 3;

function rects(rows: readonly Row[], paint: Paint, look: ChartLook, hue: string): Layer[] {
	const [first] = rows;
	if (first === undefined) return [];
	// A bar that goes on continues into its point.
	const end = first.action.is_going ? 0 : corner;
	const fill = { solid: hue, soft: hue, hollow: look.paper }[paint];
	return [
		{
			data: { values: rows.map(({ bar }) => bar) },
			mark: {
				type: 'rect',
				cornerRadius: corner,
				cornerRadiusTopRight: end,
				cornerRadiusBottomRight: end,
				fill,
				fillOpacity: paint === 'soft' ? softness : 1,
				...(paint === 'hollow' ? { stroke: hue, strokeWidth: 1.5 } : {})
			},
			encoding: {
				x: onPixels('x'),
				y: onPixels('y'),
				x2: { field: 'x2' },
				y2: { field: 'y2' },
				...heard
			}
		}
	];
}

/** The points of bars that go on: half as wide as they are high. */
function tips(bars: readonly Bar[], paint: Paint, hue: string): Layer[] {
	if (bars.length === 0) return [];
	const values = bars.map((bar) => ({ x: bar.x2, y: (bar.y + bar.y2) / 2 }));
	const height = (bars[0]?.y2 ?? 0) - (bars[0]?.y ?? 0);
	return [
		{
			data: { values },
			mark: {
				type: 'point',
				shape: 'M0,-1L1,0L0,1Z',
				size: height * height,
				filled: true,
				fill: hue,
				strokeWidth: 0,
				opacity: paint === 'soft' ? softness : 1,
				aria: false
			},
			encoding: { x: onPixels('x'), y: onPixels('y') }
		}
	];
}

export function barLayers({ rows, headings }: Bars, look: ChartLook, hues: TimelineHues): Layer[] {
	const size = sizeOf(look);
	const hasAbout = rows.some(({ action }) => action.is_about_measure);
	const painted = (paint: Paint) =>
		rows.filter(({ action }) => paintOf(action, hasAbout) === paint);
	const shapes = (['solid', 'soft', 'hollow'] as const).flatMap((paint) => {
		const own = painted(paint);
		const going = own.filter(({ action }) => action.is_going);
		const over = own.filter(({ action }) => !action.is_going);
		return [
			...rects(over, paint, look, hues.action),
			...rects(going, paint, look, hues.action),
			...tips(
				going.map(({ bar }) => bar),
				paint,
				hues.action
			)
		];
	});
	const isOnHue = (row: Row): boolean => row.isInside && paintOf(row.action, hasAbout) === 'solid';
	const labels = (list: readonly Row[]) => list.map(({ label }) => label);
	return [
		...shapes,
		...drawWords(labels(rows.filter((row) => isOnHue(row))), {
			color: look.paper,
			size,
			align: 'left'
		}),
		...drawWords(labels(rows.filter((row) => !isOnHue(row))), {
			color: look.ink,
			size,
			align: 'left'
		}),
		...drawWords(
			headings.map(({ text, y }) => ({ x: 0, y, text: shorten(text, look.width, size) })),
			{ color: hues.action, size, align: 'left', isBold: true }
		)
	];
}
