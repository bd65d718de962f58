import { describe, expect, it } from 'vitest';
import {
	changeBetween,
	comparedPeriods,
	comparedWaves,
	findingOf,
	isTested,
	storyOf,
	type Finding,
	type NumberThen,
	type Wave
} from '$lib/domain/finding';
import {
	allOf,
	countedCell,
	definitionOf,
	lastFour,
	noCell,
	quarter,
	year
} from '../example-cells';

const decisions = definitionOf('O1');
const actions = definitionOf('A1');
const pregnancies = definitionOf('H2');
const reports = definitionOf('H10');

describe('changeBetween', () => {
	it('says rose and fell only where the interval of the difference leaves 0 out', () => {
		const low = countedCell(decisions, 49, 119);
		const high = countedCell(decisions, 82, 120);
		expect(changeBetween(decisions, high, low)).toBe('rose');
		expect(changeBetween(decisions, low, high)).toBe('fell');
	});

	it('sees no change in a difference that few decisions cannot show', () => {
		const before = countedCell(decisions, 5, 12);
		const after = countedCell(decisions, 8, 12);
		expect(changeBetween(decisions, after, before)).toBe('no change shown');
		expect(changeBetween(decisions, before, before)).toBe('no change shown');
	});

	it('gives two numbers where there is no interval of a difference', () => {
		const [more, fewer] = [countedCell(actions, 52, null), countedCell(actions, 1, null)];
		expect(changeBetween(actions, more, fewer)).toBe('two numbers');
		const share = definitionOf('O5');
		const [before, after] = [countedCell(share, 1, 1000), countedCell(share, 999, 1000)];
		expect(changeBetween(share, after, before)).toBe('two numbers');
	});

	it.each([pregnancies, reports])(
		'asks of the rate $id that the intervals do not touch',
		(rate) => {
			const few = countedCell(rate, 9, 242);
			const more = countedCell(rate, 15, 242);
			const many = countedCell(rate, 60, 242);
			expect(changeBetween(rate, more, few)).toBe('no change shown');
			expect(changeBetween(rate, many, few)).toBe('rose');
			expect(changeBetween(rate, few, many)).toBe('fell');
		}
	);

	it('compares with nothing where either number is missing', () => {
		const known = countedCell(decisions, 82, 120);
		expect(changeBetween(decisions, noCell(decisions), known)).toBe('no number');
		expect(changeBetween(decisions, known, noCell(decisions))).toBe('no earlier number');
		const tooFew = countedCell(decisions, 4, 7);
		expect(tooFew.state).toBe('too few');
		expect(changeBetween(decisions, known, tooFew)).toBe('no earlier number');
	});
});

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

/** A finding of a year against the year before. */
function yearly(
	id: string,
	now: readonly [number, number],
	then: readonly [number, number]
): Finding {
	const definition = definitionOf(id);
	const numberIn = (of: number, [n, all]: readonly [number, number]): NumberThen => ({
		at: { kind: 'period', period: year(of) },
		cell: countedCell(definition, n, all, { period: String(of) })
	});
	const later = numberIn(2025, now);
	return findingOf({ definition, headline: later.cell, later, earlier: numberIn(2024, then) });
}

describe('findingOf', () => {
	it('knows which change people hope for', () => {
		expect(yearly('O1', [82, 120], [49, 119]).isHoped).toBe(true);
		expect(yearly('O1', [49, 119], [82, 120]).isHoped).toBe(false);
		expect(yearly('H3', [100, 1000], [200, 1000]).isHoped).toBe(true);
		expect(yearly('H3', [200, 1000], [100, 1000]).isHoped).toBe(false);
	});

	it('gives no change a colour where there is no direction, or no change', () => {
		expect(yearly('A4', [90, 100], [10, 100])).toMatchObject({ change: 'rose', isHoped: null });
		expect(yearly('H10', [900, 100], [10, 100])).toMatchObject({ change: 'rose', isHoped: null });
		expect(yearly('O1', [50, 100], [49, 100])).toMatchObject({
			change: 'no change shown',
			isHoped: null
		});
	});

	it('does not compare what was asked in another way, however large the difference', () => {
		const { definition, headline, later, earlier } = yearly('H1', [100, 1000], [500, 1000]);
		const finding = findingOf({ definition, headline, later, earlier, isSameWay: false });
		expect(finding).toMatchObject({ change: 'asked in another way', isHoped: null });
		expect(isTested(finding)).toBe(false);
	});

	it('says that there is no earlier number, or no number at all', () => {
		const known = countedCell(decisions, 82, 120);
		const nothing = { definition: decisions, later: null, earlier: null };
		expect(findingOf({ ...nothing, headline: known }).change).toBe('no earlier number');
		expect(findingOf({ ...nothing, headline: noCell(decisions) }).change).toBe('no number');
	});
});

describe('storyOf', () => {
	const same = (id: string) => yearly(id, [50, 100], [50, 100]);
	const better = (id: string) => yearly(id, [90, 100], [10, 100]);
	const worse = (id: string) => yearly(id, [10, 100], [90, 100]);
	const ids = (findings: readonly Finding[]) => findings.map(({ definition }) => definition.id);

	it('asks who decides, how children are, and what lasts', () => {
		expect(ids(storyOf([same('S2'), same('H3'), same('O3'), same('O1')]))).toEqual([
			'O1',
			'H3',
			'S2'
		]);
	});

	it('prefers a change that the numbers show', () => {
		expect(ids(storyOf([same('O1'), better('O3'), same('H3'), worse('H8')]))).toEqual(['O3', 'H8']);
	});

	it('never leaves out a change that nobody hopes for', () => {
		const findings = [better('O1'), worse('H3'), same('S2'), worse('P4')];
		expect(ids(storyOf(findings))).toEqual(['O1', 'H3', 'P4']);
	});

	it('has no room for reports received, and none for indicators without a number', () => {
		expect(storyOf([yearly('H10', [900, 100], [10, 100])])).toEqual([]);
		expect(storyOf([yearly('O1', [3, 5], [49, 119])])).toEqual([]);
	});
});
