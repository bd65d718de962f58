import type { CurveStep, ReleasedCurves, WatchedMark } from '../domain/evidence/still-going.ts';
import type { ChartLook, ChartSpec } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import { haloedWords } from './halo.ts';
import { movedApart } from './moved-apart.ts';
import { plotBase } from './over-time-frame.ts';
import { bands, paths, spots, strokes, words as drawWords, type Spot } from './pixel-marks.ts';
import { pixelOf } from './scale.ts';
import { tint, type Scales } from './scale-marks.ts';
import { shorten, widest } from './words-room.ts';

/**
 * The share of actions still going, in steps from the day of handover, with a soft band where the true share may lie,
 * small strokes where actions were last seen still going, and under the axis how many are still watched.
 */
export interface StillGoingPicture {
	readonly curves: ReleasedCurves;
	readonly words: StillGoingWords;
}

export interface StillGoingWords {
	readonly description: string;
	/** A share, 0 to 1: "79 %". */
	readonly share: (share: number) => string;
	readonly months: (months: number) => string;
	readonly count: (count: number) => string;
	/** What the axis counts. */
	readonly axis: string;
	/** Over the numbers under the axis. */
	readonly watched: string;
	/** Whose curve it is; empty where there is one alone. */
	readonly group: (group: string) => string;
	readonly heard: (mark: WatchedMark) => string;
}

const margin = { top: 18, words: 8, inner: 10, axis: 20, row: 19, legend: 26 };
const tickShares: readonly number[] = [0, 0.5, 1];
const dashes: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [10, 3, 2, 3]];

interface Curve {
	readonly group: string;
	readonly steps: readonly CurveStep[];
	readonly marks: readonly WatchedMark[];
	readonly color: string;
	readonly dash: readonly number[];
}

function curvesOf({ curves }: StillGoingPicture, look: ChartLook): readonly Curve[] {
	const groups = [...new Set(curves.marks.records.map(({ group }) => group))];
	const colors = [look.hue, look.ink, look.quiet];
	return groups.map((group, index) => ({
		group,
		steps: curves.steps.records.filter((step) => step.group === group && step.is_drawn),
		marks: curves.marks.records.filter((mark) => mark.group === group),
		color: colors[index % colors.length] ?? look.hue,
		dash: dashes[index % dashes.length] ?? []
	}));
}

export function stillGoingChart(picture: StillGoingPicture, look: ChartLook): ChartSpec {
	const curves = curvesOf(picture, look);
	const { words } = picture;
	if (curves.length === 0) return frame(words, look, 0, []);
	const scales = scalesOf(curves, words, look);
	const table = tableLayers(curves, scales, words, look);
	return frame(words, look, table.bottom, [
		...axisLayers(curves, scales, words, look),
		...curves.flatMap((curve) => bandLayers(curve, scales, curves.length, look)),
		...[...curves].reverse().flatMap((curve) => curveLayers(curve, scales, words, look)),
		...endLayers(curves, scales, words, look),
		...table.layers
	]);
}

function scalesOf(curves: readonly Curve[], words: StillGoingWords, look: ChartLook): Scales {
	const days = curves.flatMap(({ steps, marks }) => [...steps, ...marks].map(({ day }) => day));
	const shares = tickShares.map((share) => words.share(share));
	const start = widest(shares, wordSize.axis) + margin.words + margin.inner;
	const end = look.width - margin.inner - widest(shares, wordSize.value);
	return {
		x: { domain: [0, Math.max(1, ...days)], range: [start, end] },
		y: { domain: [0, 1], range: [plotBase(look), margin.top] }
	};
}

function axisLayers(
	curves: readonly Curve[],
	{ x, y }: Scales,
	words: StillGoingWords,
	look: ChartLook
): Layer[] {
	const start = x.range[0] - margin.inner;
	const lines = tickShares.map((share) => {
		const at = pixelOf(y, share);
		return { x: start, x2: x.range[1] + margin.inner, y: at, y2: at };
	});
	const shares = tickShares.map((share) => ({
		text: words.share(share),
		x: start - margin.words,
		y: pixelOf(y, share)
	}));
	const months = (curves[0]?.marks ?? []).map(({ day, months: count }) => ({
		text: words.months(count),
		x: pixelOf(x, day),
		y: y.range[0] + margin.axis
	}));
	const ticks = months.map((tick) => ({
		x: tick.x,
		x2: tick.x,
		y: y.range[0],
		y2: y.range[0] + 6
	}));
	const quiet = { color: look.quiet, size: wordSize.axis } as const;
	return [
		...strokes(lines.slice(1), { color: look.line }),
		...strokes([...lines.slice(0, 1), ...ticks], { color: look.quiet }),
		...drawWords(shares, { ...quiet, align: 'right' }),
		...drawWords(months, { ...quiet, color: look.ink }),
		...drawWords([{ text: words.axis, x: start, y: y.range[0] + margin.axis + margin.row }], {
			...quiet,
			align: 'left'
		})
	];
}

