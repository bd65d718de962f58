import type { Released } from '../domain/disclosure/release.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';

export function spreadChart(
	_released: Released,
	words: ChartWords,
	look: ChartLook
): ChartSpec {
	return { description: words.description, width: look.width, height: 100, data: { values: [] }, mark: 'point' };
}
