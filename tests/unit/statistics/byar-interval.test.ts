import { describe, expect, it } from 'vitest';
import { byarInterval } from '../../../src/lib/domain/statistics/byar-interval.ts';
import { poissonInterval } from '../../../src/lib/domain/statistics/poisson-interval.ts';
import { relativeError } from './relative-error.ts';

// mpmath 1.3.0, 60 digits.
const reference: [count: number, confidence: number, lower: number, upper: number][] = [
	[0, 0.95, 0, 3.6680118321737522],
	[1, 0.95, 0.013072132901504337, 5.563755582475262],
	[10, 0.95, 4.7874499139675623, 18.391458605756474],
	[37, 0.95, 26.047964514406573, 51.001096593265057],
	[250, 0.95, 219.96688424772334, 282.98851872402722],
	[1e6, 0.95, 998040.98332498614, 1001961.9119606657],
	[10, 0.9, 5.4235248009763249, 16.958166192476358],
	[1, 0.9999, 0, 12.900161358982993]
];

describe('byarInterval', () => {
	it.each(reference)('%d at %d has the reference limits', (count, confidence, lower, upper) => {
		const interval = byarInterval(count, confidence);
		expect(interval.estimate).toBe(count);
		expect(relativeError(interval.lower, lower)).toBeLessThan(1e-13);
		expect(relativeError(interval.upper, upper)).toBeLessThan(1e-13);
	});

	it('is within 2 in 1000 of the exact limits from ten on', () => {
		for (let count = 10; count <= 2000; count += 1) {
			const exact = poissonInterval(count);
			const close = byarInterval(count);
			expect(relativeError(close.lower, exact.lower)).toBeLessThan(0.002);
			expect(relativeError(close.upper, exact.upper)).toBeLessThan(0.002);
		}
	});

	it('starts at exactly 0 for none', () => {
		expect(byarInterval(0).lower).toBe(0);
	});

	it('refuses what cannot be a count', () => {
		expect(() => byarInterval(-0.5)).toThrow('invalid count: -0.5');
		expect(() => byarInterval(Infinity)).toThrow('invalid count: Infinity');
		expect(() => byarInterval(10, 1.5)).toThrow('invalid confidence: 1.5');
	});
});
