import { describe, expect, it } from 'vitest';
import { differenceInDifferences } from '../../../src/lib/domain/statistics/difference-in-differences.ts';
import { newcombeInterval } from '../../../src/lib/domain/statistics/newcombe-interval.ts';

/**
 * Analyses that were printed, to the printed digits, among them some where the plain before-and-after
 * or the plain comparison gets the sign wrong. Those of times until an end stand with `logRank`, those
 * of ranks with `spearman`.
 */
describe('published differences in differences', () => {
	// Snow, J. (1855), On the Mode of Communication of Cholera, table XII: deaths in sub-districts in
	// 1849 and in 1854, when one of two water companies had moved its inlet up the river.
	const bothCompanies = [
		[256, 113],
		[267, 174],
		[312, 270],
		[257, 93],
		[318, 210],
		[446, 388],
		[143, 92],
		[193, 58],
		[243, 117],
		[215, 49],
		[544, 193],
		[187, 303],
		[153, 142],
		[81, 48],
		[114, 165],
		[176, 132]
	] as const;
	const oldInletOnly = [
		[283, 371],
		[157, 161],
		[192, 148],
		[249, 362],
		[259, 244],
		[226, 237],
		[352, 282],
		[97, 59],
		[111, 171],
		[8, 9],
		[235, 240],
		[92, 174]
	] as const;

	it('has the printed totals of Snow’s sub-districts', () => {
		expect([total(bothCompanies, 0), total(bothCompanies, 1)]).toEqual([3905, 2547]);
		expect([total(oldInletOnly, 0), total(oldInletOnly, 1)]).toEqual([2261, 2458]);
	});

	it('compares Snow’s sub-districts as R does', () => {
		// R 4.2.2: t.test(var.equal = TRUE); coin 1.4.2: exact(algorithm = "split-up").
		const result = differenceInDifferences(changesOf(bothCompanies), changesOf(oldInletOnly));
		expect(result.estimate).toBeCloseTo(-101.29166666666667, 10);
		expect(result.lower).toBeCloseTo(-170.21683683508371, 10);
		expect(result.upper).toBeCloseTo(-32.366496498249639, 10);
		expect(Math.abs(result.permutationP! - 0.0040967393235531117)).toBeLessThan(0.0008);
	});

	it('says of Snow’s two companies how far apart they are, and not how sure it is', () => {
		// Deaths in 10,000 houses as in Cunningham, S. (2021), Causal Inference: The Mixtape, table of
		// Snow’s companies: 85 to 19 and 135 to 147, together −78.
		const result = differenceInDifferences([19 - 85], [147 - 135]);
		expect(result).toMatchObject({ estimate: -78, lower: null, upper: null, permutationP: null });
	});

	it('has the difference of the midline of a project in Sierra Leone, and says that four clusters are too few', () => {
		// Percentage points of pupils who would ask for a condom: +17.1 where people acted, −6.2 where they did not. Two
		// clusters on a side: of 6 ways to divide them 2 are as far from the middle.
		const { estimate, lower, permutationP, smallestPossibleP } = differenceInDifferences(
			[17.1, 17.1],
			[-6.2, -6.2]
		);
		expect(estimate).toBeCloseTo(23.3, 10);
		expect([lower, permutationP]).toEqual([null, null]);
		expect(smallestPossibleP).toBeCloseTo(1 / 3, 12);
	});

	it('finds less unemployment where a plain before-and-after finds more', () => {
		// Card, D. (1990), ILR Review 43, as in Angrist, J. and Krueger, A. (1999), Handbook of Labor
		// Economics 3, table 4: Black people without work in Miami before and after many came from
		// Cuba, in percent, and in four cities to which they did not come. Printed: −1.0.
		const miami = 9.6 - 8.3;
		const { estimate } = differenceInDifferences([miami], [12.6 - 10.3]);
		expect(miami).toBeGreaterThan(0);
		expect(estimate).toBeCloseTo(-1, 10);
	});

	it('has the difference of Efron and Tibshirani’s mice, and half its p on their one side', () => {
		// Efron, B. and Tibshirani, R. (1993), An Introduction to the Bootstrap, tables 2.1 and 15.1:
		// 30.63. The p: R 4.2.2, coin 1.4.2.
		const treated = [94, 197, 16, 38, 99, 141, 23];
		const control = [52, 104, 146, 10, 51, 30, 40, 27, 46];
		const { estimate, permutationP } = differenceInDifferences(treated, control);
		expect(estimate).toBeCloseTo(30.63, 2);
		expect(permutationP).toBeCloseTo(0.27832167832167831, 12);
	});
});

