import { withReading, type Formats, type SheetChoice } from './choice.ts';
import type { ColumnReading } from './mapping.ts';
import type { FormatQuestion, Remembered } from './understanding.ts';

/**
 * A choice in which what is asked about the text of a column is answered as it was for an earlier file with the same
 * header; words also where the header was another one. What the values of the new file tell by themselves is not asked, and so goes before what was said once.
 *
 * @param remembered the newest first
 */
export function answeredBefore(
	choice: SheetChoice,
	header: readonly string[],
	formats: Formats,
	remembered: readonly Remembered[]
): SheetChoice {
	return [...formats].reduce((answered, [position, { questions }]) => {
		const before = readingBefore(choice, position, header[position] ?? '', remembered);
		const answers = questions.map((question) => answerTo(question, before));
		return answers.reduce(
			(next, answer) => (answer === null ? next : withReading(next, position, answer)),
			answered
		);
	}, choice);
}

function readingBefore(
	{ table, columns }: SheetChoice,
	position: number,
	header: string,
	remembered: readonly Remembered[]
): ColumnReading {
	const column = columns[position];
	if (column === undefined || column === null) return {};
	const before = remembered
		.filter((one) => one.table === table)
		.flatMap((one) => one.columns[column] ?? []);
	const same = before.find((one) => one.header.trim() === header.trim());
	// What a word means for a column it means under any header; of several answers the newest counts.
	const words = [
		...(same?.reading.words ?? []),
		...before.flatMap(({ reading }) => reading.words ?? [])
	];
	return { ...same?.reading, words };
}

/** Values that contradict each other are a fault of this file, which no earlier answer speaks of. */
const isFaulty = ({ reasons }: FormatQuestion): boolean =>
	reasons.some(
		({ code }) => code === 'order mixed' || code === 'days may be turned' || code === 'marks mixed'
	);

function answerTo(question: FormatQuestion, before: ColumnReading): ColumnReading | null {
	if (isFaulty(question)) return null;
	const { kind, word } = question;
	const { dateOrder, decimalMark, percent, serialDays, words = [] } = before;
	switch (kind) {
		case 'date order':
			return dateOrder === undefined ? null : { dateOrder };
		case 'decimal mark':
			return decimalMark === undefined ? null : { decimalMark };
		case 'percent':
			return percent === undefined ? null : { percent };
		case 'serial days':
			return serialDays === undefined ? null : { serialDays };
		case 'word': {
			const known = words.find((one) => one.word === word);
			return known === undefined ? null : { words: [known] };
		}
	}
}
