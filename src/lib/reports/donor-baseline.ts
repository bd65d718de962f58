import { isHarmIndicator } from '../domain/indicators/index.ts';
import { fewerThan } from '../i18n/band-text.ts';
import { translate } from '../i18n/translate.ts';
import type { Baseline } from '../domain/targets/target.ts';
import type { DonorTarget } from './donor-document.ts';

/**
 * Baselines come with the targets and are audited by nobody. One about harm from 1 to 9 is told as a band: one child could
 * be known by it, whether somebody counted it or wrote it down. One that would give back a number of the document is hidden.
 */

/** A baseline below this, and above 0, is a band. */
const smallestBaseline = 10;

/** A baseline of which the value may be shown; `null` where there is none, or only its band is told. */
export function shownBaseline(at: DonorTarget): Baseline | null {
	return isBaselineUntold(at) ? null : at.target.baseline;
}

/** Whether only a band is told of it, or that it is hidden. */
export const isBaselineUntold = (at: DonorTarget): boolean =>
	isBandedBaseline(at) || at.isBaselineHidden === true;

/** What stands in the place of a baseline that may not be shown; `null` where it may. */
export function insteadOfBaseline(at: DonorTarget): string | null {
	if (isBandedBaseline(at)) return fewerThan(smallestBaseline);
	return at.isBaselineHidden === true ? translate('state.suppressed') : null;
}

function isBandedBaseline({
	target: { baseline },
	definition
}: Pick<DonorTarget, 'target' | 'definition'>): boolean {
	if (baseline === null || definition.unit === 'percent') return false;
	const isSmall = baseline.value > 0 && baseline.value < smallestBaseline;
	return isSmall && isHarmIndicator(definition.id);
}
