import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../src/lib/domain/evidence/difference.ts';
import { childrenHurtByTheChosenHarm } from '../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { newTeenagePregnancies } from '../../../src/lib/domain/indicators/new-teenage-pregnancies.ts';
import { ownMeasure } from '../../../src/lib/domain/indicators/own-measure.ts';
import { cell, share } from '../charts/cells.ts';

describe('differenceOf', () => {
	test('of shares is Newcombe’s: 18 of 40 to 9 of 40 is -22.5 (-40.8 to -1.8)', () => {
		const found = differenceOf(childrenHurtByTheChosenHarm, share(18, 40), share(9, 40));
		expect(found?.estimate).toBeCloseTo(-22.5, 10);
		expect(found?.lower).toBeCloseTo(-40.8, 1);
		expect(found?.upper).toBeCloseTo(-1.8, 1);
	});

	test('of rates combines the distances to their own limits', () => {
		const before = cell({ value: 10, lower: 6, upper: 17 });
		const after = cell({ value: 7, lower: 4, upper: 12 });
		const found = differenceOf(newTeenagePregnancies, before, after);
		expect(found?.estimate).toBe(-3);
		expect(found?.lower).toBeCloseTo(-3 - Math.hypot(3, 7), 12);
		expect(found?.upper).toBeCloseTo(-3 + Math.hypot(5, 4), 12);
	});

	test('of numbers without limits says nothing', () => {
		const pebbles = ownMeasure('pebbles', false);
		expect(differenceOf(pebbles, cell({ value: 73 }), cell({ value: 23 }))).toBeUndefined();
	});

	test('of a number and a reason says nothing', () => {
		const none = cell({ state: 'too few', numerator: 2, denominator: 8 });
		expect(differenceOf(childrenHurtByTheChosenHarm, share(18, 40), none)).toBeUndefined();
	});
});
