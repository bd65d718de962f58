import { describe, expect, it } from 'vitest';
import { readColumn } from '../../../../../src/lib/domain/intake/formats/read-column.ts';
import type { ColumnOrigin } from '../../../../../src/lib/domain/intake/formats/decision.ts';
import type { ColumnReading } from '../../../../../src/lib/domain/intake/mapping.ts';
import type {
	ColumnFormat,
	SampleCell
} from '../../../../../src/lib/domain/intake/understanding.ts';
import type { Column } from '../../../../../src/lib/domain/tables/table.ts';

const date: Column = { id: 'date', type: 'date', need: 'needed' };
const count: Column = { id: 'girls', type: 'count', need: 'expected' };
const number: Column = { id: 'value', type: 'number', need: 'expected' };
const target: Column = { id: 'target_value', type: 'number', need: 'needed' };
const sex: Column = {
	id: 'sex',
	type: 'code',
	need: 'expected',
	codes: ['f', 'm', 'all', 'unknown']
};
const yesNo: Column = { id: 'small_groups', type: 'yes/no', need: 'expected' };
const text: Column = { id: 'learning', type: 'text', need: 'optional' };

/** The first record stands in row 2, below the header. */
const cellsOf = (values: readonly string[]): SampleCell[] =>
	values.map((value, index) => ({ row: index + 2, value }));

const read = (
	column: Column,
	values: readonly string[],
	chosen: ColumnReading = {},
	origin: ColumnOrigin = {}
): ColumnFormat => readColumn(column, cellsOf(values), chosen, origin);

const kindsAsked = (format: ColumnFormat): string[] => format.questions.map(({ kind }) => kind);
const codesFound = (format: ColumnFormat): string[] => format.evidence.map(({ code }) => code);

describe('A column as the model’s own files have it is read as it stands, and nothing is asked', () => {
	it.each([
		[date, ['2024-01-05', '2024-02-29', '', 'NA', '2024-03-01T23:30:00.000+03:00']],
		[count, ['1', '20', '300', '1500', '<5', '12.0', '', '-']],
		[number, ['1', '2.5', '100', '0.125', '0.25']],
		[sex, ['f', 'M', 'all', '', 'n/a']],
		[yesNo, ['yes', 'no', '1', '0', 'Oui']],
		[text, ['03/04/2024', '1,234', 'Girl']]
	] as const)('%o', (column, values) => {
		expect(read(column, values)).toEqual({
			reading: {},
			confidence: 'certain',
			evidence: [],
			questions: [],
			fits: 1,
			misfits: []
		});
	});
});

describe('The order of day and month', () => {
	it('is settled by a day above 12 anywhere in the column, and its row is named', () => {
		const format = read(date, ['03/04/2024', '05/06/2024', '27/04/2024']);
		expect(format.reading).toEqual({ dateOrder: 'day first' });
		expect(format.questions).toEqual([]);
		expect(format.evidence).toEqual([
			{ code: 'order settled by', parameters: { value: '27/04/2024', row: 4, first: 'day' } }
		]);
		expect(format.fits).toBe(1);
	});

	it('is the month’s where only that makes days', () => {
		expect(read(date, ['03/04/2024', '04-27-2024']).reading.dateOrder).toBe('month first');
	});

	it('is settled in figures of other scripts too', () => {
		expect(read(date, ['٠٣/٠٤/٢٠٢٤', '٢٧/٠٤/٢٠٢٤']).reading.dateOrder).toBe('day first');
	});

	it('is asked where no value settles it, with nothing taken meanwhile', () => {
		const format = read(date, ['2024-01-01', '03/04/2024', '05/06/2024']);
		expect(format.reading.dateOrder).toBeUndefined();
		expect(format.questions).toEqual([
			{
				kind: 'date order',
				word: '',
				choices: ['day first', 'month first'],
				chosen: '',
				examples: [
					{ row: 3, value: '03/04/2024' },
					{ row: 4, value: '05/06/2024' }
				],
				reasons: [{ code: 'order not settled', parameters: { value: '03/04/2024', row: 3 } }]
			}
		]);
		expect(format.fits).toBe(1);
		expect(format.misfits).toEqual([]);
	});

	it('is asked no more once somebody has said it', () => {
		const format = read(date, ['03/04/2024'], { dateOrder: 'month first' });
		expect(format.questions).toEqual([]);
		expect(format.reading).toEqual({ dateOrder: 'month first' });
	});

	it('does not matter where every day is the same in both orders', () => {
		expect(read(date, ['05/05/2024', '11/11/2024']).questions).toEqual([]);
	});

	it('is asked where some days stand in one order and some in the other', () => {
		const format = read(date, ['27/04/2024', '28/04/2024', '04/29/2024', '03/04/2024']);
		expect(kindsAsked(format)).toEqual(['date order']);
		expect(format.questions[0]?.reasons.map(({ code }) => code)).toEqual([
			'order settled by',
			'order settled by',
			'order mixed'
		]);
		expect(format.reading.dateOrder).toBeUndefined();
		expect(format.misfits).toEqual([{ row: 4, value: '04/29/2024' }]);
	});

	it('is asked where a spreadsheet seems to have turned all days that it could', () => {
		const values = [
			'2024-04-03',
			'2024-06-05',
			'2024-01-12',
			'27/04/2024',
			'13/05/2024',
			'30/06/2024'
		];
		const format = read(date, values);
		expect(kindsAsked(format)).toEqual(['date order']);
		expect(format.questions[0]?.reasons.at(-1)?.code).toBe('days may be turned');
	});

	it('is not asked where true days lie after the 12th as well', () => {
		const values = [
			'2024-04-03',
			'2024-06-25',
			'2024-01-12',
			'27/04/2024',
			'13/05/2024',
			'30/06/2024'
		];
		expect(read(date, values).reading).toEqual({ dateOrder: 'day first' });
	});

	it('is asked where the year may come first in two digits', () => {
		const values = ['24/03/05', '24/03/27', '24/04/14', '24/05/01'];
		const format = read(date, values);
		expect(format.questions[0]?.choices).toEqual(['year first', 'day first', 'month first']);
		const said = read(date, values, { dateOrder: 'year first' });
		expect(said.questions).toEqual([]);
		expect(said.fits).toBe(1);
	});
});

