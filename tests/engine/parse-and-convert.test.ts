import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyTraits, columnTraits } from '../../src/lib/domain/intake/column-traits.ts';
import { parseCell } from '../../src/lib/domain/intake/formats/parse-cell.ts';
import type { ColumnReading } from '../../src/lib/domain/intake/mapping.ts';
import { text } from '../../src/lib/domain/sql.ts';
import type { Column, ColumnType } from '../../src/lib/domain/tables/table.ts';
import type { Engine, Value } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { convertSql, converted } from './convert-cells.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

const columnOfType = (type: ColumnType): Column => ({
	id: 'x',
	type,
	need: 'expected',
	...(type === 'code' ? { codes: ['yes', 'no', 'none', 'unknown', 'f', '4'] } : {})
});

/** What a parsed cell is in the terms of the database. */
function asValues(column: Column, cell: string, reading: ColumnReading): Value[] | 'unreadable' {
	const parsed = parseCell(column, cell, reading);
	if (parsed.kind === 'misfit') return 'unreadable';
	if (parsed.kind === 'missing') return column.type === 'count' ? [null, null] : [null];
	if (column.type === 'count') {
		const [low = '', high = low] = parsed.text.split('-');
		return [Number(low), Number(high)];
	}
	if (column.type === 'number') return [Number(parsed.text)];
	return [column.type === 'yes/no' ? parsed.text === 'yes' : parsed.text];
}

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const figures = fc.string({ unit: digit, minLength: 1, maxLength: 5 });
const otherDigits = fc.constantFrom('٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯');
const mark = fc.constantFrom(
	'.',
	',',
	'٫',
	'٬',
	' ',
	'\u00A0',
	'\u202F',
	"'",
	'’',
	'-',
	'–',
	'/',
	'%',
	''
);
const month = fc.constantFrom(
	'mars',
	'March',
	'Mar',
	'août',
	'aou\u0302t',
	'أيار',
	'كانون الثاني',
	'Des',
	'SEPT.',
	'foo'
);
const two = fc.integer({ min: 0, max: 33 }).map((value) => String(value));
const padded = two.map((value) => value.padStart(2, '0'));
const year = fc.constantFrom('2024', '1999', '24', '99', '1445', '2081', '1900', '0000', '2023');
const separator = fc.constantFrom('/', '-', '.', ' ', ' / ', ', ', '');
const time = fc.constantFrom(
	'',
	' 10:30',
	'T23:30:00.000+03:00',
	' 5:07 PM',
	', 14:33:12',
	'T99:99',
	' 10:00:00 GMT+0300 (EAT)',
	'Z'
);

const number = fc
	.tuple(
		figures,
		fc.array(fc.tuple(mark, figures), { maxLength: 3 }),
		fc.constantFrom('', '%', ' %', ' USD', '0')
	)
	.map(([first, rest, end]) => first + rest.flat().join('') + end);
const hidden = fc
	.tuple(
		fc.constantFrom('<', '< ', '≤', '<=', 'less than ', 'Moins de ', '>', '~', '-', '+', '$'),
		figures
	)
	.map((parts) => parts.join(''));
const range = fc
	.tuple(figures, fc.constantFrom('-', ' – ', ' to ', ' à '), figures)
	.map((parts) => parts.join(''));
const day = fc
	.oneof(
		fc.tuple(fc.oneof(two, padded), separator, fc.oneof(two, padded, month), separator, year, time),
		fc.tuple(year, separator, fc.oneof(two, padded, month), separator, fc.oneof(two, padded), time),
		fc.tuple(month, separator, two, separator, year, time)
	)
	.map((parts) => parts.join(''));
const serial = fc.integer({ min: 19_000, max: 81_000 }).map(String);
const compact = fc.tuple(year, padded, padded).map((parts) => parts.join(''));
const word = fc.constantFrom(
	'',
	' ',
	'NA',
	'n/a',
	'-',
	'--',
	'None',
	'NULL',
	"Don't know",
	'sans réponse',
	'لا ينطبق',
	'hakuna',
	'Yes',
	'OUI',
	'SÍ',
	'no',
	'NON',
	'Girl',
	'girl',
	'GIRLS',
	'f',
	'F',
	'*',
	'c',
	'C',
	'Maybe',
	'1',
	'0',
	'4',
	'99',
	'İ',
	'ΑΣ',
	'6 – 11',
	'6 to 11 years',
	'A, B;C',
	'1.23E+15'
);
const anyCell = fc
	.string({ unit: 'binary', maxLength: 12 })
	.filter((cell) => !cell.includes('\0') && cell.isWellFormed());
