import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import { shownInSeries, type Counts, type Given, type Made } from './series-of-documents';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const all: Counts = { c1: 12, c2: 14, c3: 16, c4: 11, c5: 13, c6: 15 };
const consent = new Map<string, Consent>(Object.keys(all).map((id) => [id, 'totals_only']));
const number = (indicatorId: string, changed: Counts = {}): Given => ({
	indicatorId,
	of: { ...all, ...changed }
});
const shownIn = (...documents: readonly (readonly Given[])[]) =>
	shownInSeries(
		highs,
		documents.map((given): Made => ({ given, consent }))
	);

/** Those who were hurt, and the same less one child of the second community. */
const [hurt, older] = [number('hurt'), number('hurt_older', { c2: 13 })];

describe('Two numbers of which one leaves out a child', () => {
	it('are never both told, in one document or in two, whichever comes first', () => {
		expect(shownIn([hurt, older])[0]?.filter((shown) => shown !== null)).toHaveLength(1);
		expect(shownIn([hurt], [older])).toEqual([[81], [null]]);
		expect(shownIn([older], [hurt])).toEqual([[80], [null]]);
		expect(shownIn([older], [hurt, older])).toEqual([[80], [null, 80]]);
	});

	it('are told as the number of the catalogue, where one is of it', () => {
		expect(shownIn([older, number('H10')])[0]).toEqual([null, 81]);
	});

	it('are both told where they leave out ten or more, of three communities', () => {
		const many = number('hurt_older', { c1: 8, c2: 10, c3: 12 });
		expect(shownIn([hurt, many])[0]).toEqual([81, 69]);
	});

	it('are both told where they only come near each other', () => {
		const another = number('works', { c1: 9, c2: 13, c3: 15, c4: 10, c5: 12 });
		expect(shownIn([hurt, another])[0]).toEqual([81, 74]);
	});
});

describe('Communities that got other ids', () => {
	it('do not make a report tell that it has one child more than the one before', () => {
		const renamed = { d1: 12, d2: 15, d3: 16, d4: 11, d5: 13, d6: 15 };
		const agreed = new Map([
			...consent,
			...Object.keys(renamed).map((id) => [id, 'named'] as const)
		]);
		const [, after] = shownInSeries(highs, [
			{ given: [{ of: all }], consent: agreed },
			{ given: [{ of: renamed }], consent: agreed }
		]);
		expect(after).toEqual([null]);
	});
});
