import { eventMarks, type EventMark } from '../domain/evidence/event-marks.ts';
import type { EventRecord, Point, ReleasedTimeline } from '../domain/evidence/timeline.ts';
import type { ChartLook } from './chart.ts';
import type { Layer } from './frame.ts';
import { haloedWords } from './halo.ts';
import { boxes, strokes, type Box, type Stroke } from './pixel-marks.ts';
import type { Scale } from './scale.ts';
import { isNarrow, pixelOfDay, sizeOf, type TimelineWords } from './timeline-frame.ts';
import { shorten, textWidth } from './words-room.ts';

/** What happened besides: bands and lines through the whole picture, named above it in rows that never overlap. */

interface Label {
	readonly mark: EventMark;
	readonly text: string;
	/** Where it happened, and where its name begins. */
	readonly at: number;
	readonly x: number;
	readonly row: number;
}

export interface EventStrip {
	readonly labels: readonly Label[];
	readonly rows: number;
	readonly height: number;
}

const stripRow = 18;
const gap = 12;
const longestLabel = 310;

function textOf(mark: EventMark, words: TimelineWords): string {
	const [event] = mark.events;
	if (mark.point !== undefined) return words.broken(mark.point);
	if (event === undefined) return '';
	return mark.kind === 'handover' ? words.handovers(mark.events) : words.event(event);
}

/** Gives each mark the first row in which its name is free of the names before it. */
export function eventStrip(
	timeline: ReleasedTimeline,
	x: Scale,
	words: TimelineWords,
	look: ChartLook
): EventStrip {
	const size = sizeOf(look);
	const ends: number[] = [];
	const labels = eventMarks(timeline).map((mark, index) => {
		const text = isNarrow(look)
			? words.number(index + 1)
			: shorten(textOf(mark, words), longestLabel, size);
		const width = textWidth(text, size);
		const at =
			mark.point === undefined ? pixelOfDay(x, mark.day) : breakPixel(timeline, mark.point, x);
		const start = Math.min(at + 4, look.width - width - 2);
		const free = ends.findIndex((end) => end + gap <= start);
		const row = free === -1 ? ends.length : free;
		ends[row] = start + width;
		return { mark, text, at, x: start, row };
	});
	return { labels, rows: ends.length, height: ends.length * stripRow };
}

const beforePoint = 20;

/** A break stands where asking in the other way began, and left of its first point. */
function breakPixel(timeline: ReleasedTimeline, point: Point, x: Scale): number {
	const began = pixelOfDay(x, point.first_day);
	return timeline.by === 'quarter'
		? began
		: Math.min(began, pixelOfDay(x, point.day) - beforePoint);
}

/** How far down marks go: through the measure, or through the actions too. */
interface Extent {
	readonly top: number;
	readonly base: number;
	readonly bottom: number;
}

const thinnest = 2;

/** The band of an event, from its name down through all that is below. */
function bandOf(event: EventRecord, label: Label, x: Scale, { top, base, bottom }: Extent): Box {
	const start = pixelOfDay(x, event.date_start);
	const end = event.date_end === null ? start : pixelOfDay(x, event.date_end);
	const y = top + label.row * stripRow;
	const y2 = label.mark.kind === 'other' ? base : bottom;
	return { x: start, x2: Math.max(end, start + thinnest), y, y2 };
}

/** Where the way of asking changed: a double stroke from its name through the line. */
function breakStrokes(strip: EventStrip, { top, base }: Extent): Stroke[] {
	return strip.labels
		.filter(({ mark }) => mark.kind === 'break')
		.flatMap(({ at, row }) =>
			[0, -4].map((offset) => ({
				x: at + offset,
				x2: at + offset,
				y: top + row * stripRow,
				y2: base
			}))
		);
}

/** Bands and dashed lines; they lie under everything else. */
export function eventLayers(strip: EventStrip, x: Scale, look: ChartLook, extent: Extent): Layer[] {
	const rowsOf = (kind: EventMark['kind']): readonly Box[] =>
		strip.labels
			.filter((label) => label.mark.kind === kind)
			.flatMap((label) => label.mark.events.map((event) => bandOf(event, label, x, extent)));
	const starts = (rows: readonly Box[]) =>
		rows.map((row) => ({ x: row.x, x2: row.x, y: row.y, y2: row.y2 }));
	const isLump = strip.labels.some(
		({ mark }) => mark.kind === 'handover' && mark.events.length > 1
	);
	const handover = isLump
		? { color: look.quiet, width: 0.8, isDashed: true }
		: { color: look.ink, width: 1.2, isDashed: true };
	return [
		...boxes(rowsOf('season'), { fill: look.line, opacity: look.isPrint ? 0.3 : 0.5 }),
		...boxes(rowsOf('other'), { fill: look.line, opacity: 0.6 }),
		...boxes(rowsOf('shock'), { fill: look.quiet, opacity: 0.18 }),
		...strokes(starts([...rowsOf('other'), ...rowsOf('shock')]), { color: look.quiet, width: 0.6 }),
		...strokes(starts(rowsOf('handover')), handover),
		...strokes(breakStrokes(strip, extent), { color: look.ink, width: 1, isDashed: true })
	];
}

/** The names above the picture; of seasons quiet, of all else in ink. */
export function eventWords(strip: EventStrip, look: ChartLook, top: number): Layer[] {
	const size = sizeOf(look);
	const at = (label: Label) => ({
		x: label.x,
		y: top + label.row * stripRow + 8,
		text: label.text
	});
	const isQuiet = ({ mark }: Label): boolean => mark.kind === 'season' || mark.kind === 'other';
	const quiet = strip.labels.filter((label) => isQuiet(label));
	const loud = strip.labels.filter((label) => !isQuiet(label));
	return [
		...haloedWords(quiet.map(at), { color: look.quiet, size, align: 'left' }, look.paper),
		...haloedWords(loud.map(at), { color: look.ink, size, align: 'left' }, look.paper)
	];
}
