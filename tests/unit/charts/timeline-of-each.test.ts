import { describe, expect, test } from 'vitest';
import type { ChartLook, ChartSpec } from '../../../src/lib/charts/chart.ts';
import {
	mostUnderWay,
	timelineOfEachChart,
	timelineOfEachParts
} from '../../../src/lib/charts/timeline-of-each.ts';
import type { PlaceLine } from '../../../src/lib/charts/timeline-panels.ts';
import { look, phone } from './cells.ts';
import { drawn } from './draw.ts';
import { expectGolden } from './golden.ts';
import { action, event, quarter, timelineOf, timelineWords } from './timelines.ts';

const laptop: ChartLook = { ...look, width: 1100, hue: '#A63D40' };
const pocket: ChartLook = { ...phone, hue: '#A63D40' };
const hues = { action: '#1F6F8B' };

interface Given {
	readonly counts?: readonly (number | null)[];
	readonly actions?: number;
	readonly isBeside?: boolean;
}

/** One place, counted out of 60 children in each quarter of 2024; a new form from the third on. */
function place(name: string, { counts = [], actions = 0, isBeside = false }: Given): PlaceLine {
	const timeline = timelineOf({
		by: 'quarter',
		points: counts.map((numerator, index) => {
			const found =
				numerator === null ? { state: 'no data' as const } : { numerator, denominator: 60 };
			const way = { segment: index > 1 ? 1 : 0, change: index === 2 ? 'method' : '' } as const;
			return quarter(`2024-Q${index + 1}`, found, way);
		}),
		actions: Array.from({ length: actions }, (_, index) =>
			action(`Visits ${index + 1}`, {
				date_started: `2024-0${2 + 2 * index}-10`,
				is_about_measure: index === 0
			})
		),
		events: [
			event('epidemic', '2024-05-01', '2024-06-30'),
			event('hunger_season', '2024-01-01', '2024-02-20'),
			...(actions > 1 ? [event('handover', '2024-11-01', '2024-11-01')] : [])
		],
		firstDay: '2024-01-01',
		lastDay: '2024-12-31'
	});
	return {
		timeline,
		name,
		note: counts.length === 0 ? 'not recorded' : 'of 60 · Q4',
		opening: `open ${name}`,
		isBeside,
		words: timelineWords
	};
}

const picture = {
	places: [
		place('Apinto', { counts: [30, 24, 20, 12], actions: 3 }),
		place('Belavi', { counts: [28, null, 22, 21], actions: 1 }),
		place('A place whose name is much too long for a small picture', { counts: [6, 6, 5, 4] }),
		place('Chirando', {}),
		place('Dolema', { counts: [29, 28, 27, 27], isBeside: true })
	],
	description: 'Children out of school in each of 5 places'
};

test.each([
	['', laptop],
	['-phone', pocket]
])('small lines of time are as they were when they were looked at%s', async (ending, on) => {
	expectGolden(`timeline-of-each${ending}`, await drawn(timelineOfEachChart(picture, on, hues)));
});

const heightOf = (spec: ChartSpec): number => ('height' in spec ? Number(spec.height) : 0);

/** Thirty places; only the last one comes near to a whole, so that a scale of its own would be another. */
const many = {
	places: Array.from({ length: 30 }, (_, index) =>
		place(`place ${index + 1}`, { counts: [2, 2, 2, index === 29 ? 57 : 2] })
	),
	description: ''
};

describe('lines of many places', () => {
	const parts = timelineOfEachParts(many, () => hues).map((draw) => draw(laptop));

	test('come in pieces of whole rows, which together are as high as the whole', () => {
		expect(parts).toHaveLength(3);
		const sum = parts.reduce((all, part) => all + heightOf(part), 0);
		expect(sum).toBe(heightOf(timelineOfEachChart(many, laptop, hues)));
	});

	test('stand on the scale of all of them, in every piece', () => {
		for (const part of parts) expect(JSON.stringify(part)).toContain('"text":"100"');
	});

	test('name each place in one piece alone, with what a press on it does', () => {
		for (const { name, opening } of many.places) {
			const found = parts.filter((part) => JSON.stringify(part).includes(`"${name}"`));
			expect(found).toHaveLength(1);
			expect(JSON.stringify(found)).toContain(`"description":"${opening}"`);
		}
	});
});

test('the height of actions is one for all places: the most that were ever under way at once in one', () => {
	expect(mostUnderWay(picture)).toBe(3);
	expect(mostUnderWay({ places: [], description: '' })).toBe(1);
});

test('of what happened outside, shocks alone are bands, one for each place; seasons stand on its own line', () => {
	const { layer } = timelineOfEachChart(picture, laptop, hues) as unknown as {
		layer: readonly { mark: { fillOpacity?: number }; data: { values: readonly unknown[] } }[];
	};
	const bands = layer.filter(({ mark }) => mark.fillOpacity === 0.18);
	expect(bands[0]?.data.values).toHaveLength(picture.places.length);
});
