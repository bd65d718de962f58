import { describe, expect, it } from 'vitest';
import { isDayOfVisit } from '../../../../../src/lib/domain/intake/recipes/people.ts';

const isDay = (header: string, cells: readonly string[]): boolean =>
	isDayOfVisit({ header, cells });

describe('the column that says when people were asked', () => {
	it('holds days, written in any order, of which a few may be blank', () => {
		expect(isDay('today', ['2025-03-01', '', '2025-03-02'])).toBe(true);
		expect(isDay('Date of interview', ['13/04/2025', '01/05/2025'])).toBe(true);
		expect(isDay('visit', ['04/13/2025', '3 May 2025'])).toBe(true);
		expect(isDay('start', ['2025-03-01T09:30:00.000+03:00'])).toBe(true);
	});

	it('is none of those that hold numbers or words, whatever they are called', () => {
		expect(isDay('Days absent last month', ['3', '0', '12'])).toBe(false);
		expect(isDay('Market day', ['Monday', 'Thursday'])).toBe(false);
		expect(isDay('date', ['yes', 'no', '2025-03-01'])).toBe(false);
		expect(isDay('date', ['', ''])).toBe(false);
	});

	it('is not the one with the days on which people were born', () => {
		expect(isDay('Birth date', ['2012-03-01', '2011-04-02'])).toBe(false);
		expect(isDay('Fecha de nacimiento', ['2012-03-01'])).toBe(false);
	});
});
