import { describe, expect, it } from 'vitest';
import { gammaTerm } from '../../../src/lib/domain/statistics/gamma-term.ts';
import { lowerGamma, upperGamma } from '../../../src/lib/domain/statistics/incomplete-gamma.ts';
import { relativeError } from './relative-error.ts';

// mpmath 1.3.0, 50 digits.
const reference: [shape: number, x: number, term: number, lower: number, upper: number][] = [
	[0.5, 0.1, 0.32286845174307238, 0.34527915398142298, 0.65472084601857702],
	[1, 2, 0.27067056647322538, 0.86466471676338731, 0.13533528323661269],
	[2, 1e-8, 4.9999999500000005e-17, 4.999999966666667e-17, 0.99999999999999995],
	[7.5, 12, 0.054341483018226861, 0.93490651360116939, 0.065093486398830613],
	[16, 3, 1.0243232632511176e-7, 1.2408017083996457e-7, 0.99999987591982916],
	[16, 16, 0.09921753162215582, 0.53325510861227925, 0.46674489138772075],
	[16, 90, 7.2570010506436694e-22, 1, 1.5441676661926948e-22],
	[100, 130, 0.00092480235828084315, 0.99724959163269347, 0.0027504083673065263],
	[1e6, 1.002e6, 5.4134913857061605e-5, 0.97719590410123014, 0.022804095898769863]
];

describe('the incomplete gamma functions', () => {
	it.each(reference)('agree with mpmath at shape %d and x %d', (shape, x, ...expected) => {
		const [term, lower, upper] = expected;
		expect(relativeError(gammaTerm(shape, x), term)).toBeLessThan(1e-12);
		expect(relativeError(lowerGamma(shape, x), lower)).toBeLessThan(1e-12);
		expect(relativeError(upperGamma(shape, x), upper)).toBeLessThan(1e-12);
	});

	it('meet where the method changes', () => {
		for (const shape of [0.5, 1, 15.9, 16, 16.1, 1000]) {
			const left = lowerGamma(shape, (shape + 1) * (1 - 1e-15));
			expect(relativeError(lowerGamma(shape, shape + 1), left)).toBeLessThan(1e-12);
		}
	});
});
