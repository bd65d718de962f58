import type { ChartLook, ChartSpec } from '../../charts/chart.ts';

/** Words around a picture: its sentence above where it leaves the page, and for whom it is below. */

export interface Frame {
	/** Lines above the picture. */
	readonly title?: readonly string[];
	/** One line below it. */
	readonly note?: string;
	/** Free space on all sides. */
	readonly margin?: number;
}

const titleSize = 18;
const titleLine = 24;
const noteSize = 12;
const noteLine = 24;

type Layer = Extract<ChartSpec, { layer: readonly unknown[] }>['layer'][number];

interface WordStyle {
	readonly x: number;
	readonly y: number;
	readonly align: 'left' | 'right';
	readonly color: string;
	readonly fontSize: number;
	readonly fontWeight: 'normal' | 'bold';
}

/** Text as data: it never becomes part of an expression. */
function wordsLayer(text: readonly string[], style: WordStyle): Layer {
	return {
		data: { values: [{ text }] },
		mark: { type: 'text', baseline: 'middle', lineHeight: titleLine, aria: false, ...style },
		encoding: { text: { field: 'text', type: 'nominal' } }
	};
}

export function framed(
	spec: ChartSpec,
	look: ChartLook,
	{ title = [], note = '', margin = 0 }: Frame
): ChartSpec {
	if (!('layer' in spec) || typeof spec.height !== 'number') return spec;
	const above = title.length === 0 ? 0 : title.length * titleLine + titleLine / 2;
	const below = note === '' ? 0 : noteLine;
	const titleStyle = {
		align: 'left',
		color: look.ink,
		fontSize: titleSize,
		fontWeight: 'bold'
	} as const;
	const noteStyle = {
		align: 'right',
		color: look.quiet,
		fontSize: noteSize,
		fontWeight: 'normal'
	} as const;
	const titleY = titleLine / 2 - above;
	const noteY = spec.height + noteLine / 2;
	return {
		...spec,
		padding: { top: margin + above, bottom: margin + below, left: margin, right: margin },
		layer: [
			...spec.layer,
			...(above === 0 ? [] : [wordsLayer(title, { ...titleStyle, x: 0, y: titleY })]),
			...(below === 0 ? [] : [wordsLayer([note], { ...noteStyle, x: look.width, y: noteY })])
		]
	};
}

/** Breaks a title into lines of a picture's width, as wide as the browser draws them. */
export function titleLines(text: string, look: ChartLook): readonly string[] {
	const context = document.createElement('canvas').getContext('2d');
	if (context === null) return [text];
	context.font = `bold ${titleSize}px ${look.font}`;
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		const hasRoom = lines.length > 0 && context.measureText(longer).width <= look.width;
		if (hasRoom) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
