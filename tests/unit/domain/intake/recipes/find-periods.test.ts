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

	it('are not the first four of many questions', () => {
		const rows = [['1', '2', '3', '4', '5']];
		expect(findPeriods(['q1', 'q2', 'q3', 'q4', 'q5'], rows, 2024)).toBeNull();
		expect(findPeriods(['q1', 'q2', 'q3', 'q4', 'n'], rows, 2024)?.step.columns).toHaveLength(4);
	});

	it('are a series from two months on where each names its year, since no other word does', () => {
		const rows = [['C1', '1', '2', '3', '4']];
		const header = [
			'v',
			'Jan 2026 / Girls',
			'Jan 2026 / Boys',
			'Feb 2026 / Girls',
			'Feb 2026 / Boys'
		];
		expect(findPeriods(header, rows, null)?.step.columns).toHaveLength(4);
		expect(findPeriods(['v', 'May', 'June'], [['C1', '1', '2']], 2026)).toBeNull();
	});

	it('have a sum before them only where it comes to what they come to', () => {
		const header = ['v', 'Total', 'Jan-24', 'Feb-24', 'Mar-24'];
		const sumsOf = (...rows: string[][]) => findPeriods(header, rows, null)?.step.sums;
		expect(sumsOf(['C1', '6', '1', '', '5'], ['C2', '', '1', '1', '1'])).toEqual([
			{ header: 'Total', nth: 0 }
		]);
		expect(sumsOf(['C1', '6', '1', '', '5'], ['C2', '400', '1', '1', '1'])).toEqual([]);
	});

	it('may name no year, which then must be said', () => {
		const found = findPeriods(['v', 'janvier', 'février', 'mars'], [], 2023);
		expect(found?.needsYear).toBe(true);
		expect(found?.step.columns[1]?.says).toEqual({
			period_start: '2023-02-01',
			period_end: '2023-02-28'
		});
	});

	it.each([
		[
			'run on into the next year',
			['Oct', 'Nov', 'Dec', 'Jan', 'Feb'],
			'2025-10 2025-11 2025-12 2026-01 2026-02',
			'Oct'
		],
		[
			'are those of a project’s year',
			['Q3', 'Q4', 'Q1', 'Q2'],
			'2025-07 2025-10 2026-01 2026-04',
			'Q3'
		],
		[
			'leave out the end of a year',
			['Oct', 'Nov', 'Feb', 'Mar'],
			'2025-10 2025-11 2026-02 2026-03',
			'Oct'
		],
		['run backwards', ['Feb', 'Jan', 'Dec', 'Nov'], '2026-02 2026-01 2025-12 2025-11', 'Nov'],
		['are all of one year', ['Mar', 'Apr', 'May'], '2025-03 2025-04 2025-05', undefined],
		[
			'go on for more than a year',
			['Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2'],
			'2025-01 2025-04 2025-07 2025-10 2026-01 2026-04',
			'Q1'
		]
	])('without a year %s where their order says so', (_, header, days, earliest) => {
		const found = findPeriods(['v', ...header], [], 2025);
		const starts = found?.step.columns.map(({ says }) => says['period_start']?.slice(0, 7));
		expect(starts?.join(' ')).toBe(days);
		expect(found?.earliest?.header).toBe(earliest);
	});

	it('of two groups side by side are those of the same year', () => {
		const header = ['v', 'Girls Nov', 'Girls Dec', 'Girls Jan', 'Boys Nov', 'Boys Dec', 'Boys Jan'];
		const found = findPeriods(header, [], 2025);
		const starts = found?.step.columns.map(({ says }) => says['period_start']?.slice(0, 7));
		expect(starts).toEqual(['2025-11', '2025-12', '2026-01', '2025-11', '2025-12', '2026-01']);
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
		[
			'the same months twice',
			['v', 'Jan', 'Feb', 'Mar', 'Jan', 'Feb', 'Mar'],
			['a', '1', '2', '3', '4', '5', '6']
		],
		['the same month twice', ['v', 'Jan', 'Jan', 'Feb', 'Mar'], ['a', '1', '2', '3', '4']],
		['no month at all', ['community_id', 'date', 'girls'], ['a', '2024-01-01', '3']]
	])('are not found in %s', (_, header, row) => {
		expect(findPeriods(header, [row], null)).toBe(null);
	});
});
