import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import { daysWithoutRows, type CountedCell } from '$lib/domain/disclosure/without-rows';
import { shownInSeries, type Counts, type Given } from './series-of-documents';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const ids = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];
const consent = new Map<string, Consent>(ids.map((id) => [id, 'totals_only']));

const shownIn = (...documents: readonly (readonly Given[])[]) =>
	shownInSeries(
		highs,
		documents.map((given) => ({ given, consent }))
	);

describe('Quarters that add up to a year', () => {
	const each: Counts = Object.fromEntries(ids.map((id) => [id, 7]));
	const { c1: _c1, ...others } = each;
	const quarter = (number: number): readonly Given[] => [
		{ of: number === 1 ? others : each, period: `2025-Q${number}` },
		// Meetings of that quarter: who was there, also where nobody told of harm.
		{ of: each, indicatorId: 'P1', period: `2025-Q${number}` }
	];
	const yearOf = (first: number, last: number): Counts =>
		Object.fromEntries(
			ids.slice(first - 1, last).map((id) => [id, id === 'c1' ? 21 : 28] as const)
		);
	const area = (placeId: string, of: Counts): Given => ({
		...{ of, placeKind: 'area', placeId, period: '2025' }
	});

	it('do not tell an area of two communities, one of which had no rows in one of them', () => {
		const areas = [
			area('north', yearOf(6, 8)),
			area('east', yearOf(3, 5)),
			area('west', yearOf(1, 2))
		];
		const shown = shownIn(quarter(1), quarter(2), quarter(3), quarter(4), areas);
		expect(shown.slice(0, 4).map(([all]) => all)).toEqual([49, 56, 56, 56]);
		expect(shown[4]?.filter((one) => one === null).length).toBeGreaterThan(1);
	});
});

describe('A quarter of which no document is', () => {
	const shownWhere = (known: readonly string[], documents: readonly (readonly Given[])[]) =>
		shownInSeries(
			highs,
			documents.map((given) => ({
				given,
				consent,
				without: known.map((communityId) => ({
					...{ communityId, firstDay: '2025-04-01', lastDay: '2025-06-30' }
				}))
			}))
		);

	it('is not told of the two communities that had rows in it, as what a year has and its other quarters have not', () => {
		const each: Counts = Object.fromEntries(ids.map((id) => [id, 7]));
		const whole: Counts = Object.fromEntries(
			ids.map((id) => [id, id === 'c7' || id === 'c8' ? 29 : 21])
		);
		const quarter = (number: number): readonly Given[] => [{ of: each, period: `2025-Q${number}` }];
		const series = [[{ of: whole, period: '2025' }], quarter(1), quarter(3), quarter(4)];
		expect(shownWhere([], series)).toEqual([[184], [56], [56], [56]]);
		expect(shownWhere(ids.slice(0, 6), series)).toEqual([[184], [56], [56], [null]]);
	});
});

describe('A community has no rows in a quarter', () => {
	const cell = (
		firstDay: string,
		lastDay: string,
		of: readonly string[],
		more = {}
	): CountedCell => ({
		...{ indicatorId: 'H10', placeKind: 'all', placeId: 'ALL', breakdown: '', group: '' },
		...{ firstDay, lastDay },
		shares: of.map((communityId) => ({ communityId, numerator: 1, denominator: null })),
		...more
	});
	const first = ['2025-01-01', '2025-03-31'] as const;
	const year = ['2025-01-01', '2025-12-31'] as const;

	it('that a document of the same place leaves it out of', () => {
		const found = daysWithoutRows([[cell(...first, ['c2']), cell(...year, ['c1', 'c2'])]], 'H10');
		expect(found).toEqual([{ communityId: 'c1', firstDay: first[0], lastDay: first[1] }]);
	});

	it('but not where nobody of its place, or nobody who agreed, was counted', () => {
		const elsewhere = cell(...year, ['c1'], { placeKind: 'area', placeId: 'north' });
		expect(daysWithoutRows([[cell(...first, ['c2']), elsewhere]], 'H10')).toEqual([]);
		const later = [[cell(...first, ['c2'])], [cell(...year, ['c1', 'c2'])]];
		expect(daysWithoutRows(later, 'H10')).toEqual([]);
	});

	it('no longer once rows came late', () => {
		const before = [cell(...first, ['c2']), cell(...year, ['c1', 'c2'])];
		expect(daysWithoutRows([before, [cell(...first, ['c1', 'c2'])]], 'H10')).toEqual([]);
	});
});
