import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { sparse } from '../../../src/lib/charts/over-time-words.ts';
import {
	areFree,
	centred,
	fitText,
	isFree,
	textWidth,
	wrapText
} from '../../../src/lib/charts/words-room.ts';

describe('fitText', () => {
	test('words that have room keep their size', () => {
		expect(fitText('Kilombo Upper Village', 110, 14)).toEqual({
			lines: ['Kilombo Upper', 'Village'],
			size: 14
		});
	});

	test('words that would be cut are written smaller, and whole', () => {
		const text = 'Enfants qui se sentent en sécurité ici';
		expect(wrapText(text, 129, 13.5).at(-1)).toMatch(/…$/);
		const { lines, size } = fitText(text, 129, 13.5);
		expect(lines.join(' ')).toBe(text);
		expect(size).toBeLessThan(13.5);
	});

	test('what has no room at any size is cut at its own', () => {
		const { lines, size } = fitText('one two three four five six seven eight', 60, 14);
		expect(lines.at(-1)).toMatch(/…$/);
		expect(size).toBe(14);
	});
});

describe('wrapText', () => {
	test('a short text stays on one line', () => {
		expect(wrapText('Bondeni', 200, 14)).toEqual(['Bondeni']);
	});

	test('a long text breaks between words', () => {
		expect(wrapText('Kilombo Upper Village', 110, 14)).toEqual(['Kilombo Upper', 'Village']);
	});

	test('what has no room ends in an ellipsis', () => {
		const lines = wrapText('one two three four five six seven eight', 60, 14);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/…$/);
	});

	test('a hard space holds a number and its unit together', () => {
		expect(wrapText('between 30\u00a0% and 36\u00a0%', 110, 14)).toEqual([
			'between 30\u00a0%',
			'and 36\u00a0%'
		]);
	});

	property.prop([fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 400 })])(
		'no line is wider than its room',
		(text, width) => {
			for (const line of wrapText(text, width, 14)) {
				expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
			}
		}
	);
});

test('words at the edge of a picture are moved inside it', () => {
	const span = centred('Jan – Mar 2023', 12, 5, { start: 0, end: 300 });
	expect(span.start).toBe(0);
	expect(isFree(span, [{ start: 200, end: 300 }])).toBe(true);
});

describe('sparse', () => {
	const spans = (count: number, step: number, width: number) =>
		Array.from({ length: count }, (_, index) => ({
			start: index * step,
			end: index * step + width
		}));

	test('all are shown where all have room', () => {
		expect(sparse(spans(4, 50, 40))).toHaveLength(4);
	});

	test('the first and the last are shown before all others', () => {
		const all = spans(8, 50, 60);
		const shown = sparse(all);
		expect(shown[0]).toBe(all[0]);
		expect(shown.at(-1)).toBe(all[7]);
		expect(areFree(shown)).toBe(true);
	});

	test('the last is shown where only one has room', () => {
		const all = spans(3, 10, 60);
		expect(sparse(all)).toEqual([all[2]]);
	});

	test('nothing stays nothing', () => {
		expect(sparse([])).toEqual([]);
	});
});
