import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/lib/domain/statistics/kaplan-meier.ts';
import { newcombeInterval } from '../../../src/lib/domain/statistics/newcombe-interval.ts';
import { spearman } from '../../../src/lib/domain/statistics/spearman.ts';
import { wilsonInterval } from '../../../src/lib/domain/statistics/wilson-interval.ts';

/** Examples of textbooks, to the printed digits: shares, their differences, times until an end, and ranks. */

const printed = (limits: readonly (number | null)[], digits: number): string[] =>
	limits.map((limit) => (limit ?? Number.NaN).toFixed(digits));

describe('shares in textbooks', () => {
	it('has the limits that Agresti prints for 9 of 10, and for none of 25', () => {
		// Agresti, A. (2019), An Introduction to Categorical Data Analysis, 1.3 and 1.4: score limits.
		const nine = wilsonInterval(9, 10);
		const none = wilsonInterval(0, 25);
		expect(printed([nine.lower, nine.upper], 3)).toEqual(['0.596', '0.982']);
		expect(printed([none.lower, none.upper], 3)).toEqual(['0.000', '0.133']);
	});

	it('has the difference that is printed of the physicians who took aspirin, and its limits', () => {
		// Agresti (2019), 2.2: heart attacks of 189 of 11,034 and of 104 of 11,037. Printed: 0.0077 (0.005 to 0.011).
		const { estimate, lower, upper } = newcombeInterval(189, 11_034, 104, 11_037);
		expect(printed([estimate], 4)).toEqual(['0.0077']);
		expect(printed([lower, upper], 3)).toEqual(['0.005', '0.011']);
	});
});

describe('times until an end in textbooks', () => {
	it('has the curve that Collett prints of women who gave up a coil, and its median', () => {
		// Collett, D. (2015), Modelling Survival Data in Medical Research, tables 1.1 and 2.2: weeks, `+` still in use.
		const weeks = '10 13+ 18+ 19 23+ 30 36 38+ 54+ 56+ 59 75 93 97 104+ 107 107+ 107+'.split(' ');
		const { steps, median } = kaplanMeier(
			weeks.map((week) => Number.parseInt(week, 10)),
			weeks.map((week) => !week.endsWith('+'))
		);
		const ends = steps.filter(({ stopped }) => stopped > 0);
		expect(ends.map(({ time, survival }) => [time, survival.toFixed(4)])).toEqual([
			[10, '0.9444'],
			[19, '0.8815'],
			[30, '0.8137'],
			[36, '0.7459'],
			[59, '0.6526'],
			[75, '0.5594'],
			[93, '0.4662'],
			[97, '0.3729'],
			[107, '0.2486']
		]);
		expect(median.estimate).toBe(93);
	});
});

describe('ranks in textbooks', () => {
	it('has the rank correlation of ten people’s hours before the television', () => {
		// The worked example of many courses: −29/165, printed as −0.1758.
		const tests = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
		const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
		const { estimate } = spearman(tests, hours);
		expect(estimate).toBeCloseTo(-29 / 165, 12);
		expect(estimate?.toFixed(4)).toBe('-0.1758');
	});
});
