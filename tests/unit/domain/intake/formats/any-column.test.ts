import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCell } from '../../../../../src/lib/domain/intake/formats/parse-cell.ts';
import { readColumn } from '../../../../../src/lib/domain/intake/formats/read-column.ts';
import type { ColumnReading } from '../../../../../src/lib/domain/intake/mapping.ts';
import type {
	FormatQuestion,
	SampleCell
} from '../../../../../src/lib/domain/intake/understanding.ts';
import type { Column } from '../../../../../src/lib/domain/tables/table.ts';

/**
 * Columns as people of one country write them, whose true values are known: either the values come out, or somebody is
 * asked, and then the right answer brings them out. Nothing is ever read as something else.
 */

const date: Column = { id: 'date', type: 'date', need: 'needed' };
const count: Column = { id: 'girls', type: 'count', need: 'expected' };
const number: Column = { id: 'value', type: 'number', need: 'expected' };

interface Written {
	/** The value in the words of `parseCell`. */
	readonly truth: string;
	readonly text: string;
}

const cellsOf = (written: readonly Written[]): SampleCell[] =>
	written.map(({ text }, index) => ({ row: index + 2, value: text }));

function outcome(column: Column, written: readonly Written[], chosen: ColumnReading) {
	const { reading, questions } = readColumn(column, cellsOf(written), chosen);
	const wrong = written.filter(({ text, truth }) => {
		const parsed = parseCell(column, text, reading);
		return parsed.kind !== 'value' || parsed.text !== truth;
	});
	return { questions, wrong };
}

/** What is wrong in the end, when whoever wrote the column answers what is asked. */
function wrongInTheEnd(
	column: Column,
	written: readonly Written[],
	answer: (question: FormatQuestion) => ColumnReading
): readonly Written[] {
	const first = outcome(column, written, {});
	if (first.questions.length === 0) return first.wrong;
	const answered = Object.assign({}, ...first.questions.map(answer)) as ColumnReading;
	const second = outcome(column, written, answered);
	expect(second.questions).toEqual([]);
	return second.wrong;
}

const two = (value: number): string => String(value).padStart(2, '0');
const iso = (day: Date): string => day.toISOString().slice(0, 10);

const day = fc.integer({ min: 0, max: 3_000 }).map((days) => new Date(Date.UTC(2019, 0, 1 + days)));

type WriteDay = (day: Date, mark: string) => string;

const dayWays: Readonly<Record<'day first' | 'month first' | 'year first', WriteDay>> = {
	'day first': (of, mark) =>
		[two(of.getUTCDate()), two(of.getUTCMonth() + 1), of.getUTCFullYear()].join(mark),
	'month first': (of, mark) =>
		[of.getUTCMonth() + 1, of.getUTCDate(), of.getUTCFullYear()].join(mark),
	'year first': (of, mark) =>
		[of.getUTCFullYear(), of.getUTCMonth() + 1, of.getUTCDate()].join(mark)
};

const times = ['', ' 10:30', ' 23:59:59'];

/** Groups of three figures from the right. */
const grouped = (whole: number, mark: string): string =>
	String(whole).replace(/\B(?=(?:\d{3})+$)/g, mark);

/** How people of a country write numbers: decimals behind this mark, thousands in groups by that. */
const numberWays = fc.constantFrom(
	{ decimalMark: '.', group: ',' } as const,
	{ decimalMark: '.', group: '' } as const,
	{ decimalMark: '.', group: "'" } as const,
	{ decimalMark: ',', group: '.' } as const,
	{ decimalMark: ',', group: '\u202F' } as const,
	{ decimalMark: ',', group: '' } as const
);

const scripts = fc.constantFrom('0123456789', '٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९');
const inScript = (text: string, digits: string): string =>
	text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));

const settings = { seed: 20_251_125, numRuns: 300 };

describe('A column is read as it was meant, or asked about', () => {
	it.each(['day first', 'month first', 'year first'] as const)('of days with the %s', (way) => {
		fc.assert(
			fc.property(
				fc.array(day, { minLength: 1, maxLength: 20 }),
				fc.constantFrom('/', '-', '.', ' '),
				fc.constantFrom(...times),
				scripts,
				(days, mark, time, digits) => {
					const written = days.map((of) => ({
						truth: iso(of),
						text: inScript(dayWays[way](of, mark) + time, digits)
					}));
					const order = way === 'month first' ? way : 'day first';
					expect(wrongInTheEnd(date, written, () => ({ dateOrder: order }))).toEqual([]);
				}
			),
			settings
		);
	});

	it('of days as a spreadsheet counts them', () => {
		fc.assert(
			fc.property(
				fc.array(day, { minLength: 1, maxLength: 20 }),
				fc.constantFrom(1900 as const, 1904 as const),
				(days, serialDays) => {
					const start = serialDays === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
					const written = days.map((of) => ({
						truth: iso(of),
						text: String((of.getTime() - start) / 86_400_000)
					}));
					expect(wrongInTheEnd(date, written, () => ({ serialDays }))).toEqual([]);
				}
			),
			settings
		);
	});

	it('of whole numbers with groups of thousands', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.nat(30), fc.nat(5_000_000)), { minLength: 1, maxLength: 20 }),
				numberWays,
				scripts,
				(values, { decimalMark, group }, digits) => {
					const written = values.map((value) => ({
						truth: String(value),
						text: inScript(grouped(value, group), digits)
					}));
					expect(wrongInTheEnd(count, written, () => ({ decimalMark }))).toEqual([]);
				}
			),
			settings
		);
	});

	it('of numbers with a fixed count of decimals', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.nat(2_000), fc.nat(900_000_000)), { minLength: 1, maxLength: 20 }),
				fc.integer({ min: 0, max: 3 }),
				numberWays,
				(values, decimals, { decimalMark, group }) => {
					const written = values.map((value) => {
						const unit = 10 ** decimals;
						const rest = String(value % unit).padStart(decimals, '0');
						const whole = grouped(Math.floor(value / unit), group);
						return {
							truth: String(Number(`${Math.floor(value / unit)}.${rest}`)),
							text: decimals === 0 ? whole : `${whole}${decimalMark}${rest}`
						};
					});
					expect(wrongInTheEnd(number, written, () => ({ decimalMark }))).toEqual([]);
				}
			),
			settings
		);
	});
});
