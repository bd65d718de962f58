import { describe, expect, test } from 'vitest';
import { areBeside, trackWidth } from '../../../src/routes/targets/track.ts';

describe('words of a target and its baseline', () => {
	const target = (x: number) => ({ x, text: 'Target 1.5 days a month' });
	const baseline = (x: number) => ({ x, text: 'Baseline 7 days a month' });

	test('stand beside each other at the two ends of the way', () => {
		expect(areBeside([target(20), baseline(trackWidth - 16)])).toBe(true);
	});

	test.each([
		['near each other', 150, 180],
		['both at the start', 20, 60],
		['in the middle and at the end', 200, trackWidth - 16]
	])('stand below each other where they would overlap: %s', (_where, one, other) => {
		expect(areBeside([target(one), baseline(other)])).toBe(false);
	});
});
