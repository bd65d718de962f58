/**
 * Drawings for a meeting: plain shapes, understood without reading, three tones at most. A screen mounts the marks as they
 * stand (one `path` or `text` each), a document takes `meetingSvg`. Whatever differs by tone differs by shape as well, so that
 * nothing is lost in black and white. Words in a drawing are centred where they stand: nothing turns around in Arabic.
 */

/** `ink` draws, `fill` fills what counts, `paper` is what lies behind, `quiet` is for what only helps to see. */
export type MeetingTone = 'ink' | 'fill' | 'paper' | 'quiet';

export interface WayMark {
	readonly kind: 'way';
	/** What an SVG path is made of, in its own square. */
	readonly d: string;
	/** Where the corner of its square lies, and how large one of its units is. */
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly fill: MeetingTone | null;
	readonly edge: MeetingTone | null;
	/** In units of its square. */
	readonly edgeWidth: number;
}

export interface WordsMark {
	readonly kind: 'words';
	/** The middle of the words. */
	readonly x: number;
	/** The base line. */
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly tone: MeetingTone;
}

export type MeetingMark = WayMark | WordsMark;

export interface MeetingDrawing {
	readonly width: number;
	readonly height: number;
	/** What it shows, for those who hear it; `''` where words beside it say the same. */
	readonly description: string;
	readonly marks: readonly MeetingMark[];
}

export type MeetingColours = Readonly<Record<MeetingTone, string>>;

/** For a page that sets its own: without them the colour of its text, and what lies behind. */
export const pageColours: MeetingColours = {
	ink: 'var(--meeting-ink, currentColor)',
	fill: 'var(--meeting-fill, currentColor)',
	paper: 'var(--meeting-paper, #fff)',
	quiet: 'var(--meeting-quiet, currentColor)'
};

/** For documents, whose readers may know no variables. */
export const warmColours: MeetingColours = {
	ink: '#22303c',
	fill: '#8a3f0b',
	paper: '#fffdf9',
	quiet: '#5c6773'
};

export const blackAndWhite: MeetingColours = {
	ink: '#000',
	fill: '#000',
	paper: '#fff',
	quiet: '#000'
};

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const attributes = (given: Readonly<Record<string, string | number>>): string =>
	Object.entries(given)
		.map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
		.join('');

/** Hundredths of a unit are more than an eye can see. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Where a mark stands: `translate(4 0) scale(2)`. */
export function placeOf({ x, y, scale }: Pick<WayMark, 'x' | 'y' | 'scale'>): string {
	return `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})`;
}

function markSvg(mark: MeetingMark, colours: MeetingColours): string {
	if (mark.kind === 'words') {
		const { x, y, size, tone, text } = mark;
		const given = { x: rounded(x), y: rounded(y), 'font-size': size, fill: colours[tone] };
		return `<text${attributes({ ...given, 'text-anchor': 'middle' })}>${escaped(text)}</text>`;
	}
	return `<path${attributes({
		d: mark.d,
		transform: placeOf(mark),
		fill: mark.fill === null ? 'none' : colours[mark.fill],
		...(mark.edge === null ? {} : { stroke: colours[mark.edge], 'stroke-width': mark.edgeWidth })
	})}/>`;
}

/** The drawing as SVG text, for documents. It has no size of its own but its proportions. */
export function meetingSvg(drawing: MeetingDrawing, colours: MeetingColours, name = ''): string {
	const { width, height, description, marks } = drawing;
	const heard: Readonly<Record<string, string>> =
		description === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': description };
	const head = attributes({
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
		...(name === '' ? {} : { class: name }),
		...heard,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round'
	});
	return `<svg${head}>${marks.map((mark) => markSvg(mark, colours)).join('')}</svg>`;
}

/** A line drawing of one of the icons, 32 by 32. */
export function lineMark(
	d: string,
	place: { readonly x: number; readonly y: number; readonly scale?: number } = { x: 0, y: 0 },
	tone: MeetingTone = 'ink'
): WayMark {
	const { x, y, scale = 1 } = place;
	return { kind: 'way', d, x, y, scale, fill: null, edge: tone, edgeWidth: 1.8 };
}

/** How wide and high an icon is. */
export const iconSize = 32;

/** An icon by itself. @param description `''` where words beside it say the same */
export function iconDrawing(d: string, description = ''): MeetingDrawing {
	return { width: iconSize, height: iconSize, description, marks: [lineMark(d)] };
}
