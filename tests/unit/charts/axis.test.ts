import { describe, expect, test } from 'vitest';
import { ticksOf, tickWords } from '../../../src/lib/charts/axis.ts';
import { cell, releasedCell, share } from './cells.ts';

const ticks = (indicatorId: string, ...values: number[]) =>
	ticksOf(values.map((value) => releasedCell(cell({ indicatorId, value, denominator: 1 }))));

describe('ticksOf', () => {
	test('shares above half are seen against the whole', () => {
		expect(ticks('O1', 12, 68)).toEqual([0, 50, 100]);
	});

	test('smaller shares have a scale of their own that starts at 0', () => {
		expect(ticks('O1', 18)).toEqual([0, 5, 10, 15, 20]);
		expect(ticks('O1', 32)).toEqual([0, 10, 20, 30, 40]);
		expect(ticks('O1', 50)).toEqual([0, 20, 40, 60]);
	});

	test('the smallest shares are not blown up', () => {
		expect(ticks('O1', 0.4)).toEqual([0, 5, 10]);
	});

	test('limits are inside too', () => {
		expect(ticksOf([releasedCell(share(9, 22))]).at(-1)).toBe(100);
	});

	test('counts are marked at whole numbers', () => {
		expect(ticks('A1', 1)).toEqual([0, 1]);
		expect(ticks('A1', 3)).toEqual([0, 1, 2, 3]);
		expect(ticks('A1', 7)).toEqual([0, 2, 4, 6, 8]);
		expect(ticks('A1', 1234)).toEqual([0, 500, 1000, 1500]);
	});

	test('rates may be marked at fractions, without what binary fractions add', () => {
		expect(ticks('H10', 0.3)).toEqual([0, 0.1, 0.2, 0.3]);
	});

	test('gaps between scores run as far below 0 as above', () => {
		expect(ticks('O8', 0.5, -1.5)).toEqual([-2, -1, 0, 1, 2]);
		expect(ticks('O8', 0, 0)).toEqual([-1, -0.5, 0, 0.5, 1]);
		expect(ticks('O8', -4)).toEqual([-4, -2, 0, 2, 4]);
	});

	test('scores run from 1 to 5', () => {
		expect(ticks('O7', 2)).toEqual([1, 2, 3, 4, 5]);
	});

	test('a measure of a community’s own is a share where it has denominators, else a count', () => {
		expect(ticks('wells', 80)).toEqual([0, 50, 100]);
		expect(ticksOf([releasedCell(cell({ indicatorId: 'wells', value: 80 }))])).toEqual([
			0, 20, 40, 60, 80
		]);
	});

	test('nothing but zeros, or nothing at all, still has a scale', () => {
		expect(ticks('O1', 0)).toEqual([0, 50, 100]);
		expect(ticks('A1', 0)).toEqual([0, 1]);
		expect(ticksOf([])).toEqual([0, 1]);
	});
});

test('ticks that would read alike are named at the two ends only', () => {
	const rounded = (value: number) => `${Math.round(value)}`;
	expect(tickWords([0, 0.2, 0.4, 0.6], rounded)).toEqual(['0', '', '', '1']);
});
