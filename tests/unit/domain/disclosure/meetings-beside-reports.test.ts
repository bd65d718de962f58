import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import { shownInSeries, type Counts, type Given, type Made } from './series-of-documents';

/** Papers of meetings among reports for donors: whoever holds all of them learns of no other community what no report would say. */

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const counts: Counts = { c1: 12, c2: 9, c3: 6, c4: 15, c5: 14, c6: 11 };
const of = (...ids: readonly string[]): Counts =>
	Object.fromEntries(ids.map((id) => [id, counts[id] ?? 0]));
const consent = new Map<string, Consent>(Object.keys(counts).map((id) => [id, 'totals_only']));

const report = (...given: readonly Given[]): Made => ({ given, consent });
const meeting = (id: string, given: Partial<Given> = {}): Made => ({
	given: [{ of: of(id), placeKind: 'community', placeId: id, ...given }],
	consent,
	audience: 'meeting'
});

describe('A meeting after a report', () => {
	it('sees its own number where two others are left, and nobody how many were hurt in the last one', () => {
		const three = { of: of('c1', 'c2', 'c4') };
		expect(shownInSeries(highs, [report(three), meeting('c1'), meeting('c2')])).toEqual([
			[36],
			[12],
			[null]
		]);
		const four = { of: of('c1', 'c2', 'c3', 'c4') };
		// After the first of them three are left, after the second two.
		expect(
			shownInSeries(highs, [report(four), meeting('c1'), meeting('c2'), meeting('c4')])
		).toEqual([[42], [12], [9], [null]]);
	});

	it('does not tell that fewer than ten were hurt in the two others', () => {
		const few = { c1: 20, c2: 5, c3: 4 };
		expect(shownInSeries(highs, [report({ of: few }), meeting('c1', { of: { c1: 20 } })])).toEqual([
			[29],
			[null]
		]);
	});

	it('sees all that its community did, also where a report hides its area', () => {
		for (const indicatorId of ['O1', 'A1']) {
			const [, first, second] = shownInSeries(highs, [
				report(
					{ of: counts, indicatorId },
					{ of: of('c1', 'c2'), placeKind: 'area', placeId: 'North', indicatorId }
				),
				meeting('c1', { indicatorId }),
				meeting('c2', { indicatorId })
			]);
			expect([first, second]).toEqual([[12], [9]]);
		}
	});

	it('sees its own number about harm where a report hides an area since there is nobody else in it', () => {
		const area = { of: of('c1'), placeKind: 'area', placeId: 'North' } as const;
		const [before, own] = shownInSeries(highs, [report({ of: counts }, area), meeting('c1')]);
		expect(before?.[1]).toBeNull();
		expect(own).toEqual([12]);
	});
});

describe('A year of one community beside the quarters of three', () => {
	const quarter = (number: number): Made =>
		report({ of: of('c1', 'c2', 'c4'), period: `2025-Q${number}` });
	const year = meeting('c1', { of: { c1: 48 }, period: '2025' });
	const nextYear = meeting('c2', { of: { c2: 36 }, period: '2025' });

	it('does not tell the year of the last one, and no report after it that of the two others', () => {
		const quarters = [1, 2, 3, 4].map(quarter);
		const told = (series: readonly Made[]): number =>
			shownInSeries(highs, series).filter(([shown]) => shown !== null).length;
		expect(told(quarters)).toBe(4);
		expect(told([...quarters, year])).toBe(5);
		expect(told([...quarters, year, nextYear])).toBe(5);
		expect(told([year, ...quarters])).toBe(4);
	});
});

describe('A document like the one before', () => {
	const years = (newer: number): Made => ({
		given: [
			{ of: { c1: 12 }, period: '2024', indicatorId: 'H1', placeKind: 'community', placeId: 'c1' },
			{
				of: { c1: newer },
				period: '2025',
				indicatorId: 'H1',
				placeKind: 'community',
				placeId: 'c1'
			}
		],
		consent,
		audience: 'meeting'
	});

	it('says the same again, though two years are nearly alike', () => {
		expect(shownInSeries(highs, [years(14), years(14)])).toEqual([
			[12, 14],
			[12, 14]
		]);
	});

	it('hides only the year that has one child more since', () => {
		expect(shownInSeries(highs, [years(14), years(15)])).toEqual([
			[12, 14],
			[12, null]
		]);
	});

	it('says the same again to donors, with the time before beside it', () => {
		const both = report(
			{ of: counts, period: '2024', indicatorId: 'H1' },
			{ of: { ...counts, c1: 14 }, period: '2025', indicatorId: 'H1' }
		);
		expect(shownInSeries(highs, [both, both])).toEqual([
			[67, 69],
			[67, 69]
		]);
	});
});
