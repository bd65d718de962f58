import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { domainOf, type Ticks } from './axis.ts';
import type { ChartLook, ChartWords } from './chart.ts';
import { lineHeight, wordSize } from './frame.ts';
import type { Scales } from './scale-marks.ts';
import { textWidth, widest, wrapText } from './words-room.ts';

/** Where everything of a picture stands that has one row a place, a group or a dimension. */

/** One row: a number with its name before it and its words behind it. */
export interface ChartRow {
	readonly cell: ReleasedCell;
	readonly isHeadline: boolean;
}

export interface RowLayout {
	readonly scales: Scales;
	readonly height: number;
	/** On a phone the words of a row stand above it, not beside it. */
	readonly isNarrow: boolean;
	/** From a row's middle up to its words; 0 where they stand beside it. */
	readonly wordsAbove: number;
	readonly labelWidth: number;
	/** Right ends of the two columns of words behind a row. */
	readonly valueEnd: number;
	readonly captionEnd: number;
	/** Room for the reason where there is no number. */
	readonly reasonWidth: number;
}

const narrowBelow = 520;
const rowHeight = { narrow: 58, wide: 34 };
const gap = { columns: 20, words: 10, edge: 10 };
const margin = { top: 6, reference: 26, bottom: 26 };
const mostOfWidth = { label: 0.32, narrowLabel: 0.52, reason: 0.3, narrowReason: 0.44 };
const leastReasonWidth = 96;

export function rowLayout(
	rows: readonly ChartRow[],
	ticks: Ticks,
	words: ChartWords,
	look: ChartLook,
	hasReference: boolean
): RowLayout {
	const isNarrow = look.width < narrowBelow;
	const columns = isNarrow ? narrowColumns(rows, words, look) : wideColumns(rows, words, look);
	const top = hasReference ? margin.reference : margin.top;
	const each = isNarrow ? rowHeight.narrow : wideRowHeight(rows, words, columns.labelWidth);
	const base = top + each * rows.length;
	const middle = isNarrow ? each * 0.72 : each / 2;
	return {
		...columns,
		isNarrow,
		wordsAbove: isNarrow ? each * 0.42 : 0,
		height: base + margin.bottom,
		scales: {
			x: { domain: domainOf(ticks), range: columns.plot },
			y: { domain: [0, rows.length], range: [top + middle, base + middle] }
		}
	};
}

interface Columns extends Pick<
	RowLayout,
	'labelWidth' | 'valueEnd' | 'captionEnd' | 'reasonWidth'
> {
	readonly plot: readonly [number, number];
}

const captionsOf = (rows: readonly ChartRow[], words: ChartWords): string[] =>
	rows.filter(({ cell }) => cell.value !== null).map(({ cell }) => words.caption(cell));

const valuesOf = (rows: readonly ChartRow[], words: ChartWords): string[] =>
	rows.flatMap(({ cell }) => (cell.value === null ? [] : [words.value(cell.value)]));

const reasonsOf = (rows: readonly ChartRow[], words: ChartWords): string[] =>
	rows.filter(({ cell }) => cell.value === null).map(({ cell }) => words.state(cell));

function narrowColumns(rows: readonly ChartRow[], words: ChartWords, look: ChartLook): Columns {
	const captionWidth = widest(captionsOf(rows, words), wordSize.caption);
	return {
		labelWidth: look.width * mostOfWidth.narrowLabel,
		captionEnd: look.width,
		valueEnd: look.width - captionWidth - gap.words,
		reasonWidth: look.width * mostOfWidth.narrowReason,
		plot: [gap.edge, look.width - gap.edge]
	};
}

function wideColumns(rows: readonly ChartRow[], words: ChartWords, look: ChartLook): Columns {
	const labels = rows.map(({ cell }) => words.label(cell));
	const labelWidth = Math.min(
		widest(labels, wordSize.label) + gap.words,
		look.width * mostOfWidth.label
	);
	const captionWidth = widest(captionsOf(rows, words), wordSize.caption);
	const valueWidth = widest(valuesOf(rows, words), wordSize.value);
	const reasonWidth = reasonRoom(rows, words, look, captionWidth + valueWidth + gap.words);
	return {
		labelWidth,
		captionEnd: look.width,
		valueEnd: look.width - captionWidth - gap.words,
		reasonWidth,
		plot: [labelWidth + gap.columns, look.width - reasonWidth - gap.columns]
	};
}

/** As wide as the number's own words, or as the longest reason on two lines. */
function reasonRoom(
	rows: readonly ChartRow[],
	words: ChartWords,
	look: ChartLook,
	wordsWidth: number
): number {
	const longest = widest(reasonsOf(rows, words), wordSize.caption);
	const onTwoLines =
		longest < leastReasonWidth ? longest : Math.max(leastReasonWidth, longest * 0.6);
	return Math.max(wordsWidth, Math.min(onTwoLines, look.width * mostOfWidth.reason));
}

/** Rows of two lines need more room; all rows are alike, so that no place looks larger than another. */
function wideRowHeight(rows: readonly ChartRow[], words: ChartWords, width: number): number {
	const isLong = rows.some(({ cell }) => textWidth(words.label(cell), wordSize.label) > width);
	const lines = Math.max(
		1,
		...rows.map(({ cell }) => wrapText(words.label(cell), width, wordSize.label).length)
	);
	return rowHeight.wide + (isLong ? (lines - 1) * (lineHeight / 2) : 0);
}
