import { progressOf, type Progress } from '../domain/targets/progress.ts';
import { standingOf, type Standing } from '../domain/targets/standing.ts';
import { isBaselineUntold } from './donor-baseline.ts';
import type { DonorTarget } from './donor-document.ts';

/**
 * How far a released number is from its target. It is found again from what is released, never taken over: a progress that
 * was made of the number itself would give it away.
 */
export interface DonorStanding {
	/** Released number less target, in the unit of the indicator. */
	readonly variance: number | null;
	readonly progress: Progress;
	readonly standing: Standing;
}

export function donorStanding(at: DonorTarget): DonorStanding {
	const { target, definition, cell } = at;
	const isNumber = cell.state === 'value' && cell.value !== null;
	const variance = isNumber ? cell.value - target.value : null;
	if (isBaselineUntold(at) && target.formula === 'way_from_baseline') {
		return { variance, progress: noProgress, standing: standingWithoutWay(at) };
	}
	const progress = progressOf(target, definition.direction, cell);
	return { variance, progress, standing: standingOf(progress, target.tolerance, isDue(at)) };
}

const noProgress: Progress = { kind: 'none', why: 'no number' };

/** Whether the target's day has come says nothing of the number. */
const isDue = ({ standing }: DonorTarget): boolean => standing !== 'not due';

/** With target and number, the way from the baseline would say the baseline: only whether it is reached is told. */
function standingWithoutWay(at: DonorTarget): Standing {
	const { target, definition, cell } = at;
	if (!isDue(at)) return 'not due';
	if (cell.state !== 'value' || cell.value === null || definition.direction === 'none') {
		return 'no number';
	}
	const isReached =
		definition.direction === 'down' ? cell.value <= target.value : cell.value >= target.value;
	return isReached ? 'reached' : 'short';
}
