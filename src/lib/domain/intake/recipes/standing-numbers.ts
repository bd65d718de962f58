import type { ColumnsToRowsStep, WideColumn } from './recipe.ts';

/**
 * Numbers of periods side by side are either new in each period (cases, which are added up over time) or stand at its end
 * (how many children are out of school, of whom most were so a month before). Of the latter each period is a wave of its
 * own: the latest counts, and none is added to another.
 */

/** The header that waves get: the model's, so that it needs no mapping. */
const waveColumn = 'wave';

/** Whether the sheet says by itself which wave its rows are of. */
export const namesWaves = (header: readonly string[]): boolean =>
	header.some((text) => text.trim().toLowerCase() === waveColumn);

/** Whether each period is a wave. */
export const isStanding = (step: ColumnsToRowsStep): boolean =>
	step.columns.some(({ says }) => waveColumn in says);

/** Each period as a wave. */
export const asStanding = (step: ColumnsToRowsStep): ColumnsToRowsStep => ({
	...step,
	columns: step.columns.map(withWave)
});

const withWave = (column: WideColumn): WideColumn => {
	const { period_start: start = '', period_end: end = '' } = column.says;
	return { ...column, says: { ...column.says, [waveColumn]: waveOf(start, end) } };
};

const monthOf = (day: string): number => Number(day.slice(5, 7));

/** The same name in every file: `2026-03`, `2026-Q1`, `2026-H1`, `2026`. @param start first and @param end last day, ISO */
function waveOf(start: string, end: string): string {
	const [year, first, last] = [start.slice(0, 4), monthOf(start), monthOf(end)];
	switch (last - first + 1) {
		case 1:
			return start.slice(0, 7);
		case 3:
			return `${year}-Q${last / 3}`;
		case 6:
			return `${year}-H${last / 6}`;
		default:
			return year;
	}
}
