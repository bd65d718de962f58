import type { ReleasedRecords } from '../domain/evidence/timeline.ts';
import type { PlainRecord } from '../domain/disclosure/release.ts';
import type { ChartLook, ChartSpec } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import { haloedWords } from './halo.ts';
import { strokes, words as drawWords } from './pixel-marks.ts';
import { dots, type Scales } from './scale-marks.ts';
import { pixelOf } from './scale.ts';
import { isFree, textWidth, widest, wrapText, type Span } from './words-room.ts';
import { roundSteps } from './axis.ts';

/**
 * One mark a place: what it did across, how it changed upwards. No line through the marks: it would say more than they
 * do. Names stand beside the marks that have room.
 */
export interface ScatterPicture<Record extends PlainRecord = PlainRecord> {
	readonly released: ReleasedRecords<Record>;
	/** What is drawn of a released row. */
	readonly markOf: (record: Record) => ScatterMark;
	readonly words: ScatterWords;
	/** Whether 0 upwards means "no change", and gets a line of its own. */
	readonly hasZeroLine: boolean;
	/** The numbers marked across, of a scale that is known beforehand. */
	readonly acrossTicks?: readonly number[];
}

export interface ScatterMark {
	readonly across: number;
	readonly up: number;
	readonly name: string;
	readonly description: string;
}

export interface ScatterWords {
	readonly description: string;
	readonly across: string;
	readonly up: string;
	readonly acrossValue: (value: number) => string;
	readonly upValue: (value: number) => string;
}

const margin = { top: 34, bottom: 56, words: 8, end: 16 };
const plot = { least: 220, most: 380, share: 0.55 };
const steps = 4;

/** Round numbers from below the smallest to above the largest. */
function roundTicks(values: readonly number[], fromZero: boolean): readonly number[] {
	const low = Math.min(...values, ...(fromZero ? [0] : []));
	const high = Math.max(...values, ...(fromZero ? [0] : []));
	const span = high - low || 1;
	const power = 10 ** Math.floor(Math.log10(span / steps));
	const step =
		roundSteps.map((one) => one * power).find((one) => one * steps >= span) ?? 10 * power;
	const first = Math.floor(low / step);
	const last = Math.max(first + 1, Math.ceil(high / step));
	return Array.from({ length: last - first + 1 }, (_, index) =>
		Number(((first + index) * step).toPrecision(12))
	);
}

export function scatterChart<Record extends PlainRecord>(
	{ released, markOf, words, hasZeroLine, acrossTicks: given }: ScatterPicture<Record>,
	look: ChartLook
): ChartSpec {
	const marks = released.records.map((record) => markOf(record));
	if (marks.length === 0) return frame(words, look, 0, []);
	const acrossTicks =
		given ??
		roundTicks(
			marks.map(({ across }) => across),
			true
		);
	const upTicks = roundTicks(
		marks.map(({ up }) => up),
		hasZeroLine
	);
	const start = widest(upTicks.map(words.upValue), wordSize.axis) + 2 * margin.words;
	const height = Math.round(Math.min(plot.most, Math.max(plot.least, look.width * plot.share)));
	const scales: Scales = {
		x: { domain: endsOf(acrossTicks), range: [start, look.width - margin.end] },
		y: { domain: endsOf(upTicks), range: [margin.top + height, margin.top] }
	};
	return frame(words, look, scales.y.range[0] + margin.bottom, [
		...gridLayers(acrossTicks, upTicks, scales, hasZeroLine, look),
		...axisWords(acrossTicks, upTicks, scales, words, look),
		...dots(
			marks.map(({ across, up, description }) => ({
				across,
				value: up,
				lower: null,
				upper: null,
				description
			})),
			scales,
			'up',
			{ size: 75, fill: look.hue, stroke: look.paper }
		),
		...nameLayers(marks, scales, look)
	]);
}

const endsOf = (ticks: readonly number[]): readonly [number, number] => [
	ticks[0] ?? 0,
	ticks.at(-1) ?? 1
];

function gridLayers(
	across: readonly number[],
	up: readonly number[],
	{ x, y }: Scales,
	hasZeroLine: boolean,
	look: ChartLook
): Layer[] {
	const lines = up.map((tick) => {
		const at = pixelOf(y, tick);
		return { x: x.range[0], x2: x.range[1], y: at, y2: at, isZero: tick === 0 };
	});
	const ticks = across.map((tick) => {
		const at = pixelOf(x, tick);
		return { x: at, x2: at, y: y.range[0], y2: y.range[0] + 5 };
	});
	const isStrong = ({ isZero }: { readonly isZero: boolean }): boolean => hasZeroLine && isZero;
	return [
		...strokes(
			lines.filter((line) => !isStrong(line)),
			{ color: look.line }
		),
		...strokes(lines.filter(isStrong), { color: look.quiet, width: 1.5 }),
		...strokes(ticks, { color: look.quiet })
	];
}

function axisWords(
	across: readonly number[],
	up: readonly number[],
	{ x, y }: Scales,
	words: ScatterWords,
	look: ChartLook
): Layer[] {
	const quiet = { color: look.quiet, size: wordSize.axis } as const;
	const room = look.width - 2 * margin.words;
	return [
		...drawWords(
			up.map((tick) => ({
				text: words.upValue(tick),
				x: x.range[0] - margin.words,
				y: pixelOf(y, tick)
			})),
			{ ...quiet, align: 'right' }
		),
		...drawWords(
			across.map((tick) => ({
				text: words.acrossValue(tick),
				x: pixelOf(x, tick),
				y: y.range[0] + 16
			})),
			quiet
		),
		...drawWords([{ text: wrapText(words.up, room, wordSize.axis, 1), x: 0, y: 10 }], {
			color: look.ink,
			size: wordSize.axis,
			align: 'left'
		}),
		...drawWords(
			[{ text: wrapText(words.across, room, wordSize.axis, 1), x: x.range[1], y: y.range[0] + 38 }],
			{ color: look.ink, size: wordSize.axis, align: 'right' }
		)
	];
}

const nameHeight = 16;
const nameGap = 8;

/** Names of the marks, where none lies on another name. */
function nameLayers(marks: readonly ScatterMark[], { x, y }: Scales, look: ChartLook): Layer[] {
	const taken: { readonly y: number; readonly span: Span }[] = marks.map(({ across, up }) => {
		const at = pixelOf(x, across);
		return { y: pixelOf(y, up), span: { start: at - 5, end: at + 5 } };
	});
	const named = marks.flatMap(({ across, up, name }, index) => {
		const at = pixelOf(x, across);
		const height = pixelOf(y, up);
		const width = textWidth(name, wordSize.caption);
		const start = at + nameGap + width > look.width ? at - nameGap - width : at + nameGap;
		const span = { start, end: start + width };
		const near = taken.filter(
			(one, other) => other !== index && Math.abs(one.y - height) < nameHeight
		);
		if (
			!isFree(
				span,
				near.map((one) => one.span)
			)
		)
			return [];
		taken.push({ y: height, span });
		// Above the line of no change, not struck through by it.
		const isOnZero = Math.abs(height - pixelOf(y, 0)) < nameHeight / 2;
		return [{ text: name, x: start, y: isOnZero ? height - nameHeight * 0.6 : height }];
	});
	return haloedWords(
		named,
		{ color: look.quiet, size: wordSize.caption, align: 'left' },
		look.paper
	);
}
