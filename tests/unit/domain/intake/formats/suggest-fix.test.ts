import { describe, expect, it } from 'vitest';
import { suggestFix } from '../../../../../src/lib/domain/intake/formats/suggest-fix.ts';
import type { ColumnReading } from '../../../../../src/lib/domain/intake/mapping.ts';
import type { Column } from '../../../../../src/lib/domain/tables/table.ts';

const date: Column = { id: 'date', type: 'date', need: 'needed' };
const count: Column = { id: 'girls', type: 'count', need: 'expected' };
const number: Column = { id: 'value', type: 'number', need: 'expected' };
const sex: Column = {
	id: 'sex',
	type: 'code',
	need: 'expected',
	codes: ['f', 'm', 'all', 'unknown']
};
const yesNo: Column = { id: 'small_groups', type: 'yes/no', need: 'expected' };
const band: Column = { id: 'age_band', type: 'band', need: 'expected' };
const id: Column = { id: 'community_id', type: 'id', need: 'needed' };

describe('A cell that does not fit is most likely', () => {
	it.each([
		[count, '5 children', {}, '5'],
		[count, '7 filles', {}, '7'],
		[count, "'5", {}, '5'],
		[count, "'", {}, null],
		[date, "'2024-03-05", {}, '2024-03-05'],
		[count, '~10', {}, '10'],
		[count, 'environ 12', {}, '12'],
		[count, '٥ بنات', {}, '5'],
		[count, '1,234', {}, '1234'],
		[count, '1.234.567', {}, '1234567'],
		[number, '12,5', {}, '12.5'],
		[number, '12.5', { decimalMark: ',' }, '12,5'],
		[number, 'about 100', {}, '100'],
		[number, '$ 100', {}, null],
		[number, '7 hours', {}, '7'],
		[date, '04/27/2024', { dateOrder: 'day first' }, '2024-04-27'],
		[date, '27/04/2024', {}, '2024-04-27'],
		[date, '2024-03-05?', {}, '2024-03-05'],
		[date, '45000', {}, '2023-03-15'],
		[sex, 'femal', {}, 'f'],
		[yesNo, 'yess', {}, 'yes'],
		[band, 'Sep-15', {}, '9-15'],
		[band, '12-Jun', {}, '6-12'],
		[band, '2024-06-11', {}, '6-11']
	] as const)('in %o: %j read as %o is %j', (column, value, reading: ColumnReading, expected) => {
		expect(suggestFix(column, value, reading)).toBe(expected);
	});
});

describe('Nothing is suggested where more than one thing may be meant', () => {
	it.each([
		[count, '5-'],
		[count, '-3'],
		[count, '(5)'],
		[count, '>5'],
		[count, '5 girls and 3 boys'],
		[count, '5 to many'],
		[count, '2 dozen'],
		[count, '12.5'],
		[count, '1e3'],
		[count, '0x1F'],
		[count, 'many'],
		[number, '10-15'],
		[number, '1,234'],
		[date, '03/04/2024'],
		[date, '31/02/2024'],
		[date, 'March 2024'],
		[date, 'soon'],
		[sex, 'zorgle'],
		[band, 'Sep-9'],
		[id, '1.2E+15']
	] as const)('in %o: %j', (column, value) => {
		expect(suggestFix(column, value, {})).toBeNull();
	});

	it('nor a code that means another one in this column', () => {
		const words = [{ word: 'M', code: 'f' }];
		expect(suggestFix(sex, 'homme', { words })).toBeNull();
	});
});
