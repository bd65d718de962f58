import { isHarmIndicator } from '../domain/indicators/index.ts';
import type { Baseline } from '../domain/targets/target.ts';
import type { DonorTarget } from './donor-document.ts';

/**
 * Baselines come with the targets and are audited by nobody. One about harm from 1 to 9 is told as a band: one child could
 * be known by it, whether somebody counted it or wrote it down.
 */

/** A baseline below this, and above 0, is a band. */
export const smallestBaseline = 10;

/** A baseline of which the value may be shown; `null` where there is none, or only its band is told. */
export function shownBaseline({ target, definition }: DonorTarget): Baseline | null {
	return isBandedBaseline({ target, definition }) ? null : target.baseline;
}

export function isBandedBaseline({
	target: { baseline },
	definition
}: Pick<DonorTarget, 'target' | 'definition'>): boolean {
	if (baseline === null || definition.unit === 'percent') return false;
	const isSmall = baseline.value > 0 && baseline.value < smallestBaseline;
	return isSmall && isHarmIndicator(definition.id);
}
