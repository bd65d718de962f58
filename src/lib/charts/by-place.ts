import type { Released, ReleasedCell } from '../domain/disclosure/release.ts';
import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';

export function byPlaceChart(
	_released: Released,
	words: ChartWords,
	look: ChartLook,
	_options: { readonly headline?: ReleasedCell } = {}
): ChartSpec {
	return { description: words.description, width: look.width, height: 100, data: { values: [] }, mark: 'point' };
}
