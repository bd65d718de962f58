import { describe, expect, test } from 'vitest';
import { curveSteps, hasCurve, stillGoing } from '../../../src/lib/domain/evidence/still-going.ts';
import { handedOver } from './handed-over.ts';

const early = [30, 60, 90, 120, 150, 180, -400, -400, -400, -400];
const late = [-700, -700, -700, -700, -700, -700, 600, 620, 640, 660];

describe('actions still going after handover', () => {
	test('are read at the last whole month on which five are watched', () => {
		const { all } = stillGoing(handedOver([100, -200, -300, -364, -365, -366]), 'all');
		expect(all.lastDay).toBe(200);
		expect(all.reading?.months).toBe(6);
		expect(stillGoing(handedOver([-365, -365, -365, -365, -365]), 'all').all.reading).toEqual({
			months: 12,
			share: 1,
			lower: null,
			upper: null
		});
	});

	test('have a curve from ten actions and three ends on', () => {
		const hasOne = (days: readonly number[]): boolean =>
			hasCurve(stillGoing(handedOver(days), 'all').all);
		expect(hasOne([1, 2, 3, -9, -9, -9, -9, -9, -9, -9])).toBe(true);
		expect(hasOne([1, 2, 3, -9, -9, -9, -9, -9, -9])).toBe(false);
		expect(hasOne([1, 2, -3, -9, -9, -9, -9, -9, -9, -9])).toBe(false);
	});

	test('are not drawn where fewer than five are watched', () => {
		const steps = curveSteps(stillGoing(handedOver([10, -20, -30, -40, -50, -60]), 'all'));
		expect(steps.map(({ day, at_risk, is_drawn }) => [day, at_risk, is_drawn])).toEqual([
			[0, 6, true],
			[10, 6, true],
			[20, 5, true],
			[30, 4, false],
			[40, 3, false],
			[50, 2, false],
			[60, 1, false]
		]);
	});

	test('are told apart where both groups have ten actions and three ends', () => {
		const groups = (few: readonly number[]) =>
			stillGoing([...handedOver(few), ...handedOver(late, { money: 'some' })], 'money');
		const { comparison } = groups(early);
		expect(comparison?.groups).toEqual(['none', 'some']);
		expect(comparison?.isApart).toBe(true);
		expect(groups(early.slice(1)).comparison).toBeNull();
		expect(groups(early.map((day) => (day > 60 ? -day : day))).comparison).toBeNull();
		expect(groups(late).comparison).toMatchObject({ isApart: false, p: 1 });
	});

	test('of which nobody said anything are counted beside the others', () => {
		const silent = handedOver([1, 1], { days: null });
		const { all, notRecorded } = stillGoing([...handedOver(early), ...silent], 'all');
		expect([all.actions, notRecorded]).toEqual([10, 2]);
		const unknown = handedOver([-9], { managed_by: null });
		expect(stillGoing([...handedOver(early), ...unknown], 'managed_by').ungrouped).toBe(1);
	});
});
