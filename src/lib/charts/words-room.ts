/** Room for words, estimated: the same on every device, with no need to draw first. */

/** A stretch of pixels along a line of words. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Widths of characters of the house font in bold, as shares of its size; the first that fits counts. */
const characterWidths: readonly (readonly [RegExp, number])[] = [
	[/\p{M}/u, 0],
	[/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\uff60]/u, 1.05],
	// Sin, shin, sad and dad.
	[/[\u0633-\u0636]/u, 0.95],
	[/[%mwMW@]/u, 0.93],
	[/[\s.,:;'’|!()[\]iljI]/u, 0.32],
	// Alif and lam, which stand in most Arabic words, are narrow.
	[/[frt1\u0622\u0623\u0625\u0627\u0644-]/u, 0.42],
	[/[\p{Lu}\p{Nd}]/u, 0.65],
	[/[\u0620-\u064a]/u, 0.62],
	[/./u, 0.56]
];

export function textWidth(text: string, size: number): number {
	const widths = Array.from(
		text,
		(character) => characterWidths.find(([kind]) => kind.test(character))?.[1] ?? 0
	);
	return widths.reduce((sum, width) => sum + width, 0) * size;
}

export function widest(texts: readonly string[], size: number): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

/** The span of a text around its middle, kept inside the picture. */
export function centred(text: string, size: number, middle: number, within: Span): Span {
	const width = textWidth(text, size);
	const start = Math.max(within.start, Math.min(middle - width / 2, within.end - width));
	return { start, end: start + width };
}

export const middleOf = ({ start, end }: Span): number => (start + end) / 2;

const gapBetweenWords = 10;

export function isFree(span: Span, taken: readonly Span[]): boolean {
	return taken.every(
		({ start, end }) => span.end + gapBetweenWords <= start || end + gapBetweenWords <= span.start
	);
}

export function areFree(spans: readonly Span[]): boolean {
	return spans.every((span, index) => isFree(span, spans.slice(0, index)));
}

/** Breaks a text, not at hard spaces, into at most `most` lines; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, size: number, most = 2): string[] {
	const lines: string[] = [];
	for (const word of text.split(/[ \t\n]+/u).filter((part) => part !== '')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	const kept = lines.slice(0, most);
	if (lines.length > most) kept.push(`${kept.pop() ?? ''}…`);
	return kept.map((line) => shorten(line, width, size));
}

/** How much smaller words may get before they are cut, as shares of their size. */
const shrinks = [1, 0.92, 0.84, 0.76] as const;

/** The text in lines, at the largest size at which nothing of it is cut; at its own size where it is cut at all of them. */
export function fitText(
	text: string,
	width: number,
	size: number,
	most = 2
): { readonly lines: readonly string[]; readonly size: number } {
	const sizes = shrinks.map((share) => size * share);
	const tried = sizes.map((one) => ({ lines: wrapText(text, width, one, most), size: one }));
	const whole = tried.find(({ lines }) => !lines.some((line) => line.endsWith('…')));
	return whole ?? { lines: wrapText(text, width, size, most), size };
}

/** Cuts a line that is too long for its room, by whole characters. */
export function shorten(line: string, width: number, size: number): string {
	if (textWidth(line, size) <= width) return line;
	// Whole code points suffice for a cut; a split mark shows as a plain letter.
	const characters = Array.from(line.replace(/…$/u, ''));
	while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) {
		characters.pop();
	}
	return `${characters.join('').trimEnd()}…`;
}
