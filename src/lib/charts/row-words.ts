import type { ChartWords } from './chart.ts';
import { lineHeight, wordSize, type Layer } from './frame.ts';
import { words as drawWords, type Words } from './pixel-marks.ts';
import type { ChartRow, RowLayout } from './row-layout.ts';
import type { RowPicture } from './rows.ts';
import { pixelOf } from './scale.ts';
import { spoken } from './series.ts';
import { wrapText } from './words-room.ts';

/** The words of the rows: the name before, the number and n of N, or the reason, behind. */
export function rowWords(picture: RowPicture, layout: RowLayout): Layer[] {
	const { rows, words, look } = picture;
	const names = rows.map((row, across) => name(row, across, layout, words));
	const headlines = names.filter((_, index) => rows[index]?.isHeadline === true);
	const others = names.filter((_, index) => rows[index]?.isHeadline !== true);
	const label = { color: look.ink, size: wordSize.label, align: 'left' } as const;
	return [
		...drawWords(others, label),
		...drawWords(headlines, { ...label, isBold: true }),
		...numberWords(picture, layout),
		...reasonWords(picture, layout)
	];
}

function name(row: ChartRow, across: number, layout: RowLayout, words: ChartWords): Words {
	const text = wrapText(words.label(row.cell), layout.labelWidth, wordSize.label);
	return { text, x: 0, y: firstLine(across, text, layout) };
}

/** Beside a row its lines stand around its middle; above it they run down from the line of its number. */
const firstLine = (across: number, lines: readonly string[], layout: RowLayout): number =>
	lineOf(across, layout) - (layout.isNarrow ? 0 : ((lines.length - 1) * lineHeight) / 2);

const lineOf = (across: number, { scales, wordsAbove }: RowLayout): number =>
	pixelOf(scales.y, across) - wordsAbove;

function numberWords({ rows, words, look }: RowPicture, layout: RowLayout): Layer[] {
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
function reasonWords({ rows, words, look }: RowPicture, layout: RowLayout): Layer[] {
	const reasons = rows.flatMap(({ cell }, across) => {
		if (cell.value !== null) return [];
		const text = wrapText(words.state(cell), layout.reasonWidth, wordSize.caption);
		const isDrawn = cell.lower !== null && cell.upper !== null;
		const place = { text, x: layout.captionEnd, y: firstLine(across, text, layout) };
		return [isDrawn ? place : { ...place, description: spoken(cell, words) }];
	});
	return drawWords(reasons, { color: look.quiet, size: wordSize.caption, align: 'right' });
}
