import type { Released } from '../domain/disclosure/release.ts';
import { ownershipByGroup, type DimensionScores } from '../domain/evidence/ownership-by-group.ts';
import type { ChartLook, ChartSpec } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import { strokes, words as drawWords, type Stroke, type Words } from './pixel-marks.ts';
import { widest, wrapText } from './words-room.ts';

/**
 * Scores of groups side by side: a row for each dimension, a column for each group, in every field a bar from 1 to 5
 * with its number, and a small mark where the group stood in the first year. The furthest apart stand first.
 */
export interface ScoreMatrixPicture {
	readonly now: Released;
	/** Of the first year; without cells where there is only one. */
	readonly before: Released;
	readonly words: ScoreMatrixWords;
}

export interface ScoreMatrixWords {
	readonly description: string;
	readonly dimension: (code: string) => string;
	readonly group: (code: string) => string;
	readonly value: (value: number) => string;
	/** Over the last column. */
	readonly gap: string;
	readonly heard: (
		dimension: string,
		group: string,
		now: number,
		before: number | undefined
	) => string;
}

const header = { wide: 40, narrow: 58, staggered: 76 };
/** Heads that do not fit side by side stand on two levels, each with the room of two columns. */
const level = 34;
const rowHeight = { wide: 34, narrow: 66 };
/** On a phone the bar lies under its number. */
const barBelow = 14;
const narrowBelow = 560;
const bar = { width: 9, gap: 14, numberRoom: 26 };
const longestLabel = 0.24;
/** Words that are not bold need less room than is estimated for bold ones. */
const lightness = 1.05;
const lowest = 1;
const highest = 5;

interface Grid {
	readonly isNarrow: boolean;
	readonly labelRoom: number;
	readonly columnWidth: number;
	readonly row: number;
	readonly header: number;
	readonly isStaggered: boolean;
}

export function scoreMatrixChart(picture: ScoreMatrixPicture, look: ChartLook): ChartSpec {
	const { now, before, words } = picture;
	const { groups, dimensions } = ownershipByGroup(now.cells, before.cells);
	if (dimensions.length === 0) return frame(words, look, 0, []);
	const heads = [...groups.map((group) => words.group(group)), words.gap];
	const grid = gridOf(heads, dimensions, words, look);
	const height = grid.header + grid.row * dimensions.length + 8;
	return frame(words, look, height, [
		...headLayers(heads, grid, look),
		...dimensions.flatMap((one, index) => rowLayers(one, index, grid, words, look))
	]);
}

function gridOf(
	heads: readonly string[],
	dimensions: readonly DimensionScores[],
	words: ScoreMatrixWords,
	look: ChartLook
): Grid {
	const isNarrow = look.width < narrowBelow;
	const labels = widest(
		dimensions.map(({ dimension }) => words.dimension(dimension)),
		wordSize.label
	);
	const labelRoom = isNarrow ? 0 : Math.min(labels, look.width * longestLabel) + bar.gap;
	const columnWidth = (look.width - labelRoom) / heads.length;
	const isStaggered = widest(wordsOf(heads), wordSize.axis) > columnWidth * lightness;
	return {
		...{ isNarrow, isStaggered, labelRoom, columnWidth },
		row: isNarrow ? rowHeight.narrow : rowHeight.wide,
		header: isStaggered ? header.staggered : isNarrow ? header.narrow : header.wide
	};
}

const columnStart = ({ labelRoom, columnWidth }: Grid, column: number): number =>
	labelRoom + column * columnWidth;

const wordsOf = (texts: readonly string[]): readonly string[] =>
	texts.flatMap((text) => text.split(/\s+/u));

