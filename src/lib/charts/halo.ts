import type { Layer } from './frame.ts';
import { words as drawWords, type Words, type WordStyle } from './pixel-marks.ts';

/** Words over what lies below them stay readable: they carry an edge in the colour of the paper. */
export function haloedWords(rows: readonly Words[], style: WordStyle, paper: string): Layer[] {
	if (rows.length === 0) return [];
	const { size, align = 'center', isBold = false } = style;
	const edges = drawWords(rows, { ...style, color: paper }).map((layer): Layer => ({
		...layer,
		mark: {
			type: 'text',
			color: paper,
			stroke: paper,
			strokeWidth: 3,
			strokeOpacity: 0.85,
			strokeJoin: 'round',
			fontSize: size,
			fontWeight: isBold ? 'bold' : 'normal',
			align,
			baseline: 'middle',
			aria: false
		}
	}));
	return [...edges, ...drawWords(rows, style)];
}
