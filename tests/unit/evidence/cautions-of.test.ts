import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
	ChangeCommunity,
	ChangeEvent,
	ChangeFacts,
	CommunityPoint
} from '../../../src/lib/domain/evidence/change-facts.ts';
import {
	cautionsOf,
	type AnyCaution,
	type Seen
} from '../../../src/lib/domain/evidence/cautions/cautions-of.ts';
import { cautionKey } from '../../../src/lib/domain/evidence/cautions/caution-key.ts';
import { rowsWanted } from '../../../src/lib/domain/evidence/cautions/rows-wanted.ts';
import { pointsOf } from '../../../src/lib/domain/evidence/timeline.ts';
import { changeFinding } from '../../../src/lib/domain/evidence/change-finding.ts';
import type { ChangeQuestion } from '../../../src/lib/domain/evidence/community-change.ts';
import { girlsMarriedBefore18 as H5 } from '../../../src/lib/domain/indicators/girls-married-before-18.ts';
import { knowWhereToGetHelp as H8 } from '../../../src/lib/domain/indicators/know-where-to-get-help.ts';
import { reportsOfHarmReceived as H10 } from '../../../src/lib/domain/indicators/reports-of-harm-received.ts';
import { quarter, timelineOf, wave, type GivenPoint } from '../charts/timelines.ts';
import { questionOf, type GivenCommunity } from './facts.ts';

/** Pitfalls planted one by one in data that have none: each is found, and nothing else is. */

const acted = '2022-06-01';
const place = (numbers: GivenCommunity['numbers'], more: Partial<GivenCommunity> = {}) => ({
	acted,
	numbers,
	...more
});
const there = (numbers: GivenCommunity['numbers'], more: Partial<GivenCommunity> = {}) => ({
	numbers,
	side: 'beside' as const,
	community: { area: 'South' },
	...more
});

/** Three rounds, of which the first was no worse than the second. */
const falling = { T0: [44, 100], T1: [43, 100], T2: [30, 100] } as const;

const clean: Readonly<Record<string, GivenCommunity>> = {
	a: place(falling),
	b: place(falling),
	x: there(falling),
	y: there(falling)
};

const seen = (question: ChangeQuestion, more: Partial<Seen> = {}): Seen => ({
	view: 'comparison',
	question,
	trust: [],
	scored: [],
	looks: 1,
	...more
});

const codesOf = (cautions: readonly AnyCaution[]) => cautions.map(({ code }) => code);

const found = (
	given: Readonly<Record<string, GivenCommunity>>,
	facts: Partial<ChangeFacts> = {},
	more: Partial<Seen> = {}
) => cautionsOf(seen(questionOf({ ...clean, ...given }, facts), more));

const codes = (...args: Parameters<typeof found>) => codesOf(found(...args));

const event = (kind: string, more: Partial<ChangeEvent> = {}): ChangeEvent => ({
	scope: 'ALL',
	kind,
	label: null,
	date_start: '2022-09-01',
	date_end: '2022-12-01',
	...more
});

const from = { T0: [44, 100], T2: [30, 100] } as const;

