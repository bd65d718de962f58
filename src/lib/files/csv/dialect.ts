import Papa from 'papaparse';
import { isBlankCell } from './blank';

/** In order of preference where nothing else tells them apart. */
export const delimiters = [',', ';', '\t', '|'] as const;

const sampleCharacters = 1_000_000;
const sampleRows = 100;

/** The delimiter that the first line `sep=;` declares, and the text after that line. */
export function declaredDelimiter(text: string): { delimiter: string; rest: string } | null {
	const match = /^(?:sep=([^\r\n"])|"sep=([^\r\n"])")[ ]*(?:\r\n|\r|\n|$)/i.exec(text);
	const delimiter = match?.[1] ?? match?.[2];
	if (match === null || delimiter === undefined) return null;
	return { delimiter, rest: text.slice(match[0].length) };
}

/** Whether a character can stand between cells. */
export function isDelimiter(text: string | undefined): text is string {
	return text?.length === 1 && !'"\r\n\uFEFF'.includes(text);
}

/** Whether there is nothing in a text but delimiters, quotes and spaces. */
export function holdsNothing(text: string): boolean {
	return !/[^\s",;|]/.test(text);
}

/** The delimiter under which the first rows hold together best; `null` for a single column. */
export function chooseDelimiter(text: string): string | null {
	const sample = text.slice(0, sampleCharacters).replace(/\r\n?/g, '\n');
	const complete = text.length <= sampleCharacters;
	let best: string | null = null;
	let bestScore = 0;
	for (const delimiter of delimiters) {
		const score = consistency(sample, delimiter, complete);
		if (score > bestScore) [best, bestScore] = [delimiter, score];
	}
	return best;
}

/** A character that stands nowhere in the text: with it as delimiter every line is one cell. */
export function absentCharacter(text: string): string {
	let code = 0x1f;
	while (text.includes(String.fromCharCode(code))) code = code === 0x1f ? 0xe000 : code + 1;
	return String.fromCharCode(code);
}

/**
 * How well a delimiter fits, 0 where it splits nothing: the share of rows that have the most common
 * width, more for wider rows, much more where the first row has that width too. Without the last
 * part, decimal commas would win over the semicolons between them.
 */
function consistency(sample: string, delimiter: string, complete: boolean): number {
	const { data, errors } = Papa.parse<string[]>(sample, {
		delimiter,
		newline: '\n',
		preview: sampleRows
	});
	if (!complete && data.length > 1 && data.length < sampleRows) data.pop();
	const widths = data.filter((row) => !row.every(isBlankCell)).map((row) => row.length);
	const first = widths[0] ?? 0;
	const [common, count] = mostCommon(widths);
	if (Math.max(first, common) < 2) return 0;
	const anchor = first === common ? 3 : first > 1 ? 2 : 1;
	const agreement = (count / widths.length) * (1 - 1 / common) * anchor;
	const misplacedQuotes = errors.some((error) => error.code === 'InvalidQuotes');
	// The small part lets a header alone decide where every other row is a single cell.
	return (agreement + 0.001 * (first - 1)) * (misplacedQuotes ? 0.5 : 1);
}

/** The most common number (the largest of equals) and how often it is there. */
function mostCommon(numbers: readonly number[]): [number, number] {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].reduce(
		(best, entry) =>
			entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0]) ? entry : best,
		[1, 0]
	);
}
