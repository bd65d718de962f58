import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../../../src/lib/domain/intake/recipes/find-periods.ts';

describe('Periods that stand in columns', () => {
	it('are found with their first and last days, and sums beside them are named', () => {
		const header = ['Village', 'Jan-24', 'Feb-24', 'Mar-24', 'Total'];
		const found = findPeriods(header, [['C1', '1', '', '<5', '6']], null);
		expect(found?.step.sums).toEqual([{ header: 'Total', nth: 0 }]);
		expect(found?.needsYear).toBe(false);
		expect(found?.step.columns.map(({ column, says }) => [column.header, says])).toEqual([
			['Jan-24', { period_start: '2024-01-01', period_end: '2024-01-31' }],
			['Feb-24', { period_start: '2024-02-01', period_end: '2024-02-29' }],
			['Mar-24', { period_start: '2024-03-01', period_end: '2024-03-31' }]
		]);
	});

	it('may name no year, which then must be said', () => {
		const found = findPeriods(['v', 'janvier', 'février', 'mars'], [], 2023);
		expect(found?.needsYear).toBe(true);
		expect(found?.step.columns[1]?.says).toEqual({
			period_start: '2023-02-01',
			period_end: '2023-02-28'
		});
	});

	it('keep what else their headers say, where it differs', () => {
		const header = ['v', 'Girls / 2023', 'Boys / 2023', 'Girls / 2024', 'Boys / 2024'];
		const found = findPeriods(header, [], null);
		expect(found?.step.columns.map(({ says }) => says['sex'])).toEqual([
			'girls',
			'boys',
			'girls',
			'boys'
		]);
	});

	it('keep it under no name of ours where it is no sex', () => {
		const found = findPeriods(['v', 'Met 2023', 'Asked 2023', 'Met 2024', 'Asked 2024'], [], null);
		expect(found?.step.columns.map(({ says }) => says['what'])).toEqual([
			'met',
			'asked',
			'met',
			'asked'
		]);
	});

	it.each([
		['a single month', ['v', 'Jan', 'girls', 'boys'], ['1', '2', '3', '4']],
		['days of a meeting', ['v', 'Jan', 'Feb', 'Mar'], ['a', 'well', 'not', 'so']],
		['the same month twice', ['v', 'Jan', 'Jan', 'Feb', 'Mar'], ['a', '1', '2', '3', '4']],
		['no month at all', ['community_id', 'date', 'girls'], ['a', '2024-01-01', '3']]
	])('are not found in %s', (_, header, row) => {
		expect(findPeriods(header, [row], null)).toBe(null);
	});
});
