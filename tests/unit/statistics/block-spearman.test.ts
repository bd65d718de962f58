import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSpearman } from '../../../src/lib/domain/statistics/block-spearman.ts';
import { spearman } from '../../../src/lib/domain/statistics/spearman.ts';
import { relativeError } from './relative-error.ts';

type Rows = (number | null)[][];

/*
 * Made up. R 4.2.2: rank() over all cells, cor() for each of all orders of the rows of x, and the
 * share of those at least as far from their mean; limits: quantiles of 100,000 samples of rows.
 */
const five = {
	x: [
		[1, 4, 2],
		[3, 3, 5],
		[0, 2, 2],
		[6, 8, 5],
		[4, 4, 7]
	],
	y: [
		[-1, 0, -4],
		[-3, -2, -2],
		[2, 1, 0],
		[-5, -9, -3],
		[-2, -6, -6]
	]
};
const eight = {
	x: [
		[5, 1],
		[2, 7],
		[8, 8],
		[3, 6],
		[9, 4],
		[1, 0],
		[7, 9],
		[4, 2]
	],
	y: [
		[0, -1],
		[2, -3],
		[-6, -4],
		[-2, 1],
		[-3, -5],
		[3, 1],
		[-7, -2],
		[0, 2]
	]
};
/** Three communities with both stretches and three with the first alone, two of them with one y: 3! × 3 ways. */
const twoKinds = {
	x: [
		[1, 4],
		[5, null],
		[3, 2],
		[2, 9],
		[6, 8],
		[7, null]
	] satisfies Rows,
	y: [
		[0, -1],
		[-3, 4],
		[-2, -2],
		[1, null],
		[-6, -4],
		[-3, null]
	] satisfies Rows
};

const community = fc.tuple(
	fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 2 }),
	fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 2 })
);
const communities = fc.array(community, { maxLength: 5 });

describe('blockSpearman', () => {
	it.each([
		['five communities', five, -0.72529733369064164, 0.016666666666666666, 120],
		['eight communities', eight, -0.6745739436823136, 0.010540674603174604, 40320],
		['stretches that some do not have', twoKinds, -0.83966992178656441, 0.055555555555555552, 18]
	] as const)('has the numbers of R for %s', (_, { x, y }, estimate, p, arrangements) => {
		const result = blockSpearman(x, y);
		expect(relativeError(result.estimate, estimate)).toBeLessThan(1e-13);
		expect(relativeError(result.p, p)).toBeLessThan(1e-13);
		expect(result.arrangements).toBe(arrangements);
	});

	it.each([
		['five communities', five, -0.9599, -0.0812],
		['eight communities', eight, -0.8285, -0.1201]
	] as const)('has about the limits of R for %s', (_, { x, y }, lower, upper) => {
		const result = blockSpearman(x, y);
		expect(Math.abs(result.lower! - lower)).toBeLessThan(0.03);
		expect(Math.abs(result.upper! - upper)).toBeLessThan(0.03);
	});

	it('is spearman where there is one stretch', () => {
		const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer()), {
			maxLength: 7
		});
		fc.assert(
			fc.property(pairs, (rows) => {
				const x = rows.map(([value]) => value);
				const y = rows.map(([, value]) => value);
				const blocks = blockSpearman(x.map(alone), y.map(alone));
				expect({ estimate: blocks.estimate, p: blocks.p }).toEqual(spearman(x, y));
			}),
			{ seed: 101 }
		);
	});

	it('does not take one community twice for two of them', () => {
		const x = eight.x.map(([first]) => first!);
		const y = eight.y.map(([first]) => first!);
		const once = spearman(x, y);
		const twice = blockSpearman(
			x.map((value) => [value, value]),
			y.map((value) => [value, value])
		);
		expect(twice.estimate).toBeCloseTo(once.estimate!, 12);
		expect(twice.p).toBeCloseTo(once.p!, 12);
		expect(spearman([...x, ...x], [...y, ...y]).p).toBeLessThan(once.p! / 2);
	});

	it('does not take a season that all share for what the communities do', () => {
		const x = [0, 1, 2, 3, 4].map((more) => [more, 100 + more]);
		const y = [2, 0, 4, 1, 3].map((more) => [more, -100 + more]);
		const { estimate, p } = blockSpearman(x, y);
		expect(estimate).toBeLessThan(-0.6);
		expect(p).toBeGreaterThan(0.3);
	});

	it('does not depend on the order of communities, or of stretches', () => {
		fc.assert(
			fc.property(communities, (rows) => {
				const here = ofCommunities(rows);
				expect(ofCommunities(rows.toReversed())).toEqual(here);
				const turned = rows.map(([x, y]) => [x.toReversed(), y.toReversed()] as const);
				const { estimate, p, arrangements } = ofCommunities(turned);
				expect([estimate, p, arrangements]).toEqual([here.estimate, here.p, here.arrangements]);
			}),
			{ seed: 102, numRuns: 30 }
		);
	});

	it('keeps its p at or above what so many arrangements can give', () => {
		fc.assert(
			fc.property(communities, (rows) => {
				const { p, arrangements } = ofCommunities(rows);
				expect(p ?? 1).toBeGreaterThanOrEqual(1 / arrangements);
				expect(p ?? 1).toBeLessThanOrEqual(1);
			}),
			{ seed: 103, numRuns: 30 }
		);
	});

	it('leaves out cells with a number on one side only', () => {
		const here = blockSpearman(twoKinds.x, twoKinds.y);
		const more = [...twoKinds.x, [null, null], []];
		expect(blockSpearman(more, [...twoKinds.y, [1, 2], []])).toEqual(here);
	});

	it('has no answer where there is nothing to compare, and no limits for two communities', () => {
		const nothing = { estimate: null, lower: null, upper: null, p: null, arrangements: 1 };
		expect(blockSpearman([], [])).toEqual(nothing);
		expect(blockSpearman([[null, 1]], [[1, null]])).toEqual(nothing);
		expect(blockSpearman([[4, 4]], [[1, 2]])).toEqual(nothing);
		const two = blockSpearman(
			[
				[1, 2],
				[3, 5]
			],
			[
				[1, 2],
				[4, 3]
			]
		);
		expect(two).toMatchObject({ estimate: 0.8, lower: null, upper: null, p: 1, arrangements: 2 });
	});

	it('refuses rows that do not belong together', () => {
		expect(() => blockSpearman([[1]], [])).toThrow('invalid y: 0 for 1 in x');
		expect(() => blockSpearman([[1, 2]], [[1]])).toThrow('invalid y: 1 for 2 in x');
		expect(() => blockSpearman([[NaN]], [[1]])).toThrow('invalid x: NaN');
		expect(() => blockSpearman([], [], 2)).toThrow('invalid confidence: 2');
	});
});

function alone(value: number): number[] {
	return [value];
}

function ofCommunities(rows: readonly (readonly [x: number[], y: number[]])[]) {
	return blockSpearman(
		rows.map(([x]) => x),
		rows.map(([, y]) => y)
	);
}
