import type { Column } from '../../tables/table.ts';
import type { ColumnReading } from '../mapping.ts';
import { trimmedCell } from '../outer-space.ts';
import { matchWord } from '../words/match-word.ts';
import { bandFromDay } from './bands.ts';
import { serialPattern } from './day-patterns.ts';
import { parseDay } from './days.ts';
import { parseCell } from './parse-cell.ts';
import { plainText } from './plain-text.ts';
import { wholeMatch } from './whole-match.ts';

/**
 * What a cell that does not fit most likely means, in words that the column reads; `null` where nothing is likelier
 * than anything else. It is a suggestion: nobody's cell is changed before somebody agrees.
 */
export function suggestFix(column: Column, value: string, reading: ColumnReading): string | null {
	const cell = trimmedCell(value);
	// A mark before a cell tells a spreadsheet that it is text; it is ours to take off only in files of ours.
	const bare = cell.replace(/^['’](?=\S)/u, '');
	const meant =
		bare === cell
			? meaningOf(column, cell, plainText(cell), reading)
			: withoutMark(column, bare, reading);
	if (meant === null || meant === cell) return null;
	return parseCell(column, meant, reading).kind === 'value' ? meant : null;
}

function withoutMark(column: Column, bare: string, reading: ColumnReading): string | null {
	const isValue = parseCell(column, bare, reading).kind === 'value';
	return isValue ? bare : meaningOf(column, bare, plainText(bare), reading);
}

function meaningOf(
	column: Column,
	cell: string,
	plain: string,
	reading: ColumnReading
): string | null {
	switch (column.type) {
		case 'count':
			return countIn(plain, reading);
		case 'number':
			return numberIn(plain, reading);
		case 'date':
			return dayIn(plain, reading);
		case 'band':
			return bandFromDay(plain);
		case 'code':
		case 'yes/no':
			return codeFor(column, cell, reading);
		default:
			return null;
	}
}

/** What people write beside a number without meaning another one: `~10`, `approx. 10`, `5 children`. */
const before =
	'(?:[~≈]|(?:about|approx\\.?|approximately|around|ca\\.?|circa|env\\.?|environ|aprox\\.?|aproximadamente|unos|cerca de|حوالي|kama|takriban) )?';
const behind = "(?: ?[\\p{L}\\p{M}%.() '-]{0,40})?";
const around = (number: string): string => `${before} ?(${number})${behind}`;

/** Words that make of a number another one, or the end of a range. */
const otherNumber =
	/\b(?:and|et|y|e|na|or|ou|o|to|à|a|hadi|dozen|hundred|thousand|million|mille|cent|cientos|mil|k|m)\b|half|demi|medi[oa]|\+|-|<|>/u;

function countIn(plain: string, reading: ColumnReading): string | null {
	const found = wholeMatch(plain, around('\\d{1,15}'))?.[0];
	return found === undefined || otherNumber.test(beside(plain, found))
		? grouped(plain, reading)
		: found;
}

const beside = (plain: string, found: string): string => plain.replace(found, ' ');

/** `1,234` in a column whose mark is not known, or is the other one: a whole number has no decimals. */
function grouped(plain: string, { decimalMark }: ColumnReading): string | null {
	const isGrouped = wholeMatch(
		plain,
		'[1-9]\\d{0,2}(?:,\\d{3}){1,4}|[1-9]\\d{0,2}(?:\\.\\d{3}){2,4}'
	);
	return decimalMark === undefined && isGrouped !== null ? plain.replace(/[.,]/g, '') : null;
}

function numberIn(plain: string, reading: ColumnReading): string | null {
	const found = wholeMatch(plain, around('\\d{1,12}(?:[.,]\\d{1,2})?'))?.[0];
	if (found === undefined || otherNumber.test(beside(plain, found))) return null;
	// One or two figures never are thousands: whichever mark stands before them stands before decimals.
	return found.replace(/[.,]/, reading.decimalMark ?? '.');
}

/** Each way in which a day that did not fit may be meant, where only one of them makes a day. */
function dayIn(plain: string, reading: ColumnReading): string | null {
	const bare = plain.replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '');
	const readings: readonly ColumnReading[] = [
		reading,
		{ ...reading, dateOrder: 'day first' },
		{ ...reading, dateOrder: 'month first' }
	];
	const days = new Set(readings.flatMap((one) => parseDay(bare, one) ?? []));
	const [day] = days;
	if (day !== undefined) return days.size === 1 ? day : null;
	const isSerial = wholeMatch(bare, serialPattern) !== null;
	return isSerial ? parseDay(bare, { ...reading, serialDays: 1900 }) : null;
}

function codeFor(column: Column, cell: string, reading: ColumnReading): string | null {
	const { code } = matchWord(column, cell);
	if (code === null || code === '') return null;
	const parsed = parseCell(column, code, reading);
	return parsed.kind === 'value' && parsed.text === code ? code : null;
}
