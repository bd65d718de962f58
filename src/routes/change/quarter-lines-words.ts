import type { ChartWords } from '$lib/charts/chart.ts';
import type { ReleasedCell } from '$lib/domain/disclosure/release.ts';
import type { Finding } from '$lib/domain/finding.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import type { Period } from '$lib/domain/period.ts';
import { shortCountText, stateText, valueText, valueWithCount } from '$lib/i18n/cell-text.ts';
import { changeSentence, findingSentence } from '$lib/i18n/finding-sentence.ts';
import { indicatorName } from '$lib/i18n/indicator-texts.ts';
import { periodShortLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import type { ComparedPeriods } from '$lib/domain/comparison.ts';
import type { QuarterLine } from '$lib/pipeline/quarter-lines.ts';
import { cellNumberColumns, cellNumbers, downloadCsv } from '$lib/state/downloads.ts';
import type { ChartTable } from '$lib/ui/chart/picture.ts';
import { periodNames } from '../indicators/chart-words.ts';

/** Numbers of one place, quarter by quarter: their words, their table, their file. */

export function lineWords(
	{ definition }: QuarterLine,
	periods: readonly Period[],
	description: string
): ChartWords {
	return {
		label: periodNames(periods),
		description,
		caption: (cell) => shortCountText(definition, cell),
		value: (value) => valueText(definition, value),
		state: (cell) => stateText(cell, definition)
	};
}

/** What a line shows, in one or two sentences: its number now, and what it was. */
export function lineSentence(finding: Finding): string {
	const said = findingSentence(finding);
	const isSaid = finding.change === 'rose' || finding.change === 'fell';
	return isSaid ? said : [said, changeSentence(finding)].filter((part) => part !== '').join(' ');
}

/** Which two times the sentences hold against each other. */
export const comparedText = (compared: ComparedPeriods | null): readonly string[] =>
	compared === null
		? []
		: [
				translate('change.years compared', {
					later: periodShortLabel(compared.later),
					earlier: periodShortLabel(compared.earlier)
				})
			];

/** One kind of number among those of a table, and how it is written. */
export interface Column {
	readonly name: string;
	readonly cells: readonly ReleasedCell[];
	readonly text: (cell: ReleasedCell) => string;
}

export const columnOf = ({ definition, series }: QuarterLine): Column => ({
	name: indicatorName(definition.id),
	cells: series.cells,
	text: (cell) => valueWithCount(definition, cell)
});

/** Quarters down, numbers across. */
export function quartersTable(columns: readonly Column[], periods: readonly Period[]): ChartTable {
	const label = periodNames(periods);
	const quarters = columns[0]?.cells ?? [];
	return {
		columns: [translate('change.column.quarter'), ...columns.map(({ name }) => name)],
		rows: quarters.map((quarter, index) => [
			label(quarter),
			...columns.map(({ cells, text }) => {
				const cell = cells[index];
				return cell === undefined ? '' : text(cell);
			})
		])
	};
}

const header = ['indicator_id', 'place', 'period', ...cellNumberColumns];

/** Saves all numbers at full precision. */
export function saveQuartersCsv(fileName: string, columns: readonly Column[]): void {
	const rows = columns.flatMap(({ cells }) =>
		cells.map((cell) => [cell.indicatorId, cell.placeId, cell.period, ...cellNumbers(cell)])
	);
	downloadCsv(fileName, header, rows);
}

/** An indicator among several, by the cell that stands for it. */
export const definitionOf = (
	lines: readonly QuarterLine[],
	cell: ReleasedCell
): IndicatorDefinition | undefined =>
	lines.find(({ definition }) => definition.id === cell.indicatorId)?.definition;
