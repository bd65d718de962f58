import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '$lib/domain/cell';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition';
import { catalogueIndicator } from '$lib/domain/indicators';
import { periodOfId } from '$lib/domain/period';
import { faultOf } from '$lib/domain/targets/check';
import { pointsOf } from '$lib/domain/targets/points';
import { progressOf } from '$lib/domain/targets/progress';
import { seriesOf } from '$lib/domain/targets/series';
import { asksForReason, standingOf } from '$lib/domain/targets/standing';
import { targetKey, usualTolerance, type Target } from '$lib/domain/targets/target';

const indicator = (id: string): IndicatorDefinition => catalogueIndicator(id)!;

function target(says: Partial<Target> = {}): Target {
	const given: Target = {
		id: '',
		indicatorId: 'O1',
		scope: 'ALL',
		breakdown: '',
		group: '',
		kind: 'end',
		period: '',
		formula: 'share_of_target',
		baseline: null,
		value: 70,
		day: '2025-12-31',
		tolerance: usualTolerance,
		setBy: 'community',
		reason: '',
		...says
	};
	return { ...given, id: targetKey(given) };
}

const number = (value: number): Pick<Cell, 'state' | 'value' | 'lower' | 'upper'> => ({
	state: 'value',
	value,
	lower: null,
	upper: null
});

const time = {
	all: { ...periodOfId('2023-01..2025-09')!, id: 'ALL' },
	today: '2025-09-30',
	firstMonth: 1,
	registers: new Set<string>()
};

const percent = (says: Partial<Target>, actual: number, direction: 'up' | 'down' = 'up'): unknown =>
	progressOf(target(says), direction, number(actual));

describe('The share of a target', () => {
	it('is what there is out of what should be', () => {
		expect(percent({ value: 12 }, 9)).toEqual({ kind: 'number', percent: 75 });
		expect(percent({ value: 100 }, 55)).toEqual({ kind: 'number', percent: 55 });
		expect(percent({ value: 1000 }, 55)).toEqual({ kind: 'number', percent: 5.5 });
	});

	it('says nothing where lower is better or the target is zero', () => {
		expect(percent({ value: 10 }, 25, 'down')).toEqual({
			kind: 'none',
			why: 'share where lower is better'
		});
		expect(percent({ value: 0 }, 2)).toEqual({ kind: 'none', why: 'share of zero' });
	});
});

describe('The way from the baseline to the target', () => {
	const way = (baseline: number, value: number): Partial<Target> => ({
		formula: 'way_from_baseline',
		baseline: { value: baseline, day: '' },
		value
	});

	it('is counted from where it began', () => {
		expect(percent(way(7, 12), 9)).toEqual({ kind: 'number', percent: 40 });
	});

	it('is the same where lower is better, and where the target is zero', () => {
		expect(percent(way(40, 10), 25, 'down')).toEqual({ kind: 'number', percent: 50 });
		expect(percent(way(8, 0), 2, 'down')).toEqual({ kind: 'number', percent: 75 });
	});

	it('is below nothing where the number went the other way', () => {
		expect(percent(way(40, 10), 46, 'down')).toEqual({ kind: 'number', percent: -20 });
	});

	it('is none without a baseline, or where the baseline is the target', () => {
		expect(percent({ formula: 'way_from_baseline' }, 3)).toEqual({
			kind: 'none',
			why: 'no baseline'
		});
		expect(percent(way(5, 5), 3)).toEqual({ kind: 'none', why: 'baseline is the target' });
	});

	it('is none at the baseline and all of it at the target, whatever they are', () => {
		const values = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(values, values, (from, to) => {
				fc.pre(from !== to);
				const near = (actual: number): number =>
					Math.round((percent(way(from, to), actual) as { percent: number }).percent * 1e6) / 1e6;
				expect(near(from) + 0).toBe(0);
				expect(near(to)).toBe(100);
			}),
			{ seed: 20261126 }
		);
	});
});

describe('What is said of a target', () => {
	const standing = (value: number, isDue = true): string =>
		standingOf({ kind: 'number', percent: value }, 10, isDue);

	it('depends on the tolerance on either side', () => {
		expect([89.9, 90, 99.9, 100, 110, 110.1].map((value) => standing(value))).toEqual([
			'short',
			'near',
			'near',
			'reached',
			'reached',
			'past'
		]);
	});

	it('is nothing before its day', () => {
		expect(standing(20, false)).toBe('not due');
		expect(asksForReason('not due')).toBe(false);
	});

	it('stays open where bounds lie on both sides of a line', () => {
		expect(standingOf({ kind: 'between', low: 80, high: 120 }, 10, true)).toBe('open');
		expect(standingOf({ kind: 'between', low: 20, high: 40 }, 10, true)).toBe('short');
	});

	it('can’t be told where the formula can say nothing of a number, which is not without one', () => {
		expect(standingOf({ kind: 'none', why: 'no baseline' }, 10, true)).toBe('open');
		expect(standingOf({ kind: 'none', why: 'no number' }, 10, true)).toBe('no number');
		expect(standingOf({ kind: 'none', why: 'no number' }, 10, false)).toBe('not due');
	});

	it('asks for the reason where it is off by more than the tolerance', () => {
		expect(
			(['reached', 'near', 'short', 'past', 'open', 'no number'] as const).filter(asksForReason)
		).toEqual(['short', 'past']);
	});
});

