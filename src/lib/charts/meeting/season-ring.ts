import { monthOf, type YearOfEvents } from '../../domain/meeting/year-of-events.ts';
import type { MeetingDrawing, MeetingMark, WayMark } from './drawing.ts';
import { lineMark } from './drawing.ts';
import { eventIcon } from './icons/events.ts';

/**
 * The months of a year as a ring, and what happened in them: an arc over its months with the picture of its kind. It goes
 * round as a clock does, in every language, with January at the top.
 */

export interface RingEvent {
	readonly kind: string;
	/** 1 to 12; the last may lie before the first, over the turn of the year. */
	readonly firstMonth: number;
	readonly lastMonth: number;
}

export interface RingWords {
	/** Twelve short names, from January on. */
	readonly months: readonly string[];
	readonly description: string;
}

const size = 400;
const middle = size / 2;
const monthsInYear = 12;
/** How far from the middle the months end and begin, and where the first arc lies. */
const outer = 196;
const inner = 150;
const firstArc = 126;
const arcStep = 40;
const mostArcs = 3;
const longName = 5;
/** Months of other calendars have such names: `Meskerem`. */
const longestName = 7;

/** A point at a month (0 is the first day of January) and a distance from the middle. */
function pointAt(month: number, radius: number): readonly [number, number] {
	const angle = (month / monthsInYear) * 2 * Math.PI - Math.PI / 2;
	return [middle + radius * Math.cos(angle), middle + radius * Math.sin(angle)];
}

const at = (month: number, radius: number): string =>
	pointAt(month, radius)
		.map((value) => value.toFixed(1))
		.join(' ');

const way = (d: string, look: Pick<WayMark, 'fill' | 'edge' | 'edgeWidth'>): WayMark => ({
	...{ kind: 'way', d, x: 0, y: 0, scale: 1 },
	...look
});

function sector(month: number, isNow: boolean): WayMark {
	const d = `M${at(month, inner)}L${at(month, outer)}A${outer} ${outer} 0 0 1 ${at(month + 1, outer)}L${at(month + 1, inner)}A${inner} ${inner} 0 0 0 ${at(month, inner)}z`;
	return way(d, { fill: 'paper', edge: 'ink', edgeWidth: isNow ? 5 : 1.5 });
}

/** How many months an event covers, its first and last included. */
const monthsOf = ({ firstMonth, lastMonth }: RingEvent): number =>
	((lastMonth - firstMonth + monthsInYear) % monthsInYear) + 1;

function arcMarks(event: RingEvent, lane: number): readonly MeetingMark[] {
	const radius = firstArc - lane * arcStep;
	const start = event.firstMonth - 1 + 0.12;
	const end = event.firstMonth - 1 + monthsOf(event) - 0.12;
	const isLong = end - start > monthsInYear / 2 ? 1 : 0;
	const [x, y] = pointAt((start + end) / 2, radius);
	const icon = { x: x - 16, y: y - 16 };
	return [
		way(`M${at(start, radius)}A${radius} ${radius} 0 ${isLong} 1 ${at(end, radius)}`, {
			fill: null,
			edge: 'fill',
			edgeWidth: 6
		}),
		way(`M${(x - 19).toFixed(1)} ${y.toFixed(1)}a19 19 0 1 0 38 0 19 19 0 0 0-38 0z`, {
			fill: 'paper',
			edge: 'ink',
			edgeWidth: 1.5
		}),
		lineMark(eventIcon(event.kind), icon)
	];
}

const touches = (one: RingEvent, other: RingEvent): boolean =>
	monthsCovered(one).some((month) => monthsCovered(other).includes(month));

const monthsCovered = (event: RingEvent): readonly number[] =>
	Array.from(
		{ length: monthsOf(event) },
		(_, index) => ((event.firstMonth - 1 + index) % monthsInYear) + 1
	);

/** Each event in the outermost lane in which it touches no other; those for which there is no room are left out. */
function lanesOf(events: readonly RingEvent[]): readonly { event: RingEvent; lane: number }[] {
	const lanes: RingEvent[][] = Array.from({ length: mostArcs }, () => []);
	return events.flatMap((event) => {
		const lane = lanes.findIndex((held) => !held.some((other) => touches(other, event)));
		if (lane === -1) return [];
		lanes[lane]?.push(event);
		return [{ event, lane }];
	});
}

/** @param now the month in which it is looked at, 1 to 12 */
export function seasonRing(
	events: readonly RingEvent[],
	now: number,
	{ months, description }: RingWords
): MeetingDrawing {
	const order = Array.from({ length: monthsInYear }, (_, index) => index);
	// Longer names are smaller, all of them alike, so that each stays within its month.
	const longest = Math.max(...months.map((name) => name.length));
	const nameSize = longest > longestName ? 12 : longest > longName ? 14 : 18;
	const names = order.map((month): MeetingMark => {
		const [x, y] = pointAt(month + 0.5, (inner + outer) / 2);
		return { kind: 'words', x, y: y + 6, text: months[month] ?? '', size: nameSize, tone: 'ink' };
	});
	const isLast = (month: number): boolean => month === now - 1;
	const sectors = [...order].sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
	return {
		width: size,
		height: size,
		description,
		marks: [
			...sectors.map((month) => sector(month, isLast(month))),
			...names,
			...lanesOf(events).flatMap(({ event, lane }) => arcMarks(event, lane))
		]
	};
}

/** The ring of a year; `null` where nothing is known of it. */
export function ringOfYear({ events, now }: YearOfEvents, words: RingWords): MeetingDrawing | null {
	if (events.length === 0) return null;
	const inRing = events.map(({ kind, firstDay, lastDay }) => ({
		kind,
		firstMonth: monthOf(firstDay),
		lastMonth: monthOf(lastDay)
	}));
	return seasonRing(inRing, now, words);
}
