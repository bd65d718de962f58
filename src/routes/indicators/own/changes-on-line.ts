import type { SeriesChange } from '$lib/charts/series.ts';
import type { Period } from '$lib/domain/period.ts';
import { formatDay } from '$lib/i18n/formats.ts';
import { translate } from '$lib/i18n/translate.ts';

/** Days on which a definition was changed, as marks on a line over periods. */

const dayLength = 86_400_000;
const daysBetween = (from: string, until: string): number =>
	(Date.parse(until) - Date.parse(from)) / dayLength;

type Days = Pick<Period, 'firstDay' | 'lastDay'>;

/** Where a day lies on a line whose points are periods; `null` before the first and after the last. */
export function acrossOf(day: string, periods: readonly Days[]): number | null {
	const index = periods.findIndex(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
	const period = periods[index];
	if (period === undefined) return null;
	const whole = daysBetween(period.firstDay, period.lastDay) + 1;
	return index - 0.5 + daysBetween(period.firstDay, day) / whole;
}

/** @param days on which it was changed */
export function changesOnLine(
	days: readonly string[],
	periods: readonly Days[]
): readonly SeriesChange[] {
	return days.toSorted().flatMap((day) => {
		const across = acrossOf(day, periods);
		if (across === null) return [];
		return [{ across, label: translate('own.versions.changed', { day: formatDay(day) }) }];
	});
}
