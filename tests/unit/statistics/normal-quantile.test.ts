import { describe, expect, it } from 'vitest';
import { gammaQuantile } from '../../../src/lib/domain/statistics/gamma-quantile.ts';
import { normalLimit } from '../../../src/lib/domain/statistics/normal-limit.ts';
import { normalQuantile } from '../../../src/lib/domain/statistics/normal-quantile.ts';
import { relativeError } from './relative-error.ts';

// mpmath 1.3.0, 60 digits, of the decimal numbers' nearest doubles.
const reference: [probability: number, quantile: number][] = [
	[1e-300, -37.047096299361199],
	[1e-100, -21.273453560965324],
	[1e-16, -8.2220822161304356],
	[1e-10, -6.3613409024040562],
	[1e-5, -4.2648907939228246],
	[0.001, -3.0902323061678135],
	[0.025, -1.9599639845400542],
	[0.05, -1.6448536269514727],
	[0.07, -1.4757910281791707],
	[0.075, -1.4395314709384559],
	[0.08, -1.4050715603096325],
	[0.1, -1.2815515655446004],
	[0.25, -0.67448975019608174],
	[0.4, -0.25334710313579974],
	[0.49, -0.025068908258711058],
	[0.6, 0.25334710313579974],
	[0.9, 1.2815515655446006],
	[0.95, 1.6448536269514723],
	[0.995, 2.5758293035489005],
	[0.9999, 3.7190164854557084]
];

describe('normalQuantile', () => {
	it.each(reference)('agrees with mpmath to the last digits at %s', (probability, quantile) => {
		expect(relativeError(normalQuantile(probability), quantile)).toBeLessThan(2e-15);
	});

	it('is exactly 0 in the middle', () => {
		expect(normalQuantile(0.5)).toBe(0);
	});

	it('squared is the chi-square quantile with one degree of freedom', () => {
		for (const tail of [1e-6, 0.001, 0.01, 0.025, 0.1, 0.2]) {
			const chiSquare = 2 * gammaQuantile(0.5, 2 * tail, 'upper');
			expect(relativeError(normalQuantile(tail) ** 2, chiSquare)).toBeLessThan(1e-13);
		}
	});

	it.each([0, 1, -0.1, NaN])('refuses the probability %s', (probability) => {
		expect(() => normalQuantile(probability)).toThrow(`invalid probability: ${probability}`);
	});
});

describe('normalLimit', () => {
	it('is the settled z at 95 %', () => {
		expect(normalLimit(0.95)).toBe(1.959963984540054);
	});

	it('agrees with R 4.2.2 at other levels', () => {
		expect(relativeError(normalLimit(0.9), 1.6448536269514722)).toBeLessThan(1e-15);
		expect(relativeError(normalLimit(0.99), 2.5758293035489004)).toBeLessThan(1e-15);
	});

	it.each([0, 1, -1, 95, NaN, Infinity])('refuses the confidence %s', (confidence) => {
		expect(() => normalLimit(confidence)).toThrow(`invalid confidence: ${confidence}`);
	});
});
