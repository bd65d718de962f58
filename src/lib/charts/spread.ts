import type { Released } from '../domain/disclosure/release.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import { rowChart } from './rows.ts';

/**
 * One row a dimension or a group of what people scored from 1 to 5: the dot is the median, and half of all scores lie
 * within the bar. No mean and no interval: the groups are small, and a score is an order, not an amount.
 */
export function spreadChart(released: Released, words: ChartWords, look: ChartLook): ChartSpec {
	const rows = released.cells.map((cell) => ({ cell, isHeadline: false }));
	return rowChart({ rows, words, look });
}
