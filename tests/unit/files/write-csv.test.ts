import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/lib/files/csv/parse';
import { readTable } from '../../../src/lib/files/read-table';
import { unescapeFormula, writeCsv, type CsvValue } from '../../../src/lib/files/write-csv';

/** With the byte order mark, which `TextDecoder` takes away unless it is told not to. */
function written(header: readonly string[], ...rows: CsvValue[][]): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(header, rows));
}

function cell(value: CsvValue): string {
	return written(['a', 'b'], ['', value]).split('\r\n').slice(1, -1).join('\r\n').slice(1);
}

test('a table is UTF-8 with byte order mark, comma and CRLF', () => {
	expect(written(['id', 'qaryə'], ['x', 1], ['y', null])).toBe('\uFEFFid,qaryə\r\nx,1\r\ny,\r\n');
});

test('cells with commas, quotes and line breaks are quoted', () => {
	expect(cell('a,b')).toBe('"a,b"');
	expect(cell('a "b"')).toBe('"a ""b"""');
	expect(cell('a\r\nb')).toBe('"a\r\nb"');
});

describe('numbers', () => {
	test.each([
		[0.1 + 0.2, '0.30000000000000004'],
		[-5, '-5'],
		[1e21, '1000000000000000000000'],
		[1.5e-7, '0.00000015'],
		[-1.25e22, '-12500000000000000000000'],
		[Number.MIN_VALUE, `0.${'0'.repeat(323)}5`],
		[-0, '0']
	])('%d is written at full precision, with a dot, untouched', (value, text) => {
		expect(cell(value)).toBe(text);
		expect(Number(text)).toBe(value === 0 ? 0 : value);
	});

	test('that are none are a mistake of ours', () => {
		expect(() => writeCsv(['a'], [[NaN]])).toThrow('invalid number: NaN');
		expect(() => writeCsv(['a'], [[Infinity]])).toThrow('invalid number: Infinity');
	});
});

describe('text that a spreadsheet would run', () => {
	test.each([
		'=1+1',
		'+1-1',
		'-2+3',
		'@SUM(A1)',
		'|calc',
		'%0A',
		'\t=1',
		'\rx',
		'\nx',
		' =1+1',
		'  @x',
		'\u00A0=1',
		'"=1"',
		"'=1",
		'＝1+1',
		'＋1',
		'－1',
		'＠x',
		'-',
		'+254 700 000 000'
	])('gets a quote mark before it and quotes around it: %j', (text) => {
		expect(cell(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
	});

	test.each(['-5', '+5', '-5.25', '+3,5', '12', "it's", 'a=b', 'x - y', '5%', "'quoted'", ''])(
		'is not what %j is',
		(text) => {
			expect(cell(text).replaceAll('"', '')).toBe(text);
		}
	);

	test('is made safe in headers too', () => {
		expect(written(['=cmd'])).toBe('\uFEFF"\'=cmd"\r\n');
	});

	test('keeps a mark that somebody else has put there', () => {
		expect(unescapeFormula("'-5")).toBe("'-5");
		expect(unescapeFormula("'tis")).toBe("'tis");
	});
});

test('what is written reads back the same', () => {
	const odd = fc.constantFrom(
		'=',
		'+1-1',
		"'",
		'"',
		',',
		';',
		'\t',
		'|',
		'\r\n',
		'\n',
		' ',
		'\uFEFF',
		'é',
		'قرية'
	);
	const any = fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => !text.includes('\0'));
	const text = fc.array(fc.oneof(odd, any), { maxLength: 4 }).map((pieces) => pieces.join(''));
	const visible = text.map((middle) => `x${middle}`);
	const tables = fc
		.integer({ min: 2, max: 5 })
		.chain((width) =>
			fc.tuple(
				fc.tuple(visible, fc.array(text, { minLength: width - 1, maxLength: width - 1 })),
				fc.array(fc.tuple(visible, fc.array(text, { minLength: width - 1, maxLength: width - 1 })))
			)
		)
		.map(([header, rows]) => [header, ...rows].map(([first, rest]) => [first, ...rest]));
	const property = fc.property(tables, ([header = [], ...rows]) => {
		const text = new TextDecoder().decode(writeCsv(header, rows));
		const { records } = parse(text, ',');
		expect(records.map((row) => row.map(unescapeFormula))).toEqual([header, ...rows]);
	});
	fc.assert(property, { seed: 3, numRuns: 1_000 });
});

test('a long table is written whole, from rows that come one by one', async () => {
	function* rows(): Generator<CsvValue[]> {
		for (let row = 0; row < 200_000; row += 1) yield [row, `row ${row}`];
	}
	const { tables } = await readTable(writeCsv(['number', 'text'], rows()), 'long.csv');
	expect(tables[0]?.rows.length).toBe(200_000);
	expect(tables[0]?.rows[199_999]).toEqual(['199999', 'row 199999']);
});
