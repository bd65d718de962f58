import { describe, expect, it } from 'vitest';
import {
	comparedPeriods,
	comparedWaves,
	earlierBeside,
	whyNotCompared,
	type Wave
} from '$lib/domain/comparison';
import { periodOfDays, periodOfMonths, yearBefore } from '$lib/domain/period';
import { allOf, lastFour, quarter, year } from '../example-cells';

describe('comparedPeriods', () => {
	const all = allOf('2023-07-01', '2025-12-31');
	const recent = lastFour('2025-01-01', '2025-12-31');
	const quarters = [quarter(2024, 4), quarter(2025, 3), quarter(2025, 4)];
	const periods = [...quarters, year(2023), year(2024), year(2025), recent, all];
	const ids = (pair: ReturnType<typeof comparedPeriods>) =>
		pair === null ? null : [pair.later.id, pair.earlier.id];

	it('holds a quarter against the same quarter a year before', () => {
		expect(ids(comparedPeriods(quarters[2]!, periods))).toEqual(['2025-Q4', '2024-Q4']);
		expect(comparedPeriods(quarters[1]!, periods)).toBeNull();
	});

	it('holds a year against the year before, and half a year against nothing', () => {
		expect(ids(comparedPeriods(periods[5]!, periods))).toEqual(['2025', '2024']);
		expect(comparedPeriods(periods[4]!, periods)).toBeNull();
		expect(comparedPeriods(periods[3]!, periods)).toBeNull();
	});

	it('takes the last four quarters as the year that they are', () => {
		expect(ids(comparedPeriods(recent, periods))).toEqual(['2025', '2024']);
	});

	it('else takes their last quarter, never another season', () => {
		const middle = lastFour('2024-07-01', '2025-06-30');
		const some = [quarter(2024, 2), quarter(2025, 1), quarter(2025, 2), middle];
		expect(ids(comparedPeriods(middle, some))).toEqual(['2025-Q2', '2024-Q2']);
	});

	it('holds the last whole year against the first, of all time', () => {
		expect(ids(comparedPeriods(all, periods))).toEqual(['2025', '2024']);
		const long = allOf('2022-01-01', '2025-12-31');
		const years = [2022, 2023, 2024, 2025].map(year);
		expect(ids(comparedPeriods(long, [...years, long]))).toEqual(['2025', '2022']);
	});
});

describe('whyNotCompared', () => {
	const all = allOf('2022-01-01', '2025-12-31');
	const years = [2022, 2023, 2024, 2025].map(year);

	it('tells a year of the project that the files do not reach the end of, which is held against no whole one', () => {
		const going = periodOfMonths('2025-07', '2026-06');
		const periods = [...years, all, going, yearBefore(going)];
		expect(comparedPeriods(going, periods)).toBeNull();
		expect(whyNotCompared(going, periods)).toBe('not over');
		const over = periodOfMonths('2024-07', '2025-06');
		const earlier = yearBefore(over);
		expect(comparedPeriods(over, [...periods, over, earlier])).toEqual({ later: over, earlier });
	});

	it('tells a time since handover that is longer than a year, and a time before which there is nothing', () => {
		const since = periodOfDays('2023-06-30', '2025-12-31');
		expect(comparedPeriods(since, [all, since, yearBefore(since)])).toBeNull();
		expect(whyNotCompared(since, [all, since])).toBe('more than a year');
		const first = quarter(2022, 1);
		expect(whyNotCompared(first, [first, all])).toBe('nothing earlier');
		expect(whyNotCompared(all, [all])).toBe('nothing earlier');
	});
});

describe('What stands beside the number of a period itself', () => {
	const all = allOf('2022-01-01', '2026-03-31');
	const years = [2022, 2023, 2024, 2025, 2026].map(year);
	const quarters = [quarter(2025, 1), quarter(2026, 1)];
	const recent = lastFour('2025-04-01', '2026-03-31');
	const periods = [...quarters, ...years, recent, all];
	const beside = (period: (typeof periods)[number]) => earlierBeside(period, periods)?.id;

	it('is the same twelve months a year before, of the last four quarters', () => {
		expect(beside(recent)).toBe('2024-04..2025-03');
		const aYear = lastFour('2025-01-01', '2025-12-31');
		expect(earlierBeside(aYear, [...years, aYear, all])?.id).toBe('2024');
	});

	it('is nothing before the data begin, and nothing of all the time', () => {
		const short = allOf('2025-01-01', '2026-03-31');
		expect(earlierBeside(recent, [...quarters, recent, short])).toBeNull();
		expect(earlierBeside(recent, [recent])).toBeNull();
		expect(beside(all)).toBeUndefined();
	});

	it('is the same quarter, year or chosen stretch a year before', () => {
		expect(beside(quarters[1]!)).toBe('2025-Q1');
		expect(beside(years[3]!)).toBe('2024');
		expect(beside(years[4]!)).toBeUndefined();
	});

	it('is always as long as what it stands beside, up to a leap day', () => {
		const days = ({ firstDay, lastDay }: { firstDay: string; lastDay: string }): number =>
			(Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000;
		for (const period of periods) {
			const earlier = earlierBeside(period, periods);
			if (earlier !== null) expect(Math.abs(days(period) - days(earlier))).toBeLessThanOrEqual(1);
		}
	});
});

describe('comparedWaves', () => {
	const wave = (name: string, lastDay: string, method = 'survey', version = 'v1'): Wave => ({
		wave: name,
		methods: [method],
		instruments: [version],
		lastDay
	});
	const waves = [
		wave('T3', '2025-05-10', 'group_count', 'v2'),
		wave('T1', '2022-03-30'),
		wave('T2', '2023-05-20')
	];

	it('holds the latest wave against the first, whatever their order in the file', () => {
		const compared = comparedWaves(waves, '2023-12-31');
		expect(compared?.later.wave).toBe('T2');
		expect(compared?.earlier.wave).toBe('T1');
		expect(compared?.isSameWay).toBe(true);
	});

	it('says where people were asked in another way', () => {
		expect(comparedWaves(waves, '2025-12-31')?.isSameWay).toBe(false);
		const rewritten = [waves[1]!, wave('T2', '2023-05-20', 'survey', 'v2')];
		expect(comparedWaves(rewritten, '2025-12-31')?.isSameWay).toBe(false);
		const partly = { ...waves[2]!, methods: ['survey', 'group_count'] };
		expect(comparedWaves([waves[1]!, partly], '2025-12-31')?.isSameWay).toBe(false);
	});

	it('compares nothing before people were asked twice', () => {
		expect(comparedWaves(waves, '2022-12-31')).toBeNull();
		expect(comparedWaves([], '2022-12-31')).toBeNull();
	});
});