describe('The time of a target', () => {
	const spans = (says: Partial<Target>, id = 'O1'): string[] =>
		pointsOf(target({ ...says, indicatorId: id }), indicator(id), time).map(
			({ measured }) => measured.id
		);

	it('of a count at the end of the programme is all that came since the start', () => {
		const count = { ...indicator('O1'), unit: 'count', time: 'flow' } as IndicatorDefinition;
		expect(pointsOf(target(), count, time).map(({ measured }) => measured.id)).toEqual(['ALL']);
	});

	it('of a count that should fall, or of which the target names a period, is not a sum of years', () => {
		const count = { ...indicator('O1'), unit: 'count', time: 'flow' } as IndicatorDefinition;
		const measured = (says: Partial<Target>, definition = count): string[] =>
			pointsOf(target(says), definition, time).map((point) => point.measured.id);
		expect(measured({}, { ...count, direction: 'down' })).toEqual(['2024-10..2025-09']);
		expect(measured({ period: 'quarter', day: '2024-11-30' })).toEqual(['2024-Q4']);
	});

	it('of a share at the end is the last twelve months, so that every season is in it once', () => {
		expect(spans({})).toEqual(['2024-10..2025-09']);
		expect(spans({ day: '2024-12-31' })).toEqual(['2024']);
		expect(spans({ period: 'quarter', day: '2024-11-30' })).toEqual(['2024-Q4']);
	});

	it('of a stock or a round of asking is the day itself', () => {
		expect(spans({}, 'A1')).toEqual(['ALL']);
		expect(spans({ day: '2024-06-30' }, 'H1')).toEqual(['2023-01..2024-06']);
	});

	it('of a register or a mean of quarters is the last twelve months, not all of its years', () => {
		const register = { ...time, registers: new Set(['h3']) };
		const ids = (id: string): string[] =>
			pointsOf(target({ indicatorId: id }), indicator(id), register).map(
				({ measured }) => measured.id
			);
		expect(ids('H3')).toEqual(['2024-10..2025-09']);
		expect(ids('H1')).toEqual(['ALL']);
		expect(ids('S4')).toEqual(['ALL']);
		expect(ids('O6')).toEqual(['2024-10..2025-09']);
	});

	it('to date runs from the day of the baseline', () => {
		const baseline = { value: 0, day: '2024-02-15' };
		expect(spans({ kind: 'cumulative', baseline })).toEqual(['2024-02-15..2025-09-30']);
		expect(spans({ kind: 'cumulative' })).toEqual(['ALL']);
	});

	it('per period is each of them, or the one that is named', () => {
		expect(spans({ kind: 'per_period', period: '2024-Q3' })).toEqual(['2024-Q3']);
		expect(spans({ kind: 'per_period', period: 'year', day: '2025-12-31' })).toEqual([
			'2023',
			'2024',
			'2025'
		]);
		expect(spans({ kind: 'per_period', day: '2023-09-30' })).toEqual([
			'2023-Q1',
			'2023-Q2',
			'2023-Q3'
		]);
	});

	it('follows the year of the project', () => {
		const points = pointsOf(
			target({ kind: 'per_period', period: 'year', day: '2024-06-30' }),
			indicator('O1'),
			{ ...time, firstMonth: 7 }
		);
		expect(points.map(({ measured }) => measured.id)).toEqual([
			'2022-07..2023-06',
			'2023-07..2024-06'
		]);
	});
});

describe('A target that cannot be judged', () => {
	const places = [
		{ kind: 'community', id: 'C01' },
		{ kind: 'area', id: 'North' },
		{ kind: 'all', id: 'ALL' }
	] as const;
	const fault = (
		says: Partial<Target>,
		definition: IndicatorDefinition | null = indicator('H1')
	): unknown => faultOf(target(says), definition ?? undefined, places, new Set());

	it('says why', () => {
		expect(fault({}, null)).toBe('indicator unknown');
		expect(fault({ scope: 'C99' })).toBe('place unknown');
		expect(fault({ breakdown: 'meeting_type', group: 'planning' })).toBe('group unknown');
		expect(fault({ breakdown: 'sex' })).toBe('group unknown');
		expect(fault({ kind: 'per_period', period: 'soon' })).toBe('period not understood');
		expect(fault({ baseline: { value: 1, day: '2026-01-01' } })).toBe('before its baseline');
	});

	it('is none where all is known', () => {
		for (const scope of ['C01', 'North', 'ALL', 'all']) expect(fault({ scope }), scope).toBeNull();
		expect(fault({ breakdown: 'sex', group: 'f' })).toBeNull();
	});
});

describe('The targets about one number', () => {
	it('stand as what was, what is now, what comes and what it is to end with', () => {
		const each = target({
			kind: 'per_period',
			period: 'quarter',
			day: '2026-06-30',
			baseline: { value: 0, day: '2025-01-01' }
		});
		const end = target({ day: '2026-12-31' });
		const at = [each, end].flatMap((one) =>
			pointsOf(one, indicator('O1'), time).map((point) => ({ target: one, point }))
		);
		const [series] = seriesOf(at, periodOfId('2025-Q3')!);
		const named = [series!.past, series!.current, series!.future, series!.final].map(
			(one) => one?.point.due
		);
		expect(named).toEqual(['2025-06-30', '2025-09-30', '2025-12-31', '2026-12-31']);
		expect(series!.points).toHaveLength(7);
	});
});
