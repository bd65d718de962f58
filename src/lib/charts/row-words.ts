import type { ChartLook, ChartWords } from './chart.ts';
import { wordSize, type Layer } from './frame.ts';
import { words as drawWords, type Words } from './pixel-marks.ts';
import type { ChartRow, RowLayout } from './row-layout.ts';
import { pixelOf } from './scale.ts';
import { spoken } from './series.ts';
import { wrapText } from './words-room.ts';

/** The words of the rows: the name before, the number and n of N, or the reason, behind. */
export function rowWords(
	rows: readonly ChartRow[],
	layout: RowLayout,
	words: ChartWords,
	look: ChartLook
): Layer[] {
	const names = rows.map((row, across) => name(row, across, layout, words));
	const headlines = names.filter((_, index) => rows[index]?.isHeadline === true);
	const others = names.filter((_, index) => rows[index]?.isHeadline !== true);
	const label = { color: look.ink, size: wordSize.label, align: 'left' } as const;
	return [
		...drawWords(others, label),
		...drawWords(headlines, { ...label, isBold: true }),
		...numberWords(rows, layout, words, look),
		...reasonWords(rows, layout, words, look)
	];
}

/** On a phone a name has one line, since the next row's words follow close. */
function name(row: ChartRow, across: number, layout: RowLayout, words: ChartWords): Words {
	const lines = layout.isNarrow ? 1 : 2;
	const text = wrapText(words.label(row.cell), layout.labelWidth, wordSize.label, lines);
	return { text, x: 0, y: lineOf(across, layout) };
}

const lineOf = (across: number, { scales, wordsAbove }: RowLayout): number =>
	pixelOf(scales.y, across) - wordsAbove;

function numberWords(
	rows: readonly ChartRow[],
	layout: RowLayout,
	words: ChartWords,
	look: ChartLook
): Layer[] {
	const numbers = rows.flatMap(({ cell }, across) =>
		cell.value === null ? [] : [{ cell, value: cell.value, y: lineOf(across, layout) }]
	);
	const values = numbers.map(({ value, y }) => ({
		text: words.value(value),
		x: layout.valueEnd,
		y
	}));
	const counted = numbers.map(({ cell, y }) => ({
		text: words.caption(cell),
		x: layout.captionEnd,
		y
	}));
	return [
		...drawWords(values, {
			color: look.hue,
			size: wordSize.value,
			align: 'right',
			isBold: true
		}),
		...drawWords(counted, { color: look.quiet, size: wordSize.caption, align: 'right' })
	];
}

/** Why there is no number; said aloud here, since there is no mark, unless bounds are drawn. */
function reasonWords(
	rows: readonly ChartRow[],
	layout: RowLayout,
	words: ChartWords,
	look: ChartLook
): Layer[] {
	const reasons = rows.flatMap(({ cell }, across) => {
		if (cell.value !== null) return [];
		const text = wrapText(words.state(cell), layout.reasonWidth, wordSize.caption);
		const isDrawn = cell.lower !== null && cell.upper !== null;
		const place = { text, x: layout.captionEnd, y: lineOf(across, layout) };
		return [isDrawn ? place : { ...place, description: spoken(cell, words) }];
	});
	return drawWords(reasons, { color: look.quiet, size: wordSize.caption, align: 'right' });
}
