import type { Cell } from '$lib/domain/cell.ts';
import { groupBy } from '$lib/domain/group-by.ts';
import { formatList, formatNumber } from '$lib/i18n/formats.ts';
import { translate } from '$lib/i18n/translate.ts';

/** Why no cell has a number, and how many for each reason; `''` where some has one, or bounds. */
export function reasonsText(cells: readonly Cell[]): string {
	if (cells.some(({ state }) => state === 'value' || state === 'between')) return '';
	const byState = groupBy(cells, ({ state }) => state);
	const reasons = [...byState].map(([state, found]) =>
		translate('indicators.place.reason', {
			count: formatNumber(found.length),
			reason: state === 'value' || state === 'between' ? '' : translate(`state.${state}`)
		})
	);
	return formatList(reasons);
}
