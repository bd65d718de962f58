import type { Released, ReleasedCell } from '../domain/disclosure/release.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import { rowChart } from './rows.ts';

/** How the groups of a breakdown are drawn. */
export interface ByGroupOptions {
	/** The number of everybody: always drawn, first and as a square. */
	readonly headline: ReleasedCell;
}

/** One row a group below that of everybody, whose number runs as a line through all groups. */
export function byGroupChart(
	released: Released,
	words: ChartWords,
	look: ChartLook,
	{ headline }: ByGroupOptions
): ChartSpec {
	const groups = released.cells.map((cell) => ({ cell, isHeadline: false }));
	const rows = [{ cell: headline, isHeadline: true }, ...groups];
	return rowChart({ rows, reference: headline, words, look });
}