describe('pitfalls planted in clean data', () => {
	test('none is found where none is planted', () => {
		expect(codes({})).toEqual([]);
		expect(codes({}, {}, { view: 'before-after' })).toEqual([]);
	});

	test('another way of asking at one place', () => {
		const [caution, ...rest] = found({ c: place(falling, { breaks: ['T2'] }) });
		expect(caution).toMatchObject({ code: 'asked otherwise', places: [{ label: 'c' }] });
		expect(rest).toEqual([]);
	});

	test('a side that was asked in another way', () => {
		const hands = there(falling, { breaks: ['T0'] });
		expect(codes({ x: hands, y: hands })).toEqual(['sides asked differently']);
	});

	test('an epidemic that overlaps the later round, not one between the rounds', () => {
		const during = event('epidemic', { date_start: '2023-05-10', date_end: null });
		const [caution, ...rest] = found({}, { events: [during, event('epidemic')] });
		expect(caution).toMatchObject({ code: 'struck', event: during, when: 'now' });
		expect(rest).toEqual([]);
	});

	test('another project between the two times in a place, not one that ended before', () => {
		const ended = { date_start: '2020-01-01', date_end: '2021-01-01' };
		const events = [event('other_project', { scope: 'a' }), event('other_project', ended)];
		const [caution, ...rest] = found({}, { events });
		expect(caution).toMatchObject({ code: 'other work', places: [{ label: 'a' }] });
		expect(rest).toEqual([]);
	});

	test('a place beside that acted too', () => {
		expect(codes({ x: there(falling, { acted: '2022-08-01' }) })).toEqual(['acted too']);
	});

	test('a place beside in the same area', () => {
		const [caution, ...rest] = found({ x: there(falling, { community: { area: 'North' } }) });
		expect(caution).toMatchObject({ code: 'near', places: [{ label: 'x' }] });
		expect(rest).toEqual([]);
	});

	test('places chosen as the worst off', () => {
		const chosen: Partial<ChangeCommunity> = { selected_because: 'worst_off' };
		expect(found({ a: place(falling, { community: chosen }) })).toEqual([
			{ code: 'worst off', chosen: 1, of: 2 }
		]);
	});

	test('a number before the first action that was unusually bad, in most of the places', () => {
		const bad = place({ T0: [30, 100], T1: [43, 100], T2: [30, 100] });
		expect(codes({ a: bad, b: bad })).toEqual(['worst before']);
		expect(codes({ a: bad })).toEqual([]);
	});

	test('a number before the first action that leapt from the only one before it, whatever came later', () => {
		const later = { T2: [56, 160], T3: [54, 160] } as const;
		const leapt = place({ T0: [72, 160], T1: [106, 160], ...later });
		expect(codes({ a: leapt, b: leapt })).toContain('worst before');
		const within = place({ T0: [72, 160], T1: [85, 160], ...later });
		expect(codes({ a: within, b: within })).not.toContain('worst before');
		const rising = place({ T0: [72, 160], T1: [106, 160], T2: [120, 160] });
		expect(codes({ a: rising, b: rising })).not.toContain('worst before');
	});

	test('asked by another method in one place and with another form in another has the rows of both', () => {
		const asked = wave('T2', '2023-06-01', { numerator: 30, denominator: 100 });
		const [point] = pointsOf(timelineOf({ points: [asked] }), 'here');
		const caution = {
			...({ code: 'asked differently', change: 'method', isEverywhere: false } as const),
			...{ point: point!, communities: ['a'], byInstrument: ['b'] }
		};
		const rows = rowsWanted(caution, questionOf(clean));
		expect(rows.map((row) => ('community_id' in row ? row.community_id : ''))).toEqual(['a', 'b']);
	});

	test.each([
		['a steady fall', { T0: [50, 100], T1: [43, 100], T2: [36, 100] }],
		['a steady fall from the first number on', { T1: [52, 100], T2: [40, 100], T3: [30, 100] }],
		['a steady rise before it', { T0: [20, 100], T1: [43, 100], T2: [60, 100] }],
		['a jump that chance alone can make', { T0: [41, 100], T1: [44, 100], T2: [41, 100] }],
		['two numbers alone', from]
	] as const)('is not said of %s', (_what, numbers) => {
		const same = place(numbers);
		expect(codes({ a: same, b: same }, {}, { view: 'before-after' })).not.toContain('worst before');
	});

	test('is held against the earlier numbers alone where there are two', () => {
		const quarters = (values: readonly number[]): readonly CommunityPoint[] =>
			values.map((numerator, index) => {
				const { record, cell } = quarter(`${2018 + index}-Q2`, { numerator, denominator: 100 });
				return { ...record, community_id: 'a', ways: ['register'], cell: { ...cell, rowsUsed: 1 } };
			});
		const of = (values: readonly number[]) => {
			const given = { a: place({}, { acted: '2020-09-01' }) };
			const question = questionOf(given, { by: 'quarter', points: quarters(values) });
			return codesOf(cautionsOf(seen(question, { view: 'before-after' })));
		};
		expect(of([30, 31, 48, 20, 10])).toContain('worst before');
		expect(of([30, 44, 48, 47, 47])).not.toContain('worst before');
	});

	test('rounds in different seasons', () => {
		const harvest = event('harvest', { date_start: '2023-05-01', date_end: '2023-07-01' });
		const [caution, ...rest] = found({}, { events: [harvest] });
		expect(caution).toMatchObject({
			code: 'season apart',
			beforeKinds: [],
			nowKinds: ['harvest']
		});
		expect(rest).toEqual([]);
	});

	test('rounds at other times of the year, where no season is written down', () => {
		const inMonth = (month: string) => {
			const { facts, ...question } = questionOf(clean);
			const points = facts.points.map((point) =>
				point.label === 'T2'
					? { ...point, first_day: `2023-${month}-20`, last_day: `2023-${month}-25` }
					: point
			);
			return cautionsOf(seen({ ...question, facts: { ...facts, points } }));
		};
		expect(inMonth('08')).toMatchObject([
			{ code: 'other months', beforeMonths: [3], nowMonths: [8] }
		]);
		expect(inMonth('11')).toMatchObject([{ code: 'other months', nowMonths: [11] }]);
		expect(inMonth('01')).toEqual([]);
	});

	test('few people at one of the times, with how many', () => {
		const few = place({ T0: [12, 28], T1: [12, 28], T2: [8, 27] });
		const [caution, ...rest] = found({ a: few });
		expect(caution).toMatchObject({ code: 'few in places', places: [{ label: 'a', count: 27 }] });
		expect(rest).toEqual([]);
	});

	test('more than a tenth more people at the later time', () => {
		const more = place({ T0: [44, 100], T1: [43, 100], T2: [36, 123] });
		expect(found({ a: more })).toMatchObject([{ code: 'other count', before: 200, now: 223 }]);
		const tenth = place({ T0: [44, 100], T1: [43, 100], T2: [33, 110] });
		expect(codes({ a: tenth, b: tenth })).toEqual([]);
	});

	test('a sum that goes one way while most of the places go the other', () => {
		const up = (n: number) => place({ T0: [n, 100], T1: [n, 100], T2: [n + 4, 100] });
		const down = place({ T0: [800, 1000], T1: [800, 1000], T2: [600, 1000] });
		expect(
			codes({ a: up(20), b: up(22), c: up(24), d: down }, {}, { view: 'before-after' })
		).toEqual(['mixed']);
	});

	test('a sum that falls while both places rise, as printed by Charig et al. (1986)', () => {
		const small = place({ T0: [234, 270], T1: [234, 270], T2: [81, 87] });
		const large = place({ T0: [55, 80], T1: [55, 80], T2: [192, 263] });
		expect(codes({ a: small, b: large }, {}, { view: 'before-after' })).toEqual(['mixed']);
		const both = place({ T0: [55, 80], T1: [55, 80], T2: [50, 80] });
		expect(codes({ a: both, b: large }, {}, { view: 'before-after' })).not.toContain('mixed');
	});

	test('one place that carries the change of all', () => {
		const flat = place({ T0: [41, 100], T1: [40, 100], T2: [39, 100] });
		const far = place({ T0: [490, 1000], T1: [480, 1000], T2: [200, 1000] });
		const [caution, ...rest] = found({ a: flat, b: flat, c: far }, {}, { view: 'before-after' });
		expect(caution).toMatchObject({ code: 'carried', places: [{ label: 'c', at: ['T1', 'T2'] }] });
		expect(rest).toEqual([]);
		expect(codes({ a: far, b: far }, {}, { view: 'before-after' })).not.toContain('carried');
	});

	test('a number that moves slowly', () => {
		const question = { ...questionOf(clean), definition: H5 };
		expect(codesOf(cautionsOf(seen(question)))).toEqual(['slow']);
	});

	test('reports that rose beside trust, and beside a campaign', () => {
		const rising = { T0: [30, 100], T1: [31, 100], T2: [45, 100] } as const;
		const given = Object.fromEntries(
			Object.entries(clean).map(([id, one]) => [id, { ...one, numbers: rising }])
		);
		const events = [event('campaign')];
		const question = { ...questionOf(given, { events }), definition: H10 };
		const trust = [{ definition: H8, facts: questionOf(given).facts }];
		const cautions = cautionsOf(seen(question, { trust, view: 'before-after' }));
		expect(cautions.slice(0, 2)).toMatchObject([
			{ code: 'reports' },
			{ code: 'reports and trust', risen: [{ id: 'H8' }], events }
		]);
		const alone = { ...questionOf(given), definition: H10 };
		expect(codesOf(cautionsOf(seen(alone, { view: 'before-after' })))).not.toContain(
			'reports and trust'
		);
	});

	test('scores with a facilitator from outside', () => {
		const scored = [
			{ community_id: 'a', label: 'a', assessments: 4, outside: 1 },
			{ community_id: 'b', label: 'b', assessments: 4, outside: 0 }
		];
		expect(found({}, {}, { view: 'ownership-groups', scored })).toMatchObject([
			{ code: 'outside facilitator', outside: 1, of: 8, places: [{ label: 'a' }] }
		]);
	});

	test('a place beside a line of time that acted too, where its numbers are told', () => {
		const points = (side: 'here' | 'beside') =>
			Object.entries({ T0: 44, T1: 43, T2: 30 }).map(([label, numerator], nth) =>
				wave(label, `202${nth}-05-20`, { numerator, denominator: 100 }, { side })
			);
		const codesBeside = (acted: string, line: readonly GivenPoint[]) => {
			const question = questionOf({ ...clean, x: there(falling, { acted }) });
			const timeline = timelineOf({ points: line });
			const finding = changeFinding(question.definition, timeline);
			const own: Seen = { ...seen(question), view: 'timeline', line: { timeline, finding } };
			return codesOf(cautionsOf(own)).filter((code) => code === 'acted too');
		};
		const both = [...points('here'), ...points('beside')];
		expect(codesBeside('2022-08-01', both)).toEqual(['acted too']);
		expect(codesBeside('2030-08-01', both)).toEqual([]);
		expect(codesBeside('2022-08-01', points('here'))).toEqual([]);
	});

	test('without a measure, what came from outside at every view, and nothing of numbers', () => {
		const { facts, choice } = questionOf(clean, {
			points: [],
			events: [event('other_project'), event('epidemic')]
		});
		const views = ['timeline', 'story', 'who-decides', 'still-going'];
		const at = (view: string) =>
			cautionsOf({
				...seen(questionOf(clean)),
				view,
				question: { definition: null, facts, choice }
			});
		for (const view of views) expect(codesOf(at(view))).toEqual(['other work']);
	});

	test('more than ten looks, at tested views alone', () => {
		expect(codes({}, {}, { looks: 11 })).toEqual(['many looks']);
		expect(codes({}, {}, { looks: 10 })).toEqual([]);
		expect(codes({}, {}, { looks: 11, view: 'who-decides' })).toEqual([]);
	});
});

