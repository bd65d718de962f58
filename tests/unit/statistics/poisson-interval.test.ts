import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerGamma, upperGamma } from '../../../src/lib/domain/statistics/incomplete-gamma.ts';
import { poissonInterval } from '../../../src/lib/domain/statistics/poisson-interval.ts';
import { relativeError } from './relative-error.ts';

// mpmath 1.3.0, 50 digits; the rows of 95 % with whole counts agree with R 4.2.2, poisson.test.
const reference: [count: number, confidence: number, lower: number, upper: number][] = [
	[0, 0.95, 0, 3.6888794541139354],
	[1, 0.95, 0.025317807984289898, 5.5716433909388975],
	[2, 0.95, 0.24220927854396502, 7.2246876677239596],
	[3, 0.95, 0.6186721228956015, 8.7672730697423248],
	[4, 0.95, 1.0898653736263252, 10.241588675403697],
	[5, 0.95, 1.6234863901184209, 11.668332079322668],
	[9, 0.95, 4.1153730973783331, 17.084803451419169],
	[10, 0.95, 4.7953886961324344, 18.390356042017777],
	[15, 0.95, 8.3953861327833135, 24.740218871485842],
	[16, 0.95, 9.1453824536415246, 25.982997597560952],
	[17, 0.95, 9.9031264696072887, 27.218646815906609],
	[37, 0.95, 26.05141456710603, 50.999626141930831],
	[100, 0.95, 81.363991250923144, 121.62679379242639],
	[999, 0.95, 938.00401856176763, 1062.9211512248877],
	[12345, 0.95, 12128.180907899079, 12564.722206913333],
	[1e6, 0.95, 998040.9833402939, 1001961.9119454322],
	[1e7, 0.95, 9993802.9968842669, 10006199.897731497],
	[3, 0.5, 1.7272994178605194, 5.1094274851233797],
	[3, 0.9, 0.81769144716395325, 7.7536565279327272],
	[3, 0.99, 0.3378633887277334, 10.977477495329765],
	[0, 0.999999, 0, 14.508657738495464],
	[1, 0.999999, 5.0000012501441951e-7, 17.422215012500307],
	[50, 0.999999, 22.678416885172713, 93.856525509519755],
	[1e6, 0.999999, 995116.00193081602, 1004900.2859283708],
	[2, 0.01, 1.6624397522073785, 2.6943889300790306],
	[20, 0.01, 19.612219814345251, 20.724578338887607],
	[0.05, 0.95, 5.3156618899143973e-33, 3.7932252560884187],
	[0.5, 0.95, 0.00049103455858762883, 4.6742018022480729],
	[2.5, 0.95, 0.41560580674333138, 8.0063821373146609]
];

describe('poissonInterval', () => {
	it.each(reference)('%d at %d has the reference limits', (count, confidence, lower, upper) => {
		const interval = poissonInterval(count, confidence);
		expect(interval.estimate).toBe(count);
		expect(relativeError(interval.lower, lower)).toBeLessThan(1e-13);
		expect(relativeError(interval.upper, upper)).toBeLessThan(1e-13);
	});

	it('has closed forms for none and for one', () => {
		const tail = (1 - 0.95) / 2;
		expect(poissonInterval(0).lower).toBe(0);
		expect(relativeError(poissonInterval(0).upper, -Math.log(tail))).toBeLessThan(1e-15);
		expect(relativeError(poissonInterval(1).lower, -Math.log1p(-tail))).toBeLessThan(1e-14);
	});

	it('leaves half of the rest in each tail', () => {
		const counts = fc.integer({ min: 1, max: 20_000 });
		const confidences = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
		fc.assert(
			fc.property(counts, confidences, (count, confidence) => {
				const { lower, upper } = poissonInterval(count, confidence);
				const tail = (1 - confidence) / 2;
				expect(relativeError(lowerGamma(count, lower), tail)).toBeLessThan(1e-9);
				expect(relativeError(upperGamma(count + 1, upper), tail)).toBeLessThan(1e-9);
			}),
			{ seed: 41 }
		);
	});

	it('agrees with adding up the Poisson probabilities', () => {
		const { lower, upper } = poissonInterval(7);
		expect(atMost(6, lower)).toBeCloseTo(0.975, 13);
		expect(atMost(7, upper)).toBeCloseTo(0.025, 13);
	});

	it('grows with every further event', () => {
		let before = poissonInterval(0);
		for (let count = 1; count <= 300; count += 1) {
			const here = poissonInterval(count);
			expect(here.lower).toBeGreaterThan(before.lower);
			expect(here.upper).toBeGreaterThan(before.upper);
			before = here;
		}
	});

	it('passes smoothly to very large counts', () => {
		const below = poissonInterval(99_999_998);
		const above = poissonInterval(100_000_000);
		expect(relativeError(above.lower - below.lower, 2)).toBeLessThan(1e-3);
		expect(relativeError(above.upper - below.upper, 2)).toBeLessThan(1e-3);
	});

	it.each([1e-300, 1e-9, 0.005, 1e12, 1e300, Number.MAX_VALUE])('has limits at %d', (count) => {
		const { lower, upper } = poissonInterval(count);
		expect(lower).toBeLessThanOrEqual(count);
		expect(lower).toBeGreaterThanOrEqual(0);
		expect(upper).toBeGreaterThanOrEqual(count);
	});

	it.each([1e-320, 1e-12, 1 - 1e-12, 1 - 2 ** -53])('has limits at confidence %d', (confidence) => {
		for (const count of [0, 1, 2, 10, 1000]) {
			const { lower, upper } = poissonInterval(count, confidence);
			expect(lower).toBeLessThanOrEqual(count);
			expect(lower).toBeGreaterThanOrEqual(0);
			expect(upper).toBeGreaterThanOrEqual(count);
			expect(upper).toBeLessThan(2 * count + 100);
		}
	});

	it('refuses what cannot be a count', () => {
		expect(() => poissonInterval(-1)).toThrow('invalid count: -1');
		expect(() => poissonInterval(NaN)).toThrow('invalid count: NaN');
		expect(() => poissonInterval(0, 0)).toThrow('invalid confidence: 0');
	});
});

function atMost(count: number, mean: number): number {
	let term = Math.exp(-mean);
	let sum = term;
	for (let k = 1; k <= count; k += 1) {
		term *= mean / k;
		sum += term;
	}
	return sum;
}
