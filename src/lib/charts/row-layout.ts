import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { domainOf, type Ticks } from './axis.ts';
import type { ChartLook, ChartWords } from './chart.ts';
import { lineHeight, wordSize } from './frame.ts';
import type { RowPicture } from './rows.ts';
import type { Scales } from './scale-marks.ts';
import { widest, wrapText } from './words-room.ts';

/** Where everything of a picture stands that has one row a place, a group or a dimension. */

/** One row: a number with its name before it and its words behind it. */
export interface ChartRow {
	readonly cell: ReleasedCell;
	readonly isHeadline: boolean;
}

export interface RowLayout {
	readonly scales: Scales;
	/** Where the first row starts and the last one ends. */
	readonly top: number;
	readonly base: number;
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
const rowHeight = { narrow: 60, wide: 34 };
const gap = { columns: 24, words: 10, edge: 10 };
const margin = { top: 6, reference: 26, bottom: 26 };
const mostOfWidth = { label: 0.32, reason: { wide: 0.3, narrow: 0.44 } };
const leastReasonWidth = 96;
/** On a phone: from the top of a row to its words, and from its thread to its end. */
const narrowRow = { top: 19, bottom: 17 };

export function rowLayout(picture: RowPicture, ticks: Ticks): RowLayout {
	const { rows, words, look } = picture;
	const isNarrow = look.width < narrowBelow;
	const columns = columnsOf(rows, words, look, isNarrow);
	const top = isReferenceNamed(picture) ? margin.reference : margin.top;
	const extra = ((mostLines(rows, words, columns) - 1) * lineHeight) / (isNarrow ? 1 : 2);
	const each = (isNarrow ? rowHeight.narrow : rowHeight.wide) + extra;
	const base = top + each * rows.length;
	const middle = isNarrow ? each - narrowRow.bottom : each / 2;
	return {
		...columns,
		isNarrow,
		wordsAbove: isNarrow ? middle - narrowRow.top : 0,
		top,
		base,
		height: base + margin.bottom,
		scales: {
			x: { domain: domainOf(ticks), range: columns.plot },
			y: { domain: [0, rows.length], range: [top + middle, base + middle] }
		}
	};
}

/** Whether the number that all are seen against has a name above the rows. */
export function isReferenceNamed({ rows, reference }: RowPicture): boolean {
	const hasNumber = reference !== undefined && reference.value !== null;
	return hasNumber && !rows.some((row) => row.isHeadline);
}

interface Columns {
	readonly labelWidth: number;
	readonly valueEnd: number;
	readonly captionEnd: number;
	readonly reasonWidth: number;
	readonly plot: readonly [number, number];
}

/** From start to end: names, plot, words. On a phone names and words share the line above the plot. */
function columnsOf(
	rows: readonly ChartRow[],
	words: ChartWords,
	look: ChartLook,
	isNarrow: boolean
): Columns {
	const { width } = look;
	const captionWidth = widest(captionsOf(rows, words), wordSize.caption);
	const valueWidth = widest(valuesOf(rows, words), wordSize.value);
	const most = width * mostOfWidth.reason[isNarrow ? 'narrow' : 'wide'];
	const reasonWidth = Math.max(
		captionWidth + valueWidth + gap.words,
		reasonRoom(rows, words, most)
	);
	const labels = rows.map(({ cell }) => words.label(cell));
	const labelWidth = isNarrow
		? width - reasonWidth - gap.words
		: Math.min(widest(labels, wordSize.label), width * mostOfWidth.label);
	return {
		labelWidth,
		reasonWidth,
		captionEnd: width,
		valueEnd: width - captionWidth - gap.words,
		plot: isNarrow
			? [gap.edge, width - gap.edge]
			: [labelWidth + gap.columns, width - reasonWidth - gap.columns]
	};
}

const captionsOf = (rows: readonly ChartRow[], words: ChartWords): string[] =>
	rows.filter(({ cell }) => cell.value !== null).map(({ cell }) => words.caption(cell));

const valuesOf = (rows: readonly ChartRow[], words: ChartWords): string[] =>
	rows.flatMap(({ cell }) => (cell.value === null ? [] : [words.value(cell.value)]));

const reasonsOf = (rows: readonly ChartRow[], words: ChartWords): string[] =>
	rows.filter(({ cell }) => cell.value === null).map(({ cell }) => words.state(cell));

/** For the longest reason, on two lines where it is long. */
function reasonRoom(rows: readonly ChartRow[], words: ChartWords, most: number): number {
	const longest = widest(reasonsOf(rows, words), wordSize.caption);
	const onTwoLines = Math.min(longest, Math.max(leastReasonWidth, longest * 0.6));
	return Math.min(onTwoLines, most);
}

/** The lines of the longest words: all rows are alike, so that no place looks larger than another. */
function mostLines(
	rows: readonly ChartRow[],
	words: ChartWords,
	{ labelWidth, reasonWidth }: Columns
): number {
	const lines = [
		...rows.map(({ cell }) => wrapText(words.label(cell), labelWidth, wordSize.label)),
		...reasonsOf(rows, words).map((reason) => wrapText(reason, reasonWidth, wordSize.caption))
	];
	return Math.max(1, ...lines.map((found) => found.length));
}