const spaced = (cell: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.constantFrom('', ' ', '\u00A0', '\u200F', '\t'),
			cell,
			fc.constantFrom('', ' ', '\u202F', '\u200E', '\n')
		)
		.map((parts) => parts.join(''));
const translated = fc
	.tuple(fc.oneof(number, hidden, range, day), otherDigits)
	.map(([cell, digits]) => cell.replace(/\d/g, (figure) => digits.charAt(Number(figure))));
const cell = fc.oneof(
	number,
	hidden,
	range,
	day,
	serial,
	compact,
	word,
	translated,
	spaced(fc.oneof(number, day, word)),
	anyCell
);

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
	fc.option(value, { nil: undefined });
const reading: fc.Arbitrary<ColumnReading> = fc.record({
	dateOrder: maybe(fc.constantFrom('day first' as const, 'month first' as const)),
	serialDays: maybe(fc.constantFrom(1900 as const, 1904 as const)),
	decimalMark: maybe(fc.constantFrom('.' as const, ',' as const)),
	percent: maybe(fc.constantFrom('share' as const, 'percent' as const)),
	twoDigitYears: maybe(fc.integer({ min: 1930, max: 2010 })),
	currency: maybe(fc.constantFrom('usd', '$', 'ksh.')),
	words: maybe(
		fc.constant([
			{ word: 'Girl', code: 'f' },
			{ word: 'Maybe', code: '' },
			{ word: '99', code: '' },
			{ word: 'None', code: 'none' },
			{ word: '1', code: 'no' }
		])
	)
});

const types: readonly ColumnType[] = [
	'date',
	'count',
	'number',
	'code',
	'yes/no',
	'band',
	'id',
	'id list',
	'label'
];

/** Shown instead of equal lists, so that a failure names its cells. */
async function differences(
	type: ColumnType,
	cells: readonly string[],
	read: ColumnReading,
	isEncoded: boolean
): Promise<unknown[]> {
	const column = columnOfType(type);
	const context = { traits: isEncoded ? columnTraits(cells) : anyTraits, reading: read };
	const values = cells.map((one, index) => `(${index}, ${text(one)})`).join(', ');
	const rows = await engine.query(
		convertSql(column, 'cell', context, `(VALUES ${values}) given(i, cell)`)
	);
	return cells.flatMap((one, index) => {
		const inSql = converted(column, rows[index] ?? {});
		const inTypeScript = asValues(column, one, read);
		const isSame = JSON.stringify(inSql) === JSON.stringify(inTypeScript);
		return isSame ? [] : [{ type, cell: one, read, inSql, inTypeScript }];
	});
}

describe('A cell means the same in a preview and in the database', () => {
	it.each(types)(
		'in a column of the type %s, whatever stands in it and however it is read',
		async (type) => {
			await fc.assert(
				fc.asyncProperty(
					fc.array(cell, { minLength: 40, maxLength: 80 }),
					reading,
					fc.boolean(),
					async (cells, read, isEncoded) => {
						expect(await differences(type, cells, read, isEncoded)).toEqual([]);
					}
				),
				{ seed: 20_240_301, numRuns: 25, endOnFailure: true }
			);
		}
	);

	it.each(types)('in a column of the type %s that holds figures only', async (type) => {
		const plain = fc.oneof(
			figures,
			serial,
			compact,
			fc.tuple(figures, figures).map(([a, b]) => `${a}.${b}`),
			range.filter((one) => /^[\d-]+$/.test(one)),
			fc.tuple(fc.constantFrom('2024', '1970'), padded, padded).map((parts) => parts.join('-'))
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(plain, { minLength: 40, maxLength: 80 }),
				reading,
				async (cells, read) => {
					expect(await differences(type, cells, read, true)).toEqual([]);
				}
			),
			{ seed: 20_240_302, numRuns: 8, endOnFailure: true }
		);
	});
});
