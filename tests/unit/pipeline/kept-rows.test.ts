import { expect, it } from 'vitest';
import { keptRow, leftOutAgain, type ContestedRow } from '../../../src/lib/pipeline/kept-rows.ts';

const rows = (key: string, first: number, contents: string): ContestedRow[] =>
	contents.split(' ').map((content, at) => ({ part: 1, row: first + at, key, content }));

/** Of four rows with one code the second was kept. */
const then = rows('m1', 2, 'a b c a');
const kept = then.filter((_, at) => at !== 1).map((row) => keptRow(row, then));

const leftOut = (contested: readonly ContestedRow[], by = kept): number[] =>
	leftOutAgain(contested, by)
		.map(({ row }) => row)
		.sort((one, other) => one - other);

it('The rows of a newer file that say what they said are left out again, and the one that was kept is not', () => {
	expect(leftOut(rows('m1', 40, 'c b a a'))).toEqual([40, 42, 43]);
	expect(leftOut([...rows('m0', 7, 'x y'), ...rows('m1', 40, 'a b c a')])).toEqual([40, 42, 43]);
});

it('Where one of them says something else, is gone or has come, none is left out', () => {
	expect(leftOut(rows('m1', 40, 'a b d a'))).toEqual([]);
	expect(leftOut(rows('m1', 40, 'a b c'))).toEqual([]);
	expect(leftOut(rows('m1', 40, 'a b c a d'))).toEqual([]);
	expect(leftOut(rows('m1', 40, 'a b c a'), [])).toEqual([]);
});
