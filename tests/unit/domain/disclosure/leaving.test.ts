import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import { shownInSeries, type Counts, type Given } from './series-of-documents';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const without = (counts: Counts, ...gone: readonly string[]): Counts =>
	Object.fromEntries(Object.entries(counts).filter(([id]) => !gone.includes(id)));

interface Made {
	readonly given: readonly Given[];
	readonly consent: Readonly<Record<string, Consent>>;
}

/** What each document of a series shows, one after the other; `null` where it is hidden. */
const shownIn = (...documents: readonly Made[]) =>
	shownInSeries(
		highs,
		documents.map(({ given, consent }) => ({ given, consent: new Map(Object.entries(consent)) }))
	);

const ids = ['c1', 'c2', 'c3', 'c4', 'c5'];
const totals = Object.fromEntries(ids.map((id) => [id, 'totals_only' as const]));
const came: Counts = { c1: 59, c2: 120, c3: 80, c4: 95, c5: 130 };
/** Children among those who came: no number about harm. */
const quarter = (number: number, of: Counts = came): Given => ({
	...{ of, indicatorId: 'P1', among: (count: number) => 3 * count },
	period: `2025-Q${number}`
});

describe('A community that no longer agrees', () => {
	const consent = { ...totals, c1: 'none' as const };

	it('is not what two documents about the same months differ by', () => {
		const [, after] = shownIn(
			{ given: [quarter(1)], consent: totals },
			{ given: [quarter(1, without(came, 'c1')), quarter(2, without(came, 'c1'))], consent }
		);
		expect(after).toEqual([null, 425]);
	});

	it('is not what a year and one quarter tell beside three quarters of before', () => {
		const left = without(came, 'c1');
		const year = Object.fromEntries(Object.entries(left).map(([id, count]) => [id, 4 * count]));
		const [, after = []] = shownIn(
			{ given: [quarter(1), quarter(2), quarter(3)], consent: totals },
			{ given: [{ ...quarter(4, year), period: '2025' }, quarter(4, left)], consent }
		);
		expect(after.filter((shown) => shown !== null)).toHaveLength(1);
	});

	it('is not what the last quarter tells beside a year and three quarters of before', () => {
		const year = Object.fromEntries(Object.entries(came).map(([id, count]) => [id, 4 * count]));
		const [, after] = shownIn(
			{
				given: [{ ...quarter(1, year), period: '2025' }, quarter(1), quarter(2), quarter(4)],
				consent: totals
			},
			{ given: [quarter(3, without(came, 'c1'))], consent }
		);
		expect(after).toEqual([null]);
	});

	it('goes unseen where three leave at once', () => {
		const gone = ['c1', 'c2', 'c3'];
		const [, after] = shownIn(
			{
				given: [quarter(1, { ...came, c6: 70, c7: 60 })],
				consent: { ...totals, c6: 'named', c7: 'named' }
			},
			{
				given: [quarter(1, without({ ...came, c6: 70, c7: 60 }, ...gone))],
				consent: { ...totals, c6: 'named', c7: 'named', c1: 'none', c2: 'none', c3: 'none' }
			}
		);
		expect(after).toEqual([355]);
	});
});

describe('A community that is counted since', () => {
	const before = { given: [quarter(1, without(came, 'c1'))], consent: totals };

	it('is told by the difference only where it agreed to be named', () => {
		const named = shownIn(before, { given: [quarter(1)], consent: { ...totals, c1: 'named' } });
		expect(named[1]).toEqual([484]);
		expect(shownIn(before, { given: [quarter(1)], consent: totals })[1]).toEqual([null]);
	});

	it('does not hide a number whose communities are the same', () => {
		const [, after] = shownIn(
			{ given: [quarter(1), quarter(2)], consent: totals },
			{ given: [quarter(1), quarter(2, { ...came, c2: 121 })], consent: totals }
		);
		expect(after).toEqual([484, 485]);
	});
});
