import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { domainOf, ticksOf, tickWords } from './axis.ts';
import type { ChartLook, ChartSpec } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import { haloedWords } from './halo.ts';
import { cellsOf, periodWords, spotsOf, type Line, type LinesPicture } from './lines-picture.ts';
import { movedApart } from './moved-apart.ts';
import { axisLayers, breakLayers, margin, plotBase } from './over-time-frame.ts';
import { paths, spots, spotShapes, strokes } from './pixel-marks.ts';
import { pixelOf } from './scale.ts';
import type { Scales } from './scale-marks.ts';
import { periodScale } from './series.ts';
import { smallMultiplesChart } from './small-multiples.ts';
import { shorten, widest } from './words-room.ts';

/** More lines than this are told apart by nobody: each gets a picture of its own. */
export const mostLines = 6;

const rowHeight = 18;
const endGap = 14;
/** The words at the ends take at most this share of the picture. */
const mostWords = 0.42;
const dashes: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [10, 3, 2, 3], [4, 2], [12, 5]];

/** Lines in one picture, named at their ends; more than six as small pictures on the same scale. */
export function linesChart(picture: LinesPicture, look: ChartLook): ChartSpec {
	const { lines, headline, words } = picture;
	if (headline.series.cells.length === 0) return frame(words, look, 0, []);
	return lines.length > mostLines ? smallMultiplesChart(picture, look) : oneChart(picture, look);
}

function oneChart(picture: LinesPicture, look: ChartLook): ChartSpec {
	const { lines, headline, words, options } = picture;
	const ticks = ticksOf(cellsOf(picture));
	const ends = endWords(picture, look.width * mostWords);
	const start = widest(tickWords(ticks, words.value), wordSize.axis) + margin.words + margin.inner;
	const end = look.width - endGap - widest([...ends.values()], wordSize.caption);
	const { cells } = headline.series;
	const scales: Scales = {
		x: periodScale(cells.length, start, end),
		y: { domain: domainOf(ticks), range: [plotBase(look), margin.top] }
	};
	return frame(words, look, scales.y.range[0] + margin.bottom - rowHeight, [
		...axisLayers(ticks, scales, words, look),
		...breakLayers(cells, scales, look, options),
		...lines.flatMap((line, index) => groupLayers(line, index, scales, picture, look)),
		...headlineLayers(headline, scales, picture, look),
		...endLayers(picture, ends, scales, look),
		...periodWords(cells, scales, words, look)
	]);
}

/** A group's line has its own strokes and marks, since all of them have the one hue of the area. */
function groupLayers(
	line: Line,
	index: number,
	scales: Scales,
	{ words, options }: LinesPicture,
	look: ChartLook
): Layer[] {
	const found = spotsOf(line, scales, words, options);
	const shape = spotShapes[index % spotShapes.length] ?? 'circle';
	const dash = dashes[index % dashes.length] ?? [];
	return [
		...paths(
			found.filter(({ isAlone }) => !isAlone),
			{ color: look.hue, width: 2, dash }
		),
		...spots(found, { size: 42, fill: look.paper, stroke: look.hue, shape })
	];
}

function headlineLayers(
	headline: Line,
	scales: Scales,
	{ words, options }: LinesPicture,
	look: ChartLook
): Layer[] {
	const found = spotsOf(headline, scales, words, options);
	return [
		...paths(
			found.filter(({ isAlone }) => !isAlone),
			{ color: look.ink, width: 3 }
		),
		...spots(found, { size: 30, fill: look.ink, stroke: look.ink, shape: 'square' })
	];
}

const lastOf = ({ series }: Line): ReleasedCell | undefined =>
	series.cells.findLast(({ value }) => value !== null);

/** What stands at the end of each line: its name and its last number. */
function endWords(
	{ lines, headline, words }: LinesPicture,
	most: number
): ReadonlyMap<Line, string> {
	return new Map(
		[headline, ...lines].flatMap((line) => {
			const value = lastOf(line)?.value ?? null;
			if (value === null) return [];
			const number = words.value(value);
			const room = most - widest([` ${number}`], wordSize.caption);
			return [[line, `${shorten(line.name, room, wordSize.caption)} ${number}`] as const];
		})
	);
}

/** Names at the ends of the lines, moved apart, each led to its last mark. */
function endLayers(
	{ headline }: LinesPicture,
	ends: ReadonlyMap<Line, string>,
	scales: Scales,
	look: ChartLook
): Layer[] {
	const placed = [...ends].map(([line, text]) => {
		const across = line.series.cells.findLastIndex(({ value }) => value !== null);
		const at = pixelOf(scales.x, across);
		const height = pixelOf(scales.y, line.series.cells[across]?.value ?? 0);
		return { line, text, at, height };
	});
	const heights = movedApart(
		placed.map(({ height }) => height),
		rowHeight,
		scales.y.range[0]
	);
	const x = scales.x.range[1] + endGap;
	const leads = placed.map(({ at, height }, index) => ({
		x: at + 5,
		y: height,
		x2: x - 3,
		y2: heights[index] ?? height
	}));
	const named = (isHeadline: boolean) =>
		placed.flatMap(({ line, text }, index) =>
			(line === headline) === isHeadline ? [{ text, x, y: heights[index] ?? 0 }] : []
		);
	const style = { size: wordSize.caption, align: 'left' } as const;
	return [
		...strokes(leads, { color: look.line }),
		...haloedWords(named(false), { ...style, color: look.hue }, look.paper),
		...haloedWords(named(true), { ...style, color: look.ink, isBold: true }, look.paper)
	];
}
