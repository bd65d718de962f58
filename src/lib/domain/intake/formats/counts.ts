import type { ColumnReading } from '../mapping.ts';
import { decimalPattern, wholePattern } from './numbers.ts';
import { groupSql, matchesSql, wholeMatch } from './whole-match.ts';

/**
 * Whole numbers from 0, and counts that are known only between two bounds: `<5` is 0 to 4, `≤5` is 0 to 5, `1-4` what
 * it says. `>5` and `~10` have no bounds that could be read.
 */

export interface Bounds {
	readonly low: number;
	readonly high: number;
}

type Mark = ColumnReading['decimalMark'];

/** Zeros that change nothing. `2.000` is two or two thousand: where no mark is known it is neither. */
const zeros = (mark: Mark): string => (mark === undefined ? '(?:0{1,2}|0{4,15})' : '0{1,15}');

const simplePattern = (mark: Mark): string =>
	mark === ',' ? '\\d{1,15}' : `\\d{1,15}(?:\\.${zeros(mark)})?`;

const generalPattern = (mark: Mark): string =>
	`(${wholePattern(mark)})(?:${decimalPattern(mark)}${zeros(mark)})?`;

const belowPattern =
	'(?:<|(?:less than|fewer than|below|under|moins de|menos de|inferieur a|inférieur à|اقل من|chini ya|pungufu ya) ) ?([1-9]\\d{0,8})';
const upToPattern =
	"(?:<=|≤|(?:up to|at most|au plus|jusqu'a|jusqu'à|hasta|até|ate|hadi) ) ?(\\d{1,9})";
const fromToPattern = '(\\d{1,9})(?: ?- ?| (?:to|à|a|al|الى|hadi) )(\\d{1,9})';

/** The bounds of the count that a cell holds, `null` where it holds none. */
export function parseCount(cell: string, plain: string, reading: ColumnReading): Bounds | null {
	const mark = reading.decimalMark;
	const whole = wholeMatch(cell, simplePattern(mark)) === null ? null : Number(cell);
	if (whole !== null) return { low: whole, high: whole };
	const grouped = wholeMatch(plain, generalPattern(mark))?.[0];
	if (grouped !== undefined) {
		const value = Number(grouped.replace(/[^0-9]/g, ''));
		return { low: value, high: value };
	}
	return parseHidden(plain);
}

/** The count in plain text of which nobody has said yet which mark stands before decimals; `null` where it holds none. */
export function countInAnyMarks(plain: string): number | null {
	const grouped = `${wholePattern('.')}|${wholePattern(',')}`;
	const [whole] = wholeMatch(plain, `(${grouped})(?:[.,]0{1,2})?`) ?? [];
	return whole === undefined ? null : Number(whole.replace(/[^0-9]/g, ''));
}

function parseHidden(plain: string): Bounds | null {
	const below = wholeMatch(plain, belowPattern)?.[0];
	if (below !== undefined) return { low: 0, high: Number(below) - 1 };
	const upTo = wholeMatch(plain, upToPattern)?.[0];
	if (upTo !== undefined) return { low: 0, high: Number(upTo) };
	const [from, to] = wholeMatch(plain, fromToPattern) ?? [];
	if (from === undefined || to === undefined || Number(from) >= Number(to)) return null;
	return { low: Number(from), high: Number(to) };
}

/**
 * The same in SQL, as the lower and the upper bound.
 *
 * @param isSimple every cell is digits and nothing else could occur
 */
export function countSql(
	cell: string,
	plain: string,
	reading: ColumnReading,
	isSimple: boolean
): { readonly low: string; readonly high: string } {
	const mark = reading.decimalMark;
	const simple = `WHEN ${matchesSql(cell, simplePattern(mark))} THEN ${cell}::DOUBLE`;
	if (isSimple) return { low: `CASE ${simple} END`, high: `CASE ${simple} END` };
	const general = generalPattern(mark);
	const grouped = `WHEN ${matchesSql(plain, general)}
		THEN regexp_replace(${groupSql(plain, general, 1)}, '[^0-9]', '', 'g')::DOUBLE`;
	const number = (pattern: string, group: number): string =>
		`${groupSql(plain, pattern, group)}::DOUBLE`;
	const from = number(fromToPattern, 1);
	const to = number(fromToPattern, 2);
	const bounds = (below: string, upTo: string, fromTo: string): string =>
		`CASE ${simple} ${grouped} WHEN ${matchesSql(plain, belowPattern)} THEN ${below}
		WHEN ${matchesSql(plain, upToPattern)} THEN ${upTo}
		WHEN ${matchesSql(plain, fromToPattern)} THEN CASE WHEN ${from} < ${to} THEN ${fromTo} END END`;
	return {
		low: bounds('0', '0', from),
		high: bounds(`${number(belowPattern, 1)} - 1`, number(upToPattern, 1), to)
	};
}
