import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInDifferences } from '../../../src/lib/domain/statistics/difference-in-differences.ts';
import { smallestSplitP, splitP } from '../../../src/lib/domain/statistics/split-permutation.ts';
import { relativeError } from './relative-error.ts';

/*
 * R 4.2.2, t.test(action, comparison, var.equal = TRUE), and for the p coin 1.4.2,
 * oneway_test(distribution = exact(algorithm = "split-up")), which combn() over all divisions repeats.
 */
const reference: {
	name: string;
	action: number[];
	comparison: number[];
	confidence?: number;
	expected: [estimate: number, lower: number, upper: number, degreesOfFreedom: number, p: number];
}[] = [
	{
		name: 'three against three',
		action: [-8, -5, -9],
		comparison: [-1, 2, 0],
		expected: [-7.666666666666667, -11.805546660679214, -3.5277866726541203, 4, 0.1]
	},
	{
		name: 'five against four',
		action: [-8, -5, -9, -3, 1.5],
		comparison: [-1, 2, 0, -3],
		expected: [-4.2, -9.688344773498708, 1.2883447734987057, 7, 0.11904761904761904]
	},
	{
		name: 'five against four at 90 %',
		action: [-8, -5, -9, -3, 1.5],
		comparison: [-1, 2, 0, -3],
		confidence: 0.9,
		expected: [-4.2, -8.597358514032054, 0.19735851403205382, 7, 0.11904761904761904]
	},
	{
		name: 'ties in both arms and across them',
		action: [-0.1, -0.2, -0.1, 0, 0.1, -0.3],
		comparison: [0.1, 0, -0.1, 0, 0.2, 0.1, 0],
		expected: [
			-0.14285714285714285, -0.28921469099187075, 0.003500405277585042, 11, 0.0641025641025641
		]
	},
	{
		name: 'one odd one among equals',
		action: [2, 2, 2],
		comparison: [2, 2, 3],
		expected: [-0.33333333333333348, -1.2588150350659313, 0.59214836839926432, 4, 1]
	},
	{
		name: 'R’s own data of sleep (Student 1908)',
		action: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
		comparison: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
		expected: [-1.58, -3.3638740322875984, 0.20387403228759859, 18, 0.08144796380090494]
	},
	{
		name: 'R’s own data of plants (Dobson 1983)',
		action: [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
		comparison: [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
		expected: [0.494, 0.007661883437095107, 0.98033811656290448, 18, 0.04833401892225422]
	}
];

/** Two arms of the large sort, where the p is sampled. */
const many = {
	action: Object.freeze([1, 4, 2, 8, 5, 7, 1, 3, 9, 2, 6, 4]),
	comparison: Object.freeze([-1.7, 1.2, -2.4, 7.4, 4.5, 5.1, -4.7, -0.1, 2.7, -2.4, 3.8, -1.8])
};

const changes = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 6 });

