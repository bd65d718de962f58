import { describe, expect, test } from 'vitest';
import { comparisonStanding } from '../../../src/lib/domain/evidence/comparison-standing.ts';
import type { ChangeQuestion } from '../../../src/lib/domain/evidence/community-change.ts';
import {
	isCompared,
	withComparison,
	type WithComparison
} from '../../../src/lib/domain/evidence/with-comparison.ts';
import { questionOf, type GivenCommunity } from './facts.ts';

const acted = '2022-06-01';
type Pair = readonly [number, number];

/** Communities of 100 people a round, by their shares at T1 and T3, and at T0 where there are three. */
function arms(
	here: readonly (readonly number[])[],
	beside: readonly (readonly number[])[]
): Readonly<Record<string, GivenCommunity>> {
	const numbersOf = (shares: readonly number[]): Readonly<Record<string, Pair>> => {
		const rounds = shares.length === 3 ? ['T0', 'T1', 'T3'] : ['T1', 'T3'];
		return Object.fromEntries(rounds.map((round, index) => [round, [shares[index] ?? 0, 100]]));
	};
	return Object.fromEntries<GivenCommunity>([
		...here.map((shares, index) => [`a${index}`, { numbers: numbersOf(shares), acted }] as const),
		...beside.map(
			(shares, index) =>
				[`c${index}`, { numbers: numbersOf(shares), side: 'beside' as const }] as const
		)
	]);
}

function foundOf(question: ChangeQuestion): WithComparison {
	const found = withComparison(question);
	if (!isCompared(found)) throw new Error(found.reason);
	return found;
}

const compared = (
	here: readonly (readonly number[])[],
	beside: readonly (readonly number[])[]
): WithComparison => foundOf(questionOf(arms(here, beside)));

const six = [
	[50, 30],
	[48, 30],
	[52, 33],
	[47, 30],
	[49, 31],
	[50, 33]
];
const steady = [
	[50, 48],
	[48, 47],
	[52, 49],
	[47, 46],
	[49, 48],
	[50, 47]
];

describe('a comparison', () => {
	test('of one place a side draws four points, and says nothing of chance', () => {
		const { kind, difference } = compared([[45, 23]], [[44, 40]]);
		expect(kind).toBe('four points');
		expect(difference).toMatchObject({ estimate: -18, lower: null, upper: null });
		expect(difference.permutationP).toBeNull();
	});

	test('of two places a side, or of two beside many, draws lines', () => {
		expect(compared(six.slice(0, 2), steady.slice(0, 2)).kind).toBe('lines');
		expect(compared(six, steady.slice(0, 2)).kind).toBe('lines');
		expect(compared(six, steady.slice(0, 2)).difference.lower).toBeNull();
	});

	test('of three a side has limits, and no p since it could not be small', () => {
		const { kind, difference } = compared(six.slice(0, 3), steady.slice(0, 3));
		expect(kind).toBe('compared');
		expect(difference.lower).not.toBeNull();
		expect(difference.smallestPossibleP).toBeCloseTo(0.1, 12);
		expect(difference.permutationP).toBeNull();
	});

	test('of six a side has both', () => {
		const { difference } = compared(six, steady);
		expect(difference.upper).toBeLessThan(0);
		expect(difference.permutationP).toBeCloseTo(2 / 924, 12);
	});

	test('counts each community once, however many people were asked there', () => {
		const question = questionOf({
			a: { numbers: { T1: [500, 1000], T3: [400, 1000] }, acted },
			b: { numbers: { T1: [5, 10], T3: [5, 10] }, acted },
			c: { numbers: { T1: [5, 10], T3: [5, 10] }, side: 'beside' }
		});
		expect(foundOf(question).difference.here).toBeCloseTo(-5, 12);
	});

	test('takes the two times that both sides have, and names who was asked at others', () => {
		const found = foundOf(
			questionOf({
				...arms(six.slice(0, 3), steady.slice(0, 3)),
				late: { numbers: { T1: [40, 100], T2: [38, 100] }, acted }
			})
		);
		expect(found.here).toHaveLength(3);
		expect(found.leftOut).toMatchObject([
			{ community: { community_id: 'late' }, reason: 'other times' }
		]);
	});

	test('says what is missing: no such places, no change here, no change there', () => {
		const reasonOf = (given: Readonly<Record<string, GivenCommunity>>) => {
			const found = withComparison(questionOf(given));
			return isCompared(found) ? '' : found.reason;
		};
		expect(reasonOf(arms(six, []))).toBe('no comparison places');
		expect(reasonOf({ ...arms([], steady), a: { numbers: { T1: [40, 100] }, acted } })).toBe(
			'no change here'
		);
		expect(reasonOf({ ...arms(six, []), c: { numbers: { T1: [40, 100] }, side: 'beside' } })).toBe(
			'no change beside'
		);
	});
});

describe('movement before anybody acted', () => {
	const trendOf = (here: readonly number[][], beside: readonly number[][]) =>
		compared(here, beside).trend.kind;
	const before = (shares: readonly number[][], first: readonly number[]) =>
		shares.map((pair, index) => [first[index] ?? 0, ...pair]);

	test('is not known where people were asked once before', () => {
		expect(trendOf(six, steady)).toBe('not known');
	});

	test('is seen alike or apart of three or more a side, and only told of fewer', () => {
		const alike = [51, 50, 53, 49, 50, 52];
		const falling = [70, 69, 73, 66, 70, 71];
		expect(trendOf(before(six, alike), before(steady, alike))).toBe('no difference seen');
		expect(trendOf(before(six, falling), before(steady, alike))).toBe('moved apart');
		expect(trendOf(before(six.slice(0, 2), alike), before(steady.slice(0, 2), alike))).toBe(
			'two numbers'
		);
	});
});

describe('how much a comparison can say', () => {
	const alike = [51, 50, 53, 49, 50, 52];
	const checked = arms(
		six.map((pair, index) => [alike[index] ?? 0, ...pair]),
		steady.map((pair, index) => [alike[index] ?? 0, ...pair])
	);
	const standing = (question: ChangeQuestion) => comparisonStanding(question, foundOf(question));

	test('is the last rung where every check holds', () => {
		expect(standing(questionOf(checked))).toEqual({ rung: 'compared and checked', unchecked: [] });
	});

	test('is one rung lower with each check that fails, and says which', () => {
		const worst = { a0: { ...checked['a0']!, community: { selected_because: 'worst_off' } } };
		expect(standing(questionOf({ ...checked, ...worst })).unchecked).toEqual([
			'chosen as worst off'
		]);
		const too = { c0: { ...checked['c0']!, acted: '2024-01-01' } };
		expect(standing(questionOf({ ...checked, ...too })).unchecked).toEqual(['comparison acted']);
		const flood = {
			scope: 'c1',
			kind: 'flood_drought',
			label: null,
			date_start: '2024-02-01',
			date_end: '2024-03-01'
		};
		expect(standing(questionOf(checked, { events: [flood] })).unchecked).toEqual([
			'struck one side'
		]);
		const everywhere = { ...flood, scope: 'ALL' };
		expect(standing(questionOf(checked, { events: [everywhere] })).unchecked).toEqual([]);
		expect(standing(questionOf(arms(six.slice(0, 3), steady.slice(0, 3)))).unchecked).toEqual([
			'too few places',
			'trend not known'
		]);
	});
});
