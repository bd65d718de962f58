import {
	slopesOf,
	type ReleasedSlopes,
	type Slope,
	type SlopeEnd
} from '../domain/evidence/slopes.ts';
import type { Side } from '../domain/evidence/timeline.ts';
import { domainOf, ticksOf, tickWords, type Ticks } from './axis.ts';
import type { ChartLook, ChartSpec } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import { haloedWords } from './halo.ts';
import { movedApart } from './moved-apart.ts';
import { paths, strokes, words as drawWords, type Spot } from './pixel-marks.ts';
import { dots, limitBars, type MarkRow, type Scales } from './scale-marks.ts';
import { pixelOf } from './scale.ts';
import { wrapText, widest } from './words-room.ts';

/**
 * Two times side by side: every side as a line between its two numbers, with n of N on both and soft bars where the
 * true number may lie, and behind it a thin line for each place.
 */
export interface SlopesPicture {
	readonly together: ReleasedSlopes;
	readonly places: ReleasedSlopes;
	readonly words: SlopesWords;
}

export interface SlopesWords {
	readonly description: string;
	/** A number in the unit of the measure, short. */
	readonly value: (value: number) => string;
	/** n of N. */
	readonly caption: (end: SlopeEnd) => string;
	/** Two captions in one, the earlier first: with an arrow that points where the language reads. */
	readonly fromTo: (before: string, now: string) => string;
	/** Whose line it is: "12 places that acted". */
	readonly side: (side: Side) => string;
	/** The two times. */
	readonly before: string;
	readonly now: string;
	/** An end with all that is known of it. */
	readonly heard: (end: SlopeEnd) => string;
	/** A thin line: a place with both of its numbers. */
	readonly heardPlace: (slope: Slope) => string;
}

const margin = { top: 26, bottom: 42, bottomClose: 58, words: 8, inner: 46, captions: 12 };
const plot = { least: 220, most: 360, share: 0.6 };
/** Wider than this, the slope between two times says less. */
const mostBetween = 460;
/** Nearer than this, the words under the two ends would run into each other. */
const leastBetween = 100;
const rowHeight = 17;
const mostNameLines = 3;

export function slopesChart(picture: SlopesPicture, look: ChartLook): ChartSpec {
	const { together, places, words } = picture;
	const sides = slopesOf(together);
	if (sides.length === 0) return frame(words, look, 0, []);
	const ticks = ticksOf([...together.cells, ...places.cells]);
	const scales = scalesOf(ticks, picture, look);
	const below = areClose(scales) ? margin.bottomClose : margin.bottom;
	return frame(words, look, scales.y.range[0] + below, [
		...tickLayers(ticks, scales, words, look),
		...timeLayers(scales, words, look),
		...placeLayers(slopesOf(places), scales, words, look),
		...[...sides].reverse().flatMap((side) => sideLayers(side, scales, words, look)),
		...wordLayers(sides, scales, words, look)
	]);
}

function scalesOf(ticks: Ticks, { together, words }: SlopesPicture, look: ChartLook): Scales {
	const captions = slopesOf(together).flatMap(({ before, now }) => [before, now]);
	const captionRoom = widest(
		captions.map((end) => words.caption(end)),
		wordSize.caption
	);
	const axisRoom = widest(tickWords(ticks, words.value), wordSize.axis) + margin.words;
	const start = axisRoom + captionRoom + 2 * margin.captions;
	const names = Math.min(
		look.width * 0.34,
		widest(
			slopesOf(together).map(({ side }) => words.side(side)),
			wordSize.caption
		)
	);
	const end = look.width - Math.max(captionRoom, names) - 2 * margin.captions;
	const height = Math.min(plot.most, Math.max(plot.least, look.width * plot.share));
	return {
		x: { domain: [0, 1], range: [start, Math.min(end, start + mostBetween)] },
		y: { domain: domainOf(ticks), range: [margin.top + Math.round(height), margin.top] }
	};
}

function tickLayers(ticks: Ticks, { x, y }: Scales, words: SlopesWords, look: ChartLook): Layer[] {
	const named = tickWords(ticks, words.value);
	const start = widest(named, wordSize.axis) + margin.words;
	const lines = ticks.map((tick) => {
		const at = pixelOf(y, tick);
		return { x: start, x2: x.range[1] + margin.captions, y: at, y2: at };
	});
	return [
		...strokes(lines.slice(1), { color: look.line }),
		...strokes(lines.slice(0, 1), { color: look.quiet }),
		...drawWords(
			named.map((text, index) => ({
				text,
				x: start - margin.words,
				y: pixelOf(y, ticks[index] ?? 0)
			})),
			{ color: look.quiet, size: wordSize.axis, align: 'right' }
		)
	];
}

/** The two times under the plot: each under its end, and to either side of their middle where the ends are close. */
function timeLayers({ x, y }: Scales, words: SlopesWords, look: ChartLook): Layer[] {
	const [start, end] = x.range;
	if (areClose({ x })) return closeTimeLayers({ x, y }, words, look);
	const room = Math.min(end - start, 2 * Math.min(start, look.width - end)) - margin.words;
	return drawWords(
		[
			{ text: words.before, at: start },
			{ text: words.now, at: end }
		].map(({ text, at }) => {
			const lines = wrapText(text, Math.max(room, 90), wordSize.axis);
			return { text: lines, x: at, y: y.range[0] + 18 };
		}),
		{ color: look.ink, size: wordSize.axis }
	);
}

