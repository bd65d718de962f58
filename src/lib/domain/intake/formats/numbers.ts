import type { ColumnReading } from '../mapping.ts';
import { currencyPattern } from './currency.ts';
import { groupSql, matchesSql, wholeMatch } from './whole-match.ts';

/**
 * Numbers from 0. The mark before the decimals is the column's; the other mark groups thousands, as spaces and
 * apostrophes always do. Where nothing says which mark is which, a dot stands before decimals and a comma is not read.
 */

type Mark = ColumnReading['decimalMark'];

const isComma = (mark: Mark): boolean => mark === ',';

/** The pattern of the mark before decimals. */
export const decimalPattern = (mark: Mark): string => (isComma(mark) ? '[,٫]' : '[.٫]');

/** The pattern of a whole number of at most fifteen digits, in groups or not; a group never begins with a zero. */
export function wholePattern(mark: Mark): string {
	const groups = [...(mark === undefined ? [] : [isComma(mark) ? '\\.' : ',']), ' ', "'"];
	const grouped = groups.map((group) => `[1-9]\\d{0,2}(?:${group}\\d{3}){1,4}`);
	// Lakhs and crores: 1,23,456.
	const indian = mark === '.' ? ['[1-9]\\d?(?:,\\d{2}){1,4},\\d{3}'] : [];
	return ['\\d{1,15}', ...grouped, ...indian].join('|');
}

/** What may be cast as it stands. */
export const simplePattern = (mark: Mark): string =>
	isComma(mark) ? '\\d{1,15}' : '\\d{1,15}(?:\\.\\d+)?';

/** The whole part and the decimals of a number in plain text. */
function numberPattern({ decimalMark, percent, currency }: ColumnReading): string {
	const number = `(${wholePattern(decimalMark)})(?:${decimalPattern(decimalMark)}(\\d{1,15}))?`;
	const signed = percent === undefined ? number : `(?:% ?)?${number}(?: ?%)?`;
	if (currency === undefined) return signed;
	const mark = currencyPattern(currency);
	return `(?:${mark} ?)?${signed}(?: ?${mark})?`;
}

const isPlainly = (reading: ColumnReading): boolean => reading.percent !== 'share';

/** The number that a cell holds, `null` where it holds none. A share of 1 is 100 percent. */
export function parseNumber(cell: string, plain: string, reading: ColumnReading): number | null {
	if (isPlainly(reading) && wholeMatch(cell, simplePattern(reading.decimalMark)) !== null) {
		return Number(cell);
	}
	const found = wholeMatch(plain, numberPattern(reading));
	if (found === null) return null;
	const [whole = '', decimals = ''] = found;
	const figures = `${whole.replace(/[^0-9]/g, '')}.${decimals}0`;
	if (isPlainly(reading) || plain.includes('%')) return Number(figures);
	return Number(figures) > 1 ? null : Number(`${figures}e2`);
}

/** The same in SQL. */
export function numberSql(cell: string, plain: string, reading: ColumnReading): string {
	const pattern = numberPattern(reading);
	const whole = `regexp_replace(${groupSql(plain, pattern, 1)}, '[^0-9]', '', 'g')`;
	const figures = `concat(${whole}, '.', ${groupSql(plain, pattern, 2)}, '0')`;
	const general = `WHEN ${matchesSql(plain, pattern)} THEN`;
	if (isPlainly(reading)) {
		const simple = matchesSql(cell, simplePattern(reading.decimalMark));
		return `CASE WHEN ${simple} THEN ${cell}::DOUBLE ${general} ${figures}::DOUBLE END`;
	}
	return `CASE ${general} CASE WHEN contains(${plain}, '%') THEN ${figures}::DOUBLE
		WHEN ${figures}::DOUBLE <= 1 THEN concat(${figures}, 'e2')::DOUBLE END END`;
}
