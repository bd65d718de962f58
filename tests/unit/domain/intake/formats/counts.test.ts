import { describe, expect, it } from 'vitest';
import { countInAnyMarks } from '../../../../../src/lib/domain/intake/formats/counts.ts';

describe('A count of which nobody has said yet which mark stands before decimals', () => {
	it.each([
		['1240', 1240],
		['2 310', 2310],
		["2'310", 2310],
		['2,310', 2310],
		['2.310', 2310],
		['1,23,456', 123_456],
		['6.0', 6],
		['12,00', 12]
	])('is read from %s as %d', (plain, count) => {
		expect(countInAnyMarks(plain)).toBe(count);
	});

	it.each(['', 'many', '12.5', '<5', '1 2', '-3'])('is not read from "%s"', (plain) => {
		expect(countInAnyMarks(plain)).toBeNull();
	});
});
