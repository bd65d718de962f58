import type { Progress } from './progress.ts';

/**
 * What is to be said of a target and the number beside it.
 *
 * - `not due`: its day has not come; how far it is, is said, and nothing more.
 * - `reached`, `near` (short by no more than the tolerance), `short`, `past` (more than the tolerance beyond it).
 * - `open`: only bounds are known, and they lie on both sides of a line; or the formula can say nothing of the number.
 * - `no number`: there is none.
 */
export const standings = [
	'not due',
	'reached',
	'near',
	'short',
	'past',
	'open',
	'no number'
] as const;
export type Standing = (typeof standings)[number];

function standingAt(percent: number, tolerance: number): Standing {
	if (percent > 100 + tolerance) return 'past';
	if (percent >= 100) return 'reached';
	return percent >= 100 - tolerance ? 'near' : 'short';
}

/**
 * @param tolerance in percentage points of progress
 * @param isDue whether the target's day has come
 */
export function standingOf(progress: Progress, tolerance: number, isDue: boolean): Standing {
	if (progress.kind === 'none') {
		if (progress.why !== 'no number') return 'open';
		return isDue ? 'no number' : 'not due';
	}
	if (!isDue) return 'not due';
	if (progress.kind === 'number') return standingAt(progress.percent, tolerance);
	const [low, high] = [progress.low, progress.high].map((end) => standingAt(end, tolerance));
	return low === high && low !== undefined ? low : 'open';
}

/** Whether a reader will ask why: it is off by more than the tolerance, on either side. */
export function asksForReason(standing: Standing): boolean {
	return standing === 'short' || standing === 'past';
}
