import { isNotForSharing } from '$lib/domain/disclosure/release.ts';
import type { IndicatorView } from './view.ts';

/** Whether any number that is said about an indicator, now or before, is for the officer only. */
export function saysSmallHarm({ headline, finding, trend }: IndicatorView): boolean {
	const said = [finding.later, finding.earlier, trend.later, trend.earlier];
	return headline.notForSharing || said.some((then) => then !== null && isNotForSharing(then.cell));
}
