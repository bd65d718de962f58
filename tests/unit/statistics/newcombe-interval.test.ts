import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '../../../src/lib/domain/statistics/newcombe-interval.ts';
import { relativeError } from './relative-error.ts';

type Counts = [events1: number, total1: number, events2: number, total2: number];

// mpmath 1.3.0, 60 digits. The first eight are the pairs that Newcombe (1998) works through; the
// rows agree with the same combination of R 4.2.2's prop.test(correct = FALSE) limits.
const reference: [counts: Counts, confidence: number, lower: number, upper: number][] = [
	[[56, 70, 48, 80], 0.95, 0.052431472402364896, 0.33387265403690596],
	[[9, 10, 3, 10], 0.95, 0.17052272393450293, 0.80901797353548797],
	[[6, 7, 2, 7], 0.95, 0.058227927482312257, 0.80624963752422775],
	[[5, 56, 0, 29], 0.95, -0.038137147903536879, 0.1925600138551116],
	[[0, 10, 0, 20], 0.95, -0.16112515805281935, 0.2775327998628892],
	[[0, 10, 0, 10], 0.95, -0.2775327998628892, 0.2775327998628892],
	[[10, 10, 0, 20], 0.95, 0.67908603714191473, 1],
	[[10, 10, 0, 10], 0.95, 0.60750935043052423, 1],
	[[9, 40, 18, 40], 0.95, -0.40772067523290644, -0.017772796998055936],
	[[48, 80, 56, 70], 0.99, -0.37180843177577356, -0.0053708692500784031]
];

const eventsOfTotal = fc
	.integer({ min: 1, max: 5000 })
	.chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

describe('newcombeInterval', () => {
	it.each(reference)('%j at %d has the reference limits', (counts, confidence, lower, upper) => {
		const interval = newcombeInterval(...counts, confidence);
		expect(interval.estimate).toBe(counts[0] / counts[1] - counts[2] / counts[3]);
		expect(relativeError(interval.lower, lower)).toBeLessThan(1e-13);
		expect(relativeError(interval.upper, upper)).toBeLessThan(1e-13);
	});

	it('encloses its estimate and stays within −1 and 1', () => {
		fc.assert(
			fc.property(eventsOfTotal, eventsOfTotal, (first, second) => {
				const { estimate, lower, upper } = newcombeInterval(...first, ...second);
				expect(lower).toBeGreaterThanOrEqual(-1);
				expect(lower).toBeLessThanOrEqual(estimate!);
				expect(upper).toBeGreaterThanOrEqual(estimate!);
				expect(upper).toBeLessThanOrEqual(1);
			}),
			{ seed: 31 }
		);
	});

	it('changes sign when the groups change places', () => {
		fc.assert(
			fc.property(eventsOfTotal, eventsOfTotal, (first, second) => {
				const there = newcombeInterval(...first, ...second);
				const back = newcombeInterval(...second, ...first);
				expect(back.estimate! + there.estimate!).toBe(0);
				expect(Math.abs(back.lower! + there.upper!)).toBeLessThan(1e-15);
			}),
			{ seed: 32 }
		);
	});

	it.each<Counts>([
		[0, 0, 3, 10],
		[3, 10, 0, 0],
		[0, 0, 0, 0]
	])('has no difference from nobody: %i of %i, %i of %i', (...counts) => {
		expect(newcombeInterval(...counts)).toEqual({ estimate: null, lower: null, upper: null });
	});

	it('refuses what cannot be a number of people, in either group', () => {
		expect(() => newcombeInterval(1, -1, 0, 0)).toThrow('invalid total: -1');
		expect(() => newcombeInterval(0, 0, 3, 2)).toThrow('invalid events: 3 of 2');
		expect(() => newcombeInterval(1, 2, 1, 2, 1)).toThrow('invalid confidence: 1');
	});
});
