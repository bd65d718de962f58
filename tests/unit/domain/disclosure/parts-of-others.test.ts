import highsLoader, { type Highs } from 'highs';
import { beforeAll, expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import { shownInSeries, type Counts, type Given } from './series-of-documents';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const consent = new Map<string, Consent>(
	Array.from({ length: 8 }, (_, index) => [`c${index + 1}`, 'totals_only'])
);

/** One action in each of these communities. */
const oneIn = (...communities: readonly number[]): Counts =>
	Object.fromEntries(communities.map((community) => [`c${community}`, 1]));

const areas = [oneIn(1), oneIn(2), oneIn(3, 4, 5), oneIn(6, 7, 8)];
/** Each kind of harm is worked on in other communities. */
const parts: Readonly<Record<string, Counts>> = {
	heavy_work: oneIn(4, 6, 8),
	early_pregnancy: oneIn(1, 5, 7),
	harsh_punishment: oneIn(2),
	out_of_school: oneIn(3)
};

it('parts of a split that are each of other communities add up to their whole, and tell no area of one community', () => {
	const indicatorId = 'A1';
	const given: readonly Given[] = [
		{ indicatorId, of: oneIn(1, 2, 3, 4, 5, 6, 7, 8) },
		...areas.map((of, index): Given => ({
			indicatorId,
			of,
			placeKind: 'area',
			placeId: `area ${index}`
		})),
		...Object.entries(parts).map(([group, of]): Given => ({
			indicatorId,
			of,
			breakdown: 'harm',
			group
		}))
	];
	const [[all, first, second, third, fourth, ...split] = []] = shownInSeries(highs, [
		{ given, consent }
	]);
	expect([first, second]).toEqual([null, null]);
	// The two areas of one community are what all places, or all parts, have more than the other two.
	const isTold = all !== null || split.every((count) => count !== null);
	expect(isTold && third !== null && fourth !== null).toBe(false);
});
