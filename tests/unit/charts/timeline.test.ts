import { describe, expect, test } from 'vitest';
import { timelineChart } from '../../../src/lib/charts/timeline.ts';
import type { ChartLook } from '../../../src/lib/charts/chart.ts';
import type { ReleasedTimeline } from '../../../src/lib/domain/evidence/timeline.ts';
import type { Scale } from '../../../src/lib/charts/scale.ts';
import { eventStrip } from '../../../src/lib/charts/timeline-events.ts';
import { dayNumber } from '../../../src/lib/charts/timeline-frame.ts';
import { textWidth } from '../../../src/lib/charts/words-room.ts';
import { look, phone } from './cells.ts';
import { drawn } from './draw.ts';
import { expectGolden } from './golden.ts';
import { action, event, quarter, seasons, timelineOf, timelineWords, wave } from './timelines.ts';

const laptop: ChartLook = { ...look, width: 1100, hue: '#A63D40' };
const pocket: ChartLook = { ...phone, hue: '#A63D40' };
const hues = { action: '#1F6F8B' };

const specOf = (timeline: ReleasedTimeline, on: ChartLook) =>
	timelineChart(timeline, timelineWords, on, hues);

const epidemic = event('epidemic', '2024-03-11', '2024-10-20', {
	label: 'Epidemic: schools shut for months, gatherings limited, markets closed'
});

/** Eight places and four beside them, asked three times; at T3 in another way. */
const rounds = timelineOf({
	points: [
		wave('T1', '2022-03-10', { numerator: 62, denominator: 230 }),
		wave('T2', '2023-05-20', { numerator: 51, denominator: 222 }),
		wave('T3', '2025-05-20', { numerator: 36, denominator: 225 }, { segment: 1, change: 'method' }),
		wave('T1', '2022-03-10', { numerator: 29, denominator: 116 }, { side: 'beside' }),
		wave('T2', '2023-05-20', { numerator: 28, denominator: 112 }, { side: 'beside' }),
		wave('T3', '2025-05-22', { numerator: 25, denominator: 114 }, { side: 'beside', segment: 1 })
	],
	actions: Array.from({ length: 30 }, (_, index) =>
		action(`Action ${index}`, {
			community_label: `Place ${index % 8}`,
			harm: ['out_of_school', 'heavy_work', 'child_marriage', null][index % 4] ?? null,
			date_started: `202${2 + (index % 3)}-0${1 + (index % 9)}-15`,
			...(index % 5 === 0 ? { date_ended: '2024-08-01', is_going: false } : {})
		})
	),
	events: [
		...seasons,
		epidemic,
		...['2023-06-30', '2023-09-15', '2024-01-31'].map((day) =>
			event('handover', day, day, { reach: 'part', scope_label: 'Apinto' })
		)
	]
});

/** One community's register: a new form from 2023 on, a gap, a hidden count, too few. */
const register = timelineOf({
	by: 'quarter',
	points: [
		quarter('2022-Q3', { numerator: 11, denominator: 60 }),
		quarter('2022-Q4', { numerator: 13, denominator: 62 }),
		quarter('2023-Q1', { numerator: 12, denominator: 60 }, { segment: 1, change: 'instrument' }),
		quarter('2023-Q2', { numerator: 9, denominator: 61 }, { segment: 1 }),
		quarter('2023-Q3', { state: 'no data' }, { segment: 1 }),
		quarter('2023-Q4', { state: 'not recorded' }, { segment: 1 }),
		quarter('2024-Q1', { state: 'between', denominator: 58, lower: 0, upper: 7 }, { segment: 1 }),
		quarter('2024-Q2', { state: 'too few', numerator: 2, denominator: 8 }, { segment: 1 }),
		quarter('2024-Q3', { numerator: 6, denominator: 60 }, { segment: 1 })
	],
	actions: [
		action('School visits by elders', {
			is_about_measure: true,
			date_started: '2022-08-01',
			date_ended: '2024-06-30',
			end_reason: 'finished',
			is_going: false
		}),
		action('Village by-law on school days', { is_about_measure: true, date_started: '2023-03-01' }),
		action('Shared uniforms fund', {
			date_started: '2022-11-01',
			date_ended: '2023-02-10',
			end_reason: 'stopped',
			is_going: false
		}),
		action('Lunch from the harvest', { date_started: '2024-07-20' })
	],
	events: [
		...seasons,
		event('law_change', '2023-08-01', null, { label: 'Marriage under eighteen no longer allowed' }),
		event('handover', '2023-11-30', '2023-11-30')
	],
	firstDay: '2022-07-01',
	lastDay: '2024-09-30'
});

