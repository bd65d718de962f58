import type { ChartLook, ChartSpec, ChartWords } from './chart.ts';

export type Layer = Extract<ChartSpec, { layer: readonly unknown[] }>['layer'][number];

/**
 * A picture of exactly the look's width: marks stand on scales inside it, words on pixels beside them. Nothing is
 * measured while drawing, so the same numbers give the same picture in every browser and in print.
 */
export function frame(
	words: Pick<ChartWords, 'description'>,
	look: ChartLook,
	height: number,
	layers: readonly Layer[]
): ChartSpec {
	return {
		description: words.description,
		width: look.width,
		height,
		padding: 0,
		autosize: 'none',
		background: 'transparent',
		config: { font: look.font, view: { stroke: null }, text: { lineHeight: lineHeight } },
		layer: [...layers]
	};
}

/** Of words on several lines. */
export const lineHeight = 17;

/** Sizes of words; none is smaller than 12 px on the smallest phone. */
export const wordSize = { axis: 12, caption: 13, label: 14, value: 15 } as const;
