import type { Released } from '../domain/disclosure/release.ts';
import { domainOf, ticksOf, tickWords } from './axis.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import { frame, lineHeight, wordSize, type Layer } from './frame.ts';
import { axisLayers, changeLayers, margin, plotBase } from './over-time-frame.ts';
import { haloedWords } from './halo.ts';
import { gapWords, periodLayers } from './over-time-words.ts';
import { paths, spots, strokes, words as drawWords } from './pixel-marks.ts';
import { pixelOf } from './scale.ts';
import type { Scales } from './scale-marks.ts';
import {
	gapRows,
	periodScale,
	seriesRows,
	type GapRow,
	type SeriesOptions,
	type SeriesRow
} from './series.ts';
import { textWidth, widest, wrapText } from './words-room.ts';

/**
 * Several numbers of the same periods, one picture under the other, each on its own scale from 0: what moved together is
 * seen without two scales in one picture.
 */
export interface StackedPicture {
	readonly panels: readonly StackedPanel[];
	readonly description: string;
	readonly options: SeriesOptions;
}

export interface StackedPanel {
	/** What its scale counts. */
	readonly name: string;
	readonly series: Released;
	readonly words: ChartWords;
}

const titleRow = 32;
const dotSize = 30;
const tickHeight = 7;

export function stackedTimesChart(picture: StackedPicture, look: ChartLook): ChartSpec {
	const { panels, description } = picture;
	const range = across(panels, look);
	const titleLines = Math.max(1, ...panels.map((panel) => titleOf(panel, look).length));
	const titleHeight = titleRow + (titleLines - 1) * lineHeight;
	const height = plotBase(look) + margin.bottom + titleHeight;
	const isDrawn = panels.some(({ series }) => series.cells.length > 0);
	if (!isDrawn) return frame({ description }, look, 0, []);
	return frame({ description }, look, panels.length * height, [
		...panels.flatMap((panel, index) =>
			panelLayers(panel, { top: index * height, titleHeight, range }, picture, look)
		)
	]);
}

/** From where to where all of the pictures stand, so that their periods lie below each other. */
function across(panels: readonly StackedPanel[], look: ChartLook): readonly [number, number] {
	const ticks = panels.flatMap(({ series, words }) =>
		tickWords(ticksOf(series.cells), words.value)
	);
	const lasts = panels.map(({ series, words }) => {
		const last = series.cells.findLast(({ value }) => value !== null)?.value ?? null;
		return last === null ? 0 : textWidth(words.value(last), wordSize.value);
	});
	const start = widest(ticks, wordSize.axis) + margin.words + margin.inner;
	return [start, look.width - margin.inner - Math.max(0, ...lasts)];
}

/** Where one of the pictures stands. */
interface PanelPlace {
	readonly top: number;
	readonly titleHeight: number;
	readonly range: readonly [number, number];
}

const titleOf = ({ name }: Pick<StackedPanel, 'name'>, look: ChartLook): readonly string[] =>
	wrapText(name, look.width, wordSize.caption);

function panelLayers(
	{ name, series, words }: StackedPanel,
	{ top, titleHeight, range: [start, end] }: PanelPlace,
	{ options }: StackedPicture,
	look: ChartLook
): Layer[] {
	const { cells } = series;
	if (cells.length === 0) return [];
	const ticks = ticksOf(cells);
	const base = top + titleHeight + plotBase(look);
	const scales: Scales = {
		x: periodScale(cells.length, start, end),
		y: { domain: domainOf(ticks), range: [base, top + titleHeight + margin.top] }
	};
	const rows = seriesRows(cells, words, options);
	const gaps = gapRows(cells, words, options);
	const title = titleOf({ name }, look).map((text, line) => {
		const y = top + titleRow / 2 + line * lineHeight;
		return { text, x: 0, y };
	});
	return [
		...drawWords(title, {
			color: look.hue,
			size: wordSize.caption,
			align: 'left',
			isBold: true
		}),
		...axisLayers(ticks, scales, words, look),
		...changeLayers(scales, look, options),
		...gapLayers(gaps, name, scales, look),
		...gapWords({ rows, gaps, scales, words, look }),
		...lineLayers(rows, name, scales, look),
		...endWords(rows, scales, words, look),
		...periodLayers(cells, scales, words, look)
	];
}

/** The numbers, joined; in pixels, since layers of one picture share their scales. */
function lineLayers(
	rows: readonly SeriesRow[],
	name: string,
	{ x, y }: Scales,
	look: ChartLook
): Layer[] {
	const found = rows.map((row) => ({
		x: pixelOf(x, row.across),
		y: pixelOf(y, row.value),
		run: row.run,
		isAlone: row.isAlone,
		description: `${name}, ${row.description}`
	}));
	return [
		...paths(
			found.filter(({ isAlone }) => !isAlone),
			{ color: look.hue, width: 2.5 }
		),
		...spots(found, { size: dotSize, fill: look.hue, stroke: look.hue })
	];
}

/** Where there is no number: a hollow mark for too few, a small tick for all else. */
function gapLayers(
	gaps: readonly GapRow[],
	name: string,
	{ x, y }: Scales,
	look: ChartLook
): Layer[] {
	const base = y.range[0];
	const marks = gaps.map(({ across: index, cell, description }) => ({
		x: pixelOf(x, index),
		y: base,
		run: '',
		isFew: cell.state === 'too few',
		description: `${name}, ${description}`
	}));
	const ticks = marks
		.filter(({ isFew }) => !isFew)
		.map((mark) => ({ ...mark, x2: mark.x, y2: base - tickHeight }));
	return [
		...strokes(ticks, { color: look.quiet, width: 1.5 }),
		...spots(
			marks.filter(({ isFew }) => isFew),
			{ size: dotSize, fill: look.paper, stroke: look.quiet }
		)
	];
}

/** The first and the last number, beside their marks. */
function endWords(
	rows: readonly SeriesRow[],
	{ x, y }: Scales,
	words: ChartWords,
	look: ChartLook
): Layer[] {
	const [first] = rows;
	const last = rows.at(-1);
	if (first === undefined || last === undefined) return [];
	const at = ({ across: index, value }: SeriesRow, beside: number, above: number) => ({
		text: words.value(value),
		x: pixelOf(x, index) + beside,
		y: pixelOf(y, value) - above
	});
	return [
		...(first === last
			? []
			: haloedWords([at(first, 0, 15)], { color: look.ink, size: wordSize.label }, look.paper)),
		...haloedWords(
			[at(last, 9, 0)],
			{ color: look.hue, size: wordSize.value, align: 'left', isBold: true },
			look.paper
		)
	];
}
