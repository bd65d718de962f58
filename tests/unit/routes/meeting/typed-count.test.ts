import { describe, expect, test } from 'vitest';
import { typedCount } from '../../../../src/routes/meeting/typed/typed-count.ts';

describe('a number that is typed', () => {
	test('is whole and within its limits, in the figures of any keyboard', () => {
		expect(typedCount('7', 0, 10)).toBe(7);
		expect(typedCount(' 007 ', 0, 10)).toBe(7);
		expect(typedCount('١٠', 0, 10)).toBe(10);
		expect(typedCount('۴', 1, 5)).toBe(4);
		expect(typedCount('0', 0, 10)).toBe(0);
	});

	test('is none where nothing stands there, and cannot be meant otherwise', () => {
		expect(typedCount('', 0, 10)).toBeNull();
		for (const wrong of ['11', '-1', '2.5', 'six', '1e1', '1234567']) {
			expect(typedCount(wrong, 0, 10), wrong).toBeUndefined();
		}
		expect(typedCount('0', 1, 5)).toBeUndefined();
	});
});
