import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { ticksOf } from './axis.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import { frame, type Layer } from './frame.ts';
import { referenceLayers, scaleLayers, threadLayers } from './row-guides.ts';
import { rowLayout, type ChartRow, type RowLayout } from './row-layout.ts';
import { rowWords } from './row-words.ts';
import { dots, limitBars, type MarkRow } from './scale-marks.ts';
import { spoken } from './series.ts';

/** One picture with a row a number: its name, a dot with its limits, its number and n of N. */
export interface RowPicture {
	readonly rows: readonly ChartRow[];
	/** A number that all rows are seen against: a line through them, named above them where it has no row. */
	readonly reference?: ReleasedCell;
	readonly words: ChartWords;
	readonly look: ChartLook;
}

const size = { dot: 90, square: 110, bar: 12 };

export function rowChart(picture: RowPicture): ChartSpec {
	const { rows, reference, words, look } = picture;
	if (rows.length === 0) return frame(words, look, 0, []);
	const cells = rows.map((row) => row.cell);
	const ticks = ticksOf(reference === undefined ? cells : [...cells, reference]);
	const layout = rowLayout(picture, ticks);
	return frame(words, look, layout.height, [
		...scaleLayers(picture, layout, ticks),
		...threadLayers(picture, layout),
		...referenceLayers(picture, layout),
		...numberLayers(picture, layout),
		...rowWords(picture, layout)
	]);
}

/** Numbers with their limits; bounds where only they are known. The headline is a square, not a dot. */
function numberLayers({ rows, words, look }: RowPicture, { scales }: RowLayout): Layer[] {
	const marks = rows.map(({ cell, isHeadline }, across) => {
		const { value, lower, upper } = cell;
		return { across, value, lower, upper, isHeadline, description: spoken(cell, words) };
	});
	const numbers = marks.filter((mark) => mark.value !== null);
	const bounds = marks.filter((mark) => mark.value === null);
	const paint = { fill: look.hue, stroke: look.hue };
	const bars = (kind: 'soft' | 'open', bounded: readonly MarkRow[]): Layer[] =>
		limitBars(bounded, scales, 'along', { kind, width: size.bar, look });
	const circles = numbers.filter((mark) => !mark.isHeadline);
	const squares = numbers.filter((mark) => mark.isHeadline);
	return [
		...bars('soft', numbers),
		...bars('open', bounds),
		...dots(circles, scales, 'along', { ...paint, size: size.dot }),
		...dots(squares, scales, 'along', { ...paint, size: size.square, shape: 'square' })
	];
}
