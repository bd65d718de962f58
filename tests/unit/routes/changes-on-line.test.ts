import { expect, it } from 'vitest';
import { periodOfId } from '$lib/domain/period';
import { acrossOf, changesOnLine } from '../../../src/routes/indicators/own/changes-on-line';

const quarters = ['2024-Q1', '2024-Q2', '2024-Q3'].map((id) => periodOfId(id)!);

it('a change stands where its day lies between the quarters: a quarter reaches half a step to either side', () => {
	expect(acrossOf('2024-01-01', quarters)).toBe(-0.5);
	expect(acrossOf('2024-04-01', quarters)).toBe(0.5);
	expect(acrossOf('2024-08-16', quarters)).toBe(2);
});

it('a change before the first quarter or after the last has no place on the line', () => {
	expect(acrossOf('2023-12-31', quarters)).toBeNull();
	expect(changesOnLine(['2026-11-26'], quarters)).toEqual([]);
});

it('changes stand in the order of their days, each with its day', () => {
	const found = changesOnLine(['2024-08-16', '2024-04-01'], quarters);
	expect(found.map(({ across }) => across)).toEqual([0.5, 2]);
	expect(found[0]?.label).toMatch(/2024/);
});
