import type { Cell } from '$lib/domain/cell.ts';
import { groupBy } from '$lib/domain/group-by.ts';
import { formatList, formatNumber } from '$lib/i18n/formats.ts';
import { translate } from '$lib/i18n/translate.ts';

/** Why cells have no number, and how many for each reason. */
export function reasonsText(cells: readonly Cell[]): string {
	const byState = groupBy(cells, ({ state }) => state);
	const reasons = [...byState].map(([state, found]) =>
		translate('indicators.place.reason', {
			count: formatNumber(found.length),
			reason: state === 'value' ? '' : translate(`state.${state}`)
		})
	);
	return formatList(reasons);
}
