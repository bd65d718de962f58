import type { Released } from '../domain/disclosure/release.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';
import type { SeriesOptions } from './series.ts';
export function sparklineChart(
	_released: Released,
	words: ChartWords,
	look: ChartLook,
	_options: SeriesOptions = {}
): ChartSpec {
	return { description: words.description, width: look.width, height: 100, data: { values: [] }, mark: 'point' };
}
