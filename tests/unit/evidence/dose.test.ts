import { describe, expect, test } from 'vitest';
import {
	doseAndChange,
	hasDose,
	type DoseAnswer,
	type SessionDay
} from '../../../src/lib/domain/evidence/dose.ts';
import { questionOf, type GivenCommunity } from './facts.ts';

const sessionOn = (community_id: string, date: string, count: number): SessionDay => ({
	community_id,
	date,
	action_ids: `a-${community_id}`,
	count
});

/** Ten places: the n-th held n sessions between T1 and T2, and its share fell by n of 100. */
const places = Array.from({ length: 10 }, (_, index) => `c${index}`);
const given: Readonly<Record<string, GivenCommunity>> = Object.fromEntries(
	places.map((id, index) => [
		id,
		{ numbers: { T1: [50, 100], T2: [50 - index, 100] }, acted: '2022-06-01' } as const
	])
);
const sessions = places.map((id, index) => sessionOn(id, '2022-08-01', index));

function answerOf(
	own: Readonly<Record<string, GivenCommunity>>,
	held: readonly SessionDay[] = sessions
): DoseAnswer {
	const found = doseAndChange({ ...questionOf(own), sessions: held });
	if (!hasDose(found)) throw new Error(found.reason);
	return found;
}

describe('doing more and changing more', () => {
	test('holds sessions for every 100 children against the change over the same stretch', () => {
		const { preset, communities } = answerOf(given);
		expect(communities).toBe(10);
		expect(preset.lag).toBe(0);
		expect(preset.stretches[4]).toMatchObject({ sessions: 4, per100: 2, change: -4 });
		expect(preset.correlation.estimate).toBeCloseTo(-1, 12);
		expect(preset.correlation.p).toBeLessThan(0.001);
	});

	test('counts neither sessions before the first round nor those after the second', () => {
		const outside = [
			...sessions,
			sessionOn('c0', '2022-03-10', 50),
			sessionOn('c0', '2023-05-20', 50)
		];
		expect(answerOf(given, outside).preset.stretches[0]?.sessions).toBe(0);
	});

	test('shows every delay that was tried, the one set beforehand first', () => {
		const three = Object.fromEntries(
			places.map((id, index) => [
				id,
				{
					numbers: { T1: [50, 100], T2: [50, 100], T3: [50 - index, 100] },
					acted: '2022-06-01'
				} as const
			])
		);
		const { tried } = answerOf(three);
		expect(tried.map(({ lag }) => lag)).toEqual([0, 1]);
		// What was done between T1 and T2 stands beside the change from T2 to T3 with lag 1 only.
		const [same, later] = tried;
		expect(same?.correlation.estimate).not.toBeCloseTo(-1, 3);
		expect(later?.correlation.estimate).toBeCloseTo(-1, 12);
	});

	test('leaves out and names places without a number of children, and asks for eight', () => {
		const without = { ...given['c9']!, community: { pop_children: null } };
		const { communities, withoutChildren } = answerOf({ ...given, c9: without });
		expect(communities).toBe(9);
		expect(withoutChildren.map(({ community_id }) => community_id)).toEqual(['c9']);
		const few = Object.fromEntries(Object.entries(given).slice(0, 7));
		const found = doseAndChange({ ...questionOf(few), sessions });
		expect(found).toMatchObject({ reason: 'few communities', found: 7 });
	});

	test('is not there where no session is written down: then no place did more than another', () => {
		expect(doseAndChange({ ...questionOf(given), sessions: [] })).toMatchObject({
			reason: 'no sessions'
		});
		const one = sessions.slice(0, 2);
		expect(hasDose(doseAndChange({ ...questionOf(given), sessions: one }))).toBe(true);
	});

	test('counts the sessions of the actions asked about, or all where they do not say whose they are', () => {
		const question = {
			...questionOf({ ...given, c1: { ...given['c1']!, action: { action_type: 'bylaw' } } }),
			sessions
		};
		const byLaws = doseAndChange({ ...question, choice: 'type:bylaw' });
		expect(hasDose(byLaws) && byLaws.preset.stretches.map((one) => one.sessions)).toEqual([
			0, 1, 0, 0, 0, 0, 0, 0, 0, 0
		]);
		const unnamed = sessions.map((one) => ({ ...one, action_ids: null }));
		const all = doseAndChange({ ...question, sessions: unnamed, choice: 'type:bylaw' });
		expect(hasDose(all) && all.isEverySession).toBe(true);
	});

	test('does not compare two rounds that were asked in two ways', () => {
		const broken = { ...given, c3: { ...given['c3']!, breaks: ['T2'] } };
		expect(answerOf(broken).communities).toBe(9);
	});
});

describe('a season that all places share', () => {
	test('is no pattern: only places of the same stretch are held against each other', () => {
		// In the second stretch everybody does more and every number falls; within it, nobody differs by what they did.
		const shared = Object.fromEntries(
			places.map((id, index) => {
				const turn = index % 2 === 0 ? 1 : -1;
				return [
					id,
					{
						numbers: { T1: [50, 100], T2: [50 + turn, 100], T3: [20 + turn * 2, 100] },
						acted: '2022-06-01'
					} as const
				];
			})
		);
		const held = places.flatMap((id) => [
			sessionOn(id, '2022-08-01', 1),
			sessionOn(id, '2023-08-01', 20)
		]);
		const { preset } = answerOf(shared, held);
		expect(new Set(preset.stretches.map(({ per100 }) => per100)).size).toBe(2);
		// All did the same within each stretch, so there is nothing to rank.
		expect(preset.correlation.estimate).toBeNull();
	});
});
