import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type {
	WrittenCell,
	WrittenSheet,
	WrittenWorkbook
} from '../domain/templates/written-workbook.ts';
import { bandText } from '../i18n/band-text.ts';
import { stateText, unitText } from '../i18n/cell-text.ts';
import { formatDay } from '../i18n/formats.ts';
import { indicatorName } from '../i18n/indicator-texts.ts';
import { periodLabel } from '../i18n/labels.ts';
import { groupText } from '../i18n/target-text.ts';
import { translate } from '../i18n/translate.ts';
import { insteadOfBaseline, shownBaseline } from './donor-baseline.ts';
import type { DonorDocument, DonorTarget } from './donor-document.ts';
import { donorIndicatorId } from './donor-id.ts';
import { leftOutText } from './donor-left-out.ts';
import { donorStanding } from './donor-standing.ts';
import { formulasSheet } from './target-table.ts';

/** The table of targets for donors: where each number began, where it should be, and where the released number stands. */

export const donorTargetColumns = [
	'indicator_id',
	'indicator',
	'unit',
	'direction',
	'place',
	'group',
	'set_by',
	'formula',
	'kind',
	'baseline',
	'baseline_date',
	'target',
	'target_date',
	'actual_from',
	'actual_to',
	'actual',
	'numerator',
	'denominator',
	'lower',
	'upper',
	'variance',
	'progress_percent',
	'progress_lower',
	'progress_upper',
	'standing',
	'reason',
	'note'
] as const;

type Column = (typeof donorTargetColumns)[number];
type Value = string | number | null;

/** One row for each target at each of its points, in the document's order: words for codes, numbers at full precision. */
export function donorTargetRows(document: DonorDocument): readonly (readonly Value[])[] {
	return document.targets
		.filter(({ cell }) => cell.placeKind !== 'community')
		.map((at) => {
			const values = { ...aimOf(at), ...actualOf(at), ...wayOf(at) };
			return donorTargetColumns.map((column) => values[column]);
		});
}

type Values<Some extends Column> = Readonly<Record<Some, Value>>;

/** What the target says. */
function aimOf(
	at: DonorTarget
): Values<Exclude<Column, keyof ReturnType<typeof actualOf> | keyof ReturnType<typeof wayOf>>> {
	const { target, definition, area, due } = at;
	return {
		indicator_id: donorIndicatorId(definition.id),
		indicator: indicatorName(definition.id),
		unit: unitWords(definition),
		direction: translate(`targets.direction.${definition.direction}`),
		place: area === '' ? translate('place.all') : area,
		group: groupText(target),
		set_by: translate(`targets.set by.${target.setBy}`),
		formula: translate(`targets.formula.${target.formula}`),
		kind: translate(`targets.kind.${target.kind}`),
		baseline: baselineValue(at),
		baseline_date: target.baseline?.day ?? null,
		target: target.value,
		target_date: due
	};
}

/** What a number is of, also where a screen leaves it to the number itself. */
export function unitWords(definition: DonorTarget['definition']): string {
	const { unit } = definition;
	if (unit === 'percent' || unit === 'count') return translate(`donor file.unit.${unit}`);
	const words = unitText(definition);
	return words === '' ? unit : words;
}

function baselineValue(at: DonorTarget): Value {
	return insteadOfBaseline(at) ?? shownBaseline(at)?.value ?? null;
}

/** The released number; the band in words, or the reason why there is none, in its place. */
function actualOf({ cell, measured }: DonorTarget) {
	const isNumber = cell.state === 'value';
	return {
		actual_from: measured.firstDay,
		actual_to: measured.lastDay,
		actual: isNumber && cell.value !== null ? cell.value : bandOrReason(cell),
		numerator: cell.numerator,
		denominator: cell.denominator,
		lower: cell.lower,
		upper: cell.upper,
		note: noteOf(cell)
	};
}

const bandOrReason = (cell: ReleasedCell): string =>
	cell.state === 'suppressed' ? bandText(cell) : stateText(cell);

function noteOf({ isRounded, isOfFew }: ReleasedCell): string {
	return [
		...(isRounded === true ? [translate('donor file.rounded')] : []),
		...(isOfFew === true ? [translate('donor file.of few')] : [])
	].join(' ');
}

function wayOf(at: DonorTarget) {
	const { variance, progress, standing } = donorStanding(at);
	const isBetween = progress.kind === 'between';
	return {
		variance,
		progress_percent: progress.kind === 'number' ? progress.percent : null,
		progress_lower: isBetween ? progress.low : null,
		progress_upper: isBetween ? progress.high : null,
		standing: translate(`targets.standing.${standing}`),
		reason: at.reason
	};
}

/** The same table as a workbook for people, with the formulas in full and what the document is. */
export function donorTargetWorkbook(document: DonorDocument): WrittenWorkbook {
	const header = donorTargetColumns.map((column): WrittenCell => ({
		text: translate(`donor file.column.${column}`),
		look: 'heading'
	}));
	const columns = donorTargetColumns.map((column) => ({
		width: wide.has(column) ? 36 : 14,
		holds: 'anything' as const
	}));
	const targets: WrittenSheet = {
		name: translate('targets.title'),
		columns,
		rows: [header, ...donorTargetRows(document)],
		isHeaderFrozen: true
	};
	return { sheets: [targets, formulasSheet(), aboutSheet(document)] };
}

const wide: ReadonlySet<Column> = new Set(['indicator', 'formula', 'actual', 'reason', 'note']);

/** Whose numbers these are, of when, and what is not in them. */
function aboutSheet(document: DonorDocument): WrittenSheet {
	return {
		name: translate('donor file.about'),
		columns: [
			{ width: 30, holds: 'anything' },
			{ width: 90, holds: 'anything' }
		],
		rows: [...factsOf(document), ...looserRules(document)],
		isHeaderFrozen: false
	};
}

function factsOf({
	project,
	date,
	dataDate,
	period,
	places,
	hidden
}: DonorDocument): readonly WrittenCell[][] {
	const { communities, consenting } = places;
	return [
		...(project.name === '' ? [] : [[translate('donor file.project'), project.name]]),
		...(project.organisation === ''
			? []
			: [[translate('donor file.organisation'), project.organisation]]),
		[translate('donor file.date'), formatDay(date)],
		[translate('donor file.data until'), formatDay(dataDate)],
		[translate('donor file.period'), periodLabel(period)],
		[
			translate('donor file.communities'),
			translate('donor file.communities counted', { communities, consenting })
		],
		[translate('donor file.not shown'), leftOutText(hidden)]
	];
}

function looserRules({ hidden }: DonorDocument): readonly WrittenCell[][] {
	return hidden.loosened.map(({ rule, standard, used }) => [
		translate('donor file.looser'),
		translate('donor file.looser rule', {
			rule: translate(`donor file.rule.${rule}`),
			standard,
			used,
			reason: hidden.loosenedBecause
		})
	]);
}
