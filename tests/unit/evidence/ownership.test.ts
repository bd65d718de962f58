import { describe, expect, test } from 'vitest';
import { ownershipAndLater } from '../../../src/lib/domain/evidence/ownership-and-later.ts';
import { ownershipByGroup } from '../../../src/lib/domain/evidence/ownership-by-group.ts';
import { cell, releasedCell } from '../charts/cells.ts';
import { questionOf } from './facts.ts';

const score = (group: string, value: number | null) =>
	releasedCell(
		cell({ indicatorId: 'O7', group, value, state: value === null ? 'no data' : 'value' })
	);

describe('scores of groups side by side', () => {
	test('stand with the furthest apart first, and name who scored highest and lowest', () => {
		const { groups, dimensions } = ownershipByGroup(
			[
				score('concern/girls', 4),
				score('concern/elders_leaders', 4),
				score('decisions/girls', 2),
				score('decisions/women', 2),
				score('decisions/elders_leaders', 4.5)
			],
			[score('decisions/girls', 1)]
		);
		expect(groups).toEqual(['girls', 'women', 'elders_leaders']);
		expect(dimensions.map(({ dimension, gap }) => [dimension, gap])).toEqual([
			['decisions', 2.5],
			['concern', 0]
		]);
		expect(dimensions[0]).toMatchObject({
			lowest: ['girls', 'women'],
			highest: ['elders_leaders']
		});
		expect(dimensions[0]?.scores[0]?.earlier?.value).toBe(1);
	});

	test('take no mixed group as an end of a gap, and none where one group alone scored', () => {
		const { dimensions } = ownershipByGroup(
			[score('concern/girls', 4), score('concern/mixed', 1), score('concern/men', null)],
			[]
		);
		expect(dimensions[0]).toMatchObject({ gap: undefined, lowest: [], highest: [] });
	});
});

describe('ownership first and change later', () => {
	test('holds the first score against the change since the first action, place by place', () => {
		const numbers = { T1: [50, 100], T3: [30, 100] } as const;
		const question = questionOf({
			a: { numbers, acted: '2022-06-01' },
			b: { numbers: { T1: [50, 100] }, acted: '2022-06-01' },
			c: { numbers, acted: '2022-06-01' }
		});
		const first = (community_id: string, date: string) => ({
			community_id,
			dimension: 'concern',
			date,
			score: 3
		});
		const [found] = ownershipAndLater(question, [
			first('a', '2022-07-01'),
			first('b', '2022-07-01'),
			first('c', '2025-09-01')
		]);
		// `b` was asked once, and `c` scored only after the number was last asked.
		expect(found?.places).toMatchObject([
			{ community: { community_id: 'a' }, score: 3, change: { change: -20 } }
		]);
	});
});
