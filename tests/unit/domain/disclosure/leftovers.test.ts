import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import { shownInSeries, type Counts, type Given } from './series-of-documents';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const consent = new Map<string, Consent>(
	Array.from({ length: 9 }, (_, index) => [`c${index + 1}`, 'totals_only'])
);

/** What each document of a series shows, one after the other; `null` where it is hidden. */
const shownIn = (...documents: readonly (readonly Given[])[]) =>
	shownInSeries(
		highs,
		documents.map((given) => ({ given, consent }))
	);

/** So many cases in the communities from this one on. */
const from = (first: number, ...counts: readonly number[]): Counts =>
	Object.fromEntries(counts.map((count, index) => [`c${first + index}`, count]));

const area = (placeId: string, of: Counts): Given => ({ of, placeKind: 'area', placeId });

describe('What is left when all that is told is taken away', () => {
	const [north, south] = [from(1, 6, 7, 7), from(4, 6, 7, 7)];

	it('is never the one community that belongs to no area', () => {
		for (const alone of [3, 30]) {
			const everywhere = { of: { ...north, ...south, c7: alone } };
			const [[all, ...areas] = []] = shownIn([
				everywhere,
				area('north', north),
				area('south', south)
			]);
			expect(all).not.toBeNull();
			expect(areas).toContain(null);
		}
	});

	it('is never two communities that belong to no area, whatever else cuts their time', () => {
		const outside = from(7, 9, 8);
		const whole = { ...north, ...south, ...outside };
		const quarter = { of: from(1, 4, 4, 4, 4, 4, 4, 4, 4), period: '2025-Q1' };
		const [, [all, ...areas] = []] = shownIn(
			[quarter],
			[{ of: whole }, area('north', north), area('south', south)]
		);
		expect([all, ...areas]).toContain(null);
	});

	it('is no area of two communities, whatever it is about', () => {
		const births = (of: Counts): Given => ({ of, indicatorId: 'H11' });
		const [first, second] = [from(1, 40, 40, 40), from(4, 40, 40, 40)];
		const areas = [first, second, from(7, 50, 45)].map((of, index) => ({
			...area(`area ${index}`, of),
			indicatorId: 'H11'
		}));
		const all = births({ ...first, ...second, ...from(7, 50, 45) });
		const [[, ...shown] = []] = shownIn([all, ...areas]);
		expect(shown.filter((one) => one === null).length).toBeGreaterThan(1);
	});

	it('may be three communities with many cases', () => {
		const everywhere = { of: { ...north, ...south, ...from(7, 6, 7, 7) } };
		expect(shownIn([everywhere, area('north', north), area('south', south)])).toEqual([
			[60, 20, 20]
		]);
	});

	it('is never a quarter with few cases that no document was of', () => {
		const quarters = ['2025-Q1', '2025-Q2', '2025-Q3'].map((period) => [{ of: north, period }]);
		const year = { of: from(1, 19, 22, 23), period: '2025' };
		expect(shownIn(...quarters, [year])).toEqual([[20], [20], [20], [null]]);
		const many = { of: from(1, 25, 28, 28), period: '2025' };
		expect(shownIn(...quarters, [many])).toEqual([[20], [20], [20], [81]]);
	});

	it('may be nobody, where it is told already that there is nobody', () => {
		const none = from(1, 0, 0, 0, 0, 0, 0, 0);
		const quarters = ['2025-Q1', '2025-Q2'].map((period) => [{ of: none, period }]);
		expect(shownIn(...quarters, [{ of: none }])).toEqual([[0], [0], [0]]);
	});
});
