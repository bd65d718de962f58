import type { ScatterPicture } from '$lib/charts/scatter.ts';
import type { OwnershipRecord } from '$lib/domain/evidence/ownership-and-later.ts';
import type { ReleasedRecords } from '$lib/domain/evidence/timeline.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { formatDay, formatNumber, formatSigned } from '$lib/i18n/formats.ts';
import { indicatorName } from '$lib/i18n/indicator-texts.ts';
import { codeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import type { ChartTable } from '$lib/ui/chart/picture.ts';
import { amountText, ofText } from './numbers-text.ts';

/** Ownership first and change later, in words. */

type Places = ReleasedRecords<OwnershipRecord>;

export const laterTitle = ({ id }: IndicatorDefinition): string =>
	translate('change.later.title', { name: indicatorName(id) });

export const laterDetails = ({ id, records }: Places): readonly string[] => [
	translate('change.later.details', {
		count: records.length,
		dimension: codeLabel('dimension', id)
	})
];

export function laterPicture(
	definition: IndicatorDefinition,
	released: Places,
	description: string
): ScatterPicture<OwnershipRecord> {
	const unit = ofText(definition);
	return {
		hasZeroLine: true,
		acrossTicks: [1, 2, 3, 4, 5],
		released,
		markOf: (record) => ({
			across: record.score,
			up: record.change,
			name: record.community_label,
			description: translate('change.later.heard', {
				place: record.community_label,
				score: formatNumber(record.score, 1),
				day: formatDay(record.scored),
				change: amountText(definition, record.change)
			})
		}),
		words: {
			description,
			across: translate('change.later.across'),
			up: unit === '' ? translate('change.dose.up.plain') : translate('change.dose.up', { unit }),
			acrossValue: (value) => formatNumber(value, 1),
			upValue: (value) => formatSigned(value, 1)
		}
	};
}

export function laterTable(definition: IndicatorDefinition, { records }: Places): ChartTable {
	return {
		columns: [
			translate('change.column.place'),
			translate('change.column.scored'),
			translate('change.column.score'),
			translate('change.column.change')
		],
		rows: records.map((record) => [
			record.community_label,
			formatDay(record.scored),
			formatNumber(record.score, 1),
			amountText(definition, record.change)
		])
	};
}
