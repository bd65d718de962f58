import { areFree, textWidth, type Span } from '$lib/charts/words-room';
import type { Cell } from '$lib/domain/cell';
import type { Target } from '$lib/domain/targets/target';
import type { Direction } from '$lib/i18n/languages';

/** Where things lie on the line from the baseline to the target, in the units of the picture. */
export interface Track {
	readonly baseline: number | null;
	readonly target: number;
	readonly actual: number | null;
	/** Both ends of the limits of the actual number; `null` where it has none. */
	readonly limits: readonly [number, number] | null;
}

export const trackWidth = 360;
/** Room for the words at both ends. */
const side = 16;

/** Places the numbers of one target along a line; the smaller number always lies on the left. */
export function trackOf(
	{ value, baseline, formula }: Pick<Target, 'value' | 'baseline' | 'formula'>,
	cell: Pick<Cell, 'state' | 'value' | 'lower' | 'upper'>
): Track {
	const from = baseline?.value ?? (formula === 'share_of_target' ? 0 : null);
	const limits =
		cell.lower === null || cell.upper === null ? null : ([cell.lower, cell.upper] as const);
	const known = [value, from, cell.value, ...(limits ?? [])].filter((one) => one !== null);
	const [low, high] = [Math.min(...known), Math.max(...known)];
	const span = high - low || 1;
	const at = (number: number): number =>
		Math.round((side + ((number - low) / span) * (trackWidth - 2 * side)) * 10) / 10;
	return {
		baseline: from === null ? null : at(from),
		target: at(value),
		actual: cell.value === null ? null : at(cell.value),
		limits: limits === null ? null : [at(limits[0]), at(limits[1])]
	};
}

/** The same line for those who read from right to left. */
export function mirrored({ baseline, target, actual, limits }: Track): Track {
	const at = (x: number): number => trackWidth - x;
	return {
		baseline: baseline === null ? null : at(baseline),
		target: at(target),
		actual: actual === null ? null : at(actual),
		limits: limits === null ? null : [at(limits[1]), at(limits[0])]
	};
}

/** How a word is anchored in its own direction, so that it stays in the picture. */
export function anchorOf(x: number, direction: Direction): 'start' | 'middle' | 'end' {
	return sideOf(direction === 'ltr' ? x : trackWidth - x);
}

/** On which side of its mark a word stands, seen from the left. */
function sideOf(x: number): 'start' | 'middle' | 'end' {
	if (x < trackWidth / 4) return 'start';
	return x > (trackWidth * 3) / 4 ? 'end' : 'middle';
}

/** Words below a mark. */
export interface TrackWord {
	readonly x: number;
	readonly text: string;
}

const trackWordSize = 14;
/** How wide plain letters are beside the bold ones that are estimated. */
const plainShare = 0.88;

function spanOf({ x, text }: TrackWord): Span {
	const width = textWidth(text, trackWordSize) * plainShare;
	const start = { start: x, middle: x - width / 2, end: x - width }[sideOf(x)];
	return { start, end: start + width };
}

/** Whether words below two marks have room beside each other; else one stands below the other. */
export const areBeside = (words: readonly TrackWord[]): boolean => areFree(words.map(spanOf));