const pictures: Readonly<Record<string, ReleasedTimeline>> = {
	'timeline-rounds': rounds,
	'timeline-register': register,
	'timeline-empty': timelineOf(),
	'timeline-of-actions': timelineOf({
		actions: [
			action('School visits', { date_started: '2023-02-01' }),
			action('Parents talk', {
				date_started: '2022-10-10',
				date_ended: '2024-01-15',
				end_reason: 'stopped',
				is_going: false
			})
		],
		events: [
			event('epidemic', '2023-04-01', '2023-06-15', { label: 'Cholera' }),
			event('other_project', '2024-02-01', null, { label: 'School meals' })
		],
		firstDay: '2022-07-01',
		lastDay: '2024-09-30'
	}),
	'timeline-short': timelineOf({
		by: 'quarter',
		points: [quarter('2024-Q1', { numerator: 9, denominator: 60 })],
		firstDay: '2024-01-01',
		lastDay: '2024-03-31'
	})
};

describe.each(Object.entries(pictures))('%s', (name, timeline) => {
	test.each([
		['', laptop],
		['-phone', pocket]
	])('is as it was when it was looked at%s', async (ending, on) => {
		expectGolden(`${name}${ending}`, await drawn(specOf(timeline, on)));
	});

	test('has no words smaller than 12 px', async () => {
		const svg = await drawn(specOf(timeline, pocket));
		const sizes = [...svg.matchAll(/font-size="(\d+)px"/g)].map((found) => Number(found[1]));
		expect(Math.min(12, ...sizes)).toBe(12);
	});

	test('keeps the text of people out of expressions', () => {
		const rowsLeftOut = (key: string, value: unknown): unknown => (key === 'values' ? [] : value);
		const spec = JSON.stringify(specOf(timeline, laptop), rowsLeftOut);
		for (const text of ['School visits', 'Epidemic', 'datum', 'expr']) {
			expect(spec).not.toContain(text);
		}
	});
});

/** The rows of all layers whose rows have a field. */
function rowsWith(
	timeline: ReleasedTimeline,
	field: string,
	on = laptop
): Record<string, unknown>[] {
	const { layer } = specOf(timeline, on) as unknown as {
		layer: { data: { values: Record<string, unknown>[] } }[];
	};
	return layer.flatMap(({ data }) => data.values).filter((row) => field in row);
}

test('a line breaks where people were asked in another way, and where a number is missing', () => {
	const runs = new Set(rowsWith(register, 'run').map((row) => row['run']));
	expect(runs).toEqual(new Set(['0-0', '1-0', '1-4']));
});

test('the scale of the measure begins at 0 and holds every limit', () => {
	const spec = JSON.stringify(specOf(rounds, laptop));
	const domains = [...spec.matchAll(/"field":"(?:value|lower)"[^}]*"domain":\[(\d+),(\d+)\]/g)];
	expect(domains.length).toBeGreaterThan(0);
	for (const [, low, high] of domains) {
		expect(Number(low)).toBe(0);
		expect(Number(high)).toBeGreaterThan(33);
	}
});

test('many actions of many places become lanes, few of one place bars', () => {
	const texts = (timeline: ReleasedTimeline) =>
		rowsWith(timeline, 'text').map((row) => row['text']);
	expect(texts(rounds)).toContain('Actions under way at a time; each tick is one that began');
	expect(texts(rounds)).not.toContain('Action 1');
	expect(texts(register)).toContain('Village by-law on school days');
});

test('of more than twelve actions of one place twelve are drawn, and the others counted', () => {
	const actions = Array.from({ length: 15 }, (_, index) => action(`Action ${index}`));
	const texts = rowsWith(timelineOf({ actions }), 'text').map((row) => row['text']);
	expect(texts).toContain('Action 11');
	expect(texts).not.toContain('Action 12');
	expect(texts).toContain('and 3 more, in the table');
});

const days = (on: ChartLook): Scale => ({
	domain: [dayNumber('2022-01-01'), dayNumber('2025-12-31')],
	range: [40, on.width - 10]
});

test.each([
	['a laptop', laptop],
	['a phone', pocket]
])('names of events never overlap on %s', (_where, on) => {
	const { labels } = eventStrip(rounds, days(on), timelineWords, on);
	expect(labels.length).toBeGreaterThan(3);
	for (const label of labels) {
		const end = label.x + textWidth(label.text, 12);
		const later = labels.filter((other) => other.row === label.row && other.x > label.x);
		for (const other of later) expect(other.x).toBeGreaterThan(end);
	}
});

test('nothing that is drawn changes what it was drawn from', () => {
	const before = JSON.stringify(rounds);
	specOf(rounds, laptop);
	expect(JSON.stringify(rounds)).toBe(before);
});
