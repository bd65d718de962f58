import { describe, expect, test } from 'vitest';
import { gapRows, runsOf, seriesRows, spoken } from '../../../src/lib/charts/series.ts';
import { cell, quarters, releasedCell, share, words } from './cells.ts';

const one = share(8, 20);
const none = cell({ state: 'no data' });
const blank = cell({ state: 'not recorded' });

describe('runsOf', () => {
	test('a line breaks where there is no number', () => {
		expect(runsOf(quarters([one, one, blank, one]).cells, {})).toEqual([[0, 1], [3]]);
	});

	test('surveys are joined across quarters in which nobody was asked', () => {
		const { cells } = quarters([one, none, none, one]);
		expect(runsOf(cells, { connectAcrossGaps: true })).toEqual([[0, 3]]);
	});

	test('a line breaks before a period that was counted in another way', () => {
		const { cells } = quarters([one, one, one]);
		expect(runsOf(cells, { breakBefore: new Set(['2023-Q3']) })).toEqual([[0, 1], [2]]);
	});

	test('a change of method in a gap breaks the line of surveys', () => {
		const { cells } = quarters([one, none, one]);
		const options = { connectAcrossGaps: true, breakBefore: new Set(['2023-Q2']) };
		expect(runsOf(cells, options)).toEqual([[0], [2]]);
	});

	test('nothing has no run', () => {
		expect(runsOf([], {})).toEqual([]);
		expect(runsOf(quarters([blank]).cells, {})).toEqual([]);
	});
});

describe('seriesRows', () => {
	test('zero is a number', () => {
		const [row] = seriesRows(quarters([share(0, 20)]).cells, words, {});
		expect(row).toMatchObject({ across: 0, value: 0, isAlone: true });
	});

	test('a number with nothing beside it stands alone', () => {
		const rows = seriesRows(quarters([one, one, blank, one]).cells, words, {});
		expect(rows.map((row) => row.isAlone)).toEqual([false, false, true]);
	});
});

describe('gapRows', () => {
	test('every period without a number is a gap', () => {
		const gaps = gapRows(quarters([none, one, blank]).cells, words, {});
		expect(gaps.map((gap) => gap.across)).toEqual([0, 2]);
	});

	test('between surveys, a quarter in which nobody was asked is none', () => {
		const { cells } = quarters([one, none, blank]);
		const gaps = gapRows(cells, words, { connectAcrossGaps: true });
		expect(gaps.map((gap) => gap.across)).toEqual([2]);
	});
});

describe('spoken', () => {
	test('says name, number and n of N', () => {
		expect(spoken(releasedCell(one), words)).toBe('Jan – Mar 2024, 40\u00a0%, 8 of 20');
	});

	test('says the reason where there is no number', () => {
		expect(spoken(releasedCell(blank), words)).toBe('Jan – Mar 2024, not recorded');
	});
});
