import { targetFormulas } from '../domain/targets/target.ts';
import type {
	WrittenCell,
	WrittenSheet,
	WrittenWorkbook
} from '../domain/templates/written-workbook.ts';
import { indicatorName } from '../i18n/indicator-texts.ts';
import { codeLabel, columnLabel, placeLabel } from '../i18n/labels.ts';
import { translate } from '../i18n/translate.ts';
import type { FaultyTarget, JudgedPoint } from '../pipeline/targets.ts';

/**
 * The table of targets and the numbers beside them, one row for each period of each target. Its first columns are those
 * of the model, so that the table can be brought in again.
 */

/** Columns of the model's table of targets. */
const modelColumns = [
	'indicator_id',
	'scope',
	'breakdown',
	'group',
	'period',
	'kind',
	'formula',
	'baseline_value',
	'baseline_date',
	'target_value',
	'target_date',
	'tolerance',
	'reason',
	'set_by'
] as const;

/** What the numbers say. */
const ownColumns = [
	'indicator',
	'place',
	'unit',
	'direction',
	'actual_from',
	'actual_to',
	'numerator',
	'denominator',
	'actual',
	'lower',
	'upper',
	'interval',
	'state',
	'rows_used',
	'rows_not_recorded',
	'variance',
	'progress_percent',
	'progress_lower',
	'progress_upper',
	'standing'
] as const;

export const targetTableColumns: readonly string[] = [...modelColumns, ...ownColumns];

type Value = string | number | null;

/** One row of the table: of a target at one of its points. */
export function targetTableRow(at: JudgedPoint, reason: string): readonly Value[] {
	const { target, definition, place, point, cell, progress, standing } = at;
	const isBetween = progress.kind === 'between';
	return [
		...targetColumns(
			target,
			target.kind === 'per_period' ? point.period.id : target.period,
			point.due
		),
		reason,
		target.setBy,
		indicatorName(definition.id),
		placeLabel(place),
		definition.unit,
		definition.direction,
		point.measured.firstDay,
		point.measured.lastDay,
		cell.numerator,
		cell.denominator,
		cell.value,
		cell.lower,
		cell.upper,
		cell.interval,
		cell.state,
		cell.rowsUsed,
		cell.rowsNotRecorded,
		cell.value === null ? null : cell.value - target.value,
		progress.kind === 'number' ? progress.percent : null,
		isBetween ? progress.low : null,
		isBetween ? progress.high : null,
		standing
	];
}

/** A target that no number can be held against: what it says, and why. */
export function faultyTableRow({ target, fault }: FaultyTarget): readonly Value[] {
	const said = [...targetColumns(target, target.period, target.day), target.reason, target.setBy];
	const blank = targetTableColumns.slice(said.length, -1).map(() => null);
	return [...said, ...blank, translate(`targets.fault.${fault}`, { value: '' })];
}

function targetColumns(
	target: JudgedPoint['target'],
	period: string,
	due: string
): readonly Value[] {
	return [
		target.indicatorId,
		target.scope,
		target.breakdown,
		target.group,
		period,
		target.kind,
		target.formula,
		target.baseline?.value ?? null,
		target.baseline?.day ?? null,
		target.value,
		due,
		target.tolerance
	];
}

/** Columns whose codes are written as words in a workbook that people read. */
const coded = new Set(['kind', 'formula', 'set_by']);

/** The same table as a workbook for people: words in the place of codes, and the formulas in full. */
export function targetWorkbook(rows: readonly (readonly Value[])[]): WrittenWorkbook {
	const words = [
		...modelColumns.map(columnLabel),
		...ownColumns.map((column) => translate(`targets.file.${column}`))
	];
	const header = words.map((word): WrittenCell => ({ text: word, look: 'heading' }));
	const written = rows.map((row) =>
		row.map((value, index): WrittenCell => cellOf(targetTableColumns[index] ?? '', value))
	);
	const columns = targetTableColumns.map((column) => ({
		width: column === 'reason' || column === 'indicator' ? 36 : 14,
		holds: 'anything' as const
	}));
	return {
		sheets: [
			{
				name: translate('targets.title'),
				columns,
				rows: [header, ...written],
				isHeaderFrozen: true
			},
			formulasSheet()
		]
	};
}

/** The two formulas in full. */
export function formulasSheet(): WrittenSheet {
	return {
		name: translate('targets.file.formulas'),
		columns: [
			{ width: 30, holds: 'anything' },
			{ width: 70, holds: 'anything' }
		],
		rows: targetFormulas.map((formula): WrittenCell[] => [
			codeLabel('formula', formula),
			translate(`targets.formula.${formula}`)
		]),
		isHeaderFrozen: false
	};
}

function cellOf(column: string, value: Value): WrittenCell {
	return typeof value === 'string' && value !== '' && coded.has(column)
		? codeLabel(column, value)
		: value;
}