describe('Days in other forms', () => {
	it('of months by name need no order', () => {
		const format = read(date, ['5 mars 2024', '12 août 2024', '3 de abril de 2024', '٥ آذار ٢٠٢٤']);
		expect(format.reading).toEqual({});
		expect(codesFound(format)).toEqual(['month names']);
		expect(format.fits).toBe(1);
	});

	it('of years with two digits are read in a hundred years that are said', () => {
		const format = read(date, ['27/04/24', '03/04/24']);
		expect(codesFound(format)).toEqual(['order settled by', 'years of two digits']);
		expect(format.fits).toBe(1);
	});

	it('of a spreadsheet’s calendar are asked about', () => {
		const format = read(date, ['45000', '45031', '2024-01-05']);
		expect(kindsAsked(format)).toEqual(['serial days']);
		expect(format.questions[0]?.choices).toEqual(['1900', '1904']);
		expect(read(date, ['45000'], { serialDays: 1904 }).questions).toEqual([]);
	});

	it('of a spreadsheet’s calendar are a slip where they are rare', () => {
		const days = Array.from(
			{ length: 40 },
			(_, day) => `2024-01-${String((day % 28) + 1).padStart(2, '0')}`
		);
		const format = read(date, [...days, '45000']);
		expect(format.questions).toEqual([]);
		expect(format.misfits).toEqual([{ row: 42, value: '45000' }]);
	});

	it('that are in no calendar do not fit', () => {
		const format = read(date, ['27/04/2024', '31/02/2024', '29/02/2023', 'March']);
		expect(format.misfits.map(({ value }) => value)).toEqual(['31/02/2024', '29/02/2023', 'March']);
		expect(format.fits).toBe(0.25);
	});
});

describe('The mark before decimals', () => {
	it.each([
		['12,5', ','],
		['1.234,5', ','],
		['1.234.567', ','],
		['0,125', ','],
		['1234,567', ','],
		['1,234.5', '.'],
		['1,234,567', '.'],
		['1 234,567', ',']
	])('is settled by %j', (value, mark) => {
		const format = read(number, ['7', value]);
		expect(format.reading).toEqual({ decimalMark: mark });
		expect(format.questions).toEqual([]);
		expect(format.fits).toBe(1);
		expect(codesFound(format)).toEqual(['mark settled by']);
	});

	it.each([
		[number, '1.234'],
		[number, '1,234'],
		[count, '1,234'],
		[count, '2.000']
	] as const)('is asked in a column of %o where only %j could tell', (column, value) => {
		const format = read(column, ['7', value]);
		expect(kindsAsked(format)).toEqual(['decimal mark']);
		expect(format.questions[0]?.examples).toEqual([{ row: 3, value }]);
		expect(format.reading).toEqual({});
		expect(read(column, [value], { decimalMark: ',' }).questions).toEqual([]);
	});

	it('is a dot in a workbook, whose numbers are no text', () => {
		expect(read(number, ['1.234', '7'], {}, { isWorkbook: true }).questions).toEqual([]);
	});

	it('is asked where both stand before decimals', () => {
		expect(kindsAsked(read(number, ['12,5', '3.5', '1.234']))).toEqual(['decimal mark']);
	});

	it('is the usual one where the other is a slip', () => {
		const many = Array.from({ length: 30 }, (_, index) => `${index},5`);
		const format = read(number, [...many, '3.5']);
		expect(format.reading).toEqual({ decimalMark: ',' });
		expect(format.misfits).toEqual([{ row: 32, value: '3.5' }]);
	});
});

