import type {
	BreakdownOfTable,
	BreakdownsGiven,
	GivenCell
} from '$lib/domain/completeness/breakdowns.ts';
import { formatList, formatWholeMonth, formatNumber } from '$lib/i18n/formats.ts';
import { tableLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';

/** Breakdowns that communities record, in words. */

/** A cell of the table, and whose it is. */
export interface PressedCell {
	readonly community: string;
	readonly label: string;
	readonly cell: GivenCell;
}

/** `sex (contributions)`. */
export function breakdownName({ breakdown, table }: BreakdownOfTable): string {
	return translate('owed.column', {
		breakdown: translate(`indicators.breakdown.${breakdown}`),
		table: tableLabel(table)
	});
}

export const isOwed = ({ state }: GivenCell): boolean => state === 'partly' || state === 'never';

/** How many communities lack something. */
export function owedSentence({ rows, recorded }: BreakdownsGiven): string {
	if (recorded.length === 0) return translate('owed.none');
	const count = rows.filter(({ cells }) => cells.some(isOwed)).length;
	return count === 0 ? translate('owed.all given') : translate('owed.some owed', { count });
}

export const owedCounts = ({ given, all }: GivenCell) => ({
	given: formatNumber(given),
	all: formatNumber(all)
});

/** A cell for those who hear it. */
export function owedCell(cell: GivenCell): string {
	return translate('owed.cell', {
		breakdown: breakdownName(cell.of),
		state: translate(`owed.state.${cell.state}`),
		...owedCounts(cell)
	});
}

/** In which months a breakdown is missing. */
export function owedDetail({ label, cell }: PressedCell): string {
	return translate('owed.detail', {
		community: label,
		breakdown: breakdownName(cell.of),
		...owedCounts(cell),
		count: cell.monthsWithout.length,
		months: formatList(cell.monthsWithout.map((month) => formatWholeMonth(`${month}-01`)))
	});
}
