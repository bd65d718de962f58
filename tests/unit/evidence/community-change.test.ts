import { describe, expect, test } from 'vitest';
import {
	beforeAndAfter,
	hasBeforeAndAfter,
	isMixShift,
	type BeforeAndAfter
} from '../../../src/lib/domain/evidence/before-and-after.ts';
import { changesOn, isChange } from '../../../src/lib/domain/evidence/community-change.ts';
import { questionOf, type GivenCommunity } from './facts.ts';

const acted = '2022-06-01';

function foundOf(given: Readonly<Record<string, GivenCommunity>>): BeforeAndAfter {
	const found = beforeAndAfter(questionOf(given));
	if (!hasBeforeAndAfter(found)) throw new Error('nothing found');
	return found;
}

/** Why single communities have no change. */
const reasonsOf = (given: Readonly<Record<string, GivenCommunity>>) =>
	Object.fromEntries(
		changesOn(questionOf(given), 'here').map((one) => [
			one.community.community_id,
			isChange(one) ? [one.before.label, one.after.label] : one.reason
		])
	);

describe('the change of a community', () => {
	test('is from the last round that ended by its first action to the latest one', () => {
		const numbers = { T0: [50, 100], T1: [45, 100], T2: [40, 100], T3: [30, 100] } as const;
		expect(reasonsOf({ a: { numbers, acted }, b: { numbers, acted: '2023-05-20' } })).toEqual({
			a: ['T1', 'T3'],
			b: ['T2', 'T3']
		});
	});

	test('is not given where it cannot be, each time with the reason', () => {
		const both = { T1: [45, 100], T3: [30, 100] } as const;
		expect(
			reasonsOf({
				'no action': { numbers: both },
				'no number': { numbers: {}, acted },
				'not before': { numbers: both, acted: '2021-01-01' },
				'not after': { numbers: { T1: [45, 100] }, acted },
				'asked differently': { numbers: both, acted, breaks: ['T3'] },
				'too few': { numbers: { T1: [4, 9], T3: [30, 100] }, acted }
			})
		).toEqual({
			'no action': 'no action',
			'no number': 'no number',
			'not before': 'not before',
			'not after': 'not after',
			'asked differently': 'asked differently',
			'too few': 'too few'
		});
	});

	test('looks at the actions that were asked about alone', () => {
		const numbers = { T1: [45, 100], T2: [40, 100], T3: [30, 100] } as const;
		const question = questionOf({ a: { numbers, acted, action: { action_type: 'bylaw' } } });
		const [bylaws] = changesOn({ ...question, choice: 'type:bylaw' }, 'here');
		const [talks] = changesOn({ ...question, choice: 'type:dialogue' }, 'here');
		expect(bylaws).toMatchObject({ before: { label: 'T1' } });
		expect(talks).toMatchObject({ reason: 'no action' });
	});

	test('of a place that is compared with is since the median first day of its area, else of the project', () => {
		const numbers = { T1: [45, 100], T2: [40, 100], T3: [30, 100] } as const;
		const given = {
			a: { numbers, acted: '2022-06-01' },
			b: { numbers, acted: '2024-01-01' },
			c: { numbers, acted: '2024-02-01', community: { area: 'South' } },
			near: { numbers, side: 'beside' },
			far: { numbers, side: 'beside', community: { area: 'West' } }
		} as const;
		const labels = changesOn(questionOf(given), 'beside').map((one) =>
			isChange(one) ? one.before.label : one.reason
		);
		// North: half way from 2022-06-01 to 2024-01-01, before T2; all three: 2024-01-01, after it.
		expect(labels).toEqual(['T1', 'T2']);
	});
});

describe('before and after', () => {
	test('adds the same communities at both ends, and gives the difference Newcombe’s limits', () => {
		const found = foundOf({
			a: { numbers: { T1: [18, 40], T3: [9, 40] }, acted },
			b: { numbers: { T1: [10, 40] }, acted }
		});
		expect([found.before.numerator, found.before.denominator]).toEqual([18, 40]);
		// The figures of `evidence.md`, which came from elsewhere.
		expect(found.difference?.estimate).toBeCloseTo(-22.5, 1);
		expect(found.difference?.lower).toBeCloseTo(-40.8, 1);
		expect(found.difference?.upper).toBeCloseTo(-1.8, 1);
		expect(found.kind).toBe('clear');
		expect(found.leftOut.map(({ reason }) => reason)).toEqual(['not after']);
	});

	test('is unclear where no change is among what may be true', () => {
		const found = foundOf({ a: { numbers: { T1: [18, 40], T3: [16, 40] }, acted } });
		expect(found.kind).toBe('unclear');
	});

	test('says that the mix moved where all together went one way and most of them the other', () => {
		// Each place got better; the worst off grew, so that together they look worse.
		const found = foundOf({
			a: { numbers: { T1: [8, 10], T3: [70, 100] }, acted },
			b: { numbers: { T1: [20, 100], T3: [1, 10] }, acted },
			c: { numbers: { T1: [22, 100], T3: [2, 10] }, acted }
		});
		expect(found.before.value).toBeLessThan(found.after.value ?? 0);
		expect(found.ways).toEqual({ up: 0, down: 3, same: 0 });
		expect(isMixShift(found)).toBe(true);
	});

	test('gives none where no place has both', () => {
		const found = beforeAndAfter(questionOf({ a: { numbers: { T1: [8, 10] }, acted } }));
		expect(hasBeforeAndAfter(found)).toBe(false);
	});
});