function headLayers(heads: readonly string[], grid: Grid, look: ChartLook): Layer[] {
	const { isNarrow, isStaggered, columnWidth } = grid;
	const room = columnWidth * lightness * (isStaggered ? 2 : 1);
	const most = isNarrow && !isStaggered ? 3 : 2;
	const lines = (name: string) => wrapText(name, room, wordSize.axis, most);
	const yOf = (column: number): number => (isStaggered && column % 2 === 1 ? 12 + level : 12);
	const style = { color: look.quiet, size: wordSize.axis } as const;
	const last = heads.length - 1;
	// The last one ends where the picture does.
	const isLastWide = widest(wordsOf(heads.slice(last)), wordSize.axis) > columnWidth * lightness;
	const [left, right] = [
		isLastWide ? heads.slice(0, last) : heads,
		isLastWide ? heads.slice(last) : []
	];
	return [
		...drawWords(
			left.map((name, column) => ({
				text: lines(name),
				x: columnStart(grid, column),
				y: yOf(column)
			})),
			{ ...style, align: 'left' }
		),
		...drawWords(
			right.map((name) => ({ text: lines(name), x: look.width, y: yOf(last) })),
			{ ...style, align: 'right' }
		)
	];
}

function rowLayers(
	{ dimension, scores, gap }: DimensionScores,
	index: number,
	grid: Grid,
	words: ScoreMatrixWords,
	look: ChartLook
): Layer[] {
	const top = grid.header + index * grid.row;
	const y = grid.isNarrow ? top + grid.row - 30 : top + grid.row / 2;
	const label: Words = {
		text: words.dimension(dimension),
		x: 0,
		y: grid.isNarrow ? top + 12 : y
	};
	const fields = scores.flatMap((score, column) => {
		const value = score?.cell.value ?? null;
		if (score === undefined || value === null) return [];
		const earlier = score.earlier?.value ?? undefined;
		const heard = words.heard(dimension, score.group, value, earlier);
		return [fieldOf({ start: columnStart(grid, column), y, value, earlier, heard }, grid)];
	});
	const gapWords =
		gap === undefined ? [] : [{ text: words.value(gap), x: columnStart(grid, scores.length), y }];
	return [
		...strokes([{ x: 0, x2: look.width, y: top, y2: top }], { color: look.line }),
		...drawWords([label], { color: look.ink, size: wordSize.label, align: 'left' }),
		...strokes(
			fields.map(({ track }) => track),
			{ color: look.line, width: bar.width }
		),
		...strokes(
			fields.map(({ filled }) => filled),
			{ color: look.hue, width: bar.width }
		),
		...strokes(
			fields.flatMap(({ mark }) => mark),
			{ color: look.ink, width: 2 }
		),
		...drawWords(
			fields.map(({ start, value }) => ({ text: words.value(value), x: start, y })),
			{ color: look.ink, size: wordSize.caption, align: 'left' }
		),
		...drawWords(gapWords, { color: look.ink, size: wordSize.caption, align: 'left', isBold: true })
	];
}

interface Given {
	readonly start: number;
	readonly y: number;
	readonly value: number;
	readonly earlier: number | undefined;
	readonly heard: string;
}

interface Field {
	readonly start: number;
	readonly value: number;
	readonly track: Stroke;
	readonly filled: Stroke;
	readonly mark: readonly Stroke[];
}

/** The bar of one group and dimension, after its number. */
function fieldOf(
	{ start, y, value, earlier, heard }: Given,
	{ columnWidth, isNarrow }: Grid
): Field {
	const from = isNarrow ? start : start + bar.numberRoom;
	const room = Math.max(12, start + columnWidth - bar.gap - from);
	const at = (score: number): number => from + ((score - lowest) / (highest - lowest)) * room;
	const height = isNarrow ? y + barBelow : y;
	const reach = bar.width / 2 + 3;
	const flat = { y: height, y2: height };
	return {
		start,
		value,
		track: { x: from, x2: from + room, ...flat },
		// The lowest score is a sliver and not nothing.
		filled: { x: from, x2: Math.max(at(value), from + 3), ...flat, description: heard },
		mark:
			earlier === undefined
				? []
				: [{ x: at(earlier), x2: at(earlier), y: height - reach, y2: height + reach }]
	};
}
