import { expect, it } from 'vitest';
import type { ChartSpec } from '../../../src/lib/charts/chart.ts';
import {
	smallMultiplesChart,
	smallMultiplesParts
} from '../../../src/lib/charts/small-multiples.ts';
import { cell, look, quarters, share, words } from './cells.ts';

/** Thirty groups; only the last comes near to a whole, so that a scale of its own would be another. */
const lines = Array.from({ length: 30 }, (_, index) => ({
	name: `group ${index + 1}`,
	series: quarters([share(1, 20), share(index === 29 ? 19 : 2, 20)])
}));
const picture = {
	lines,
	headline: { name: 'all', series: quarters([share(2, 20), share(3, 20)]) },
	words,
	options: {}
};

const fewOf = (numerator: number, denominator: number) =>
	cell({ numerator, denominator, value: null, state: 'too few' });

const heightOf = (spec: ChartSpec): number => ('height' in spec ? Number(spec.height) : 0);
const textOf = (spec: ChartSpec): string => JSON.stringify(spec);

it('small pictures come in pieces of whole rows, each group in one of them', () => {
	const parts = smallMultiplesParts(picture).map((draw) => textOf(draw(look)));
	expect(parts).toHaveLength(3);
	for (const { name } of lines) {
		expect(parts.filter((part) => part.includes(`"${name}"`))).toHaveLength(1);
	}
});

it('pieces together are as high as the whole, and stand on its scale', () => {
	const whole = smallMultiplesChart(picture, look);
	const parts = smallMultiplesParts(picture).map((draw) => draw(look));
	const sum = parts.reduce((all, part) => all + heightOf(part), 0);
	expect(sum).toBe(heightOf(whole));
	for (const part of parts) expect(textOf(part)).toMatch(/"100\s%"/);
});

it('few pictures are spread over their rows evenly, so that none stands alone', () => {
	const five = smallMultiplesChart({ ...picture, lines: lines.slice(0, 5) }, look);
	const six = smallMultiplesChart({ ...picture, lines: lines.slice(0, 6) }, look);
	expect(heightOf(five)).toBe(heightOf(six));
	const { layer } = five as unknown as {
		layer: readonly { data: { values: readonly { text?: string; x?: number }[] } }[];
	};
	const starts = layer
		.flatMap(({ data }) => data.values)
		.flatMap(({ text, x }) => (text?.startsWith('group') === true ? [x] : []));
	expect(new Set(starts).size).toBe(3);
});

it('a number of an earlier time does not stand beside the name of its group as if it were of now', () => {
	const earlier = { name: 'earlier', series: quarters([share(9, 20), fewOf(1, 2)]) };
	const ended = { name: 'ended', series: quarters([fewOf(1, 2), share(7, 20)]) };
	const text = textOf(smallMultiplesChart({ ...picture, lines: [earlier, ended] }, look));
	expect(text).toContain(`"${words.value(35)}"`);
	expect(text).not.toContain(`"${words.value(45)}"`);
});
