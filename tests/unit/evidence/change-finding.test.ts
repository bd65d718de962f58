import { describe, expect, test } from 'vitest';
import { changeFinding } from '../../../src/lib/domain/evidence/change-finding.ts';
import type { SourceRecord } from '../../../src/lib/domain/evidence/timeline.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { childrenOutOfSchool as H3 } from '../../../src/lib/domain/indicators/children-out-of-school.ts';
import { ownMeasure } from '../../../src/lib/domain/indicators/own-measure.ts';
import { quarter, source, timelineOf, wave } from '../charts/timelines.ts';

const beside = { side: 'beside' } as const;

describe('changeFinding', () => {
	test('compares the first with the last round that was asked in the same way', () => {
		const points = [
			wave('T1', '2022-03-10', { numerator: 437, denominator: 1002 }),
			wave('T2', '2023-05-20', { numerator: 373, denominator: 955 }),
			wave('T3', '2025-05-20', { numerator: 320, denominator: 1010 }, { segment: 1 })
		];
		const found = changeFinding(H1, timelineOf({ points }));
		expect(found.kind).toBe('clear');
		expect([found.here?.first.label, found.here?.last.label]).toEqual(['T1', 'T2']);
		expect(found.askedDifferently.map(({ label }) => label)).toEqual(['T3']);
	});

	test('is unclear where no change at all is among what may be true', () => {
		const points = [
			wave('T1', '2022-03-10', { numerator: 19, denominator: 53 }),
			wave('T2', '2023-05-20', { state: 'no data' }),
			wave('T3', '2025-05-20', { numerator: 13, denominator: 58 })
		];
		const found = changeFinding(H1, timelineOf({ points }));
		expect(found.kind).toBe('unclear');
		expect(found.here?.difference?.lower).toBeLessThan(0);
		expect(found.here?.difference?.upper).toBeGreaterThan(0);
	});

	test('takes the same times in the places beside, unless the way of asking changed there', () => {
		const here = [
			wave('T1', '2022-03-10', { numerator: 62, denominator: 230 }),
			wave('T2', '2023-05-20', { numerator: 36, denominator: 225 })
		];
		const first = wave('T1', '2022-03-12', { numerator: 29, denominator: 116 }, beside);
		const same = wave('T2', '2023-05-22', { numerator: 25, denominator: 114 }, beside);
		const other = wave(
			'T2',
			'2023-05-22',
			{ numerator: 25, denominator: 114 },
			{ ...beside, segment: 1 }
		);
		expect(
			changeFinding(H1, timelineOf({ points: [...here, first, same] })).beside?.last.label
		).toBe('T2');
		expect(
			changeFinding(H1, timelineOf({ points: [...here, first, other] })).beside
		).toBeUndefined();
	});

	test('compares quarters of the same season only', () => {
		const points = [
			quarter('2023-Q1', { numerator: 90, denominator: 400 }),
			quarter('2023-Q4', { numerator: 80, denominator: 400 }),
			quarter('2024-Q1', { numerator: 82, denominator: 400 }),
			quarter('2024-Q4', { numerator: 40, denominator: 400 })
		];
		const found = changeFinding(H3, timelineOf({ by: 'quarter', points }));
		expect([found.here?.first.label, found.here?.last.label]).toEqual(['2023-Q4', '2024-Q4']);
		const oneYear = timelineOf({ by: 'quarter', points: points.slice(0, 2) });
		expect(changeFinding(H3, oneYear).kind).toBe('not comparable');
	});

	test('compares nothing where most places were asked at one of the two times only', () => {
		const points = [
			wave('T1', '2022-03-10', { numerator: 300, denominator: 500 }),
			wave('T2', '2024-03-10', { numerator: 100, denominator: 500 })
		];
		const askedOf = (label: string, ids: string): readonly SourceRecord[] =>
			ids.split(' ').map((community_id) => source(label, { community_id }));
		const kindOf = (before: string, now: string) => {
			const sources = [...askedOf('T1', before), ...askedOf('T2', now)];
			return changeFinding(H1, timelineOf({ points, sources })).kind;
		};
		expect(kindOf('a b c d e', 'e f g h i')).toBe('other places');
		expect(kindOf('a b c', 'b c d')).toBe('clear');
		expect(kindOf('a b c', 'a b c d e f g')).toBe('other places');
		expect(kindOf('a b c', 'a b c d e f')).toBe('clear');
	});

	test('compares nothing where each round was asked in another way', () => {
		const points = [
			wave('T1', '2022-03-10', { numerator: 62, denominator: 230 }),
			wave('T2', '2023-05-20', { numerator: 36, denominator: 225 }, { segment: 1 })
		];
		expect(changeFinding(H1, timelineOf({ points })).kind).toBe('not comparable');
	});

	test('leaves out rounds of fewer than ten, and hidden counts', () => {
		const points = [
			wave('T1', '2022-03-10', { state: 'too few', numerator: 2, denominator: 8 }),
			wave('T2', '2023-05-20', { numerator: 36, denominator: 225 }),
			wave('T3', '2025-05-20', { state: 'between', denominator: 60, lower: 0, upper: 7 })
		];
		expect(changeFinding(H1, timelineOf({ points })).kind).toBe('one point');
		expect(changeFinding(H1, timelineOf()).kind).toBe('no points');
	});

	test('says no more than the numbers of a measure that has no limits', () => {
		const points = [
			quarter('2023-Q4', { numerator: 73, value: 73 }),
			quarter('2024-Q4', { numerator: 23, value: 23 })
		];
		const found = changeFinding(
			ownMeasure('pebbles', false),
			timelineOf({ by: 'quarter', points })
		);
		expect(found.kind).toBe('two numbers');
		expect(found.here?.difference).toBeUndefined();
	});
});
