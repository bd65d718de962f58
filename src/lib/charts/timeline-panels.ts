import { pointsOf, type ReleasedTimeline } from '../domain/evidence/timeline.ts';
import type { ChartLook } from './chart.ts';
import { wordSize } from './frame.ts';
import { columnsFor } from './picture-rows.ts';
import {
	dayNumber,
	type TimelineHues,
	type TimelinePicture,
	type TimelineWords
} from './timeline-frame.ts';
import { widest } from './words-room.ts';

/** Where the small lines of time of communities stand, and what each is made of. */

/** The lines of time of several communities. */
export interface PlacesPicture {
	readonly places: readonly PlaceLine[];
	/** What all of it shows, for those who hear it. */
	readonly description: string;
}

/** One community's line, and what it is called. */
export interface PlaceLine {
	readonly timeline: ReleasedTimeline;
	readonly name: string;
	/** Under the name: n of N of its last number, or why it has none. */
	readonly note: string;
	/** What a press on its name does. */
	readonly opening: string;
	/** Only compared with: hollow and quiet. */
	readonly isBeside: boolean;
	readonly words: TimelineWords;
}

export const size = {
	title: 22,
	note: 20,
	plot: 88,
	toLane: 6,
	lane: 22,
	ticks: 6,
	days: 20,
	bottom: 18,
	gap: 20,
	words: 8,
	end: 4
};
/** No small picture is narrower than this. */
const leastWidth = 130;

export interface Panel {
	readonly line: PlaceLine;
	readonly picture: TimelinePicture;
	readonly start: number;
	readonly end: number;
	readonly top: number;
	readonly isFirst: boolean;
}

/** Where the parts of one panel stand below each other. */
export const plotTop = ({ top }: Panel): number => top + size.title + size.note;
export const plotBase = (panel: Panel): number => plotTop(panel) + size.plot;
export const laneBase = (panel: Panel): number => plotBase(panel) + size.toLane + size.lane;
export const panelHeight =
	size.title + size.note + size.plot + size.toLane + size.lane + size.days + size.bottom;

/** What all small pictures have in common, also those of other parts. */
interface Shared {
	readonly count: number;
	readonly ticks: readonly number[];
	readonly hues: TimelineHues;
}

export function panelsOf(
	places: readonly PlaceLine[],
	{ count, ticks, hues }: Shared,
	look: ChartLook
): readonly Panel[] {
	const numbers = ticks.map((tick) => places[0]?.words.value(tick) ?? '');
	const axis = Math.ceil(widest(numbers, wordSize.axis) * 1.1) + size.words;
	const room = look.width - axis - size.end;
	const columns = columnsFor(count, room, { least: leastWidth, gap: size.gap });
	const width = (room - size.gap * (columns - 1)) / columns;
	return places.map((line, index) => {
		const column = index % columns;
		const start = axis + column * (width + size.gap);
		const place = {
			line,
			start,
			end: start + width,
			top: Math.floor(index / columns) * panelHeight,
			isFirst: column === 0
		};
		return { ...place, picture: pictureOf(line, place, ticks, look, hues) };
	});
}

function pictureOf(
	{ timeline, words }: PlaceLine,
	{ start, end, top }: Pick<Panel, 'start' | 'end' | 'top'>,
	ticks: readonly number[],
	look: ChartLook,
	hues: TimelineHues
): TimelinePicture {
	const days = [dayNumber(timeline.firstDay), dayNumber(timeline.lastDay)] as const;
	const plot = top + size.title + size.note;
	return {
		timeline,
		words,
		look,
		hues,
		here: pointsOf(timeline, 'here'),
		beside: [],
		scales: {
			x: { domain: days, range: [start, end] },
			y: { domain: [0, ticks.at(-1) ?? 1], range: [plot + size.plot, plot] }
		}
	};
}
