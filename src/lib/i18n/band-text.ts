import type { ReleasedCell } from '../domain/disclosure/release.ts';
import { formatNumber } from './formats.ts';
import { stateText } from './cell-text.ts';
import { translate } from './translate.ts';

/** What is told in the place of a number that is hidden. */

/** "Fewer than 10", "fewer than 10 of 120", "all but fewer than 10 of 120"; that it is hidden where no band is told. */
export function bandText(cell: ReleasedCell): string {
	const { band, denominator } = cell;
	if (band === undefined) return stateText(cell);
	if (band.low <= 1) return fewerThan(band.high + 1, denominator);
	return translate('donor file.band.all but', {
		count: formatNumber(band.high - band.low + 1),
		total: formatNumber(band.high)
	});
}

/** @param total of how many; `null` for a count */
export function fewerThan(count: number, total: number | null = null): string {
	const limit = formatNumber(count);
	return total === null
		? translate('donor file.band.fewer', { count: limit })
		: translate('donor file.band.fewer of', { count: limit, total: formatNumber(total) });
}
