import { commonDialect, delimiterName, type CellDialect } from './cell-dialect';
import {
	candidateDelimiters,
	candidateEscapes,
	candidateQuotes,
	isSurelyQuote
} from './dialect-candidates';
import { scoreDialect, type DialectScore } from './dialect-score';
import { shapeOf } from '../structure/cell-shape';

const sampleCharacters = 160_000;

/** A dialect, and what else it might have been. */
export interface DialectChoice {
	/** `delimiter` is `''` for a single column. */
	readonly dialect: CellDialect;
	/** Names of the delimiters that fit about as well, the chosen one first. */
	readonly plausible: readonly string[];
}

/** What the answer to the question about the delimiter may be for a single column. */
export const noDelimiter = 'none';

/** The delimiter that the first line `sep=;` declares, and the text after that line. */
export function declaredDelimiter(text: string): { delimiter: string; rest: string } | null {
	const match = /^(?:sep=([^\r\n"])|"sep=([^\r\n"])")[ ]*(?:\r\n|\r|\n|$)/i.exec(text);
	const delimiter = match?.[1] ?? match?.[2];
	if (match === null || delimiter === undefined) return null;
	return { delimiter, rest: text.slice(match[0].length) };
}

/** Whether there is nothing in a text but delimiters, quotes and spaces. */
export function holdsNothing(text: string): boolean {
	return !/[^\s",;|]/.test(text);
}

/** The dialect under which the text holds together best. */
export function chooseDialect(text: string): DialectChoice {
	const { sample: whole, complete } = sampleOf(text);
	const sample = withoutComments(whole);
	const scores = candidateDelimiters(sample)
		.map(({ delimiter, weight }) => {
			const best = bestWith(sample, delimiter, complete);
			return { ...best, score: best.score * weight };
		})
		.filter(({ score }) => score > 0);
	const ranked = scores.sort((a, b) => b.score - a.score);
	const single = scoreSingle(sample, ranked[0]);
	const best = ranked[0];
	const header = best === undefined || best.score < single ? headerAlone(ranked) : undefined;
	const chosen = header ?? (best !== undefined && best.score >= single ? best : undefined);
	if (chosen === undefined) {
		const ragged = raggedDelimiter(sample);
		return ragged === undefined
			? { dialect: singleColumn(sample, complete), plausible: [] }
			: { dialect: dialectWith(sample, ragged), plausible: [ragged, noDelimiter] };
	}
	return { dialect: chosen.dialect, plausible: header ? [] : plausibleNames(ranked) };
}

/** Remarks of programs (`# made by …`) say nothing about how the rows are split. */
function withoutComments(text: string): string {
	if (!/^# /m.test(text)) return text;
	const rest = text.replace(/^# .*(?:\r\n|\r|\n|$)/gm, '');
	return holdsNothing(rest) ? text : rest;
}

/** So many of the lines hold several bare delimiters where rows of very different lengths are no single column. */
const fewestRagged = 0.25;

/** A delimiter that no row agrees about: it stands between bare values several times in a line, or ends every line. */
function raggedDelimiter(sample: string): string | undefined {
	const lines = sample.split(/\r\n|\r|\n/, 400).filter((line) => line.trim() !== '');
	return [',', ';', '\t', '|'].find((mark) => {
		const ending = lines.filter((line) => line.endsWith(mark)).length;
		const bare = lines.filter((line) => isBare(line, mark)).length;
		return (
			lines.length > 1 &&
			(ending === lines.length || (bare > 1 && bare >= fewestRagged * lines.length))
		);
	});
}

/** Three values or more without a space behind the mark; `1,234,567` is one. */
function isBare(line: string, mark: string): boolean {
	const cells = line.split(mark);
	return (
		cells.length > 2 &&
		!/^\d{1,3}(?:[,;|\t]\d{3})+$/.test(line) &&
		cells.slice(1).every((cell) => !cell.startsWith(' '))
	);
}

/** The dialect with a delimiter that is known already. */
export function dialectWith(text: string, name: string): CellDialect {
	const { sample, complete } = sampleOf(text);
	if (name === noDelimiter) return singleColumn(sample, complete);
	const isSpaced = name.length === 2 && name.endsWith(' ') && name !== '  ';
	const delimiter = isSpaced ? name.slice(0, 1) : name;
	const { dialect } = bestWith(sample, delimiter, complete);
	return isSpaced ? { ...dialect, spaced: true } : dialect;
}

/** Whether an answer names something that can stand between cells. */
export function isDelimiter(text: string | undefined): text is string {
	return text !== undefined && (text === noDelimiter || /^[^"\r\n\uFEFF]{1,4}$/.test(text));
}

function sampleOf(text: string): { sample: string; complete: boolean } {
	if (text.length <= sampleCharacters) return { sample: text, complete: true };
	const sample = text.slice(0, sampleCharacters);
	const isOneLine = !/[\r\n]/.test(sample);
	return { sample: isOneLine ? sample.slice(0, 20_000) : sample, complete: false };
}

function singleColumn(sample: string, complete: boolean): CellDialect {
	const quotes = candidateQuotes(sample, '');
	const lines = sample.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
	if (!complete) lines.pop();
	const quote = quotes.find(
		(mark) => lines.filter((line) => line.startsWith(mark) && line.endsWith(mark)).length > 0
	);
	return { ...commonDialect, delimiter: '', quote: quote ?? '"' };
}

/** As likely as the usual quote, and preferred to it where both explain a text as well. */
const sureOfQuote = 1.001;

/** The best quote, escape and spacing for one delimiter. */
function bestWith(sample: string, delimiter: string, complete: boolean): DialectScore {
	let best: DialectScore | null = null;
	for (const quote of candidateQuotes(sample, delimiter)) {
		const plain = { delimiter, quote, escape: '', spaced: false };
		const isSure = quote !== '"' && isSurelyQuote(sample, delimiter, quote);
		const spaced = canBeSpaced(sample, delimiter) ? [false, true] : [false];
		for (const isSpaced of spaced) {
			for (const escape of ['', ...candidateEscapes(sample, quote)]) {
				const dialect = { ...plain, escape, spaced: isSpaced };
				const found = scoreDialect(sample, dialect, complete);
				const handicap = isSure ? sureOfQuote : quote !== '"' ? 0.97 : escape === '' ? 1 : 0.995;
				const score = { ...found, score: found.score * handicap };
				if (best === null || score.score > best.score) best = score;
			}
		}
	}
	return best ?? scoreDialect(sample, { ...commonDialect, delimiter }, complete);
}

/** Nearly every delimiter outside quotes has a space after it. */
function canBeSpaced(sample: string, delimiter: string): boolean {
	if (delimiter === ' ' || delimiter === '\t' || delimiter.endsWith(' ')) return false;
	const text = sample.slice(0, 40_000).replace(/"(?:[^"]|"")*"/g, '""');
	const all = text.split(delimiter).length - 1;
	const withSpace = text.split(`${delimiter} `).length - 1;
	return all > 0 && withSpace / all > 0.9;
}

/** How likely a text is one column: more so where every line is one value. */
function scoreSingle(sample: string, rival: DialectScore | undefined): number {
	const lines = sample
		.split(/\r\n|\r|\n/, 400)
		.slice(1)
		.filter((line) => line.trim() !== '');
	if (lines.length === 0) return 0.1;
	const values = lines.filter((line) => isOneValue(line.trim().replace(/^"(.*)"$/, '$1')));
	const isHeadSplit = rival?.split.records[0]?.length === rival?.width;
	return 0.12 + (isHeadSplit ? 0.15 : 0.3) * (values.length / lines.length);
}

/** `4000.00,98.31` is no number in any way of writing: it holds two. */
const oneNumber = /^\D{0,3}(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?\D{0,3}$/u;

function isOneValue(text: string): boolean {
	const shape = shapeOf(text);
	if (shape === 'number') return !/[.,]/.test(text) || oneNumber.test(text);
	return shape !== 'text' && shape !== 'blank';
}

/** A first line of several names, and nothing below that is split: the names decide. */
function headerAlone(ranked: readonly DialectScore[]): DialectScore | undefined {
	return ranked.find(({ dialect, split }) => {
		const first = split.records.find((record) => record.some((cell) => cell.trim() !== ''));
		const main = ',;\t|'.includes(dialect.delimiter);
		return main && first !== undefined && first.length > 2 && first.every(isName);
	});
}

function isName(cell: string): boolean {
	return cell !== '' && cell === cell.trim() && ['word', 'code'].includes(shapeOf(cell));
}

function plausibleNames(ranked: readonly DialectScore[]): string[] {
	const best = ranked[0]?.score ?? 0;
	const near = ranked.filter(({ score }) => score > best * 0.87).slice(0, 4);
	const names = near.map(({ dialect }) => delimiterName(dialect));
	// Spaces stand between words as well: what looks like columns may be sentences.
	if (names[0] === ' ') return [...names, noDelimiter];
	return names.length > 1 ? names : [];
}
