import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { ChartLook, ChartWords } from './chart.ts';
import { wordSize, type Layer } from './frame.ts';
import { words as drawWords, type Words } from './pixel-marks.ts';
import type { Scales } from './scale-marks.ts';
import { pixelOf } from './scale.ts';
import { isBounded, type GapRow, type SeriesRow } from './series.ts';
import { areFree, centred, isFree, middleOf, type Span } from './words-room.ts';

/** The words on and under the base line: why a number is missing, which period, n of N. */

const periodLine = 18;
const captionLine = 36;
const gapLine = 18;
/** A number that stands lower than this is in the way of the words on the base line. */
const lowMark = 30;

interface Placed extends Span {
	readonly index: number;
	readonly text: string;
}

/** The words of all periods, each under its mark and inside the picture. */
function placed(
	cells: readonly ReleasedCell[],
	scales: Scales,
	look: ChartLook,
	text: (cell: ReleasedCell) => string
): readonly Placed[] {
	return cells.map((cell, index) => {
		const words = text(cell);
		const within = { start: 0, end: look.width };
		const span = centred(words, wordSize.axis, pixelOf(scales.x, index), within);
		return { ...span, index, text: words };
	});
}

/** The first, and from the last one every, every second, third …: as many as have room. */
export function sparse<T extends Span>(spans: readonly T[]): readonly T[] {
	for (let stride = 1; stride <= spans.length; stride += 1) {
		const chosen = spans.filter((_, index) => (spans.length - 1 - index) % stride === 0);
		if (areFree(chosen)) return withFirst(spans, chosen);
	}
	return [];
}

/** Puts the first in place of the one that would touch it; the last one stays in any case. */
function withFirst<T extends Span>(spans: readonly T[], chosen: readonly T[]): readonly T[] {
	const first = spans[0];
	const last = spans.at(-1);
	if (first === undefined || last === undefined || chosen.includes(first)) return chosen;
	if (!areFree([first, last])) return chosen;
	return [first, ...chosen.filter((span) => isFree(span, [first]))];
}

/** All captions where all have room; else those of the last and the first number. */
function captions(spans: readonly Placed[]): readonly Placed[] {
	if (areFree(spans)) return spans;
	const last = spans.slice(-1);
	const first = spans.slice(0, 1);
	return areFree([...first, ...last]) ? [...first, ...last] : last;
}

/** Under the base line: the periods, and n of N of the numbers. */
export function periodLayers(
	cells: readonly ReleasedCell[],
	scales: Scales,
	words: ChartWords,
	look: ChartLook
): Layer[] {
	const base = scales.y.range[0];
	const at = (y: number) => (found: Placed) => ({ text: found.text, x: middleOf(found), y });
	const periods = sparse(placed(cells, scales, look, words.label));
	const counted = captions(
		placed(cells, scales, look, words.caption).filter(({ index }) => cells[index]?.value !== null)
	);
	return [
		...drawWords(periods.map(at(base + periodLine)), { color: look.ink, size: wordSize.axis }),
		...drawWords(counted.map(at(base + captionLine)), { color: look.quiet, size: wordSize.axis })
	];
}

export interface GapPicture {
	readonly rows: readonly SeriesRow[];
	readonly gaps: readonly GapRow[];
	readonly scales: Scales;
	readonly words: ChartWords;
	readonly look: ChartLook;
}

/** Neighbouring periods without a number for the same reason. */
function sameReason(gaps: readonly GapRow[], reason: (gap: GapRow) => string): GapRow[][] {
	const groups: GapRow[][] = [];
	for (const gap of gaps) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		const isNext = before?.across === gap.across - 1 && reason(before) === reason(gap);
		if (last !== undefined && isNext) last.push(gap);
		else groups.push([gap]);
	}
	return groups;
}

/** On the base line: why there is no number, once for neighbours with the same reason, where there is room. */
export function gapWords({ rows, gaps, scales, words, look }: GapPicture): Layer[] {
	const base = scales.y.range[0];
	const isLow = (row: SeriesRow): boolean =>
		base - pixelOf(scales.y, row.lower ?? row.value) < lowMark;
	const taken: Span[] = rows
		.filter((row) => isLow(row))
		.map((row) => pixelOf(scales.x, row.across))
		.map((x) => ({ start: x, end: x }));
	const found: Words[] = [];
	for (const group of sameReason(gaps, (gap) => words.state(gap.cell))) {
		const span = groupSpan(group, scales, words, look);
		if (span === undefined || !isFree(span, taken)) continue;
		taken.push(span);
		found.push({ text: span.text, x: middleOf(span), y: base - gapLine });
	}
	return drawWords(found, { color: look.quiet, size: wordSize.axis });
}

/** Bounds are drawn; only what has none is named here. */
function groupSpan(group: readonly GapRow[], scales: Scales, words: ChartWords, look: ChartLook) {
	const [first] = group;
	const last = group.at(-1);
	if (first === undefined || last === undefined || isBounded(first)) return undefined;
	const text = words.state(first.cell);
	const middle = (pixelOf(scales.x, first.across) + pixelOf(scales.x, last.across)) / 2;
	const within = { start: scales.x.range[0], end: look.width };
	return { ...centred(text, wordSize.axis, middle, within), text };
}
