import { describe, expect, it } from 'vitest';
import { normalLimit } from '../../../src/lib/domain/statistics/normal-limit.ts';
import { studentLimit } from '../../../src/lib/domain/statistics/student-limit.ts';
import { studentTail } from '../../../src/lib/domain/statistics/student-tail.ts';
import { relativeError } from './relative-error.ts';

// R 4.2.2, qt(0.975, df) and the like.
const limits: [confidence: number, degreesOfFreedom: number, t: number][] = [
	[0.95, 1, 12.706204736174694],
	[0.95, 2, 4.3026527297494619],
	[0.95, 4, 2.7764451051977934],
	[0.95, 10, 2.2281388519862739],
	[0.95, 22, 2.0738730679040258],
	[0.95, 1000, 1.9623390808264076],
	[0.95, 10000, 1.9602012398906257],
	[0.9, 30, 1.6972608865939569],
	[0.99, 4, 4.6040948713499921],
	[0.999, 4, 8.6103015813795221],
	[0.01, 4, 0.013333827192320754]
];

// R 4.2.2, 2 * pt(-t, df).
const tails: [distance: number, degreesOfFreedom: number, tail: number][] = [
	[0.2, 1, 0.87433408362199772],
	[0.999, 1, 0.50031846909417899],
	[1, 2, 0.42264973081037427],
	[4.5, 2, 0.046001907994276017],
	[0.2, 3, 0.85427032924627899],
	[30, 3, 8.1352804271639674e-5],
	[0.999, 4, 0.37433050604285634],
	[2, 5, 0.10193947882985828],
	[4.5, 10, 0.001143105086804065],
	[30, 22, 2.4277697515873026e-19],
	[0.2, 60, 0.8421569068141378],
	[30, 60, 7.9616679485697659e-38]
];

describe('studentLimit', () => {
	it.each(limits)('at %d with %d degrees of freedom is the one of R', (confidence, df, t) => {
		expect(relativeError(studentLimit(confidence, df), t)).toBeLessThan(1e-13);
	});

	it('comes down to the limit of the normal distribution', () => {
		const distances = [2, 5, 20, 100, 1000].map((df) => studentLimit(0.95, df) - normalLimit(0.95));
		expect(distances).toEqual([...distances].sort((a, b) => b - a));
		expect(distances.every((distance) => distance > 0)).toBe(true);
	});

	it('refuses a confidence without finite limits', () => {
		expect(() => studentLimit(1, 4)).toThrow('invalid confidence: 1');
	});
});

describe('studentTail', () => {
	it.each(tails)('beyond %d with %d degrees of freedom is the one of R', (distance, df, tail) => {
		expect(relativeError(studentTail(distance, df), tail)).toBeLessThan(1e-13);
	});

	it('is 1 from the middle on, and meets itself where the method changes', () => {
		for (const df of [1, 2, 7, 40]) {
			expect(studentTail(0, df)).toBe(1);
			const before = studentTail(1 - 1e-15, df);
			expect(relativeError(studentTail(1, df), before)).toBeLessThan(1e-13);
		}
	});
});
