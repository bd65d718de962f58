import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { Grade } from '../domain/sdg/grade.ts';
import type { Mark, Tone } from './drawn-picture.ts';
import { fitText, textWidth } from './words-room.ts';

/** Parts of the figure of the SDG chain: words, boxes, ways, and pipes that are as full as n of N. */

export interface Spot {
	readonly x: number;
	readonly y: number;
}

export interface Frame extends Spot {
	readonly width: number;
	readonly height: number;
}

interface WordsLook {
	readonly size: number;
	readonly isBold?: boolean;
	readonly tone?: Tone;
	readonly anchor?: 'start' | 'middle' | 'end';
}

export function words({ x, y }: Spot, text: string, look: WordsLook): Mark {
	const { size, isBold = false, tone = 'ink', anchor = 'start' } = look;
	return { kind: 'words', x, y, text, size, isBold, tone, anchor };
}

const lineHeight = 1.22;

/** Words over some lines, the middle of all of them at `y`. */
export function wordsAround(
	{ x, y }: Spot,
	text: string,
	width: number,
	look: WordsLook & { readonly most?: number }
): readonly Mark[] {
	const { lines, size } = fitText(text, width, look.size, look.most ?? 2);
	const step = size * lineHeight;
	const first = y - ((lines.length - 1) * step) / 2 + size * 0.35;
	return lines.map((line, index) => words({ x, y: first + index * step }, line, { ...look, size }));
}

/** Two lines stand a little nearer to what they are below, so that there is room under them. */
const nearer = 2.5;

/** Words over two lines at most, the first of them at `y`. */
export function wordsBelow(
	{ x, y }: Spot,
	text: string,
	width: number,
	look: WordsLook
): readonly Mark[] {
	const { lines, size } = fitText(text, width, look.size);
	const step = size * lineHeight;
	const first = y - (lines.length - 1) * nearer;
	return lines.map((line, index) => words({ x, y: first + index * step }, line, { ...look, size }));
}

interface BoxLook {
	readonly fill?: Tone | null;
	readonly edge?: Tone | null;
	readonly edgeWidth?: number;
	readonly radius?: number;
	readonly isDashed?: boolean;
}

export function box(frame: Frame, look: BoxLook = {}): Mark {
	const { fill = null, edge = 'line', edgeWidth = 1.5, radius = 6, isDashed = false } = look;
	return { kind: 'box', ...frame, fill, edge, edgeWidth, radius, isDashed };
}

export function way(
	points: readonly (readonly [number, number])[],
	look: { readonly isDashed?: boolean; readonly hasArrow?: boolean } = {}
): Mark {
	const { isDashed = false, hasArrow = false } = look;
	return { kind: 'way', points, tone: 'quiet', width: 1.5, isDashed, hasArrow };
}

/** The share that a cell is; `null` where it is none, or not known. */
export function shareOf({ numerator, denominator, state }: ReleasedCell): number | null {
	const isKnown = state === 'value' || state === 'too few';
	if (!isKnown || numerator === null || denominator === null || denominator <= 0) return null;
	return Math.min(1, numerator / denominator);
}

/** So much of a pipe shows that it is not empty. */
const leastFill = 2;

/** A pipe along a way, full as far as n is of N; dashed where that is not known. */
export function pipe(frame: Frame, cell: ReleasedCell, tone: Tone): readonly Mark[] {
	const share = shareOf(cell);
	const radius = frame.height / 2;
	const outline = box(frame, { fill: 'paper', edge: tone, radius, isDashed: share === null });
	if (share === null || share === 0) return [outline];
	const width = Math.max(leastFill, frame.width * share);
	const full = box(
		{ ...frame, width },
		{ fill: tone, edge: null, radius: Math.min(radius, width / 2) }
	);
	return [outline, full];
}

/** A code of a target; one of an indicator has more letters. */
const longestShort = 4;

/** How a target's tile says its grade without colour: filled, with a whole edge, or with a dashed one. */
export function targetTile(
	frame: Frame,
	code: string,
	grade: Grade,
	gradeWords: string
): readonly Mark[] {
	const isSame = grade === 'same';
	const tone: Tone = isSame ? 'paper' : 'ink';
	const { x, y, width, height } = frame;
	// `16.1.4` is longer than `16.1`.
	const isLong = code.length > longestShort;
	const codeRoom = Math.min(58, width * (isLong ? 0.44 : 0.36));
	const middle = y + height / 2;
	const look = { size: 12.5, tone };
	// A long word stands below the code, where it has the whole width.
	const isBelow = gradeWords
		.split(' ')
		.some((word) => textWidth(word, look.size) > width - codeRoom - 14);
	return [
		box(frame, {
			fill: isSame ? 'ink' : 'paper',
			edge: 'ink',
			edgeWidth: grade === 'contributes' ? 1.25 : 2,
			isDashed: grade === 'contributes'
		}),
		...wordsAround({ x: x + 10, y: isBelow ? middle - 9 : middle }, code, codeRoom, {
			size: isLong ? 15 : 18,
			isBold: true,
			tone,
			most: 1
		}),
		...(isBelow
			? wordsAround({ x: x + 10, y: middle + 10 }, gradeWords, width - 16, { ...look, most: 1 })
			: wordsAround({ x: x + 10 + codeRoom, y: middle }, gradeWords, width - codeRoom - 14, look))
	];
}
