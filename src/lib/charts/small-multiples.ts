import { domainOf, ticksOf, tickWords, type Ticks } from './axis.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import { cellsOf, periodWords, spotsOf, type Line, type LinesPicture } from './lines-picture.ts';
import { columnsFor, partLength, partStarts } from './picture-rows.ts';
import { bands, paths, spots, strokes, words as drawWords, type Words } from './pixel-marks.ts';
import { pixelOf } from './scale.ts';
import { tint, type Scales } from './scale-marks.ts';
import { gapRows, periodScale, seriesRows } from './series.ts';
import { shorten, textWidth, widest } from './words-room.ts';

/** A small picture for each group, all on one scale, with the line of everybody pale behind it. */

const size = {
	title: 24,
	titleLine: 17,
	plot: 84,
	bottom: 44,
	gap: 18,
	inner: 8,
	words: 8,
	tick: 5
};
/** No small picture is narrower than this. */
const leastWidth = 118;

interface Panel {
	readonly line: Line;
	readonly scales: Scales;
	/** Where it begins and ends, in pixels. */
	readonly start: number;
	readonly end: number;
	readonly isFirst: boolean;
}

/** The same small pictures some at a time, on the scale of all, so that those far below need not be drawn yet. */
export function smallMultiplesParts(
	picture: LinesPicture
): readonly ((look: ChartLook) => ChartSpec)[] {
	const { lines } = picture;
	return partStarts(lines).map((start) => {
		const part = { ...picture, lines: lines.slice(start, start + partLength) };
		return (look: ChartLook) => multiples(part, picture, look);
	});
}

export const smallMultiplesChart = (picture: LinesPicture, look: ChartLook): ChartSpec =>
	multiples(picture, picture, look);

/** @param whole all that stand on the same scale */
function multiples(picture: LinesPicture, whole: LinesPicture, look: ChartLook): ChartSpec {
	const ticks = ticksOf(cellsOf(whole));
	const panels = panelsOf(picture, whole, ticks, look);
	const bottom = panels.at(-1)?.scales.y.range[0] ?? 0;
	return frame(picture.words, look, bottom + size.bottom, [
		...guideLayers(panels, ticks, picture, look),
		...headlineLayers(panels, picture, look),
		...lineLayers(panels, picture, look),
		...wordLayers(panels, picture, look)
	]);
}

const titleLines = ({ name, nameLines }: Line): readonly string[] => nameLines ?? [name];

const mostTitleLines = (lines: readonly Line[]): number =>
	Math.max(1, ...lines.map((line) => titleLines(line).length));

function panelsOf(
	{ lines, headline, words }: LinesPicture,
	whole: LinesPicture,
	ticks: Ticks,
	look: ChartLook
): readonly Panel[] {
	const axis = widest(tickWords(ticks, words.value), wordSize.axis) + size.words;
	const room = look.width - axis;
	const columns = columnsFor(whole.lines.length, room, { least: leastWidth, gap: size.gap });
	const width = (room - size.gap * (columns - 1)) / columns;
	const title = size.title + size.titleLine * (mostTitleLines(whole.lines) - 1);
	const height = title + size.plot + size.bottom;
	const count = headline.series.cells.length;
	return lines.map((line, index) => {
		const start = axis + (index % columns) * (width + size.gap);
		const top = Math.floor(index / columns) * height + title;
		const scales: Scales = {
			x: periodScale(count, start + size.inner, start + width - size.inner),
			y: { domain: domainOf(ticks), range: [top + size.plot, top] }
		};
		return { line, scales, start, end: start + width, isFirst: index % columns === 0 };
	});
}

/** Quiet lines across each picture; their numbers stand at the first of a row. */
function guideLayers(
	panels: readonly Panel[],
	ticks: Ticks,
	{ headline, words, options }: LinesPicture,
	look: ChartLook
): Layer[] {
	const across = (tick: number) =>
		panels.map(({ scales, start, end }) => {
			const y = pixelOf(scales.y, tick);
			return { x: start, x2: end, y, y2: y };
		});
	const ends = [ticks[0], ticks.at(-1) ?? ticks[1]];
	const named: Words[] = panels
		.filter(({ isFirst }) => isFirst)
		.flatMap(({ scales, start }) =>
			ends.map((tick) => ({
				text: words.value(tick),
				x: start - size.words,
				y: pixelOf(scales.y, tick)
			}))
		);
	const { cells } = headline.series;
	const breaks = panels.flatMap(({ scales }) =>
		cells.flatMap((cell, index) => {
			if (index === 0 || options.breakBefore?.has(cell.period) !== true) return [];
			const x = pixelOf(scales.x, index - 0.5);
			return [{ x, x2: x, y: scales.y.range[0], y2: scales.y.range[1] }];
		})
	);
	return [
		...strokes(breaks, { color: look.quiet, isDashed: true }),
		...strokes(
			ticks.slice(1).flatMap((tick) => across(tick)),
			{ color: look.line }
		),
		...strokes(across(ticks[0]), { color: look.quiet }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis, align: 'right' })
	];
}

