import { describe, expect, it } from 'vitest';
import {
	daysOfPeriod,
	periodOfHeader
} from '../../../../../src/lib/domain/intake/recipes/period-of-header.ts';

const named = (header: string): string => {
	const period = periodOfHeader(header);
	if (period === null) return 'none';
	const { kind, year, number, rest } = period;
	return `${kind} ${number} of ${year ?? '?'}${rest === '' ? '' : ` (${rest})`}`;
};

describe('The period that a header names', () => {
	it.each([
		['Jan', 'month 1 of ?'],
		['January 2024', 'month 1 of 2024'],
		['Mar-24', 'month 3 of 2024'],
		['mars_2023', 'month 3 of 2023'],
		['Août 2023', 'month 8 of 2023'],
		['2024-03', 'month 3 of 2024'],
		['03/2024', 'month 3 of 2024'],
		['202403', 'month 3 of 2024'],
		['Girls / Jan 2024', 'month 1 of 2024 (girls)'],
		['2024 / May / boys', 'month 5 of 2024 (boys)'],
		['كانون الثاني ٢٠٢٤', 'month 1 of 2024'],
		['فيفري', 'month 2 of ?'],
		['Desemba', 'month 12 of ?'],
		['Q3 2024', 'quarter 3 of 2024'],
		['T2-2023', 'quarter 2 of 2023'],
		['2nd quarter 2024', 'quarter 2 of 2024'],
		['Trimestre 4', 'quarter 4 of ?'],
		['الربع الاول 2024', 'quarter 1 of 2024'],
		['S1 2024', 'half-year 1 of 2024'],
		['2023', 'year 1 of 2023'],
		['Number of girls 2023', 'year 1 of 2023 (number of girls)']
	])('is found in "%s"', (header, expected) => {
		expect(named(header)).toBe(expected);
	});

	it.each([
		'place',
		'Total',
		'Jan to March',
		'2023-2024',
		'10-17',
		'0-9 girls',
		'12/03/2024',
		'2024-03-12',
		'community_id',
		''
	])('is not found in "%s"', (header) => {
		expect(named(header)).toBe('none');
	});

	it('has a first and a last day', () => {
		const days = (header: string) => {
			const period = periodOfHeader(header);
			return period === null ? null : daysOfPeriod(period, 2024);
		};
		expect(days('Feb')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
		expect(days('Feb 2023')).toEqual({ start: '2023-02-01', end: '2023-02-28' });
		expect(days('Q4 2023')).toEqual({ start: '2023-10-01', end: '2023-12-31' });
		expect(days('S2 2023')).toEqual({ start: '2023-07-01', end: '2023-12-31' });
		expect(days('2023')).toEqual({ start: '2023-01-01', end: '2023-12-31' });
	});
});