describe('differenceInDifferences', () => {
	it.each(reference)('has the numbers of R for $name', (row) => {
		const { action, comparison, confidence, expected } = row;
		const result = differenceInDifferences(action, comparison, confidence);
		const { estimate, lower, upper, degreesOfFreedom, permutationP } = result;
		[estimate, lower, upper, degreesOfFreedom, permutationP].forEach((value, index) => {
			expect(relativeError(value, expected[index]!)).toBeLessThan(1e-12);
		});
	});

	it('says nothing of how sure it is with fewer than three communities in an arm', () => {
		expect(differenceInDifferences([-4, -6], [1, 2, 0])).toEqual({
			estimate: -6,
			lower: null,
			upper: null,
			degreesOfFreedom: 3,
			permutationP: null,
			smallestPossibleP: 0.1
		});
		expect(differenceInDifferences([-4], [1])).toMatchObject({ estimate: -5, lower: null });
	});

	it('has no estimate with nobody in an arm', () => {
		const nothing = {
			estimate: null,
			lower: null,
			upper: null,
			degreesOfFreedom: null,
			permutationP: null,
			smallestPossibleP: 1
		};
		expect(differenceInDifferences([], [1, 2, 3])).toEqual(nothing);
		expect(differenceInDifferences([1, 2, 3], [])).toEqual(nothing);
		expect(differenceInDifferences([], [])).toEqual(nothing);
	});

	it('has limits that fall together where communities of an arm all changed alike', () => {
		const result = differenceInDifferences([-5, -5, -5], [0, 0, 0]);
		expect(result).toMatchObject({ estimate: -5, lower: -5, upper: -5, permutationP: 0.1 });
	});

	it('does not depend on the order of the communities, also where it samples', () => {
		const orders = fc.tuple(shuffled(many.action), shuffled(many.comparison));
		const once = differenceInDifferences(many.action, many.comparison);
		fc.assert(
			fc.property(orders, ([action, comparison]) => {
				expect(differenceInDifferences(action, comparison)).toEqual(once);
			}),
			{ seed: 71, numRuns: 3 }
		);
		const tenths = [0.1, 0.2, 0.3, 0.7, -0.6];
		fc.assert(
			fc.property(shuffled(tenths), shuffled(tenths), (action, comparison) => {
				const expected = differenceInDifferences(tenths, tenths);
				expect(differenceInDifferences(action, comparison)).toEqual(expected);
			}),
			{ seed: 72 }
		);
	});

	it('turns round when the arms change places', () => {
		fc.assert(
			fc.property(changes, changes, (action, comparison) => {
				const there = differenceInDifferences(action, comparison);
				const back = differenceInDifferences(comparison, action);
				expect(back.permutationP).toBe(there.permutationP);
				expect(back.estimate).toBeCloseTo(-there.estimate!, 12);
				expect(back.lower).toBeCloseTo(-there.upper!, 12);
			}),
			{ seed: 73 }
		);
	});

	it('is the same difference when everything changed by the same on top', () => {
		fc.assert(
			fc.property(changes, changes, fc.integer({ min: -50, max: 50 }), (action, comparison, k) => {
				const here = differenceInDifferences(action, comparison);
				const there = differenceInDifferences(
					action.map((change) => change + k),
					comparison.map((change) => change + k)
				);
				expect(there.permutationP).toBe(here.permutationP);
				expect(there.lower).toBeCloseTo(here.lower!, 11);
				expect(there.upper).toBeCloseTo(here.upper!, 11);
			}),
			{ seed: 74 }
		);
	});

	it('refuses numbers that are none', () => {
		expect(() => differenceInDifferences([NaN], [1])).toThrow('invalid change: NaN');
		expect(() => differenceInDifferences([1], [1], 1)).toThrow('invalid confidence: 1');
	});
});

describe('splitP', () => {
	it('is never below the smallest possible p, which the clearest data reach', () => {
		fc.assert(
			fc.property(changes, changes, (action, comparison) => {
				const smallest = smallestSplitP(action.length, comparison.length);
				expect(splitP(action, comparison)).toBeGreaterThanOrEqual(smallest * (1 - 1e-12));
				const clearest = splitP(
					action.map((change, index) => 100 + change + index / 10),
					comparison
				);
				expect(clearest).toBeCloseTo(smallest, 12);
			}),
			{ seed: 75 }
		);
	});

	it('samples beyond a million divisions, close to the exact p', () => {
		// R 4.2.2, coin 1.4.2, exact(algorithm = "shift") on ten times these numbers.
		const exact = 0.0202976455500348;
		const sampled = splitP(many.action, many.comparison);
		expect(Math.abs(sampled - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 100_000));
		expect(sampled).toBe(0.02022);
	});

	it('is 1 where nothing differs', () => {
		expect(splitP([3, 3, 3], [3, 3, 3])).toBe(1);
		expect(splitP([0.1, 0.2, 0.3], [0.3, 0.1, 0.2])).toBe(1);
	});
});

describe('smallestSplitP', () => {
	it.each([
		[1, 1, 1],
		[1, 3, 1 / 4],
		[3, 1, 1 / 4],
		[2, 2, 2 / 6],
		[2, 3, 1 / 10],
		[3, 3, 2 / 20],
		[4, 4, 2 / 70],
		[5, 5, 2 / 252],
		[6, 6, 2 / 924],
		[0, 3, 1],
		[0, 0, 1]
	])('for %d against %d is the one in the table', (first, second, p) => {
		expect(smallestSplitP(first, second)).toBe(p);
	});
});

function shuffled(values: readonly number[]) {
	return fc.shuffledSubarray([...values], { minLength: values.length });
}