/** Everybody's line behind each group's: pale, and not heard again and again. */
function headlineLayers(
	panels: readonly Panel[],
	{ headline, words, options }: LinesPicture,
	look: ChartLook
): Layer[] {
	const rows = panels.flatMap(({ scales }, index) =>
		spotsOf(headline, scales, words, options)
			.filter(({ isAlone }) => !isAlone)
			.map(({ x, y, run }) => ({ x, y, run: `${index} ${run}` }))
	);
	return paths(rows, { color: look.quiet, width: 2, opacity: 0.5 });
}

/** Each group's own line with its limits; a small tick where it has no number. */
function lineLayers(
	panels: readonly Panel[],
	{ words, options }: LinesPicture,
	look: ChartLook
): Layer[] {
	const own = panels.flatMap(({ line, scales }, index) =>
		spotsOf(line, scales, words, options).map((spot) => ({ ...spot, run: `${index} ${spot.run}` }))
	);
	const limits = panels.flatMap(({ line, scales }, index) =>
		seriesRows(line.series.cells, words, options).flatMap((row) =>
			row.lower === null || row.upper === null || row.isAlone
				? []
				: [
						{
							x: pixelOf(scales.x, row.across),
							y: pixelOf(scales.y, row.lower),
							y2: pixelOf(scales.y, row.upper),
							run: `${index} ${row.run}`
						}
					]
		)
	);
	const gaps = panels.flatMap(({ line, scales }) =>
		gapRows(line.series.cells, words, options).map((gap) => {
			const x = pixelOf(scales.x, gap.across);
			const y = scales.y.range[0];
			return { x, x2: x, y, y2: y - size.tick, description: `${line.name}, ${gap.description}` };
		})
	);
	return [
		...(look.isPrint ? [] : bands(limits, { fill: look.hue, opacity: tint })),
		...strokes(gaps, { color: look.quiet, width: 1.5 }),
		...paths(
			own.filter(({ isAlone }) => !isAlone),
			{ color: look.hue, width: 2.25 }
		),
		...spots(own, { size: 16, fill: look.hue, stroke: look.hue })
	];
}

/** The group above its picture with its last number, and the first and last period below. */
function wordLayers(
	panels: readonly Panel[],
	{ headline, words }: LinesPicture,
	look: ChartLook
): Layer[] {
	const { cells } = headline.series;
	const ends = [...new Set([cells[0], cells.at(-1)])].filter((cell) => cell !== undefined);
	const periods = panels.flatMap(({ scales, start, end }) => {
		const x = { ...scales.x, domain: [0, Math.max(1, ends.length - 1)] as const };
		return periodWords(ends, { ...scales, x }, words, look, { start, end });
	});
	const titles = panels.flatMap((panel) => titleOf(panel, words));
	const style = { size: wordSize.caption, isBold: true } as const;
	return [
		...drawWords(titles, { ...style, color: look.ink, align: 'left' }),
		...drawWords(
			panels.flatMap((panel) => numberOf(panel, words)),
			{ ...style, color: look.hue, align: 'right' }
		),
		...drawWords(
			panels.flatMap((panel) => reasonOf(panel, words)),
			{ size: wordSize.axis, color: look.quiet, align: 'left' }
		),
		...periods
	];
}

/** The number of the last time: one of an earlier time beside the name would be read as that of now. */
const lastValue = ({ line }: Panel): number | null => line.series.cells.at(-1)?.value ?? null;

const titleBase = ({ scales }: Panel): number => scales.y.range[1] - size.title / 2;

function titleOf(panel: Panel, words: ChartWords): readonly Words[] {
	const { line, start, end } = panel;
	const lines = titleLines(line);
	const value = lastValue(panel);
	const taken = value === null ? 0 : textWidth(`${words.value(value)} `, wordSize.caption);
	return lines.map((text, nth) => {
		const isLast = nth === lines.length - 1;
		const room = end - start - (isLast ? taken + size.words : 0);
		const y = titleBase(panel) - (lines.length - 1 - nth) * size.titleLine;
		return { text: shorten(text, room, wordSize.caption), x: start, y };
	});
}

function numberOf(panel: Panel, words: ChartWords): readonly Words[] {
	const value = lastValue(panel);
	return value === null ? [] : [{ text: words.value(value), x: panel.end, y: titleBase(panel) }];
}

/** Why a group has no number at all, in the empty picture. */
function reasonOf(panel: Panel, words: ChartWords): readonly Words[] {
	const { line, scales, start, end } = panel;
	const last = line.series.cells.at(-1);
	if (last === undefined || line.series.cells.some(({ value }) => value !== null)) return [];
	const room = end - start - 2 * size.inner;
	const text = shorten(words.state(last), room, wordSize.axis);
	return [{ text, x: start + size.inner, y: scales.y.range[0] - size.plot / 4 }];
}
