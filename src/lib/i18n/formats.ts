import { currentCalendar, currentLanguage } from './translate.ts';

/** Numbers and days in the reader's language. Every number and date on a screen goes through here. */

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const { locale } = currentLanguage();
	const key = `${locale} ${JSON.stringify(options)}`;
	const known = numberFormats.get(key);
	if (known !== undefined) return known;
	const format = new Intl.NumberFormat(locale, options);
	numberFormats.set(key, format);
	return format;
}

/** A whole number, or one with at most `digits` decimals. */
export function formatNumber(value: number, digits = 0): string {
	return numberFormat({ maximumFractionDigits: digits }).format(value);
}

/** A difference, with its sign unless it is 0. */
export function formatSigned(value: number, digits = 0): string {
	const said = numberFormat({ maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(
		value
	);
	// A minus as wide as the plus: a hyphen is overlooked, and breaks from its number at the end of a line.
	return said.replace('-', '−');
}

/** A percentage from 0 to 100, without decimals unless asked for. */
export function formatPercent(value: number, digits = 0): string {
	return numberFormat({ style: 'percent', maximumFractionDigits: digits }).format(value / 100);
}

/** A size in bytes, in kB or MB. */
export function formatBytes(bytes: number): string {
	const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
	const value = bytes / (unit === 'kilobyte' ? 1000 : 1_000_000);
	return numberFormat({ style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
		value
	);
}

const utcDay = (isoDay: string): Date => new Date(`${isoDay}T00:00:00Z`);

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const { locale } = currentLanguage();
	const calendar = options.calendar ?? currentCalendar();
	const key = `${locale} ${calendar} ${JSON.stringify(options)}`;
	const known = dayFormats.get(key);
	if (known !== undefined) return known;
	// A calendar day is the same everywhere: no time zone moves it.
	const format = new Intl.DateTimeFormat(locale, { ...options, calendar, timeZone: 'UTC' });
	dayFormats.set(key, format);
	return format;
}

/** A calendar day `2024-03-05` in words. */
export function formatDay(isoDay: string): string {
	const said = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(utcDay(isoDay));
	// Which the library leaves out: in French only the first of a month is the "first", all others are numbers.
	return currentLanguage().id === 'fr' ? said.replace(/^1(?=\s)/u, '1er') : said;
}

/** The day of an instant `2024-03-05T09:30:00.000Z` in words. */
export const formatDayOf = (instant: string): string => formatDay(instant.slice(0, 10));

/**
 * Portuguese writes a short month as a figure: beside an event it is read as a count, and in another calendar as the
 * Gregorian month of that number.
 */
const monthInWords = (): 'short' | 'long' => (currentLanguage().id === 'pt' ? 'long' : 'short');

/** Month and year of a calendar day. */
export function formatMonth(isoDay: string): string {
	return dayFormat({ month: monthInWords(), year: 'numeric' }).format(utcDay(isoDay));
}

/** The Gregorian month that begins on a day, in which things were counted: its days, in a calendar of other months. */
export function formatWholeMonth(firstDay: string): string {
	const [year, month] = firstDay.split('-').map(Number);
	const lastDay = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
	return currentCalendar() === 'gregory'
		? formatMonth(firstDay)
		: formatDayRange(firstDay, lastDay);
}

/** The year of a calendar day. */
export function formatYear(isoDay: string): string {
	return dayFormat({ year: 'numeric' }).format(utcDay(isoDay));
}

/** A Gregorian year that begins on a day: its month too, in a calendar whose years begin at another time. */
export function formatYearBegun(firstDay: string): string {
	return currentCalendar() === 'gregory' ? formatYear(firstDay) : formatMonth(firstDay);
}

/** A Gregorian month by its number, 1 to 12, in whatever calendar days are written: that is how it is chosen and kept. */
export function formatMonthName(month: number): string {
	return dayFormat({ month: 'long', calendar: 'gregory' }).format(
		new Date(Date.UTC(2024, month - 1, 1))
	);
}

const monday = Date.UTC(2024, 0, 1);
const dayLength = 86_400_000;

/** Names of months and of days of the week in the language that is spoken, in small letters. */
export function calendarWords(): readonly string[] {
	const months = Array.from({ length: 12 }, (_, index) => formatMonthName(index + 1));
	const days = Array.from({ length: 7 }, (_, index) =>
		dayFormat({ weekday: 'long', calendar: 'gregory' }).format(new Date(monday + index * dayLength))
	);
	return [...months, ...days].map((name) => name.toLocaleLowerCase());
}

/** A Gregorian year by its number, as it is chosen and kept. */
export function formatYearNumber(year: number): string {
	return dayFormat({ year: 'numeric', calendar: 'gregory' }).format(new Date(Date.UTC(year, 0, 1)));
}

/** The month of a calendar day in a few letters. */
export function formatMonthShort(isoDay: string): string {
	return dayFormat({ month: 'short' }).format(utcDay(isoDay));
}

/**
 * From month to month, both included: `Jul – Sep 2025`. Gregorian months begin and end within those of other calendars, in which
 * the days are said: two quarters would else share a month.
 */
export function formatMonthRange(firstDay: string, lastDay: string): string {
	if (currentCalendar() !== 'gregory') return formatDayRange(firstDay, lastDay);
	return dayFormat({ month: 'short', year: 'numeric' }).formatRange(
		utcDay(firstDay),
		utcDay(lastDay)
	);
}

/** From day to day, both included: `3 Feb – 9 Apr 2025`. */
export function formatDayRange(firstDay: string, lastDay: string): string {
	const month = currentCalendar() === 'gregory' ? 'short' : monthInWords();
	return dayFormat({ day: 'numeric', month, year: 'numeric' }).formatRange(
		utcDay(firstDay),
		utcDay(lastDay)
	);
}

/** Several words as a list: `a, b and c`. */
export function formatList(words: readonly string[], joined: 'and' | 'or' = 'and'): string {
	const type = joined === 'and' ? 'conjunction' : 'disjunction';
	return new Intl.ListFormat(currentLanguage().locale, { type }).format(words);
}

/** Compares labels as the reader's language sorts them. */
export function compareLabels(a: string, b: string): number {
	return a.localeCompare(b, currentLanguage().locale, { numeric: true });
}
