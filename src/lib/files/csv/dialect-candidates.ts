import { closingOf } from './cell-dialect';
import { literal } from './quoted-cell';

/** In order of preference where nothing else tells them apart, with how likely each is beforehand. */
const single: readonly (readonly [string, number])[] = [
	[',', 1],
	[';', 1],
	['\t', 1],
	['|', 0.98],
	['\u001f', 0.9],
	['\u0001', 0.9],
	['^', 0.8],
	['~', 0.8],
	['§', 0.8],
	['¦', 0.8],
	['·', 0.7],
	['،', 0.8],
	['؛', 0.8],
	['、', 0.6],
	[':', 0.62],
	[' ', 0.6],
	['#', 0.55],
	['&', 0.55],
	['*', 0.5],
	['@', 0.45],
	['!', 0.45],
	['%', 0.4],
	['/', 0.45],
	['\\', 0.45],
	['=', 0.4],
	['_', 0.3],
	['-', 0.3]
];

/** Made of several characters: looked for where the text has them in most lines. */
const several = /([;:|,~^#*&@!$%=+_-]{2,4}|\t{2,3}|\\t|<\p{L}{1,4}>|\|[~^#*-]\||[;|] )/gu;

const quoteMarks = ['"', "'", '`', '“', '„', '«', '‘', '~', '|', '^', '*', '$', '%'] as const;

/** Values that hold a separator inside them: it is no sign of a delimiter there. */
const values: Readonly<Record<string, RegExp>> = {
	':': /\d{1,2}:\d{2}(?::\d{2})?|https?:|\p{L}: /gu,
	'/': /\d{1,4}\/\d{1,2}\/\d{1,4}|(?:https?:\/\/|www\.)[^\s"',;|]*|\p{L}\/\p{L}/gu,
	'-': /\d{1,4}-\d{1,2}-\d{1,4}|\p{L}-\p{L}|[\p{L}\d]-\d|(?<=^|[^\w])-\d/gu,
	_: /[\p{L}\d]_[\p{L}\d]/gu,
	'@': /\S@\S/gu,
	'%': /\d\s?%/gu,
	'=': /[?&]\w+=/gu,
	'&': /\p{L} & \p{L}|\p{L}&\p{L}|&\w+[=;]/gu,
	'#': /#\d|#\p{L}/gu
};

export interface CandidateDelimiter {
	readonly delimiter: string;
	readonly weight: number;
}

/** Delimiters that a text may have, the more likely first. */
export function candidateDelimiters(sample: string): CandidateDelimiter[] {
	const lines = sample.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
	const found: CandidateDelimiter[] = [];
	for (const [delimiter, prior] of single) {
		const share = shareOfLines(lines, delimiter);
		if (share === 0 || (prior < 0.95 && share < 0.4)) continue;
		found.push({ delimiter, weight: prior * outsideValues(sample, delimiter) });
	}
	for (const delimiter of severalIn(lines)) found.push({ delimiter, weight: 0.97 });
	return found;
}

function shareOfLines(lines: readonly string[], delimiter: string): number {
	const some = lines.slice(0, 400);
	return some.filter((line) => line.includes(delimiter)).length / Math.max(1, some.length);
}

/** Which part of a separator stands outside dates, times, addresses and the like. */
function outsideValues(sample: string, delimiter: string): number {
	const pattern = values[delimiter];
	if (pattern === undefined) return 1;
	const text = sample.slice(0, 40_000);
	const all = text.split(delimiter).length - 1;
	const inside = (text.match(pattern) ?? []).reduce(
		(sum, match) => sum + match.split(delimiter).length - 1,
		0
	);
	return all === 0 ? 0 : Math.max(0, (all - inside) / all);
}

function severalIn(lines: readonly string[]): string[] {
	const some = lines.slice(0, 60).map((line) => line.slice(0, 2_000));
	const counts = new Map<string, number>();
	for (const line of some) {
		for (const found of new Set(line.match(several))) {
			if (/^,+$|^-+$|^_+$|^; $/.test(found)) continue;
			counts.set(found, (counts.get(found) ?? 0) + 1);
		}
	}
	const often = [...counts].filter(([, count]) => count >= Math.max(2, some.length * 0.7));
	return often
		.sort((a, b) => b[1] - a[1])
		.slice(0, 3)
		.map(([delimiter]) => delimiter);
}

/** Quotes that open and close cells somewhere in the sample, the usual one first. */
export function candidateQuotes(sample: string, delimiter: string): string[] {
	const quotes = quoteMarks.filter((quote) => {
		if (delimiter.includes(quote) || !sample.includes(quote)) return false;
		return quote === '"' || opensCells(sample, delimiter, quote);
	});
	return quotes.length === 0 ? ['"'] : [...quotes];
}

/** Cells that a quote opens, those of them that it closes too, and those in which it stands as a letter besides. */
function quotedCells(
	sample: string,
	delimiter: string,
	quote: string
): { opened: number; whole: number; escaped: number } {
	const [open, close] = [literal(quote), literal(closingOf(quote))];
	const edge = delimiter === '' ? '' : `|${literal(delimiter)} ?`;
	const opened = `(?:^${edge})${open}`;
	const end = delimiter === '' ? '$' : `$| *${literal(delimiter)}`;
	const plain = `[^${close}\\r\\n]`;
	// A quote that stands twice, or behind a backslash, is a letter of the cell.
	const letter = `(?:${close}{2}|\\\\${close})`;
	const count = (pattern: string): number => sample.match(new RegExp(pattern, 'gm'))?.length ?? 0;
	return {
		opened: count(opened),
		whole: count(`${opened}(?:${plain}|${letter})+${close}(?=${end})`),
		escaped: count(`${opened}${plain}*${letter}(?:${plain}|${letter})*${close}(?=${end})`)
	};
}

/** An apostrophe may open a few cells only; of other marks nearly all that open must also close. */
function opensCells(sample: string, delimiter: string, quote: string): boolean {
	const { opened, whole } = quotedCells(sample, delimiter, quote);
	if (quote === "'") return whole > 0 && opened >= 2;
	return whole >= 3 && whole >= 0.8 * opened;
}

/** Whether a quote closes every cell that it opens, and is written in some of them as only a quote has to be. */
export function isSurelyQuote(sample: string, delimiter: string, quote: string): boolean {
	const { opened, whole, escaped } = quotedCells(sample, delimiter, quote);
	return escaped > 1 && whole === opened;
}

/** Characters that stand before a quote inside cells: one of them may be an escape. */
export function candidateEscapes(sample: string, quote: string): string[] {
	const before = new Map<string, number>();
	const pattern = new RegExp(`([^\\p{L}\\p{N}\\s,;|])${literal(quote)}`, 'gu');
	for (const [, mark = ''] of sample.matchAll(pattern)) {
		if (mark !== quote) before.set(mark, (before.get(mark) ?? 0) + 1);
	}
	return ['\\', '/', '^', '~', '#', '&', '%', '$', '*', '`', '|', "'"].filter((mark) => {
		const count = before.get(mark) ?? 0;
		return mark === '\\' ? count > 0 : count > 2;
	});
}
