import { columnOf, tableOf } from '../../tables/index.ts';
import { matchWord } from '../words/match-word.ts';
import type { ColumnName, ColumnsToRowsStep, WideColumn } from './recipe.ts';
import { daysOfPeriod, periodOfHeader, type NamedPeriod } from './period-of-header.ts';
import { nameOf } from './text-sheet.ts';
import { wholeOrDecimal } from './whole-or-decimal.ts';
import { yearsInOrder } from './years-in-order.ts';

/** A sheet whose periods stand in columns, and the step that makes rows of them. */
export interface WidePeriods {
	readonly step: ColumnsToRowsStep;
	/** No column says of which year it is: somebody must. */
	readonly needsYear: boolean;
	/** Periods without a year lie in more than one, by their order: the year to be said is that of this one, the earliest. */
	readonly earliest: ColumnName | null;
}

interface PeriodColumn {
	readonly position: number;
	readonly period: NamedPeriod;
	/** Years after the earliest, where the header names none. */
	readonly later: number;
}

/** Fewer columns of one kind are no series. `May` and `March` alone may be names; months that name their year are none. */
const fewest = { month: 3, quarter: 2, 'half-year': 2, year: 2 } as const;
const fewestMonthsWithYear = 2;

/** How much of a column that holds numbers must be numbers or blank. */
const mostly = 0.8;

/** Headers that the new columns get: those of the model, so that they need no mapping. */
export const startColumn = 'period_start';
const endColumn = 'period_end';
const otherColumn = 'what';
const valueColumn = 'number';

/**
 * Columns that name periods of one kind and hold numbers: months, quarters or years side by side. What else their
 * headers say (girls, boys) becomes a column of its own where it differs.
 *
 * @param year the year of the earliest of the periods that name none
 */
export function findPeriods(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	year: number | null
): WidePeriods | null {
	const named = header.flatMap((text, position): PeriodColumn[] => {
		const period = periodOfHeader(text);
		if (isNumberOfQuestion(period, header)) return [];
		return period === null || !holdsNumbers(rows, position) ? [] : [{ position, period, later: 0 }];
	});
	const columns = (['month', 'quarter', 'half-year', 'year'] as const)
		.map((kind) => inOrderOfYears(named.filter(({ period }) => period.kind === kind)))
		.find((some) => isSeries(some));
	if (columns === undefined) return null;
	const needsYear = columns.some(({ period }) => period.year === null);
	const restColumn = columnOfRests(columns.map(({ period }) => period.rest));
	return {
		step: {
			kind: 'columns to rows',
			columns: columns.map((column) => wideColumn(header, column, restColumn, year ?? 0)),
			sums: sumsAmong(header, rows, columns)
		},
		needsYear,
		earliest: columns.every(({ later }) => later === 0) ? null : nameOfEarliest(header, columns)
	};
}

/** `q1` to `q9`: a year has four quarters, and a form has more questions. */
const isNumberOfQuestion = (period: NamedPeriod | null, header: readonly string[]): boolean =>
	period?.kind === 'quarter' &&
	period.year === null &&
	header.some((text) => /^[qt]\W*(?:[5-9]|\d{2,})$/i.test(text.trim()));

function inOrderOfYears(columns: readonly PeriodColumn[]): PeriodColumn[] {
	const later = yearsInOrder(columns.map(({ period }) => period));
	return columns.map((column, at) =>
		column.period.year === null ? { ...column, later: later[at] ?? 0 } : column
	);
}

function nameOfEarliest(header: readonly string[], columns: readonly PeriodColumn[]): ColumnName {
	const at = (column: PeriodColumn): number => column.later * 100 + column.period.number;
	const [first] = [...columns].sort((a, b) => at(a) - at(b));
	return nameOf(header, first?.position ?? 0);
}

/** Several periods, none twice under the same words. */
function isSeries(columns: readonly PeriodColumn[]): boolean {
	const first = columns[0];
	if (first === undefined) return false;
	const keys = columns.map(
		({ later, period: { year, number, rest } }) => `${year} ${later} ${number} ${rest}`
	);
	const periods = new Set(
		columns.map(({ later, period: { year, number } }) => `${year} ${later} ${number}`)
	);
	const { kind } = first.period;
	const areDated = kind === 'month' && columns.every(({ period }) => period.year !== null);
	const enough = areDated ? fewestMonthsWithYear : fewest[kind];
	return new Set(keys).size === keys.length && periods.size >= enough;
}

function holdsNumbers(rows: readonly (readonly string[])[], position: number): boolean {
	const filled = rows.map((row) => (row[position] ?? '').trim()).filter((cell) => cell !== '');
	const numbers = filled.filter((cell) =>
		/^[<≤~]?\s*\p{Nd}[\p{Nd}\s.,'’]*%?$|^[-–*c]$/iu.test(cell)
	);
	return filled.length === 0 || numbers.length >= filled.length * mostly;
}

/** What the rest of the headers says: a sex, an age band, or something else; `null` where it is always the same. */
function columnOfRests(rests: readonly string[]): string | null {
	const different = [...new Set(rests)];
	if (different.length < 2) return null;
	const sex = columnOf(tableOf('measures'), 'sex');
	const isSex = different.every((rest) => matchWord(sex, rest, different).confidence === 'certain');
	return isSex ? sex.id : otherColumn;
}

function wideColumn(
	header: readonly string[],
	{ position, period, later }: PeriodColumn,
	restColumn: string | null,
	year: number
): WideColumn {
	const { start, end } = daysOfPeriod(period, year + later);
	return {
		column: nameOf(header, position),
		says: {
			[startColumn]: start,
			[endColumn]: end,
			...(restColumn === null ? {} : { [restColumn]: period.rest })
		},
		into: valueColumn
	};
}

const totalWord =
	/(?:^|[^\p{L}])(?:total|totals|totaux|ensemble|somme|suma|soma|jumla|المجموع|الاجمالي|الإجمالي|ytd|cumul)(?:[^\p{L}]|$)/iu;

/**
 * Columns beside the series that say they are sums. One before the series may be a total of something else (all children of
 * the place), and is one of these only where it comes to what they come to.
 */
function sumsAmong(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	columns: readonly PeriodColumn[]
): ColumnName[] {
	const positions = columns.map(({ position }) => position);
	const first = positions[0] ?? 0;
	return header.flatMap((text, position) => {
		if (positions.includes(position) || !totalWord.test(text)) return [];
		const isSum = position > first || comesTo(rows, position, positions);
		return isSum ? [nameOf(header, position)] : [];
	});
}

/** In every row in which it says anything the cell is the sum of the others. */
function comesTo(
	rows: readonly (readonly string[])[],
	position: number,
	parts: readonly number[]
): boolean {
	const told = rows.filter((row) => (row[position] ?? '').trim() !== '');
	return (
		told.length > 0 &&
		told.every((row) => {
			const sum = parts.reduce((all, part) => all + (wholeOrDecimal(row[part] ?? '') ?? 0), 0);
			return wholeOrDecimal(row[position] ?? '') === sum;
		})
	);
}
