import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	isDay,
	periodOfDays,
	periodOfId,
	periodOfMonths,
	periodsUntil,
	stretchStart,
	yearBefore
} from '$lib/domain/period';

const days = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const twoDays = fc
	.tuple(days, days)
	.map(([one, other]): [string, string] => (one < other ? [one, other] : [other, one]));

describe('a period', () => {
	it('is named after the months that it is made of', () => {
		const ids = [
			['2024-03', '2024-03'],
			['2024-07', '2024-09'],
			['2024-07', '2024-12'],
			['2024-01', '2024-12'],
			['2024-07', '2025-06'],
			['2024-02', '2024-04']
		].map(([first = '', last = '']) => periodOfMonths(first, last).id);
		expect(ids).toEqual([
			'2024-03',
			'2024-Q3',
			'2024-H2',
			'2024',
			'2024-07..2025-06',
			'2024-02..2024-04'
		]);
	});

	it('knows the last day of its last month, in leap years too', () => {
		expect(periodOfId('2024-02')?.lastDay).toBe('2024-02-29');
		expect(periodOfId('2023-02')?.lastDay).toBe('2023-02-28');
		expect(periodOfId('2100-Q1')?.lastDay).toBe('2100-03-31');
	});

	it('is found again by its id, whatever its days', () => {
		fc.assert(
			fc.property(twoDays, ([first, last]) => {
				const period = periodOfDays(first, last);
				expect([period.firstDay, period.lastDay]).toEqual([first, last]);
				expect(periodOfId(period.id)).toEqual(period);
			}),
			{ seed: 20261126 }
		);
	});

	it('is none where an id names no days', () => {
		for (const id of [
			'ALL',
			'LAST4',
			'',
			'2024-Q5',
			'2024-H3',
			'2024-13',
			'2024-02-30..2024-03-01',
			'2025-01..2024-01',
			'24-01',
			'2024-01..2024-01-31'
		])
			expect(periodOfId(id), id).toBeNull();
	});

	it('lies one year earlier in the same season', () => {
		const before = (id: string): string => yearBefore(periodOfId(id)!).id;
		expect(before('2024-Q3')).toBe('2023-Q3');
		expect(before('2024-02')).toBe('2023-02');
		expect(before('2024-07..2025-06')).toBe('2023-07..2024-06');
		expect(before('2024-01-15..2024-02-29')).toBe('2023-01-15..2023-02-28');
	});

	it('follows the one before it without a gap, up to the last day that is wanted', () => {
		fc.assert(
			fc.property(twoDays, fc.constantFrom(1, 3, 6, 12), ([first, last], months) => {
				const periods = periodsUntil(first, last, months);
				for (const [index, { firstDay }] of periods.entries()) {
					const before = periods[index - 1];
					if (before === undefined) continue;
					const gap = Date.parse(firstDay) - Date.parse(before.lastDay);
					expect(gap).toBe(86_400_000);
				}
				expect(periods.at(0)!.firstDay <= first).toBe(true);
				expect(periods.at(-1)!.firstDay <= last && last <= periods.at(-1)!.lastDay).toBe(true);
			}),
			{ seed: 20261126 }
		);
	});

	it('begins with the first month of the year of the project', () => {
		expect(stretchStart('2024-05-20', 12, 7)).toBe('2023-07-01');
		expect(stretchStart('2024-07-01', 12, 7)).toBe('2024-07-01');
		expect(stretchStart('2024-05-20', 3)).toBe('2024-04-01');
		expect(stretchStart('2024-05-20', 6, 2)).toBe('2024-02-01');
	});
});

describe('a day', () => {
	it('stands in the calendar', () => {
		expect(['2024-02-29', '2023-02-29', '2024-2-9', 'soon'].map(isDay)).toEqual([
			true,
			false,
			false,
			false
		]);
	});
});
