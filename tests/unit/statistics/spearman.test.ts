import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubledRanks } from '../../../src/lib/domain/statistics/mid-ranks.ts';
import { spearman } from '../../../src/lib/domain/statistics/spearman.ts';
import { relativeError } from './relative-error.ts';

type Reference = [name: string, x: number[], y: number[], estimate: number, p: number];

/*
 * R 4.2.2: cor(method = "spearman"); the p of cor.test(exact = TRUE) where nothing is tied, else from
 * all orders of one side, one by one.
 */
const reference: Reference[] = [
	[
		'lightness of tuna (Hollander and Wolfe 1973)',
		[44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
		[2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8],
		0.6,
		0.096797839506172836
	],
	['four pairs', [1, 2, 3, 4], [10, 20, 40, 30], 0.8, 0.33333333333333331],
	[
		'ties on both sides',
		[1, 2, 2, 3, 5, 5, 5, 8],
		[3, 1, 4, 4, 2, 6, 6, 7],
		0.66471168019169524,
		0.077380952380952384
	],
	[
		'many ties, uneven ones',
		[0, 0, 0, 1, 4, 2, 2],
		[-3, -3, 0, 0, -9, -4, 0],
		-0.43137254901960781,
		0.27857142857142858
	],
	[
		'two groups of six',
		[0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
		[3, 1, 4, 1, 5, 9, 2, 6, 8, 7, 9, 10],
		0.50872666226708474,
		0.1038961038961039
	],
	[
		'perfect disagreement',
		[12, 5, 9, 1, 7, 3, 8],
		[-10, -2, -8, 1, -3, 0, -4],
		-1,
		0.00039682539682539683
	],
	['two pairs', [1, 2], [5, 3], -1, 1]
];

// Zar, J. H. (1972), Journal of the American Statistical Association 67, two-sided 0.05: the
// printed value reaches it, the next smaller one does not.
const critical: [printed: number, reaches: number[], next: number[]][] = [
	[0.886, [2, 1, 3, 4, 6, 5], [3, 1, 2, 4, 5, 6]],
	[0.786, [3, 2, 1, 5, 4, 7, 6], [1, 3, 4, 2, 7, 6, 5]],
	[0.738, [3, 4, 1, 5, 2, 6, 7, 8], [3, 1, 2, 4, 8, 7, 5, 6]],
	[0.7, [1, 5, 2, 6, 3, 7, 8, 4, 9], [3, 1, 4, 7, 2, 6, 9, 5, 8]]
];

/** Twelve students, authoritarianism and striving for status: Siegel, S. (1956), chapter 9. */
const students = {
	x: Object.freeze([82, 98, 87, 40, 116, 113, 111, 83, 85, 126, 106, 117]),
	y: Object.freeze([42, 46, 39, 37, 65, 88, 86, 56, 62, 92, 54, 81])
};

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
	maxLength: 7
});

describe('spearman', () => {
	it.each(reference)('has the numbers of R for %s', (_, x, y, estimate, p) => {
		const result = spearman(x, y);
		expect(relativeError(result.estimate, estimate)).toBeLessThan(1e-13);
		expect(relativeError(result.p, p)).toBeLessThan(1e-13);
	});

	it.each(critical)('finds the printed critical value %d', (printed, reaches, next) => {
		const places = reaches.map((_, place) => place);
		const here = spearman(places, reaches);
		expect(here.estimate).toBeCloseTo(printed, 3);
		expect(here.p).toBeLessThanOrEqual(0.05);
		expect(spearman(places, next).estimate).toBeLessThan(here.estimate!);
		expect(spearman(places, next).p).toBeGreaterThan(0.05);
	});

	it('samples beyond a million ways, close to the exact p', () => {
		const { estimate, p } = spearman(students.x, students.y);
		expect(estimate).toBeCloseTo(0.82, 2); // as printed
		const exact = 0.0020271985258138092; // R 4.2.2, cor.test(exact = TRUE)
		expect(Math.abs(p! - exact)).toBeLessThan(4 * Math.sqrt(exact / 100_000));
		expect(p).toBe(0.00197);
	});

	it('samples where one of very many pairs is unlike the others', () => {
		const places = Array.from({ length: 1100 }, (_, place) => place);
		const { p } = spearman(
			places,
			places.map((place) => (place === 1099 ? 1 : 0))
		);
		expect(Math.abs(p! - 2 / 1100)).toBeLessThan(4 * Math.sqrt(2 / 1100 / 10_000));
	});

	it('does not depend on the order of the pairs, also where it samples', () => {
		const once = spearman(students.x, students.y);
		const rows = students.x.map((x, index) => [x, students.y[index]!] as const);
		fc.assert(
			fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
				expect(ofPairs(shuffled)).toEqual(once);
			}),
			{ seed: 91, numRuns: 3 }
		);
		fc.assert(
			fc.property(pairs, (rows) => {
				expect(ofPairs(rows.toReversed())).toEqual(ofPairs(rows));
			}),
			{ seed: 92 }
		);
	});

	it('sees only the order of the values, and turns round with them', () => {
		fc.assert(
			fc.property(pairs, (rows) => {
				const here = ofPairs(rows);
				expect(ofPairs(rows.map(([x, y]) => [x ** 3 - 5, Math.exp(y)]))).toEqual(here);
				const { estimate, p } = ofPairs(rows.map(([x, y]) => [-x, y]));
				expect(estimate ?? 0).toBeCloseTo(-(here.estimate ?? 0), 12);
				expect(p).toBe(here.p);
			}),
			{ seed: 93 }
		);
	});

	it('is between −1 and 1, and the same from the other side', () => {
		fc.assert(
			fc.property(pairs, (rows) => {
				const here = ofPairs(rows);
				expect(Math.abs(here.estimate ?? 0)).toBeLessThanOrEqual(1);
				expect(here.p ?? 1).toBeGreaterThan(0);
				expect(here.p ?? 1).toBeLessThanOrEqual(1);
				expect(ofPairs(rows.map(([x, y]) => [y, x]))).toEqual(here);
			}),
			{ seed: 94 }
		);
	});

	it('has no answer for fewer than two pairs, or where one side never changes', () => {
		const nothing = { estimate: null, p: null };
		expect(spearman([], [])).toEqual(nothing);
		expect(spearman([3], [4])).toEqual(nothing);
		expect(spearman([3, 3, 3], [1, 2, 3])).toEqual(nothing);
		expect(spearman([1, 2, 3], [0, -0, 0])).toEqual(nothing);
	});

	it('refuses lists that do not belong together and numbers that are none', () => {
		expect(() => spearman([1, 2], [1])).toThrow('invalid y: 1 for 2 in x');
		expect(() => spearman([1, NaN], [1, 2])).toThrow('invalid x: NaN');
		expect(() => spearman([1, 2], [1, Infinity])).toThrow('invalid y: Infinity');
	});
});

describe('doubledRanks', () => {
	it('gives equal values twice the average of their ranks', () => {
		expect(doubledRanks([30, 10, 30, 20, 30])).toEqual([8, 2, 8, 4, 8]);
		expect(doubledRanks([0, -0])).toEqual([3, 3]);
		expect(doubledRanks([])).toEqual([]);
	});
});

function ofPairs(rows: readonly (readonly [x: number, y: number])[]) {
	return spearman(
		rows.map(([x]) => x),
		rows.map(([, y]) => y)
	);
}
