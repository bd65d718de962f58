import type { Released } from '$lib/domain/disclosure/release.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { cellText, intervalText, shortCountText } from '$lib/i18n/cell-text.ts';
import { formatNumber } from '$lib/i18n/formats.ts';
import { translate } from '$lib/i18n/translate.ts';
import { cellNumberColumns, cellNumbers, downloadCsv } from '$lib/state/downloads.ts';
import type { ChartTable } from '$lib/ui/chart/picture.ts';
import type { CellLabel } from './chart-words.ts';

/** The numbers of a picture, as a table to read and as a file. */

export function chartTable(
	definition: IndicatorDefinition,
	{ cells }: Released,
	label: CellLabel,
	heading: string
): ChartTable {
	return {
		columns: [
			heading,
			translate('indicators.table.number'),
			translate('indicators.table.count'),
			translate('indicators.table.limits'),
			translate('indicators.table.rows'),
			translate('indicators.table.not recorded')
		],
		rows: cells.map((cell) => [
			label(cell),
			cellText(definition, cell),
			cell.state === 'value' ? shortCountText(definition, cell) : '',
			cell.state === 'value' ? intervalText(definition, cell) : '',
			formatNumber(cell.rowsUsed),
			formatNumber(cell.rowsNotRecorded)
		])
	};
}

const header = [
	'label',
	'indicator_id',
	'place_kind',
	'place_id',
	'period',
	'breakdown',
	'group',
	...cellNumberColumns
];

/** Saves what a picture shows, at full precision. */
export function saveChartCsv(fileName: string, { cells }: Released, label: CellLabel): void {
	const rows = cells.map((cell) => [
		label(cell),
		cell.indicatorId,
		cell.placeKind,
		cell.placeId,
		cell.period,
		cell.breakdown,
		cell.group,
		...cellNumbers(cell)
	]);
	downloadCsv(fileName, header, rows);
}
