import { describe, expect, it } from 'vitest';
import { periodOfId, periodsUntil, type Period } from '$lib/domain/period';
import { morePeriods, type PeriodsAround } from '$lib/state/more-periods';

const all: Period = { id: 'ALL', kind: 'all', firstDay: '2023-01-01', lastDay: '2024-09-30' };
const quarters = periodsUntil(all.firstDay, all.lastDay, 3);

const more = (says: Partial<PeriodsAround> = {}) =>
	morePeriods({ periods: [...quarters, all], period: all, firstMonth: 1, handover: null, ...says });

const ids = (periods: readonly Period[]): string[] => periods.map(({ id }) => id);
const near = (says: Partial<PeriodsAround> = {}): unknown =>
	more(says).near.map(({ key, period }) => [key, period.id]);

describe('periods that are offered besides quarters and years', () => {
	it('are months and half-years, the newest first', () => {
		expect(ids(more().months).slice(0, 2)).toEqual(['2024-09', '2024-08']);
		expect(more().months).toHaveLength(21);
		expect(ids(more().halfYears)).toEqual(['2024-H2', '2024-H1', '2023-H2', '2023-H1']);
	});

	it('are years of the project where these are not the calendar’s', () => {
		expect(more().projectYears).toEqual([]);
		expect(ids(more({ firstMonth: 7 }).projectYears)).toEqual([
			'2024-07..2025-06',
			'2023-07..2024-06',
			'2022-07..2023-06'
		]);
	});

	it('leave out months of quarters in which nothing is', () => {
		const periods = [...quarters.filter(({ id }) => id !== '2023-Q3'), all];
		expect(ids(more({ periods }).months)).not.toContain('2023-08');
		expect(ids(more({ periods }).halfYears)).toContain('2023-H2');
	});

	it('are the same a year earlier, where that is known and no longer than a year', () => {
		const before = (id: string): unknown => near({ period: periodOfId(id)! });
		expect(before('2024-Q2')).toContainEqual(['year before', '2023-Q2']);
		expect(before('2023-Q2')).not.toContainEqual(['year before', '2022-Q2']);
		expect(near()).toEqual([
			['last month', '2024-09'],
			['last six months', '2024-04..2024-09']
		]);
	});

	it('are the time before and since handover, the day itself after it', () => {
		expect(near({ handover: '2024-02-15' })).toEqual([
			['last month', '2024-09'],
			['last six months', '2024-04..2024-09'],
			['before handover', '2023-01-01..2024-02-14'],
			['since handover', '2024-02-15..2024-09-30']
		]);
		expect(near({ handover: '2025-01-01' })).toEqual(near());
	});

	it('are none where there is no time at all', () => {
		expect(more({ periods: [] })).toEqual({
			near: [],
			halfYears: [],
			projectYears: [],
			months: []
		});
	});
});
