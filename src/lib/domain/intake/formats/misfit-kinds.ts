import type { ProblemCode } from '../../problem.ts';
import type { Column } from '../../tables/table.ts';
import type { ColumnReading } from '../mapping.ts';
import { anyCurrencyPattern } from './currency.ts';
import { between, otherYearPattern, timePattern, yearPattern } from './day-patterns.ts';
import { monthPattern } from './month-names.ts';
import { wholeMatch } from './whole-match.ts';

/** Why a cell could not be read, where another reason asks for another remedy. */

export interface MisfitKind {
	/** Of the plain text of a cell that could not be read. */
	readonly pattern: string;
	readonly code: ProblemCode;
}

const zero = `0{1,4}${between}0{1,2}${between}0{1,4}${timePattern}`;
const spreadsheetZero = [
	`1899${between}12${between}3[01]`,
	`(?:3[01]${between}12|12${between}3[01])${between}1899`,
	`1900${between}0?1${between}0?[01]`,
	`0?[01]${between}0?[01]${between}1900`,
	`(?:3[01]|0?[01])[-/ ](?:dec|jan)[-/ ](?:1899|1900)`
].map((pattern) => `${pattern}${timePattern}`);

const monthAndYear = [
	`(?:${yearPattern})[-/. ](?:0?[1-9]|1[0-2])`,
	`(?:0?[1-9]|1[0-2])[-/. ](?:${yearPattern})`,
	`(?:${monthPattern})[-/., ]{0,3}(?:de |del )?(?:${yearPattern}|\\d{2})`,
	`\\d{1,2}[-/. ]?(?:${monthPattern})`,
	`(?:${yearPattern}|\\d{2})[-/. ](?:${monthPattern})`,
	monthPattern,
	`(?:q|t|tri|trim|trimestre|quarter)[-. ]?[1-4](?:[-/. ]{0,3}(?:${yearPattern}|\\d{2}))?`,
	`(?:${yearPattern})[-/. ]{0,3}(?:q|t)[1-4]`,
	`(?:week|wk|w|semaine|semana|wiki) ?\\d{1,2}(?:[-/, ]{1,3}(?:${yearPattern}))?`,
	`(?:${yearPattern})-?w\\d{2}`,
	yearPattern
];

/** The days between the years of the Ethiopian calendar are a month of their own. */
const thirteenthMonth = `(?:${yearPattern})${between}13${between}0?[1-6]${timePattern}`;

const otherYear = [
	thirteenthMonth,
	`(?:${otherYearPattern})${between}\\d{1,2}${between}\\d{1,2}${timePattern}`,
	`\\d{1,2}${between}\\d{1,2}${between}(?:${otherYearPattern})${timePattern}`,
	`\\d{1,2}[-/., ]{1,3}[^0-9]{2,20}[-/., ]{1,3}(?:${otherYearPattern}).*`
];

const kindOf = (patterns: readonly string[], code: ProblemCode): MisfitKind => ({
	pattern: patterns.join('|'),
	code
});

const dayKinds: readonly MisfitKind[] = [
	kindOf([zero, ...spreadsheetZero], 'date placeholder'),
	kindOf(otherYear, 'date other calendar'),
	kindOf(monthAndYear, 'date partial')
];

const anyYear = `(?:${yearPattern}|\\d{2})`;
const upToTwelve = '(?:0?[1-9]|1[0-2])';
const aboveTwelve = '(?:1[3-9]|2\\d|3[01])';

const otherOrder: Readonly<Record<'day first' | 'month first', MisfitKind>> = {
	'day first': {
		pattern: `${upToTwelve}${between}${aboveTwelve}${between}${anyYear}${timePattern}`,
		code: 'date other order'
	},
	'month first': {
		pattern: `${aboveTwelve}${between}${upToTwelve}${between}${anyYear}${timePattern}`,
		code: 'date other order'
	}
};

/** The kinds of misfits of a column that have a code of their own; the first that matches counts. */
export function misfitKinds(column: Column, reading: ColumnReading): readonly MisfitKind[] {
	if (column.type === 'date') {
		const order = reading.dateOrder;
		return [
			...dayKinds,
			...(order === undefined || order === 'year first' ? [] : [otherOrder[order]])
		];
	}
	if (column.type === 'number') {
		return [{ pattern: anyCurrencyPattern, code: 'number other currency' }];
	}
	return [];
}

/** What the misfits of a column are called otherwise; none where its every text is read. */
export const unreadableCodes: Readonly<Partial<Record<Column['type'], ProblemCode>>> = {
	date: 'date unreadable',
	count: 'count unreadable',
	number: 'number unreadable',
	code: 'code unknown',
	'yes/no': 'code unknown'
};

/** Why plain text that does not fit could not be read. */
export function misfitCode(
	column: Column,
	plain: string,
	reading: ColumnReading
): ProblemCode | null {
	const kind = misfitKinds(column, reading).find(
		({ pattern }) => wholeMatch(plain, pattern) !== null
	);
	return kind?.code ?? unreadableCodes[column.type] ?? null;
}
