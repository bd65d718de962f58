import type { Answers, Question } from '../read-result';
import { commonDialect, type CellDialect } from './cell-dialect';
import { noDelimiter } from './dialect';
import { splitRecords, type SplitText } from './split-records';

/**
 * Texts whose columns stand one below the other, with spaces between them. It is asked about, since where a column
 * ends can only be seen from what the rows happen to hold.
 */

/** The answer to the question about the delimiter that stands for columns of fixed widths. */
const fixedWidth = 'fixed width';

const mostCharacters = 20_000_000;
const longestLine = 4_000;
const fewestLines = 3;
const fewestColumns = 3;

interface Reading {
	readonly dialect: CellDialect;
	readonly questions: readonly Question[];
	readonly split: SplitText;
}

/** The reading that was chosen, or that of columns of fixed widths where the text has such and nobody said otherwise. */
export function withFixedWidth(
	text: string,
	chosen: Omit<Reading, 'split'>,
	answers: Answers
): Reading {
	const lines = linesOf(text);
	const starts = mayBeFixed(lines, chosen.dialect) ? columnStarts(lines) : null;
	const { dialect } = chosen;
	if (starts === null) return { ...chosen, split: splitRecords(text, dialect) };
	const answer = answers['dialect'];
	const isFixed = answer === undefined || answer === fixedWidth;
	const names = chosen.questions.flatMap(({ choices }) => choices);
	const choices = [...new Set([fixedWidth, ...names, dialect.delimiter || noDelimiter])];
	const question: Question = {
		id: 'dialect',
		kind: 'dialect',
		choices,
		chosen: isFixed ? fixedWidth : answer
	};
	if (!isFixed) return { dialect, questions: [question], split: splitRecords(text, dialect) };
	const records = lines.map((line) => cellsAt(line, starts));
	const split = { records, starts: [], stray: [], unclosed: [] };
	return {
		dialect: { ...commonDialect, delimiter: '', quote: '' },
		questions: [question],
		split
	};
}

function linesOf(text: string): readonly string[] {
	if (text.length > mostCharacters) return [];
	const lines = text.split(/\r\n|\r|\n/);
	return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Spaces were taken to stand between cells, or nothing was, or something that is not in every line. */
function mayBeFixed(lines: readonly string[], { delimiter }: CellDialect): boolean {
	const mark = delimiter.trim();
	const filled = lines.filter((line) => line.trim() !== '');
	if (filled.length < fewestLines) return false;
	if (mark !== '' && filled.every((line) => line.includes(mark))) return false;
	if (filled.some((line) => line.length > longestLine || line.includes('\t'))) return false;
	return filled.filter((line) => line.trim().includes('  ')).length * 2 >= filled.length;
}

/** Where the columns begin; `null` where no more than two stand apart. */
function columnStarts(lines: readonly string[]): number[] | null {
	const [head = '', ...body] = lines.filter((line) => line.trim() !== '');
	const filled = filledPlaces(body);
	const all = filledPlaces([head], filled.slice());
	const starts: number[] = [];
	for (let at = 0; at < all.length; at += 1) {
		if (all[at] !== true || all[at - 1] === true) continue;
		const end = all.indexOf(undefined, at);
		// A second word of a name, below which nothing stands, is no column.
		const isNamed = filled.slice(at, end === -1 ? all.length : end).some(Boolean);
		if (isNamed || starts.length === 0) starts.push(at);
	}
	return starts.length < fewestColumns ? null : starts;
}

/** The places at which some line has anything but a space; the others are `undefined`. */
function filledPlaces(
	lines: readonly string[],
	filled: (true | undefined)[] = []
): (true | undefined)[] {
	for (const line of lines) {
		while (filled.length < line.length) filled.push(undefined);
		for (let at = 0; at < line.length; at += 1) if (line[at] !== ' ') filled[at] = true;
	}
	return filled;
}

function cellsAt(line: string, starts: readonly number[]): string[] {
	if (line.trim() === '') return [''];
	return starts.map((start, at) => line.slice(at === 0 ? 0 : start, starts[at + 1]).trim());
}
