import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/lib/domain/statistics/wilson-interval.ts';
import { relativeError } from './relative-error.ts';

// mpmath 1.3.0, 60 digits; the rows of 95 % agree with R 4.2.2, prop.test(correct = FALSE).
const reference: [
	events: number,
	total: number,
	confidence: number,
	lower: number,
	upper: number
][] = [
	[81, 263, 0.95, 0.25528851987827423, 0.36620957698280006],
	[15, 148, 0.95, 0.062386399530736283, 0.16048724172330803],
	[1, 10, 0.95, 0.017876213095072907, 0.40415002679523846],
	[3, 12, 0.95, 0.088941668394054752, 0.53230533493356567],
	[18, 40, 0.95, 0.30705307810904921, 0.60170908201067945],
	[1, 1e9, 0.95, 1.7652455495696316e-10, 5.6649342432974384e-9],
	[999999, 1e6, 0.95, 0.99999433508819569, 0.99999982347542325],
	[45, 100, 0.9, 0.37056097069445392, 0.53207330138386352],
	[45, 100, 0.99, 0.32897683787002133, 0.57724523090156097],
	[7, 13, 0.5, 0.44548426640098295, 0.62883789823457068],
	[2, 7, 0.999999, 0.020946573471523907, 0.88205434209498711]
];

const eventsOfTotal = fc
	.integer({ min: 1, max: 1_000_000 })
	.chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

describe('wilsonInterval', () => {
	it.each(reference)('%i of %i at %d has the reference limits', (events, total, ...rest) => {
		const [confidence, lower, upper] = rest;
		const interval = wilsonInterval(events, total, confidence);
		expect(interval.estimate).toBe(events / total);
		expect(relativeError(interval.lower, lower)).toBeLessThan(1e-14);
		expect(relativeError(interval.upper, upper)).toBeLessThan(1e-14);
	});

	it('starts at exactly 0 for none of a few', () => {
		const { lower, upper } = wilsonInterval(0, 10);
		expect(lower).toBe(0);
		expect(relativeError(upper, 0.2775327998628892)).toBeLessThan(1e-14);
	});

	it('ends at exactly 1 for all of a few', () => {
		const { lower, upper } = wilsonInterval(30, 30);
		expect(relativeError(lower, 0.88648660682603125)).toBeLessThan(1e-14);
		expect(upper).toBe(1);
	});

	it('knows how little one person says', () => {
		expect(relativeError(wilsonInterval(1, 1).lower, 0.20654931437723743)).toBeLessThan(1e-14);
		expect(relativeError(wilsonInterval(0, 1).upper, 0.79345068562276257)).toBeLessThan(1e-14);
	});

	it('has no share of nobody', () => {
		expect(wilsonInterval(0, 0)).toEqual({ estimate: null, lower: null, upper: null });
	});

	it('takes 95 % unless told', () => {
		expect(wilsonInterval(3, 12)).toEqual(wilsonInterval(3, 12, 0.95));
	});

	it('encloses its estimate and stays within 0 and 1', () => {
		fc.assert(
			fc.property(eventsOfTotal, ([events, total]) => {
				const { estimate, lower, upper } = wilsonInterval(events, total);
				expect(lower).toBeGreaterThanOrEqual(0);
				expect(lower).toBeLessThanOrEqual(estimate!);
				expect(upper).toBeGreaterThanOrEqual(estimate!);
				expect(upper).toBeLessThanOrEqual(1);
			}),
			{ seed: 24 }
		);
	});

	it('is the mirror image when yes and no change places', () => {
		fc.assert(
			fc.property(eventsOfTotal, ([events, total]) => {
				const yes = wilsonInterval(events, total);
				const no = wilsonInterval(total - events, total);
				expect(Math.abs(yes.lower! + no.upper! - 1)).toBeLessThan(1e-14);
			}),
			{ seed: 25 }
		);
	});

	it('has for limits the shares that lie just z standard errors away', () => {
		fc.assert(
			fc.property(eventsOfTotal, ([events, total]) => {
				fc.pre(events > 0);
				const { estimate, lower } = wilsonInterval(events, total);
				const standardError = Math.sqrt((lower! * (1 - lower!)) / total);
				expect((estimate! - lower!) / standardError).toBeCloseTo(1.959963984540054, 6);
			}),
			{ seed: 26 }
		);
	});

	it('gives numbers also for the largest total', () => {
		const { lower, upper } = wilsonInterval(Number.MAX_VALUE, Number.MAX_VALUE);
		expect([lower, upper]).toEqual([1, 1]);
	});

	it('refuses what cannot be a number of people', () => {
		expect(() => wilsonInterval(0, -1)).toThrow('invalid total: -1');
		expect(() => wilsonInterval(-1, 10)).toThrow('invalid events: -1');
		expect(() => wilsonInterval(11, 10)).toThrow('invalid events: 11 of 10');
		expect(() => wilsonInterval(NaN, 10)).toThrow('invalid events: NaN');
		expect(() => wilsonInterval(1, Infinity)).toThrow('invalid total: Infinity');
		expect(() => wilsonInterval(0, 0, 95)).toThrow('invalid confidence: 95');
	});
});
