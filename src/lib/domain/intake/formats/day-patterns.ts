import { weekdayPattern } from './month-names.ts';

/** Patterns of days in plain text. Each has three groups; `order` says what they are. */
export interface DayForm {
	readonly pattern: string;
	readonly order: 'year month day' | 'day month year' | 'month day year';
	/** The month is a name. */
	readonly isNamed: boolean;
}

/** Years that a project can speak of; others are a placeholder's or another calendar's. */
export const yearPattern = '19(?:0[1-9]|[1-9]\\d)|20[0-5]\\d|206[0-5]';
export const otherYearPattern = '1[0-8]\\d\\d|1900|206[6-9]|20[7-9]\\d|2[1-9]\\d\\d';

const year = `(${yearPattern})`;
const anyYear = `(${yearPattern}|\\d{2})`;
export const between = '(?: ?[-/.] ?| )';

/** A time of the day, which no zone ever moves to another day. */
export const timePattern =
	'(?:(?:[tT]|,? (?:at |à |a las |às |kl )?)[0-2]?\\d[:h.][0-5]\\d(?:[:.][0-5]\\d(?:[.,:]\\d{1,9})?)?' +
	'(?: ?(?:[ap]\\.? ?m\\.?|ص|م))?(?: ?(?:[zZ]|utc|gmt))?(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?(?: \\([^()]{1,60}\\))?)?';

/** `2024-03-05`: by itself it is found out several times as fast as one that may have a time behind it. */
export const plainIsoPattern = `(?:${yearPattern})-\\d{2}-\\d{2}`;
/** The same with or without a time: every file of the model's own writes days like this. */
export const isoPattern = `${plainIsoPattern}${timePattern}`;

const figures = `${year}${between}(\\d{1,2})${between}(\\d{1,2})${timePattern}`;
const compact = `${year}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])`;

/** `03/04/2024`, which either order may be meant by. */
export const orderedPattern = `(\\d{1,2})${between}(\\d{1,2})${between}${anyYear}${timePattern}`;

/** `24/03/15`, where the year of two digits comes first. */
export const shortYearFirstPattern = `(\\d{2})${between}(\\d{1,2})${between}(\\d{1,2})${timePattern}`;

/** A word that may be a month's name; `month-names.ts` knows whether it is one. `آذار/مارس` says it twice. */
const monthName = '[^-0-9 .,/]{2,20}(?: (?:الاول|الثاني))?';
const month = `(${monthName})(?:/${monthName})?\\.?`;
const loose = '[-/., ]{0,3}';
const weekday = `(?:(?:${weekdayPattern})[.,]{0,2} )?`;
const ordinal = '(?:st|nd|rd|th|er|re|eme|ème|º|°|ª|o)';

export const yearFirstForms: readonly DayForm[] = [
	{ pattern: figures, order: 'year month day', isNamed: false },
	{ pattern: compact, order: 'year month day', isNamed: false }
];

export const namedForms: readonly DayForm[] = [
	{
		pattern: `${weekday}(\\d{1,2})(?:${ordinal}[-/., ]{1,3}|${loose})(?:de |of |d')?${month}${loose}(?:de |del |of )?${anyYear}${timePattern}`,
		order: 'day month year',
		isNamed: true
	},
	{
		pattern: `${weekday}${month}[-/., ]{1,3}(\\d{1,2})${ordinal}?[-/., ]{1,3}${anyYear}${timePattern}`,
		order: 'month day year',
		isNamed: true
	},
	{
		pattern: `${year}[-/., ]{1,3}${month}[-/., ]{1,3}(\\d{1,2})${timePattern}`,
		order: 'year month day',
		isNamed: true
	}
];

/** Days of a spreadsheet's calendar, from 1954 on: `45000`, also with a part of a day. */
export const serialPattern = '([2-7]\\d{4}|80000)(?:[.,]\\d{1,15})?';
