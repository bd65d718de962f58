import { decodeBytes } from './decode-bytes';

/** Lines of a file as one encoding reads them. */
export interface EncodingPreview {
	readonly label: string;
	readonly lines: readonly PreviewLine[];
}

export interface PreviewLine {
	/** Counted from 1 in the file, at every line break. */
	readonly line: number;
	readonly text: string;
}

const longestText = 120;
const before = 30;

/**
 * The lines by which the encodings can be told apart, the same ones for each label: those in which most of them
 * disagree first, then as they stand in the file. A long line is cut around the first letter beyond ASCII.
 *
 * @example
 * encodingPreviews(bytes, question.choices);
 */
export function encodingPreviews(
	bytes: Uint8Array,
	labels: readonly string[],
	most = 5
): EncodingPreview[] {
	const different: Telling[] = [];
	for (const { line, from, to } of linesBeyondAscii(bytes)) {
		const texts = labels.map((label) => decodeBytes(bytes.subarray(from, to), label) ?? '');
		const kinds = new Set(texts).size;
		if (kinds > 1) different.push({ line, texts, kinds });
		if (different.length >= mostCompared) break;
	}
	const chosen = withoutRepeats(different.sort((a, b) => b.kinds - a.kinds || a.line - b.line))
		.slice(0, most)
		.sort((a, b) => a.line - b.line);
	return labels.map((label, index) => ({
		label,
		lines: chosen.map(({ line, texts }) => ({ line, text: cut(texts[index] ?? '') }))
	}));
}

interface Telling {
	readonly line: number;
	/** As each label reads it. */
	readonly texts: readonly string[];
	/** How many of them differ. */
	readonly kinds: number;
}

interface Line {
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

const mostCompared = 300;
const mostLooked = 50_000;
/** How much of a line is read. */
const longestLine = 2_000;

function* linesBeyondAscii(bytes: Uint8Array): Generator<Line> {
	let line = 1;
	let from = 0;
	let high = -1;
	let looked = 0;
	for (let at = 0; at <= bytes.length && looked < mostLooked; at += 1) {
		const byte = bytes[at] ?? lineFeed;
		if (byte >= 0x80 && high === -1) high = at;
		if (byte !== lineFeed && byte !== carriageReturn) continue;
		if (high !== -1) {
			looked += 1;
			yield { line, ...around(high, from, at) };
		}
		if (byte === carriageReturn && bytes[at + 1] === lineFeed) at += 1;
		line += 1;
		from = at + 1;
		high = -1;
	}
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

function around(high: number, from: number, to: number): { from: number; to: number } {
	const start = to - from > longestLine ? Math.max(from, high - longestText) : from;
	return { from: start, to: Math.min(to, start + longestLine) };
}

/** One line for each different set of letters beyond ASCII: what stands in every row tells once. */
function withoutRepeats<Entry extends { readonly texts: readonly string[] }>(
	entries: readonly Entry[]
): Entry[] {
	const seen = new Set<string>();
	return entries.filter(({ texts }) => {
		const letters = (texts[0] ?? '').replace(/[\0-\x7F]+/g, ' ');
		const isNew = !seen.has(letters);
		seen.add(letters);
		return isNew;
	});
}

function cut(text: string): string {
	const letters = Array.from(text);
	if (letters.length <= longestText) return text;
	const first = Math.max(
		0,
		letters.findIndex((letter) => letter >= '\x80')
	);
	const start = Math.max(0, first - before);
	const piece = letters.slice(start, start + longestText).join('');
	return `${start > 0 ? '…' : ''}${piece}${start + longestText < letters.length ? '…' : ''}`;
}
