/**
 * Stretches of time that numbers are made for. Each is made of calendar days, and its id says which: nothing about it
 * has to be looked up. Days are ISO (`2024-03-31`); no time zone moves them.
 */

/**
 * - `quarter`, `year`, `recent` (the last four quarters), `all`: measured for every indicator at once;
 * - `month`, `half-year`, `span` (any other stretch of days): measured when somebody asks for them.
 */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year' | 'span' | 'recent' | 'all';

export interface Period {
	/** `2024-03`, `2024-Q3`, `2024-H2`, `2024`, `2024-07..2025-06`, `2024-07-15..2024-12-31`, `LAST4`, `ALL`. */
	readonly id: string;
	readonly kind: PeriodKind;
	readonly firstDay: string;
	readonly lastDay: string;
}

/** Kinds of a whole number of months, by that number. */
const kindOfMonths: Readonly<Record<number, PeriodKind>> = {
	1: 'month',
	3: 'quarter',
	6: 'half-year',
	12: 'year'
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Months since the year 0, of a day or a month. */
const monthsOf = (day: string): number =>
	Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** `2024-03` out of months since the year 0. */
const monthText = (months: number): string =>
	`${String(Math.floor(months / 12)).padStart(4, '0')}-${twoDigits((months % 12) + 1)}`;

const firstDayOf = (months: number): string => `${monthText(months)}-01`;

function lastDayOf(months: number): string {
	const days = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
	return `${monthText(months)}-${twoDigits(days)}`;
}

/** The first day of the month, so many months later. */
export function monthsLater(day: string, months: number): string {
	return firstDayOf(monthsOf(day) + months);
}

/** The period of whole months from that of one day to that of another, both included. */
export function periodOfMonths(firstDay: string, lastDay: string): Period {
	const [first, last] = [monthsOf(firstDay), monthsOf(lastDay)];
	const count = last - first + 1;
	const kind = first % count === 0 ? kindOfMonths[count] : undefined;
	const days = { firstDay: firstDayOf(first), lastDay: lastDayOf(last) };
	return { id: idOfMonths(kind, first, last), kind: kind ?? 'span', ...days };
}

function idOfMonths(kind: PeriodKind | undefined, first: number, last: number): string {
	const year = monthText(first).slice(0, 4);
	const place = first % 12;
	if (kind === 'month') return monthText(first);
	if (kind === 'quarter') return `${year}-Q${place / 3 + 1}`;
	if (kind === 'half-year') return `${year}-H${place / 6 + 1}`;
	return kind === 'year' ? year : `${monthText(first)}..${monthText(last)}`;
}

/** The period from one day to another, both included, whole months or not. */
export function periodOfDays(firstDay: string, lastDay: string): Period {
	const months = periodOfMonths(firstDay, lastDay);
	const isWhole = months.firstDay === firstDay && months.lastDay === lastDay;
	return isWhole ? months : { id: `${firstDay}..${lastDay}`, kind: 'span', firstDay, lastDay };
}

/** Kinds that are measured when somebody asks for them, and not all at once. */
export function isAsked({ kind }: Pick<Period, 'kind'>): boolean {
	return kind === 'month' || kind === 'half-year' || kind === 'span';
}

/** Whether a text is a day of the calendar: `2024-02-30` is none. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const isMonth = (text: string): boolean => /^\d{4}-\d\d$/.test(text) && isDay(`${text}-01`);

const stretches: Readonly<Record<string, number>> = { Q: 3, H: 6 };

/** The period that an id names by itself; `null` for `ALL`, `LAST4`, and what names none. */
export function periodOfId(id: string): Period | null {
	const [, year = '', letter = '', number = ''] = /^(\d{4})(?:-([QH])([1-4]))?$/.exec(id) ?? [];
	if (year !== '') return letter === '' ? ofYear(year) : partOfYear(year, letter, Number(number));
	if (isMonth(id)) return periodOfMonths(id, id);
	const [first = '', last = ''] = id.split('..');
	if (last === '' || first.length !== last.length || last < first) return null;
	if (isMonth(first) && isMonth(last)) return periodOfMonths(first, last);
	return isDay(first) && isDay(last) ? periodOfDays(first, last) : null;
}

const ofYear = (year: string): Period => periodOfMonths(`${year}-01`, `${year}-12`);

function partOfYear(year: string, letter: string, number: number): Period | null {
	const months = stretches[letter] ?? 12;
	if (number * months > 12) return null;
	const last = number * months;
	return periodOfMonths(`${year}-${twoDigits(last - months + 1)}`, `${year}-${twoDigits(last)}`);
}

/** The same stretch one year earlier, which is the same season. */
export function yearBefore({ firstDay, lastDay }: Period): Period {
	const earlier = periodOfMonths(monthsLater(firstDay, -12), monthsLater(lastDay, -12));
	const isWhole = firstDay.endsWith('-01') && lastDay === lastDayOf(monthsOf(lastDay));
	if (isWhole) return earlier;
	return periodOfDays(sameDay(firstDay, earlier.firstDay), sameDay(lastDay, earlier.lastDay));
}

/** The same day of another month; its last where it has no such day. */
function sameDay(day: string, inMonth: string): string {
	const last = lastDayOf(monthsOf(inMonth));
	const wanted = `${inMonth.slice(0, 7)}${day.slice(7)}`;
	return wanted < last ? wanted : last;
}

/** Periods of so many months, end to end, the first of which begins on a day's month, up to a last day. */
export function periodsUntil(firstDay: string, lastDay: string, months: number): readonly Period[] {
	const periods: Period[] = [];
	for (let at = firstDayOf(monthsOf(firstDay)); at <= lastDay; at = monthsLater(at, months)) {
		periods.push(periodOfMonths(at, monthsLater(at, months - 1)));
	}
	return periods;
}

/**
 * The first month of the stretch of so many months that a day lies in.
 *
 * @param firstMonth 1 to 12: the month with which years, and their halves and quarters, begin
 */
export function stretchStart(day: string, months: number, firstMonth = 1): string {
	const since = (((monthsOf(day) - (firstMonth - 1)) % months) + months) % months;
	return monthsLater(day, -since);
}