describe('doing more', () => {
	const more = { view: 'dose' };
	const flood = event('epidemic', { date_start: '2023-05-01', date_end: '2023-06-30' });

	test('has nothing to read with care where nothing is planted', () => {
		expect(codes({}, {}, more)).toEqual([]);
	});

	test('is told of stretches that are left out, since people were asked in another way', () => {
		const cautions = found({ b: place(falling, { breaks: ['T2'] }) }, {}, more);
		expect(cautions).toEqual([
			{
				code: 'broken between',
				places: [{ community_id: 'b', label: 'b', at: ['T0', 'T1', 'T2'] }]
			}
		]);
	});

	test('is told once of a shock, with the places and the times that it reached', () => {
		const both = found({}, { events: [flood] }, more);
		const at = ['T2'];
		expect(both).toEqual([
			{
				code: 'struck',
				event: flood,
				when: 'some',
				places: [
					{ community_id: 'a', label: 'a', at },
					{ community_id: 'b', label: 'b', at }
				]
			}
		]);
	});

	test('is told nothing of places that are not in its picture', () => {
		const elsewhere = { ...flood, scope: 'x' };
		expect(codes({}, { events: [elsewhere] }, more)).toEqual([]);
	});

	test('is told of each place with few people once, and of the stretch with the most other numbers', () => {
		const cautions = found(
			{
				a: place({ T0: [10, 25], T1: [8, 20], T2: [9, 21] }),
				b: place({ T0: [40, 100], T1: [40, 100], T2: [90, 200] })
			},
			{},
			more
		);
		expect(cautions).toMatchObject([
			{ code: 'other count', before: 120, now: 221 },
			{ code: 'few in places', places: [{ label: 'a', count: 20 }] }
		]);
	});
});

