import type { TargetSeries } from '$lib/domain/targets/series';
import { asksForReason } from '$lib/domain/targets/standing';
import { translate } from '$lib/i18n/translate';
import type { JudgedPoint } from '$lib/state/targets';

/** Which points of a series a card shows, which one is its picture, and at which it asks why. */

type Series = TargetSeries<JudgedPoint>;

const moments = ['past', 'current', 'future', 'final'] as const;
type Moment = (typeof moments)[number];

/** A point on a card, at its moment and under the name of one. */
export interface ShownPoint {
	readonly moment: Moment;
	readonly at: JudgedPoint;
	readonly when: Moment;
}

/** Two that are due on one day stand under one name. */
export const shownPoints = (series: Series): readonly ShownPoint[] =>
	moments.flatMap((moment) => {
		const at = series[moment];
		if (at === undefined) return [];
		const isLast = at.point.due === series.final?.point.due;
		return [{ moment, at, when: isLast ? ('final' as const) : moment }];
	});

/** The number of now stands in the picture, against what it is to end with. */
export const picturedPoint = ({ final, current, past, points }: Series): JudgedPoint | undefined =>
	[final, current, past].find((at) => typeof at?.cell.value === 'number') ?? final ?? points[0];

/** Points that need a reason, and those of which somebody has given one, each reason once. */
export function pointsToExplain(
	shown: readonly ShownPoint[],
	reasonOf: (at: JudgedPoint) => string
): readonly ShownPoint[] {
	return shown.filter(({ at, moment }, index) => {
		if (moment === 'future') return false;
		const reason = reasonOf(at);
		const isSaidBefore = shown.findIndex((one) => reasonOf(one.at) === reason) < index;
		return reason === '' ? asksForReason(at.standing) : !isSaidBefore;
	});
}

/** Words with what stands between them on a card; those that say nothing are left out. */
export const inOneLine = (words: readonly string[]): string =>
	words.filter((word) => word !== '').join(translate('targets.between'));
