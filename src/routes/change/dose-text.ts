import type { ScatterPicture } from '$lib/charts/scatter.ts';
import {
	fewestForDose,
	type Dose,
	type DoseAnswer,
	type DoseRecord,
	type NoDose
} from '$lib/domain/evidence/dose.ts';
import type { PointKind, ReleasedRecords } from '$lib/domain/evidence/timeline.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { formatNumber, formatSigned } from '$lib/i18n/formats.ts';
import { indicatorName } from '$lib/i18n/indicator-texts.ts';
import { codeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import type { ChartTable } from '$lib/ui/chart/picture.ts';
import { timesText } from './change-sentences.ts';
import { sentenceCase } from './finding-text.ts';
import { amountText, ofText, pText } from './numbers-text.ts';
import { someOf } from './point-text.ts';
import { convincing } from '$lib/domain/evidence/evidence-ladder.ts';

/** Doing more and changing more, in words. */

const digits = 2;

const placesText = (places: DoseAnswer['withoutChildren']): string =>
	someOf(places.map(({ community_label }) => community_label));

export function noDoseText({ reason, found, withoutChildren }: NoDose): string {
	if (reason === 'no sessions') return translate('change.missing.dose.sessions');
	const needed = translate('change.missing.dose', { needed: formatNumber(fewestForDose), found });
	if (withoutChildren.length === 0) return needed;
	const without = translate('change.missing.dose.children', {
		count: withoutChildren.length,
		places: placesText(withoutChildren)
	});
	return `${needed} ${without}`;
}

export function doseTitle(definition: IndicatorDefinition, { preset }: DoseAnswer): string {
	const name = sentenceCase(indicatorName(definition.id));
	const { estimate, p } = preset.correlation;
	if (estimate === null || p === null) return translate('change.dose.title.not told', { name });
	if (p > convincing) return translate('change.dose.title.none', { name });
	return translate(estimate > 0 ? 'change.dose.title.more' : 'change.dose.title.less', { name });
}

export function doseDetails(answer: DoseAnswer): readonly string[] {
	const { preset, communities, withoutChildren, isEverySession } = answer;
	return [
		...correlationText(preset),
		translate('change.dose.places', { count: communities, stretches: timesOf(preset).length }),
		...(isEverySession ? [translate('change.dose.every session')] : []),
		...(withoutChildren.length === 0
			? []
			: [translate('change.dose.without children', { places: placesText(withoutChildren) })])
	];
}

const timesOf = ({ stretches }: Dose): readonly string[] => [
	...new Set(stretches.map(({ from, to }) => `${from.label} ${to.label}`))
];

function correlationText({ correlation }: Dose): readonly string[] {
	const { estimate, lower, upper, p } = correlation;
	if (estimate === null) return [];
	const said = { estimate: formatSigned(estimate, digits) };
	if (lower === null || upper === null || p === null) {
		return [translate('change.dose.correlation.plain', said)];
	}
	return [
		translate('change.dose.correlation', {
			...said,
			lower: formatSigned(lower, digits),
			upper: formatSigned(upper, digits),
			times: timesText(p),
			p: pText(p)
		})
	];
}

const timeText = (label: string, by: PointKind): string =>
	by === 'wave' ? codeLabel('wave', label) : label;

export function dosePicture(
	definition: IndicatorDefinition,
	released: ReleasedRecords<DoseRecord>,
	by: PointKind,
	description: string
): ScatterPicture<DoseRecord> {
	const unit = ofText(definition);
	const isOneTime = new Set(released.records.map(({ from, to }) => `${from} ${to}`)).size === 1;
	const nameOf = ({ community_label, from, to }: DoseRecord): string =>
		isOneTime ? community_label : `${community_label} ${timeText(from, by)}–${timeText(to, by)}`;
	return {
		hasZeroLine: true,
		released,
		markOf: (record) => ({
			across: record.per100,
			up: record.change,
			// Of registers there are too many marks for names.
			name: by === 'wave' ? nameOf(record) : '',
			description: heardText(definition, record, by)
		}),
		words: {
			description,
			across: translate('change.dose.across'),
			up: unit === '' ? translate('change.dose.up.plain') : translate('change.dose.up', { unit }),
			acrossValue: (value) => formatNumber(value, 1),
			upValue: (value) => formatSigned(value, 1)
		}
	};
}

function heardText(definition: IndicatorDefinition, record: DoseRecord, by: PointKind): string {
	return translate('change.dose.heard', {
		place: record.community_label,
		from: timeText(record.from, by),
		to: timeText(record.to, by),
		sessions: record.sessions,
		per100: formatNumber(record.per100, 1),
		change: amountText(definition, record.change)
	});
}

export function doseTable(
	definition: IndicatorDefinition,
	{ records }: ReleasedRecords<DoseRecord>,
	by: PointKind
): ChartTable {
	return {
		columns: [
			translate('change.column.place'),
			translate('change.column.from'),
			translate('change.column.to'),
			translate('change.column.sessions'),
			translate('change.column.per 100'),
			translate('change.column.change')
		],
		rows: records.map((record) => [
			record.community_label,
			timeText(record.from, by),
			timeText(record.to, by),
			record.sessions,
			record.per100,
			amountText(definition, record.change)
		])
	};
}

/** Every delay that was tried, with its correlation. */
export function triedTable({ tried }: DoseAnswer, by: PointKind): ChartTable {
	const number = (value: number | null, places: number): string =>
		value === null ? '–' : formatSigned(value, places);
	return {
		columns: [
			translate('change.column.delay'),
			translate('change.column.correlation'),
			translate('change.column.limits'),
			translate('change.column.p'),
			translate('change.column.places')
		],
		rows: tried.map(({ lag, correlation, stretches }) => [
			translate(lag === 1 && by === 'wave' ? 'change.dose.lag.1.wave' : `change.dose.lag.${lag}`),
			number(correlation.estimate, digits),
			correlation.lower === null
				? '–'
				: translate('change.dose.limits', {
						lower: number(correlation.lower, digits),
						upper: number(correlation.upper, digits)
					}),
			correlation.p === null ? '–' : pText(correlation.p),
			new Set(stretches.map(({ community }) => community)).size
		])
	};
}
