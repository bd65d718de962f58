import { describe, expect, test } from 'vitest';
import { changeCautions } from '../../../src/lib/domain/evidence/change-cautions.ts';
import { changeFinding } from '../../../src/lib/domain/evidence/change-finding.ts';
import type { MeasureDefinition } from '../../../src/lib/domain/indicators/definition.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { childrenOutOfSchool as H3 } from '../../../src/lib/domain/indicators/children-out-of-school.ts';
import { ownMeasure } from '../../../src/lib/domain/indicators/own-measure.ts';
import type { Timeline } from '../../../src/lib/pipeline/timeline.ts';
import { cautionText } from '../../../src/routes/change/caution-text.ts';
import { findingDetails, findingTitle } from '../../../src/routes/change/finding-text.ts';
import { event, quarter, source, timelineOf, wave } from '../charts/timelines.ts';

const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');

function timelineAt(
	given: Parameters<typeof timelineOf>[0],
	definition: MeasureDefinition = H1,
	community = ''
): Timeline {
	const place = {
		kind: community === '' ? ('all' as const) : ('community' as const),
		id: community === '' ? 'ALL' : 'c01',
		label: community,
		area: null,
		hasAction: true,
		hasComparison: true,
		handover: null
	};
	const behind = { beside: undefined, rows: 0, meetings: 0, unreached: [] };
	return { ...timelineOf(given), definition, place, ...behind };
}

function said(timeline: Timeline): { title: string; details: string } {
	const finding = changeFinding(timeline.definition, timeline);
	return {
		title: plain(findingTitle(timeline, finding)),
		details: plain(findingDetails(timeline, finding).join(' '))
	};
}

const first = wave('T1', '2022-03-10', { numerator: 437, denominator: 1002 });
const second = wave('T2', '2023-05-20', { numerator: 373, denominator: 955 });
const beside = { side: 'beside' } as const;

describe('the finding of a line of time', () => {
	test('says the numbers of both sides, and how far off the difference may be', () => {
		const points = [
			first,
			second,
			wave('T3', '2025-05-20', { numerator: 320, denominator: 1010 }, { segment: 1 }),
			wave('T1', '2022-03-10', { numerator: 229, denominator: 502 }, beside),
			wave('T2', '2023-05-20', { numerator: 220, denominator: 524 }, beside)
		];
		const { title, details } = said(timelineAt({ points }));
		expect(title).toBe(
			'Children hurt by the chosen harm: 44 of every 100 at T1 and 39 at T2 where people acted; 46 and 42 where they did not'
		);
		expect(details).toBe(
			'The true difference could be anything from 9 fewer to 0.2 fewer of every 100. T3 was asked in another way and is not compared.'
		);
	});

	test('says so where the numbers cannot show a change', () => {
		const points = [
			wave('T1', '2022-03-10', { numerator: 19, denominator: 53 }),
			wave('T2', '2023-05-20', { numerator: 13, denominator: 58 })
		];
		const { title } = said(timelineAt({ points }, H1, 'Apinto'));
		expect(title).toBe(
			'Children hurt by the chosen harm: 19 of 53 at T1 and 13 of 58 at T2 in Apinto. These numbers cannot show a change'
		);
	});

	test('compares nothing of which the season or the way of asking differs', () => {
		const points = [
			quarter('2023-Q1', { numerator: 90, denominator: 400 }),
			quarter('2023-Q3', { numerator: 60, denominator: 400 })
		];
		const { title, details } = said(timelineAt({ by: 'quarter', points }, H3));
		expect(title).toContain('none are compared');
		expect(details).toBe('');
	});

	test('says quarters in a row that were counted in another way as one stretch', () => {
		const early = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'].map((label) =>
			quarter(label, { numerator: 90, denominator: 400 })
		);
		const later = ['2023-Q4', '2025-Q4'].map((label) =>
			quarter(label, { numerator: 60, denominator: 400 }, { segment: 1 })
		);
		const { details } = said(timelineAt({ by: 'quarter', points: [...early, ...later] }, H3));
		expect(details).toContain('Jan – Dec 2022 was counted in another way and is not compared.');
	});

	test('shows small shares out of a thousand, never as none', () => {
		const points = [
			wave('T1', '2022-03-10', { numerator: 4, denominator: 1000 }),
			wave('T2', '2023-05-20', { numerator: 3, denominator: 1000 })
		];
		expect(said(timelineAt({ points })).title).toContain('4 of every 1,000 at T1 and 3 at T2');
	});

	test('begins a community’s own measure with a capital', () => {
		const points = [quarter('2023-Q4', { numerator: 73, value: 73 })];
		const own = ownMeasure('walking_alone', false);
		const { title } = said(timelineAt({ by: 'quarter', points }, own, 'Apinto'));
		expect(title).toMatch(/^Walking alone: 73 in Oct – Dec 2023 in Apinto\. One number/);
	});
});

test('a caution names places only where not all were asked in another way', () => {
	const chaani = { community_id: 'c02', community_label: 'Chaani' };
	const texts = (sources: ReturnType<typeof source>[]): readonly string[] => {
		const timeline = timelineAt({ points: [first, second], sources });
		const finding = changeFinding(H1, timeline);
		return changeCautions(H1, timeline, finding).map((one) => plain(cautionText(one, timeline)));
	};
	const before = [source('T1'), source('T1', chaani)];
	const hands = { method: 'group_count' };
	expect(texts([...before, source('T2'), source('T2', { ...chaani, ...hands })])).toEqual([
		'Asked by another method at T2 in Chaani. The difference from before can come from that.'
	]);
	expect(texts([...before, source('T2', hands), source('T2', { ...chaani, ...hands })])).toEqual([
		'Asked by another method at T2. The difference from before can come from that.'
	]);
});

test('a caution says where an event was that reached only a part', () => {
	const events = [
		event('flood_drought', '2022-03-01', '2022-03-20', { reach: 'part', scope_label: 'Marashai' })
	];
	const timeline = timelineAt({ points: [first, second], events });
	const [caution] = changeCautions(H1, timeline, changeFinding(H1, timeline));
	expect(caution === undefined ? '' : plain(cautionText(caution, timeline))).toBe(
		'Flood or drought (Marashai): this overlaps T1. Numbers from such a time can be unlike others.'
	);
});
