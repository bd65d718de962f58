import { describe, expect, test } from 'vitest';
import { changeCautions, type Caution } from '../../../src/lib/domain/evidence/change-cautions.ts';
import { changeFinding } from '../../../src/lib/domain/evidence/change-finding.ts';
import type { ReleasedTimeline } from '../../../src/lib/domain/evidence/timeline.ts';
import type { IndicatorDefinition } from '../../../src/lib/domain/indicators/definition.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { childrenOutOfSchool as H3 } from '../../../src/lib/domain/indicators/children-out-of-school.ts';
import { reportsOfHarmReceived as H10 } from '../../../src/lib/domain/indicators/reports-of-harm-received.ts';
import { event, quarter, source, timelineOf, wave } from '../charts/timelines.ts';

const cautionsOf = (timeline: ReleasedTimeline, definition: IndicatorDefinition = H1) =>
	changeCautions(definition, timeline, changeFinding(definition, timeline));

const codes = (cautions: readonly Caution[]) => cautions.map(({ code }) => code);

const twoRounds = [
	wave('T1', '2022-03-10', { numerator: 62, denominator: 230 }),
	wave('T2', '2023-05-20', { numerator: 36, denominator: 225 })
];
const chaani = { community_id: 'c02', community_label: 'Chaani' } as const;

describe('changeCautions', () => {
	test('is silent where no rule fires', () => {
		expect(cautionsOf(timelineOf({ points: twoRounds }))).toEqual([]);
	});

	test('says where and from when people were asked in another way', () => {
		const sources = [
			source('T1'),
			source('T1', chaani),
			source('T2'),
			source('T2', { ...chaani, method: 'group_count' })
		];
		const [found] = cautionsOf(timelineOf({ points: twoRounds, sources }));
		expect(found).toMatchObject({
			code: 'asked differently',
			change: 'method',
			communities: ['Chaani'],
			isEverywhere: false
		});
	});

	test('says that an epidemic overlaps a round, but not one between two rounds', () => {
		const during = event('epidemic', '2023-05-01', '2023-08-01');
		const between = event('epidemic', '2022-06-01', '2022-12-01');
		expect(codes(cautionsOf(timelineOf({ points: twoRounds, events: [during, between] })))).toEqual(
			['shock']
		);
	});

	test('says that two rounds fell into different seasons', () => {
		const events = [event('harvest', '2023-05-15', '2023-07-09')];
		const [found] = cautionsOf(timelineOf({ points: twoRounds, events }));
		expect(found).toMatchObject({ code: 'season', firstKinds: [], lastKinds: ['harvest'] });
	});

	test('asks nothing of seasons where the same quarter of two years is compared', () => {
		const points = [
			quarter('2023-Q2', { numerator: 90, denominator: 400 }),
			quarter('2024-Q2', { numerator: 60, denominator: 400 })
		];
		const events = [event('harvest', '2023-05-15', '2023-07-09')];
		expect(cautionsOf(timelineOf({ by: 'quarter', points, events }), H3)).toEqual([]);
	});

	test('names another project, here or in the places beside', () => {
		const events = [
			event('other_project', '2022-05-01', null, { reach: 'part', scope_label: 'Apinto' }),
			event('other_project', '2022-05-01', null, { reach: 'beside', scope_label: 'Dunga' })
		];
		expect(codes(cautionsOf(timelineOf({ points: twoRounds, events })))).toEqual([
			'other project',
			'other project'
		]);
	});

	test('counts the places that were chosen because they were worst off', () => {
		const communities = ['worst_off', 'random'].map((selected_because, index) => ({
			community_id: `c0${index}`,
			community_label: `Place ${index}`,
			side: 'here' as const,
			selected_because
		}));
		const found = cautionsOf(timelineOf({ points: twoRounds, communities }));
		expect(found).toEqual([{ code: 'worst off', chosen: 1, of: 2 }, { code: 'answers alike' }]);
	});

	test('names gaps between numbers, not before the first or after the last', () => {
		const points = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1'].map((label, index) =>
			quarter(label, index % 2 === 1 ? { numerator: 90, denominator: 400 } : { state: 'no data' })
		);
		const [found] = cautionsOf(timelineOf({ by: 'quarter', points }), H3);
		expect(found?.code).toBe('not recorded');
		expect(found?.code === 'not recorded' && found.points.map(({ label }) => label)).toEqual([
			'2023-Q3'
		]);
	});

	test('names places from which a round has no answers', () => {
		const sources = [source('T1'), source('T1', chaani), source('T2')];
		const [found] = cautionsOf(timelineOf({ points: twoRounds, sources }));
		expect(found).toMatchObject({ code: 'places missing', communities: ['Chaani'] });
	});

	test('warns of fewer than thirty, not of thirty', () => {
		const points = [
			wave('T1', '2022-03-10', { numerator: 6, denominator: 29 }),
			wave('T2', '2023-05-20', { numerator: 6, denominator: 30 })
		];
		expect(codes(cautionsOf(timelineOf({ points })))).toEqual(['few asked']);
	});

	test('says of reports first that more of them can mean more trust', () => {
		const points = [quarter('2023-Q2', { numerator: 9, denominator: 4000, value: 2.25 })];
		const found = cautionsOf(timelineOf({ by: 'quarter', points }), H10);
		expect(codes(found)).toEqual(['reports']);
	});
});