const areClose = ({ x }: Pick<Scales, 'x'>): boolean => x.range[1] - x.range[0] < leastBetween;

/** Narrow words take three lines: a day that is cut loses its year. */
function closeTimeLayers({ x, y }: Scales, words: SlopesWords, look: ChartLook): Layer[] {
	const middle = (x.range[0] + x.range[1]) / 2;
	const before = middle - margin.words;
	const now = middle + margin.words;
	const style = { color: look.ink, size: wordSize.axis } as const;
	const at = (text: string, spot: number, room: number) => ({
		text: wrapText(text, Math.min(room, 110), wordSize.axis, 3),
		x: spot,
		y: y.range[0] + 18
	});
	return [
		...drawWords([at(words.before, before, before)], { ...style, align: 'right' }),
		...drawWords([at(words.now, now, look.width - now)], { ...style, align: 'left' })
	];
}

const heightOf = ({ cell }: SlopeEnd, { y }: Scales): number => pixelOf(y, cell.value ?? 0);

const isDrawn = ({ before, now }: Slope): boolean =>
	before.cell.value !== null && now.cell.value !== null;

function spotsOf(slope: Slope, scales: Scales): readonly Spot[] {
	const run = `${slope.side} ${slope.community_id}`;
	return [
		{ x: scales.x.range[0], y: heightOf(slope.before, scales), run },
		{ x: scales.x.range[1], y: heightOf(slope.now, scales), run }
	];
}

const dotted = [2, 4];

/** A thin line for each place; of one place alone the thick one says it all. */
function placeLayers(
	places: readonly Slope[],
	scales: Scales,
	words: SlopesWords,
	look: ChartLook
): Layer[] {
	return (['beside', 'here'] as const).flatMap((side): Layer[] => {
		const own = places.filter((place) => place.side === side && isDrawn(place));
		if (own.length < 2) return [];
		const isHere = side === 'here';
		const ends = own.flatMap((place) => {
			const [first, last] = spotsOf(place, scales);
			if (first === undefined || last === undefined) return [];
			return [
				{ x: first.x, y: first.y, x2: last.x, y2: last.y, description: words.heardPlace(place) }
			];
		});
		const color = isHere ? look.hue : look.quiet;
		const thin = paths(
			own.flatMap((place) => spotsOf(place, scales)),
			{ color, width: 1, opacity: 0.45, ...(isHere ? {} : { dash: dotted }) }
		);
		// The lines that are heard lie under those that are seen: a path of many places has no words of its own.
		return [...strokes(ends, { color: 'transparent', width: 3 }), ...thin];
	});
}

function sideLayers(slope: Slope, scales: Scales, words: SlopesWords, look: ChartLook): Layer[] {
	if (!isDrawn(slope)) return [];
	const isHere = slope.side === 'here';
	const color = isHere ? look.hue : look.quiet;
	const rows = [slope.before, slope.now].map((end, across): MarkRow => ({
		across,
		value: end.cell.value,
		lower: end.cell.lower,
		upper: end.cell.upper,
		description: words.heard(end)
	}));
	return [
		...limitBars(rows, scales, 'up', { kind: 'soft', width: 12, look: { ...look, hue: color } }),
		...paths(spotsOf(slope, scales), {
			color,
			width: 3,
			...(isHere ? {} : { dash: dotted })
		}),
		...dots(rows, scales, 'up', { size: 90, fill: isHere ? color : look.paper, stroke: color })
	];
}

/** n of N beside both ends, and whose line it is at the last one. */
function wordLayers(
	sides: readonly Slope[],
	scales: Scales,
	words: SlopesWords,
	look: ChartLook
): Layer[] {
	const drawn = sides.filter(isDrawn);
	const room = look.width - scales.x.range[1] - margin.captions;
	const blocks = drawn.map((side) => {
		const name = wrapText(words.side(side.side), room, wordSize.caption, mostNameLines);
		return { side, lines: [words.caption(side.now), ...name] };
	});
	const tallest = Math.max(1, ...blocks.map(({ lines }) => lines.length));
	const ends = movedApart(
		drawn.map(({ now }) => heightOf(now, scales)),
		rowHeight * tallest + 4,
		scales.y.range[0]
	);
	const starts = movedApart(
		drawn.map(({ before }) => heightOf(before, scales)),
		rowHeight,
		scales.y.range[0]
	);
	return blocks.flatMap(({ side, lines }, index) => {
		const isHere = side.side === 'here';
		const color = isHere ? look.hue : look.quiet;
		const rows = lines.map((text, row) => ({
			text,
			x: scales.x.range[1] + margin.captions,
			y: (ends[index] ?? 0) + row * rowHeight
		}));
		const first = {
			text: words.caption(side.before),
			x: scales.x.range[0] - margin.captions,
			y: starts[index] ?? 0
		};
		const style = { color, size: wordSize.caption } as const;
		return [
			...haloedWords([first], { ...style, align: 'right' }, look.paper),
			...haloedWords(rows.slice(0, 1), { ...style, align: 'left' }, look.paper),
			...haloedWords(rows.slice(1), { ...style, align: 'left', isBold: isHere }, look.paper)
		];
	});
}
