import { expect, it } from 'vitest';
import { mayGiveBack } from '$lib/domain/disclosure/baseline';

const year2024 = { firstDay: '2024-01-01', lastDay: '2024-12-31' };
const none = { inThis: [], inEarlier: [] };
const hereHidden = { ...none, inThis: [year2024] };
const onceHidden = { ...none, inEarlier: [year2024] };

it('takes any baseline of the time of a hidden number for that number, and one of the quarter before it', () => {
	const days = ['2023-06-30', '2023-09-30', '2023-10-01', '2023-12-31', '2024-06-30', '2024-12-31'];
	expect(days.map((day) => mayGiveBack(day, hereHidden))).toEqual([
		...[false, false, true, true, true, true]
	]);
	expect(mayGiveBack('2025-01-01', hereHidden)).toBe(false);
});

it('takes one of the time of a number that an earlier document hid for that number', () => {
	expect(mayGiveBack('2023-12-31', onceHidden)).toBe(false);
	expect(mayGiveBack('2024-06-30', onceHidden)).toBe(true);
});

it('takes one of no day for any hidden number', () => {
	expect([none, hereHidden, onceHidden].map((hidden) => mayGiveBack('', hidden))).toEqual([
		...[false, true, true]
	]);
});

it('takes any for a number that is hidden for all of the time', () => {
	const always = { ...none, inEarlier: [{ firstDay: '', lastDay: '' }] };
	expect(mayGiveBack('2019-01-01', always)).toBe(true);
});
