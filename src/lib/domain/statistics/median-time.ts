import type { SurvivalStep } from './survival-curve.ts';

/** Products of shares that come to one half do so only up to rounding. */
const ROUNDING = 1e-9;

/**
 * The first time at which a survival curve, or one of its limits, is below one half; where it runs
 * at one half, the middle of that stretch, or its start if the stretch never ends. `null` where
 * one half is not reached. Steps without the number are passed over.
 *
 * @example medianTime(kaplanMeier([1, 2, 3, 4], [true, true, true, true]).steps, 'survival') // 2.5
 */
export function medianTime(
	steps: readonly SurvivalStep[],
	curve: 'survival' | 'lower' | 'upper'
): number | null {
	const reached = steps.find((step) => isBelow(step[curve], 0.5 + ROUNDING));
	const passed = steps.find((step) => isBelow(step[curve], 0.5 - ROUNDING));
	if (reached === undefined) return null;
	return passed === undefined ? reached.time : (reached.time + passed.time) / 2;
}

function isBelow(value: number | null, line: number): boolean {
	return value !== null && value < line;
}
