import type { Released, ReleasedCell } from '../domain/disclosure/release.ts';
import type { ChartLook, ChartWords } from './chart.ts';
import { wordSize, type Layer } from './frame.ts';
import { sparse } from './over-time-words.ts';
import { words as drawWords, type Spot } from './pixel-marks.ts';
import { pixelOf } from './scale.ts';
import type { Scales } from './scale-marks.ts';
import { seriesRows, type SeriesOptions } from './series.ts';
import { centred, middleOf } from './words-room.ts';

/** What lines in one picture and lines in small pictures share. */

/** One line among others: a group, with a number for every period. */
export interface Line {
	readonly name: string;
	/** Its name on two lines, where it is a group of a group. */
	readonly nameLines?: readonly string[];
	readonly series: Released;
}

/** Several lines on one scale, and the line of everybody, which is always there. */
export interface LinesPicture {
	readonly lines: readonly Line[];
	readonly headline: Line;
	readonly words: ChartWords;
	readonly options: SeriesOptions;
}

export const cellsOf = ({ lines, headline }: LinesPicture): readonly ReleasedCell[] =>
	[headline, ...lines].flatMap(({ series }) => series.cells);

/** The numbers of a line at their spots. */
export function spotsOf(
	{ name, series }: Line,
	scales: Scales,
	words: ChartWords,
	options: SeriesOptions
): readonly (Spot & { readonly isAlone: boolean })[] {
	return seriesRows(series.cells, words, options).map((row) => ({
		x: pixelOf(scales.x, row.across),
		y: pixelOf(scales.y, row.value),
		run: row.run,
		isAlone: row.isAlone,
		description: `${name}, ${row.description}`
	}));
}

const periodLine = 18;

/** The periods under the base line, as many as have room. */
export function periodWords(
	cells: readonly ReleasedCell[],
	{ x, y }: Scales,
	words: ChartWords,
	look: ChartLook,
	within = { start: 0, end: look.width }
): Layer[] {
	const all = cells.map((cell, index) => {
		const text = words.label(cell);
		return { ...centred(text, wordSize.axis, pixelOf(x, index), within), text };
	});
	const shown = sparse(all).map((span) => ({
		text: span.text,
		x: middleOf(span),
		y: y.range[0] + periodLine
	}));
	return drawWords(shown, { color: look.ink, size: wordSize.axis });
}