describe('Figures with something beside them', () => {
	it('are percent where every one has the sign', () => {
		expect(read(target, ['45%', '50 %', '٪٦٠']).reading).toEqual({ percent: 'percent' });
	});

	it('have no sign beside them where it stands alone', () => {
		expect(read(number, ['%', '0.45', '12']).reading).toEqual({});
	});

	it('are percent where those without the sign are above 1', () => {
		expect(read(target, ['45%', '50']).questions).toEqual([]);
	});

	it('90: are asked about where shares stand beside the sign, or stand alone', () => {
		expect(kindsAsked(read(target, ['45%', '0.45', '45']))).toEqual(['percent']);
		expect(kindsAsked(read(target, ['0.45', '0.5', '1']))).toEqual(['percent']);
		expect(read(number, ['0.45', '0.5', '1']).questions).toEqual([]);
	});

	it('95: are read with the mark of one currency, and those of another do not fit', () => {
		const format = read(number, ['KES 100', 'KSh 250', '70', '$5']);
		expect(format.reading).toEqual({ currency: 'kes' });
		expect(format.misfits.map(({ value }) => value)).toEqual(['$5']);
	});
});

describe('A figure that forms use for “not known”', () => {
	it('is doubted where all other figures are far below it', () => {
		const format = read(count, ['1', '2', '3', '4', '5', '99']);
		expect(format.reading).toEqual({ doubtful: ['99'] });
		expect(format.questions).toEqual([]);
	});

	it('is a figure like others where they come near it', () => {
		expect(read(count, ['1', '20', '60', '80', '95', '99']).reading).toEqual({});
	});

	it('is doubted no more once somebody has said that it means nothing', () => {
		const words = [{ word: '99', code: '' }];
		expect(read(count, ['1', '2', '3', '4', '5', '99'], { words }).reading).toEqual({ words });
	});
});

describe('The words of a column of codes', () => {
	it('are taken where they are sure, in any language and spelling', () => {
		const format = read(sex, ['Girl', 'GIRLS', 'garçon', 'mujer', 'f']);
		expect(format.reading.words).toEqual([
			{ word: 'Girl', code: 'f' },
			{ word: 'GIRLS', code: 'f' },
			{ word: 'garçon', code: 'm' },
			{ word: 'mujer', code: 'f' }
		]);
		expect(format.questions).toEqual([]);
		expect(format.fits).toBe(1);
	});

	it('are asked once where nothing is like them, and their cells do not fit meanwhile', () => {
		const format = read(sex, ['f', 'zorgle', 'Zorgle', 'm']);
		expect(format.questions.map(({ kind, word, chosen }) => [kind, word, chosen])).toEqual([
			['word', 'zorgle', '']
		]);
		expect(format.misfits.map(({ row }) => row)).toEqual([3, 4]);
		expect(format.confidence).toBe('unsure');
	});

	it('are asked no more once somebody has said what they mean', () => {
		const words = [{ word: 'zorgle', code: 'f' }];
		const format = read(sex, ['f', 'Zorgle'], { words });
		expect(format.questions).toEqual([]);
		expect(format.reading).toEqual({ words });
		expect(format.fits).toBe(1);
	});

	it('mean what the words beside them say, also where they are a code', () => {
		const { reading } = read(sex, ['H', 'M', 'H']);
		expect(reading.words).toContainEqual({ word: 'M', code: 'f' });
		expect(reading.words).toContainEqual({ word: 'H', code: 'm' });
	});

	it('are slips under the model’s own header where most cells are codes', () => {
		const format = read(sex, ['f', 'm', 'f', 'Girl'], {}, { hasOwnHeader: true });
		expect(format.reading).toEqual({});
		expect(format.misfits).toEqual([{ row: 5, value: 'Girl' }]);
	});

	it('are slips under the model’s own header where there are too few cells to show a way of writing', () => {
		const format = read(sex, ['Gril', ''], {}, { hasOwnHeader: true });
		expect(format.reading).toEqual({});
		expect(format.misfits).toEqual([{ row: 2, value: 'Gril' }]);
	});

	it('are words under the model’s own header where hardly a cell is a code', () => {
		const format = read(sex, ['Girl', 'Boy', 'Girl'], {}, { hasOwnHeader: true });
		expect(format.fits).toBe(1);
	});

	it('are not asked about without end: free text is not a list of codes', () => {
		const many = Array.from({ length: 500 }, (_, index) => `story ${index * 7919}`);
		expect(read(sex, many).questions.length).toBeLessThanOrEqual(60);
	});

	it('of yes and no are known in six languages', () => {
		const format = read(yesNo, ['نعم', 'لا', 'ndiyo', 'hapana', 'sim', 'não', 'oui', '✓']);
		expect(format.fits).toBe(1);
		expect(format.questions).toEqual([]);
	});
});

describe('Cells that do not fit', () => {
	it('are listed in the order of the file, two hundred at most, and all are counted', () => {
		const format = read(
			count,
			Array.from({ length: 500 }, (_, index) => (index % 2 === 0 ? '5' : 'many'))
		);
		expect(format.misfits).toHaveLength(200);
		expect(format.misfits[0]).toEqual({ row: 3, value: 'many' });
		expect(format.fits).toBe(0.5);
	});
});
