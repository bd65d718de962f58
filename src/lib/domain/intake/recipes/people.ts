import { plainText } from '../formats/plain-text.ts';
import { parseDay } from '../formats/days.ts';
import { columnOf, tableOf } from '../../tables/index.ts';
import { matchWord } from '../words/match-word.ts';
import { wholeOrDecimal } from './whole-or-decimal.ts';

/** Whether the rows of a sheet are single people: a survey's respondents, those who came to a meeting. */

interface Sheet {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Fewer rows are no survey. */
const fewestRows = 3;

/** How much of a column must be what it is taken for. */
const mostly = 0.9;

/** A column with the sex of one person in each row, and beside it an age or a name. */
export function peopleIn({ header, rows }: Sheet): boolean {
	if (rows.length < fewestRows) return false;
	const columns = header.map((text, place) => ({
		header: text,
		cells: rows.map((row) => (row[place] ?? '').trim())
	}));
	return (
		columns.some(isSexOfOne) &&
		columns.some((column) => isAgeOfOne(column) || isPersonsName(column))
	);
}

export interface NamedCells {
	readonly header: string;
	readonly cells: readonly string[];
}

/** The column's words, each once. */
function filledWords({ cells }: NamedCells): readonly string[] {
	return cells.filter((cell) => cell !== '');
}

/** Girl, boy, woman, man, f, m in each row. */
export function isSexOfOne(column: NamedCells): boolean {
	const filled = filledWords(column);
	const words = [...new Set(filled)];
	if (filled.length === 0 || words.length > 8) return false;
	const known = new Set(words.filter((word) => ['f', 'm'].includes(sexOf(word, words) ?? '')));
	return (
		known.size > 0 && filled.filter((word) => known.has(word)).length >= filled.length * mostly
	);
}

/** `f`, `m`, or `null` for anything else. */
export function sexOf(word: string, others: readonly string[]): string | null {
	const sex = columnOf(tableOf('measures'), 'sex');
	const guess = matchWord(sex, word, others);
	return guess.confidence === 'unsure' ? null : guess.code;
}

const ageHeader =
	/(?:^|[^\p{L}])(?:age|ages|âge|edad|edades|idade|umri|العمر|عمر|years old)(?:[^\p{L}]|$)/iu;
const countHeader = /(?:number|nombre|n[uú]mero|count|total|idadi|عدد)/iu;

/** Whole years of one person. */
export function isAgeOfOne(column: NamedCells): boolean {
	const { header } = column;
	if (!ageHeader.test(header.replaceAll('_', ' ')) || countHeader.test(header)) return false;
	const filled = filledWords(column);
	const ages = filled.filter((cell) => {
		const age = wholeOrDecimal(cell);
		return age !== null && age >= 0 && age <= 120;
	});
	return filled.length > 0 && ages.length >= filled.length * mostly;
}

const birthHeader = /(?:birth|dob|naiss|nacim|nasc|kuzaliwa|ميلاد)/iu;

/** Days on which people were asked or came: written as days, in whatever order, and not those of their births. */
export function isDayOfVisit(column: NamedCells): boolean {
	if (birthHeader.test(column.header)) return false;
	const filled = filledWords(column);
	return filled.length > 0 && filled.filter(isWrittenDay).length >= filled.length * mostly;
}

function isWrittenDay(cell: string): boolean {
	const plain = plainText(cell);
	return ([undefined, 'day first', 'month first'] as const).some(
		(dateOrder) => parseDay(plain, dateOrder === undefined ? {} : { dateOrder }) !== null
	);
}

const nameHeader =
	/^(?:full |first |last |participant'?s? |respondent'?s? |child'?s? )?(?:name|nom|prénom|nombre|nome|jina|participant|respondent|الاسم|اسم)(?: of (?:participant|respondent|child|attendee))?$/iu;

/** A name under a header that says no more than that; different in most rows. */
function isPersonsName(column: NamedCells): boolean {
	if (!nameHeader.test(column.header.replaceAll('_', ' ').trim())) return false;
	const filled = filledWords(column);
	return new Set(filled).size > filled.length / 2;
}
