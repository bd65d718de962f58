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
	const telling = tellingLines(bytes).map(({ line, from, to }) => ({
		line,
		texts: labels.map((label) => textOf(bytes.subarray(from, to), label))
	}));
	const different = telling
		.map((entry) => ({ ...entry, kinds: new Set(entry.texts).size }))
		.filter(({ kinds }) => kinds > 1);
	const chosen = withoutRepeats(different.sort((a, b) => b.kinds - a.kinds || a.line - b.line))
		.slice(0, most)
		.sort((a, b) => a.line - b.line);
	return labels.map((label, index) => ({
		label,
		lines: chosen.map(({ line, texts }) => ({ line, text: cut(texts[index] ?? '') }))
	}));
}

interface Line {
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

/** Lines that are looked at, and how much of one: the first that have anything beyond ASCII in them. */
const mostLines = 400;
const longestLine = 2_000;

function tellingLines(bytes: Uint8Array): Line[] {
	const found: Line[] = [];
	let line = 1;
	let from = 0;
	let high = -1;
	for (let at = 0; at <= bytes.length && found.length < mostLines; at += 1) {
		const byte = bytes[at] ?? lineFeed;
		if (byte >= 0x80 && high === -1) high = at;
		if (byte !== lineFeed && byte !== carriageReturn) continue;
		if (high !== -1) found.push({ line, ...around(high, from, at) });
		if (byte === carriageReturn && bytes[at + 1] === lineFeed) at += 1;
		line += 1;
		from = at + 1;
		high = -1;
	}
	return found;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

function around(high: number, from: number, to: number): { from: number; to: number } {
	const start = to - from > longestLine ? Math.max(from, high - longestText) : from;
	return { from: start, to: Math.min(to, start + longestLine) };
}

const textOf = (bytes: Uint8Array, label: string): string => decodeBytes(bytes, label) ?? '';

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
