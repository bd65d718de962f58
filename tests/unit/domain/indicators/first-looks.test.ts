import { describe, expect, test } from 'vitest';
import { firstLooksOf } from '../../../../src/lib/domain/indicators/first-looks.ts';
import { indicators } from '../../../../src/lib/domain/indicators/index.ts';

describe('the few numbers that stand for an area', () => {
	const ids = indicators.map(({ id }) => id);

	test('are those that are looked at first', () => {
		expect(firstLooksOf(['O1', 'O2', 'O3', 'O5'], new Set(['O1', 'O2', 'O3', 'O5']), 3)).toEqual([
			'O1',
			'O3',
			'O5'
		]);
	});

	test('are rather those of which anything is recorded', () => {
		expect(firstLooksOf(['O1', 'O2', 'O3'], new Set(['O2']), 2)).toEqual(['O2', 'O1']);
	});

	test("of a community's own measures come as they stand, after the catalogue's", () => {
		expect(firstLooksOf(['wells', 'bikes', 'O6'], new Set(['wells', 'bikes', 'O6']), 3)).toEqual([
			'O6',
			'wells',
			'bikes'
		]);
	});

	test('are known for every indicator of the catalogue', () => {
		const ranked = firstLooksOf(['own', ...ids], new Set(), ids.length + 1);
		expect(ranked.at(-1)).toBe('own');
		expect(ranked).toHaveLength(41);
	});
});
