import { slopesOf, type ReleasedSlopes, type Slope } from '../domain/evidence/slopes.ts';
import type { Side } from '../domain/evidence/timeline.ts';
import { domainOf, ticksOf, tickWords, type Ticks } from './axis.ts';
import type { ChartLook, ChartSpec } from './chart.ts';
import { frame, wordSize, type Layer } from './frame.ts';
import { strokes, words as drawWords } from './pixel-marks.ts';
import { dots, type MarkRow, type Scales } from './scale-marks.ts';
import { pixelOf } from './scale.ts';
import type { SlopesWords } from './slopes.ts';
import { shorten, widest } from './words-room.ts';

/**
 * One row a place: from the hollow mark (before) to the filled one (now). Places of one side stand together, those
 * that fell furthest first, so that the eye sees at once whether one place moved or all of them did.
 */
export interface DumbbellsPicture {
	readonly places: ReleasedSlopes;
	readonly words: SlopesWords;
}

const rowHeight = 24;
const headingHeight = 28;
const margin = { top: 8, bottom: 34, words: 10, end: 14 };
const mostNames = 0.3;
const narrowBelow = 520;

interface Row {
	readonly y: number;
	readonly slope?: Slope;
	readonly heading?: Side;
}

export function dumbbellsChart({ places, words }: DumbbellsPicture, look: ChartLook): ChartSpec {
	const slopes = slopesOf(places).filter(
		({ before, now }) => before.cell.value !== null && now.cell.value !== null
	);
	if (slopes.length === 0) return frame(words, look, 0, []);
	const rows = rowsOf(slopes);
	const ticks = ticksOf(places.cells);
	const names = Math.min(
		look.width * mostNames,
		widest(
			slopes.map(({ label }) => label),
			wordSize.label
		)
	);
	const captionRoom = hasCaptions(look)
		? widest(
				slopes.map((slope) => captionOf(slope, words)),
				wordSize.caption
			)
		: 0;
	const base = (rows.at(-1)?.y ?? 0) + rowHeight;
	const scales: Scales = {
		x: {
			domain: domainOf(ticks),
			range: [names + 2 * margin.words, look.width - captionRoom - 2 * margin.end]
		},
		y: { domain: [0, base], range: [0, base] }
	};
	return frame(words, look, base + margin.bottom, [
		...axisLayers(ticks, scales, base, words, look),
		...rows.flatMap((row) => rowLayers(row, scales, names, words, look))
	]);
}

/** On a phone n of N stands in the table alone: the marks need the room. */
const hasCaptions = ({ width }: ChartLook): boolean => width >= narrowBelow;

const changeOf = ({ before, now }: Slope): number =>
	(now.cell.value ?? 0) - (before.cell.value ?? 0);

function rowsOf(slopes: readonly Slope[]): readonly Row[] {
	const sides = (['here', 'beside'] as const).filter((side) =>
		slopes.some((slope) => slope.side === side)
	);
	let y = margin.top;
	const place = (row: Omit<Row, 'y'>, height: number): Row => {
		const here = y + height / 2;
		y += height;
		return { ...row, y: here };
	};
	return sides.flatMap((side) => {
		const own = slopes.filter((slope) => slope.side === side);
		const sorted = [...own].sort((a, b) => changeOf(a) - changeOf(b));
		const heading = sides.length > 1 ? [place({ heading: side }, headingHeight)] : [];
		return [...heading, ...sorted.map((slope) => place({ slope }, rowHeight))];
	});
}

const captionOf = ({ before, now }: Slope, words: SlopesWords): string =>
	words.fromTo(words.caption(before), words.caption(now));

function axisLayers(
	ticks: Ticks,
	{ x }: Scales,
	base: number,
	words: SlopesWords,
	look: ChartLook
): Layer[] {
	const lines = ticks.map((tick) => {
		const at = pixelOf(x, tick);
		return { x: at, x2: at, y: margin.top, y2: base };
	});
	const named = tickWords(ticks, words.value).map((text, index) => ({
		text,
		x: pixelOf(x, ticks[index] ?? 0),
		y: base + 14
	}));
	return [
		...strokes(lines, { color: look.line }),
		...drawWords(named, { color: look.quiet, size: wordSize.axis })
	];
}

function rowLayers(
	{ y, slope, heading }: Row,
	scales: Scales,
	names: number,
	words: SlopesWords,
	look: ChartLook
): Layer[] {
	if (heading !== undefined) {
		return drawWords([{ text: words.side(heading), x: 0, y }], {
			color: heading === 'here' ? look.hue : look.quiet,
			size: wordSize.label,
			align: 'left',
			isBold: true
		});
	}
	if (slope === undefined) return [];
	const color = slope.side === 'here' ? look.hue : look.quiet;
	const mark = (end: Slope['before']): MarkRow => ({
		across: y,
		value: end.cell.value,
		lower: null,
		upper: null,
		description: words.heard(end)
	});
	const [from, to] = [slope.before, slope.now].map((end) => pixelOf(scales.x, end.cell.value ?? 0));
	return [
		...drawWords([{ text: shorten(slope.label, names, wordSize.label), x: 0, y }], {
			color: look.ink,
			size: wordSize.label,
			align: 'left'
		}),
		...strokes([{ x: from ?? 0, x2: to ?? 0, y, y2: y }], { color, width: 2.5 }),
		...dots([mark(slope.before)], scales, 'along', { size: 55, fill: look.paper, stroke: color }),
		...dots([mark(slope.now)], scales, 'along', { size: 65, fill: color, stroke: color }),
		...drawWords(hasCaptions(look) ? [{ text: captionOf(slope, words), x: look.width, y }] : [], {
			color: look.quiet,
			size: wordSize.caption,
			align: 'right'
		})
	];
}