describe('published comparisons that turn round', () => {
	// Charig, C. R. et al. (1986), British Medical Journal 292: kidney stones, open surgery and
	// percutaneous. Printed: 78 and 83 % of all, 93 and 87 % of small, 73 and 69 % of large stones.
	const kidneyStones = { small: [81, 87, 234, 270], large: [192, 263, 55, 80] } as const;

	it('finds surgery worse in all stones and better in each size', () => {
		const { small, large } = kidneyStones;
		const all = newcombeInterval(273, 350, 289, 350);
		expect(all.estimate).toBeCloseTo(0.78 - 0.8257, 4);
		expect(newcombeInterval(...small).estimate).toBeCloseTo(0.931 - 0.8667, 3);
		expect(newcombeInterval(...large).estimate).toBeCloseTo(0.73 - 0.6875, 3);
		expect([273, 350]).toEqual([small[0] + large[0], small[1] + large[1]]);
	});

	it('finds women admitted less often to the university, and not to its departments', () => {
		// Bickel, P. J. et al. (1975), Science 187, as in R’s UCBAdmissions (six departments): 44.5 % of
		// men and 30.4 % of women. R 4.2.2: mean over departments 0.0360.
		const women = [
			[89, 108],
			[17, 25],
			[202, 593],
			[131, 375],
			[94, 393],
			[24, 341]
		] as const;
		const men = [
			[512, 825],
			[353, 560],
			[120, 325],
			[138, 417],
			[53, 191],
			[22, 373]
		] as const;
		const all = newcombeInterval(total(women, 0), total(women, 1), total(men, 0), total(men, 1));
		expect(all.estimate).toBeCloseTo(0.304 - 0.445, 2);
		expect(all.upper).toBeLessThan(0);
		const differences = women.map(
			([admitted, asked], department) =>
				admitted / asked - men[department]![0] / men[department]![1]
		);
		const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
		expect(mean).toBeCloseTo(0.036002971737889258, 12);
	});

	it('finds fewer deaths among women who smoke, and more once they are held against others of their age', () => {
		// Appleton, D. R., French, J. M. and Vanderpump, M. P. J. (1996), The American Statistician 50: Whickham after
		// twenty years. Printed: 139 of 582 (24 %) and 230 of 732 (31 %). Weighed by age: Python’s fractions.
		const smokers = [
			[2, 55],
			[3, 124],
			[14, 109],
			[27, 130],
			[51, 115],
			[29, 36],
			[13, 13]
		] as const;
		const others = [
			[1, 62],
			[5, 157],
			[7, 121],
			[12, 78],
			[40, 121],
			[101, 129],
			[64, 64]
		] as const;
		const counts = [
			...[total(smokers, 0), total(smokers, 1)],
			...[total(others, 0), total(others, 1)]
		] as const;
		expect(counts).toEqual([139, 582, 230, 732]);
		const all = newcombeInterval(139, 582, 230, 732);
		expect([139 / 582, 230 / 732].map((share) => share.toFixed(2))).toEqual(['0.24', '0.31']);
		expect(all.upper).toBeLessThan(0);
		const weighed = smokers.reduce((sum, [died, asked], age) => {
			const [diedToo, askedToo] = others[age]!;
			return sum + (died / asked - diedToo / askedToo) * (asked + askedToo);
		}, 0);
		expect(weighed / 1314).toBeCloseTo(0.0441607696084307, 12);
	});
});

type Pairs = readonly (readonly [before: number, after: number])[];

function total(rows: Pairs, column: 0 | 1): number {
	return rows.reduce((sum, row) => sum + row[column], 0);
}

function changesOf(rows: Pairs): number[] {
	return rows.map(([before, after]) => after - before);
}
