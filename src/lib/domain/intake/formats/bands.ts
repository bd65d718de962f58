import { text } from '../../sql.ts';
import { monthOfName, monthPattern } from './month-names.ts';
import { wholeMatch } from './whole-match.ts';

/**
 * Age bands, written with a plain hyphen and without spaces or the word for years: `6-11`, `25+`, `all`.
 */

const years =
	' ?(?:years?|yrs?|y/o|yo|ans|años|anos|miaka|سنة|سنوات)\\.?(?: old| of age| de edad| de idade)?$';
const to = '^(\\d{1,3}) (?:to|à|a|al|hadi|الى) (\\d{1,3})$';

/** The band that plain text stands for. */
export function bandOf(plain: string): string {
	return plain
		.replace(new RegExp(years, 'u'), '')
		.replace(new RegExp(to, 'u'), '$1-$2')
		.replaceAll(' ', '');
}

/** The same in SQL. */
export function bandSql(plain: string): string {
	const withoutYears = `regexp_replace(${plain}, ${text(years)}, '')`;
	return `replace(regexp_replace(${withoutYears}, ${text(to)}, '\\1-\\2'), ' ', '')`;
}

/** A band that a spreadsheet took for a day: `9-15` became `15-Sep`, `Sep-15` or 15 September of some year. */
export const mangledPattern = [
	`\\d{1,2}[-/. ]?(?:${monthPattern})`,
	`(?:${monthPattern})[-/. ]?\\d{1,2}`,
	`\\d{4}-\\d{2}-\\d{2}.*`,
	`\\d{1,2}/\\d{1,2}/\\d{4}`
].join('|');

/** The band that such a day was, the lower age first; `null` where it was none. */
export function bandFromDay(plain: string): string | null {
	const [first, second] = monthAndDay(plain) ?? [];
	if (first === undefined || second === undefined || first === second) return null;
	return `${Math.min(first, second)}-${Math.max(first, second)}`;
}

function monthAndDay(plain: string): readonly number[] | null {
	const figures =
		wholeMatch(plain, '\\d{4}-(\\d{2})-(\\d{2})(?:t00:00:00| 00:00:00)?') ??
		wholeMatch(plain, '(\\d{1,2})/(\\d{1,2})/\\d{4}');
	if (figures !== null) return figures.map(Number);
	const dayFirst = wholeMatch(plain, `(\\d{1,2})[-/. ]?(${monthPattern})`);
	const [day = '', month = ''] =
		dayFirst ?? wholeMatch(plain, `(${monthPattern})[-/. ]?(\\d{1,2})`)?.toReversed() ?? [];
	const number = monthOfName.get(month);
	return number === undefined ? null : [number, Number(day)];
}