describe('registers', () => {
	const label = (index: number): string => `${2022 + Math.floor(index / 4)}-Q${(index % 4) + 1}`;
	const day = (index: number, month: number, date: string): string =>
		`${2022 + Math.floor(index / 4)}-${String((index % 4) * 3 + month).padStart(2, '0')}-${date}`;

	/** A register of one place, of so many quarters, without some of them. */
	function register(quarters: number, without: readonly number[] = []): ChangeQuestion {
		const question = questionOf({ a: place({ T1: [40, 100] }) });
		const [first] = question.facts.points;
		if (first === undefined) throw new Error('missing point');
		const points = Array.from({ length: quarters }, (_, index) => index)
			.filter((index) => !without.includes(index))
			.map((index) => ({
				...first,
				label: label(index),
				first_day: day(index, 1, '01'),
				last_day: day(index, 3, '30')
			}));
		return { ...question, facts: { ...question.facts, by: 'quarter', points } };
	}

	test('of two full years without a gap ask for no care', () => {
		expect(codesOf(cautionsOf(seen(register(10), { view: 'before-after' })))).toEqual([]);
	});

	test('of less than two full years are said to be too short for seasons', () => {
		expect(codesOf(cautionsOf(seen(register(6), { view: 'before-after' })))).toEqual([
			'short register'
		]);
	});

	test('with a quarter that is not recorded are said to have a gap', () => {
		expect(codesOf(cautionsOf(seen(register(10, [3]), { view: 'before-after' })))).toEqual([
			'gaps'
		]);
	});
});

const anyNumbers = fc
	.tuple(fc.integer({ min: 30, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }))
	.map(([n, share]): readonly [number, number] => [Math.round(n * share), n]);
const anyPlace = fc.record({ T0: anyNumbers, T1: anyNumbers, T2: anyNumbers });

test('whatever the numbers: each caution has a key of its own, and the order of places changes none', () => {
	fc.assert(
		fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 6 }), (numbers) => {
			const entries = numbers.map((one, index): [string, GivenCommunity] => [
				`p${index}`,
				index % 2 === 0 ? place(one) : there(one)
			]);
			const question = questionOf(Object.fromEntries(entries));
			const turned = questionOf(Object.fromEntries([...entries].reverse()));
			const cautions = cautionsOf(seen(question));
			const keys = cautions.map(cautionKey);
			expect(new Set(keys).size).toBe(keys.length);
			expect(codesOf(cautionsOf(seen(turned)))).toEqual(codesOf(cautions));
			for (const caution of cautions) {
				expect(rowsWanted(caution, question).length).toBeGreaterThan(0);
			}
		}),
		{ seed: 20261126 }
	);
});
