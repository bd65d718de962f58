import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/lib/domain/statistics/quantile.ts';
import { relativeError } from './relative-error.ts';

const withTies = Object.freeze([15, 20, 35, 40, 50, 7, 7, 7, 36]);
const withFractions = Object.freeze([2.5, -1, 0, 0, 0.001, 7.25]);

// R 4.2.2, quantile(type = 7).
const reference: [values: readonly number[], share: number, expected: number][] = [
	[withTies, 0, 7],
	[withTies, 0.05, 7],
	[withTies, 0.25, 7],
	[withTies, 1 / 3, 12.333333333333332],
	[withTies, 0.5, 20],
	[withTies, 0.75, 36],
	[withTies, 0.9, 41.999999999999993],
	[withTies, 1, 50],
	[withFractions, 0, -1],
	[withFractions, 0.1, -0.5],
	[withFractions, 0.25, 0],
	[withFractions, 0.5, 0.0005],
	[withFractions, 0.75, 1.8752500000000001],
	[withFractions, 0.99, 7.0125000000000011],
	[withFractions, 1, 7.25]
];

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
	it.each(reference)('of %j at %d is that of R', (values, at, expected) => {
		expect(relativeError(quantile(values, at), expected)).toBeLessThan(1e-14);
	});

	it('of no values is null', () => {
		expect(quantile([], 0.5)).toBeNull();
	});

	it('of one value is that value', () => {
		expect([0, 0.3, 1].map((at) => quantile([4.2], at))).toEqual([4.2, 4.2, 4.2]);
	});

	it('sorts numbers as numbers', () => {
		expect(quantile([10, 9, 100], 0.5)).toBe(10);
	});

	it('lies between the smallest and the largest value, whatever the order', () => {
		const values = fc.array(finite, { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(values, share, (list, at) => {
				const answer = quantile(list, at);
				expect(answer).toBeGreaterThanOrEqual(Math.min(...list));
				expect(answer).toBeLessThanOrEqual(Math.max(...list));
				expect(quantile([...list].reverse(), at)).toBe(answer);
			}),
			{ seed: 51 }
		);
	});

	it('refuses shares outside 0 and 1 and values that are no numbers', () => {
		expect(() => quantile([1], 1.1)).toThrow('invalid share: 1.1');
		expect(() => quantile([], NaN)).toThrow('invalid share: NaN');
		expect(() => quantile([1, NaN], 0.5)).toThrow('invalid value: NaN');
	});
});