/** Two spots a step: where the curve comes from, and where it goes on. */
function stepSpots<Height extends number | null>(
	steps: readonly CurveStep[],
	heightOf: (step: CurveStep) => Height
): readonly { readonly day: number; readonly height: Height }[] {
	return steps.flatMap((step, index) => {
		const before = steps[index - 1];
		const here = { day: step.day, height: heightOf(step) };
		return before === undefined ? [here] : [{ day: step.day, height: heightOf(before) }, here];
	});
}

/** The soft band begins with the first end, before which there are no limits. */
function bandLayers({ group, steps, color }: Curve, scales: Scales, of: number, look: ChartLook) {
	const bounded = steps.filter(({ lower, upper }) => lower !== null && upper !== null);
	const lower = stepSpots(bounded, (step) => step.lower ?? 0);
	const upper = stepSpots(bounded, (step) => step.upper ?? 1);
	const rows = lower.map(({ day, height }, index) => ({
		x: pixelOf(scales.x, day),
		y: pixelOf(scales.y, height),
		y2: pixelOf(scales.y, upper[index]?.height ?? 1),
		run: group
	}));
	// A copier loses tints.
	if (look.isPrint) return bands(rows, { fill: color, opacity: 0, stroke: color });
	return bands(rows, { fill: color, opacity: of === 1 ? tint : tint / 2 });
}

function curveLayers(
	{ group, steps, marks, color, dash }: Curve,
	{ x, y }: Scales,
	words: StillGoingWords,
	look: ChartLook
): Layer[] {
	const line = stepSpots(steps, ({ survival }) => survival).map(({ day, height }): Spot => ({
		x: pixelOf(x, day),
		y: pixelOf(y, height),
		run: group
	}));
	const censored = steps
		.filter((step) => step.censored > 0)
		.map(({ day, survival }) => {
			const at = pixelOf(x, day);
			return { x: at, x2: at, y: pixelOf(y, survival) - 5, y2: pixelOf(y, survival) + 5 };
		});
	const read = marks.flatMap((mark): Spot[] =>
		mark.survival === null
			? []
			: [
					{
						x: pixelOf(x, mark.day),
						y: pixelOf(y, mark.survival),
						run: group,
						description: words.heard(mark)
					}
				]
	);
	return [
		...paths(line, { color, width: 2.5, dash }),
		...strokes(censored, { color, width: 1.25 }),
		...spots(read, { size: 26, fill: look.paper, stroke: color })
	];
}

/** The share at the end of each curve. */
function endLayers(
	curves: readonly Curve[],
	{ x, y }: Scales,
	words: StillGoingWords,
	look: ChartLook
): Layer[] {
	const ends = curves.flatMap(({ steps, color }) => {
		const last = steps.at(-1);
		return last === undefined ? [] : [{ last, color }];
	});
	const heights = movedApart(
		ends.map(({ last }) => pixelOf(y, last.survival)),
		margin.row,
		y.range[0]
	);
	return ends.flatMap(({ last, color }, index) =>
		haloedWords(
			[
				{
					text: words.share(last.survival),
					x: pixelOf(x, last.day) + margin.words,
					y: heights[index] ?? 0
				}
			],
			{ color, size: wordSize.value, align: 'left', isBold: true },
			look.paper
		)
	);
}

/** How many are still watched, under their months; the name of each row shows the stroke of its curve. */
function tableLayers(
	curves: readonly Curve[],
	{ x, y }: Scales,
	words: StillGoingWords,
	look: ChartLook
): { readonly layers: Layer[]; readonly bottom: number } {
	const start = x.range[0] - margin.inner;
	const top = y.range[0] + margin.axis + 2 * margin.row + margin.words;
	const isOne = curves.length === 1;
	const style = { size: wordSize.caption, align: 'left' } as const;
	const title = drawWords([{ text: words.watched, x: start, y: top }], {
		...style,
		color: look.quiet
	});
	const height = isOne ? margin.row : 2 * margin.row + 4;
	const rows = curves.flatMap(({ group, marks, color, dash }, index) => {
		const first = top + margin.row + index * height;
		const numbers = isOne ? first : first + margin.row;
		const name = shorten(words.group(group), look.width - start - margin.legend, wordSize.caption);
		const sample = [start, start + margin.legend - 6].map((at) => ({
			x: at,
			y: first,
			run: group
		}));
		return [
			...(isOne ? [] : paths(sample, { color, width: 2.5, dash })),
			...(isOne
				? []
				: drawWords([{ text: name, x: start + margin.legend, y: first }], {
						...style,
						color,
						isBold: true
					})),
			...drawWords(
				marks.map(({ day, at_risk }) => ({
					text: words.count(at_risk),
					x: pixelOf(x, day),
					y: numbers
				})),
				{ color: look.ink, size: wordSize.caption }
			)
		];
	});
	return {
		layers: [...title, ...rows],
		bottom: top + margin.row + curves.length * height
	};
}
