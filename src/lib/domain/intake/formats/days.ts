import { textList } from '../../sql.ts';
import type { ColumnReading, DateOrder } from '../mapping.ts';
import {
	isoPattern,
	plainIsoPattern,
	namedForms,
	orderedPattern,
	serialPattern,
	shortYearFirstPattern,
	yearFirstForms,
	yearPattern,
	type DayForm
} from './day-patterns.ts';
import { monthOfName } from './month-names.ts';
import { groupSql, literally, matchesSql, wholeMatch } from './whole-match.ts';

/**
 * Calendar days. A day written with its year first or with its month's name is read in any column; `03/04/2024` only
 * where the column's order is known, and a plain number only where it is known to be a spreadsheet's. The day is the
 * one that was written: no zone moves it.
 */

/** Years of two digits lie in the hundred years from this one, where nothing else is known. */
export const usualHundred = 1970;

/** The first days of the two calendars; the older one counts a 29 February 1900 that never was. */
const serialStart = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;

const dayLength = 86_400_000;

/** A day as ISO text, `null` where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? date.toISOString().slice(0, 10) : null;
}

/** The year that two or four digits mean. */
export function fullYear(digits: string, reading: ColumnReading): number {
	const year = Number(digits);
	if (digits.length > 2) return year;
	const first = reading.twoDigitYears ?? usualHundred;
	return first + ((((year - first) % 100) + 100) % 100);
}

/** `03/04/2024` or `24/03/15` in one of its orders. */
export const orderedForm = (dateOrder: DateOrder): DayForm => ({
	pattern: dateOrder === 'year first' ? shortYearFirstPattern : orderedPattern,
	order: orderedParts[dateOrder],
	isNamed: false
});

const orderedParts: Readonly<Record<DateOrder, DayForm['order']>> = {
	'day first': 'day month year',
	'month first': 'month day year',
	'year first': 'year month day'
};

/** The forms that a column's days may have, in the order in which they are tried. */
function dayForms({ dateOrder }: ColumnReading, mayBeNamed: boolean): readonly DayForm[] {
	const ordered = dateOrder === undefined ? [] : [orderedForm(dateOrder)];
	return [...yearFirstForms, ...ordered, ...(mayBeNamed ? namedForms : [])];
}

const places: Readonly<Record<DayForm['order'], readonly [number, number, number]>> = {
	'year month day': [1, 2, 3],
	'day month year': [3, 2, 1],
	'month day year': [3, 1, 2]
};

/** The digits of the year that a form finds in plain text; `''` where it finds no day. */
export const yearDigits = (plain: string, form: DayForm): string =>
	wholeMatch(plain, form.pattern)?.[places[form.order][0] - 1] ?? '';

/** The day that a form finds in plain text: `null` where it finds none, or one that is in no calendar. */
export function dayOfForm(plain: string, form: DayForm, reading: ColumnReading): string | null {
	const found = wholeMatch(plain, form.pattern);
	if (found === null) return null;
	const [year = '', month = '', day = ''] = places[form.order].map((place) => found[place - 1]);
	const monthNumber = form.isNamed ? (monthOfName.get(month) ?? 0) : Number(month);
	return dayOf(fullYear(year, reading), monthNumber, Number(day));
}

function dayOfSerial(plain: string, start: 1900 | 1904): string | null {
	const serial = wholeMatch(plain, serialPattern)?.[0];
	if (serial === undefined) return null;
	const first = Date.parse(`${serialStart[start]}T00:00:00Z`);
	return new Date(first + Number(serial) * dayLength).toISOString().slice(0, 10);
}

/** The day that a cell holds, `null` where it holds none. */
export function parseDay(plain: string, reading: ColumnReading): string | null {
	const form = dayForms(reading, true).find(({ pattern }) => wholeMatch(plain, pattern) !== null);
	if (form !== undefined) return dayOfForm(plain, form, reading);
	return reading.serialDays === undefined ? null : dayOfSerial(plain, reading.serialDays);
}

function yearSql(digits: string, form: DayForm, reading: ColumnReading): string {
	if (form.order === 'year month day' && form.pattern !== shortYearFirstPattern) return digits;
	const first = reading.twoDigitYears ?? usualHundred;
	return `CASE WHEN length(${digits}) > 2 THEN ${digits}
		ELSE (${first} + (${digits}::INTEGER + ${100 - (first % 100)}) % 100)::VARCHAR END`;
}

const names = [...monthOfName.keys()];
const monthNumbers = [...monthOfName.values()];

/** A list that DuckDB takes as one constant. */
const constantList = (values: string): string => `[${values}]`;

function monthSql(name: string): string {
	const known = constantList(textList(names).slice(1, -1));
	return `(${constantList(monthNumbers.join(', '))})[list_position(${known}, ${name})]`;
}

function formSql(plain: string, form: DayForm, reading: ColumnReading): string {
	const [year, month, day] = places[form.order].map((place) =>
		groupSql(plain, form.pattern, place)
	) as [string, string, string];
	const parts = [yearSql(year, form, reading), form.isNamed ? monthSql(month) : month, day].join(
		`, '-', `
	);
	return `WHEN ${matchesSql(plain, form.pattern)} THEN try_cast(concat(${parts}) AS DATE)`;
}

/** Days in figures as most files write them: DuckDB's own reading of them is several times as fast as taking apart. */
function quickSql(cell: string, { dateOrder }: ColumnReading): string[] {
	if (dateOrder === undefined || dateOrder === 'year first') return [];
	return ['/', '-', '.'].map((mark) => {
		const pattern = ['\\d{1,2}', '\\d{1,2}', `(?:${yearPattern})`].join(literally(mark));
		const parts = dateOrder === 'day first' ? ['%d', '%m', '%Y'] : ['%m', '%d', '%Y'];
		return `WHEN ${matchesSql(cell, pattern)} THEN try_strptime(${cell}, '${parts.join(mark)}')::DATE`;
	});
}

/**
 * The same in SQL.
 *
 * @param isFigures no cell has a letter or a mark that a day in figures lacks
 */
export function daySql(
	cell: string,
	plain: string,
	reading: ColumnReading,
	isFigures: boolean
): string {
	const iso = [plainIsoPattern, isoPattern].map(
		(pattern) =>
			`WHEN ${matchesSql(cell, pattern)} THEN try_strptime(left(${cell}, 10), '%Y-%m-%d')::DATE`
	);
	const forms = dayForms(reading, !isFigures).map((form) => formSql(plain, form, reading));
	const serial =
		reading.serialDays === undefined
			? []
			: [
					`WHEN ${matchesSql(plain, serialPattern)} THEN DATE '${serialStart[reading.serialDays]}' + ${groupSql(plain, serialPattern, 1)}::INTEGER`
				];
	return `CASE ${[...iso, ...quickSql(cell, reading), ...forms, ...serial].join('\n\t\t')} END`;
}
