/**
 * A picture of plain shapes and words: for figures that are no chart of one scale. It knows no colour but only what a
 * colour is for, so that a page draws it in its theme and a document in ink on white.
 */

export type Tone = 'ink' | 'quiet' | 'line' | 'paper' | 'action' | 'ownership' | 'lasting' | 'harm';

export type Mark =
	| {
			readonly kind: 'words';
			readonly x: number;
			/** The base line. */
			readonly y: number;
			readonly text: string;
			readonly size: number;
			readonly isBold: boolean;
			readonly tone: Tone;
			readonly anchor: 'start' | 'middle' | 'end';
	  }
	| {
			readonly kind: 'box';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly radius: number;
			readonly fill: Tone | null;
			readonly edge: Tone | null;
			readonly edgeWidth: number;
			readonly isDashed: boolean;
	  }
	| {
			readonly kind: 'way';
			/** Points of a line, in order. */
			readonly points: readonly (readonly [number, number])[];
			readonly tone: Tone;
			readonly width: number;
			readonly isDashed: boolean;
			readonly hasArrow: boolean;
	  };

/** In CSS pixels. */
export interface DrawnPicture {
	readonly width: number;
	readonly height: number;
	/** What it shows, for those who hear it. */
	readonly description: string;
	readonly marks: readonly Mark[];
}

/** `4 3` of a dashed line. */
export const dashes = '4 3';

/** The three corners of an arrow's head at the end of a way. */
export function arrowHead(points: readonly (readonly [number, number])[]): string {
	const [x, y] = points.at(-1) ?? [0, 0];
	const [before] = points.at(-2) ?? [x - 1];
	const back = before > x ? x + 6 : x - 6;
	return `${x},${y} ${back},${y - 4} ${back},${y + 4}`;
}

export const pointsText = (points: readonly (readonly [number, number])[]): string =>
	points.map(([x, y]) => `${x},${y}`).join(' ');

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** What stands between a name and its value in SVG: `x="3" fill="none"`. */
const attributes = (given: Readonly<Record<string, string | number>>): string =>
	Object.entries(given)
		.map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
		.join('');

type Colours = Readonly<Record<Tone, string>>;

function markSvg(mark: Mark, colours: Colours): string {
	switch (mark.kind) {
		case 'words':
			return `<text${attributes({
				x: mark.x,
				y: mark.y,
				'font-size': mark.size,
				'font-weight': mark.isBold ? 700 : 400,
				'text-anchor': mark.anchor,
				fill: colours[mark.tone]
			})}>${escaped(mark.text)}</text>`;
		case 'box':
			return `<rect${attributes({
				x: mark.x,
				y: mark.y,
				width: mark.width,
				height: mark.height,
				rx: mark.radius,
				fill: mark.fill === null ? 'none' : colours[mark.fill],
				...edgeOf(mark, colours)
			})}/>`;
		case 'way':
			return waySvg(mark, colours);
	}
}

const edgeOf = (
	{ edge, edgeWidth, isDashed }: Extract<Mark, { kind: 'box' }>,
	colours: Colours
): Record<string, string | number> => ({
	...(edge === null ? {} : { stroke: colours[edge], 'stroke-width': edgeWidth }),
	...(isDashed ? { 'stroke-dasharray': dashes } : {})
});

function waySvg(mark: Extract<Mark, { kind: 'way' }>, colours: Colours): string {
	const line = `<polyline${attributes({
		points: pointsText(mark.points),
		fill: 'none',
		stroke: colours[mark.tone],
		'stroke-width': mark.width,
		...(mark.isDashed ? { 'stroke-dasharray': dashes } : {})
	})}/>`;
	if (!mark.hasArrow) return line;
	const head = attributes({ points: arrowHead(mark.points), fill: colours[mark.tone] });
	return `${line}<polygon${head}/>`;
}

/**
 * The same picture for readers from right to left: every mark on the other side. The anchors of words stay, since in text
 * from right to left a start is on the right.
 */
export function mirrored(picture: DrawnPicture): DrawnPicture {
	const { width } = picture;
	return { ...picture, marks: picture.marks.map((mark) => mirroredMark(mark, width)) };
}

/** `16.a`, which a line from right to left would turn around, is held together. */
const held = (text: string): string => text.replace(/^\d+\.[a-z](\.\d+)?$/u, '\u2068$&\u2069');

function mirroredMark(mark: Mark, width: number): Mark {
	switch (mark.kind) {
		case 'words':
			return { ...mark, x: width - mark.x, text: held(mark.text) };
		case 'box':
			return { ...mark, x: width - mark.x - mark.width };
		case 'way':
			return { ...mark, points: mark.points.map(([x, y]) => [width - x, y]) };
	}
}

/** The picture as SVG text, for documents: no style sheet, no script, nothing but what is drawn. */
export function pictureSvg(picture: DrawnPicture, colours: Colours, font: string): string {
	const { width, height, description, marks } = picture;
	const head = attributes({
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${width} ${height}`,
		width,
		height,
		role: 'img',
		'aria-label': description,
		'font-family': font
	});
	return `<svg${head}>${marks.map((mark) => markSvg(mark, colours)).join('')}</svg>`;
}
