import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { ChartWords } from './chart.ts';
import type { MarkRow } from './scale-marks.ts';

/** How a line over time is drawn. */
export interface SeriesOptions {
	/** Surveys: connects one recorded point with the next, across quarters in which nobody was asked. */
	readonly connectAcrossGaps?: boolean;
	/** Periods before which the line is broken, since from then on it was counted in another way. */
	readonly breakBefore?: ReadonlySet<string>;
	/** What is written at such a break: "counted differently from here". */
	readonly breakLabel?: string;
	/** Days on which something about the number was changed, which does not break the line. */
	readonly changes?: readonly SeriesChange[];
}

export interface SeriesChange {
	/** Where between the periods: 2 is the middle of the third, 2.5 its end. */
	readonly across: number;
	readonly label: string;
}

/** A number of the series, and the unbroken run that it belongs to. */
export interface SeriesRow extends MarkRow {
	readonly value: number;
	readonly run: string;
	/** Whether it stands alone, with no number before or after it to which it could be joined. */
	readonly isAlone: boolean;
}

/** A period without a number. */
export interface GapRow extends MarkRow {
	readonly cell: ReleasedCell;
}

/** A mark in words: its name, its number, n of N. */
export function spoken(cell: ReleasedCell, words: ChartWords): string {
	const said =
		cell.value === null ? [words.state(cell)] : [words.value(cell.value), words.caption(cell)];
	return [words.label(cell), ...said].filter((part) => part !== '').join(', ');
}

/** The indexes of the numbers that are joined by one line, run by run. */
export function runsOf(
	cells: readonly ReleasedCell[],
	{ connectAcrossGaps = false, breakBefore = new Set() }: SeriesOptions
): readonly (readonly number[])[] {
	const runs: number[][] = [[]];
	cells.forEach((cell, index) => {
		const isGap = cell.value === null;
		if (breakBefore.has(cell.period) || (isGap && !connectAcrossGaps)) runs.push([]);
		if (!isGap) runs.at(-1)?.push(index);
	});
	return runs.filter((run) => run.length > 0);
}

/** The numbers of a series, in order. */
export function seriesRows(
	cells: readonly ReleasedCell[],
	words: ChartWords,
	options: SeriesOptions
): readonly SeriesRow[] {
	return runsOf(cells, options).flatMap((run, runIndex) =>
		run.flatMap((across) => {
			const cell = cells[across];
			if (cell === undefined || cell.value === null) return [];
			const { value, lower, upper } = cell;
			const description = spoken(cell, words);
			const isAlone = run.length === 1;
			return [{ across, value, lower, upper, description, run: `run ${runIndex}`, isAlone }];
		})
	);
}

/** The periods without a number. In a series of surveys a quarter in which nobody was asked is no gap. */
export function gapRows(
	cells: readonly ReleasedCell[],
	words: ChartWords,
	{ connectAcrossGaps = false }: SeriesOptions
): readonly GapRow[] {
	return cells.flatMap((cell, across) => {
		if (cell.value !== null || (connectAcrossGaps && cell.state === 'no data')) return [];
		const { lower, upper } = cell;
		return [{ across, value: null, lower, upper, description: spoken(cell, words), cell }];
	});
}

/** Whether both its limits are known. */
export function isBounded({ lower, upper }: Pick<MarkRow, 'lower' | 'upper'>): boolean {
	return lower !== null && upper !== null;
}

/** Where a series' periods stand, evenly, from one side of the plot to the other; one alone stands in the middle. */
export function periodScale(count: number, start: number, end: number) {
	const domain = count < 2 ? ([-1, 1] as const) : ([0, count - 1] as const);
	return { domain, range: [start, end] as const };
}
