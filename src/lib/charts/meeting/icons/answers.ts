import type { Consent } from '../../../domain/disclosure/composition.ts';
import type { StoryBox } from '../../../domain/evidence/contribution-story.ts';
import type { Feeling, PromiseKind, PromiseState } from '../../../domain/meeting/record.ts';
import { iconSize, type MeetingDrawing, type WayMark } from '../drawing.ts';

/** Answers, steps and small signs: lines in a square of 32. */

const face = 'M16 3a13 13 0 1 0 0 26 13 13 0 0 0 0-26zM11.500 12v2M20.500 12v2';

export const feelingIcons: Readonly<Record<Feeling, string>> = {
	yes: `${face}M9.500 18.500c2.500 6 10.500 6 13 0`,
	partly: `${face}M10.500 21h11`,
	no: `${face}M9.500 23.500c2.500-5.500 10.500-5.500 13 0`
};

const onward = 'M3 16h24M19 8l8 8-8 8';
const otherWay = 'M3 24h6c5 0 5-14 10-14h8M21 4l6 6-6 6';

/** What leads on leads to the left where people read from the right. */
const fromTheRight: ReadonlyMap<string, string> = new Map([
	[onward, 'M29 16H5M13 8l-8 8 8 8'],
	[otherWay, 'M29 24h-6c-5 0-5-14-10-14H5M11 4l-6 6 6 6']
]);

/** The lines of an icon as they are drawn for those who read from that side. */
export const linesFrom = (direction: 'ltr' | 'rtl', lines: string): string =>
	direction === 'rtl' ? (fromTheRight.get(lines) ?? lines) : lines;

export const promiseIcons: Readonly<Record<PromiseKind, string>> = {
	keep: onward,
	change: otherWay,
	stop: 'M8 18V9.500c0-2.500 3.500-2.500 3.500 0V15M11.500 9.500V6c0-2.500 3.500-2.500 3.500 0v9M15 6c0-3.500 3.500-3.500 3.500 0v9M18.500 8.500c0-2.500 3.500-2.500 3.500 0V19c3-2.500 5.500-1.500 4.500 0-2 3-4 7-6 8.500-3 2-7 2-9.500 0C9 26 8 23 8 18'
};

/** What may be shared: a shut box, many dots together, a house with its flag. */
export const consentIcons: Readonly<Record<Consent, string>> = {
	none: 'M8 14h16v14H8zM11 14v-4c0-7 10-7 10 0v4M16 19v4',
	totals_only:
		'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM11 12v.1M16 10v.1M21 12v.1M10 17v.1M16 16v.1M22 17v.1M12 22v.1M17 22v.1M21 21v.1',
	named: 'M4 17 14 8l10 9M7 15v13h14V15M12 28v-7h4v7M24 17V4h6l-2 3 2 3h-6'
};

/** The steps of a meeting. */
export const stepIcons = {
	last: 'M16 5a11 11 0 1 1-10 6.500M5 4.500 6 12l7-1M16 10v6.500l4 3',
	guess:
		'M3 19v9M3 20c5-2 7-1 10 1h7c3 0 3 3.500 0 3.500h-6M3 27c6 0 10 3 15 1l10-6c2-1.500 0-4-2-3l-5 2.500M13.400 4.500A5 6.500-20 1 1 17.900 16.800 5 6.500-20 1 1 13.400 4.500zM14 8c-1 2.500 0 4.500 1.500 5.500',
	see: 'M2.500 16C8 7 24 7 29.500 16 24 25 8 25 2.500 16zM16 12a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
	why: 'M5 6h22v15H15l-6 6v-6H5zM10 11h12M10 16h8',
	next: onward,
	close: 'M4 14l5-4 7 4-4 5M28 14l-5-4-7 4M12 19l8 6c2 1 4-1 3-3M4 22l5 1 6 5c2 1 4 0 5-3M28 22h-5'
} as const;

/** Small signs of what is asked: what helped (up), what stood in the way (a wall), who is missing (an empty chair), the day. */
export const signIcons = {
	helped: 'M16 28V5M7 14l9-9 9 9',
	blocked:
		'M3 28h26M5 28v-7h7v7M12 28v-7h8v7M20 28v-7h7v7M8.500 21v-7h7.500v7M16 21v-7h7.500v7M12.500 14V7h7v7',
	missing: 'M8 3v26M8 18h16v11M8 23.500h16M8 4h3v14',
	day: 'M4 7h24v21H4zM4 13h24M10 3.500V9M22 3.500V9M9 18h4M15 18h4M21 18h2M9 23h4M15 23h4',
	who: 'M16 4a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9zM6 29v-6c0-4 4-6.500 10-6.500S26 19 26 23v6',
	share: 'M4 17v11h24V17M16 21V4M9 10l7-7 7 7',
	noPhoto:
		'M3 9h6l2-4h10l2 4h6v18H3zM16 12a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM4 29 28 3',
	aloud: 'M4 12h5l7-6v20l-7-6H4zM20 12c2 2 2 6 0 8M24 8.500c4 4 4 11 0 15'
} as const;

const ring = 'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24z';
const half = 'M4 16a12 12 0 0 0 24 0z';
const tick = 'M9.500 16.500l4.500 5 8.500-10.500';

/** The same as lines of one weight, for where nothing can be filled. */
export const stateIcons: Readonly<Record<PromiseState, string>> = {
	done: `${ring}${tick}`,
	part: `${ring}M4 16h24M6 20.500h20M9.500 25h13`,
	not_yet: ring
};

/** The boxes of a story: a star that was hoped for, what was done, two ways, a cloud, a question. */
export const storyIcons: Readonly<Record<StoryBox, string>> = {
	expected:
		'M16 3.500l3.800 8.200 9 1-6.700 6 1.900 8.800-8-4.500-8 4.500 1.900-8.800-6.700-6 9-1z',
	did: stateIcons.done,
	changed: otherWay,
	else: 'M9 20a5 5 0 0 1 0-10 8 8 0 0 1 15 2 4 4 0 0 1 0 8zM11 24l-2 4M17 24l-2 4M23 24l-2 4',
	sure: `${ring}M12.500 13c0-5 7-5 7 0 0 3-3.500 3-3.500 6M16 22.500v.1`
};

/** Done is full and ticked, in part is half, not yet is an empty ring. */
export function stateMarks(
	state: PromiseState,
	place: Pick<WayMark, 'x' | 'y' | 'scale'> = { x: 0, y: 0, scale: 1 }
): readonly WayMark[] {
	const way = { kind: 'way', ...place, edge: 'ink', edgeWidth: 2 } as const;
	const circle: WayMark = { ...way, d: ring, fill: state === 'done' ? 'fill' : 'paper' };
	if (state === 'done')
		return [circle, { ...way, d: tick, fill: null, edge: 'paper', edgeWidth: 3 }];
	if (state === 'part') return [circle, { ...way, d: half, fill: 'fill' }];
	return [circle];
}

export function stateDrawing(state: PromiseState, description = ''): MeetingDrawing {
	return { width: iconSize, height: iconSize, description, marks: stateMarks(state) };
}
