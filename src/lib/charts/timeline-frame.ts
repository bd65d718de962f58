import type {
	ActionRecord,
	EventRecord,
	Point,
	ReleasedTimeline
} from '../domain/evidence/timeline.ts';
import type { ChartLook } from './chart.ts';
import { wordSize } from './frame.ts';
import type { Scales } from './scale-marks.ts';
import { pixelOf, type Scale } from './scale.ts';
import { roundSteps } from './axis.ts';

/** What the parts of a line of time share: its words, its hues, and the days along it. */

export interface TimelineWords {
	/** What the picture shows, for those who hear it. */
	readonly description: string;
	/** What the scale counts, above its highest tick. */
	readonly unit: string;
	/** A number on the scale. */
	readonly value: (value: number) => string;
	/** n of N of a point. */
	readonly caption: (point: Point) => string;
	/** Why a point has no number. */
	readonly state: (point: Point) => string;
	/** A point, for those who hear it. */
	readonly heardPoint: (point: Point) => string;
	/** The places asked about, and those beside them. */
	readonly here: string;
	readonly beside: string;
	/** Where a line is broken: "asked in another way". */
	readonly broken: (point: Point) => string;
	/** An event in a few words; of a season its kind. */
	readonly event: (event: EventRecord) => string;
	/** Several handovers in one label. */
	readonly handovers: (events: readonly EventRecord[]) => string;
	readonly action: (action: ActionRecord) => string;
	readonly heardAction: (action: ActionRecord) => string;
	/** Over the actions on the measure's own harm, over all others, and over all where nobody can tell. */
	readonly actionsAbout: string;
	readonly actionsOther: string;
	readonly actionsAll: string;
	/** Over lanes: what their height and their ticks are. */
	readonly actionsLanes: string;
	/** What is not drawn. */
	readonly more: (count: number) => string;
	/** A harm, and how many actions on it are under way at the end. */
	readonly lane: (harm: string | null) => string;
	readonly underWay: (count: number) => string;
	/** An event by its number, where its name has no room. */
	readonly number: (number: number) => string;
	readonly year: (day: string) => string;
	readonly month: (day: string) => string;
}

/** Hues beside the one of the measure. */
export interface TimelineHues {
	readonly action: string;
}

/** A picture narrower than this has no room for words beside marks. */
const narrowWidth = 620;

export const isNarrow = (look: ChartLook): boolean => look.width < narrowWidth;

/** All that the layers of one picture are drawn from. */
export interface TimelinePicture {
	readonly timeline: ReleasedTimeline;
	readonly words: TimelineWords;
	readonly look: ChartLook;
	readonly hues: TimelineHues;
	readonly here: readonly Point[];
	readonly beside: readonly Point[];
	readonly scales: Scales;
}

const millisecondsADay = 86_400_000;

/** Days since 1970: what stands along the line. */
export const dayNumber = (day: string): number => Date.parse(day) / millisecondsADay;

/** The pixel of a day, kept on the line. */
export function pixelOfDay(scale: Scale, day: string): number {
	const at = pixelOf(scale, dayNumber(day));
	return Math.round(Math.max(scale.range[0], Math.min(scale.range[1], at)) * 10) / 10;
}

/** The size of words on a picture of this width. */
export const sizeOf = (look: ChartLook): number =>
	isNarrow(look) ? wordSize.axis : wordSize.caption;

const mostSteps = 5;
/** Words stand above the highest mark. */
const headroom = 1.06;

/** Ticks from 0 that hold every number and limit of both sides. */
export function timelineTicks(points: readonly Point[], isWhole: boolean): readonly number[] {
	const numbers = points.flatMap(({ cell }) => [cell.value ?? 0, cell.upper ?? 0]);
	const largest = Math.max(...numbers, isWhole ? mostSteps : 0) * headroom;
	if (largest === 0) return [0, 1];
	const power = 10 ** Math.floor(Math.log10(largest / mostSteps));
	const fits = (step: number): boolean =>
		step * mostSteps >= largest && (!isWhole || Number.isInteger(step));
	const step = roundSteps.map((round) => round * power).find((one) => fits(one)) ?? 10 * power;
	const count = Math.ceil(largest / step);
	return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
