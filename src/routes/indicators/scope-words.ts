import { periodDates, periodLabel, placeLabel } from '$lib/i18n/labels.ts';
import { currentLanguage, translate } from '$lib/i18n/translate.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Place } from '$lib/pipeline/read-cells.ts';

/** Place and period of what is shown; days where the period's name does not say them. */
export function scopeWords(place: Place, period: Period): string {
	const label = periodLabel(period);
	const isUndated = period.kind === 'recent' && !label.includes(periodDates(period));
	const words = translate('indicators.subtitle', {
		place: placeLabel(place),
		period: isUndated
			? translate('period.with dates', { label, dates: periodDates(period) })
			: label
	});
	return words.charAt(0).toLocaleUpperCase(currentLanguage().locale) + words.slice(1);
}
