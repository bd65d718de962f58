import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine.ts';
import { openWarmEngine } from '../warm-engine.ts';
import { aside, bring as bringInto, check, type Brought } from './bring.ts';

/** Bad input on the level of cells and rows: what stands in the model, and what is said about the rest. */

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

const bring = (files: readonly string[], column: string): Promise<Brought> =>
	bringInto(engine, files, column);

type Kind = readonly [
	kind: string,
	cells: readonly string[],
	read: readonly unknown[],
	told: string[]
];

/** A file of meetings in which one column has these cells. */
function meetings(column: 'girls' | 'date' | 'meeting_type', cells: readonly string[]): string {
	const rows = cells.map((cell, index) => {
		const quoted = /[",\n]/.test(cell) ? `"${cell}"` : cell;
		const row = { date: '2024-03-01', meeting_type: 'planning', girls: '5', [column]: quoted };
		return `M${index},C01,${row.date},${row.meeting_type},${row.girls},6`;
	});
	return ['meeting_id,community_id,date,meeting_type,girls,boys', ...rows].join('\n') + '\n';
}

const counts: readonly Kind[] = [
	['79: blank is not zero', ['', ' ', '5'], [null, null, '5.0'], []],
	[
		'80: words for nothing known are not zero',
		['NA', 'n.a.', '-', 'NULL', "don't know", 'لا ينطبق'],
		[null, null, null, null, null, null],
		[]
	],
	[
		'80: 99 is a number about which one is told',
		['99', '5', '4', '6', '3', '7'],
		['99.0', '5.0', '4.0', '6.0', '3.0', '7.0'],
		check('figure may mean nothing', 2)
	],
	['81: half a child is set aside', ['12.0', '12.5'], ['12.0'], aside('count unreadable', 3)],
	['84: figures of other scripts are figures', ['٧', '۵', '७'], ['7.0', '5.0', '7.0'], []],
	[
		'85: thousands may be grouped by spaces',
		['1 234', "1'234", '1\u00A0234'],
		['1234.0', '1234.0', '1234.0'],
		[]
	],
	[
		'86: figures of bookkeepers are set aside',
		['(5)', '5-', '5'],
		['5.0'],
		aside('count unreadable', 2, 3)
	],
	[
		'87: words beside a figure are set aside',
		['5 children', '~10', '>5', 'ten', '5'],
		['5.0'],
		aside('count unreadable', 2, 3, 4, 5)
	],
	[
		'88: figures of programmers are set aside',
		['0x1F', '1_000', '1e3', 'Infinity', 'NaN', '5'],
		['5.0'],
		aside('count unreadable', 2, 3, 4, 5, 6)
	],
	[
		'89: fewer than none, and more than anywhere, are set aside',
		['-3', '254712345678', '99999', '10000'],
		['10000.0'],
		[...aside('count unreadable', 2), ...aside('count too large', 3, 4)]
	]
];

const days: readonly Kind[] = [
	[
		'99, 100: days that never were are set aside',
		['31/02/2024', '29/02/2023', '29/02/2024'],
		['2024-02-29'],
		aside('date unreadable', 2, 3)
	],
	[
		'102: the day is the one that was written',
		['2024-03-01T23:30:00.000+03:00'],
		['2024-03-01'],
		[]
	],
	[
		'103: which hundred years are meant by two digits is told',
		['27/04/24', '28/04/69', '1/5/2024'],
		['2024-04-27', '2069-04-28', '2024-05-01'],
		[...check('years of two digits', 'file'), ...check('in the future', 3)]
	],
	['104: days to come are told', ['2031-01-01'], ['2031-01-01'], check('in the future', 2)],
	[
		'105: days that programs write are told',
		['1970-01-01', '1900-01-00', '30/12/1899'],
		['1970-01-01'],
		[...check('date placeholder', 2), ...aside('date placeholder', 3, 4)]
	],
	[
		'106: years of other calendars are set aside',
		['1445-03-02', '2080-05-04', '2024-01-01'],
		['2024-01-01'],
		aside('date other calendar', 2, 3)
	],
	[
		'106: days of which all may be Ethiopian are told, and a thirteenth month is',
		['2016-04-27', '2015-05-05', '2016-13-05'],
		['2016-04-27', '2015-05-05'],
		[...check('days years back', 'file'), ...aside('date other calendar', 4)]
	],
	[
		'107: months have names in six languages',
		[
			'3 mars 2024',
			'3 de marzo de 2024',
			'٣ مارس ٢٠٢٤',
			'3 Machi 2024',
			'3 de março de 2024',
			'March 3, 2024'
		],
		Array.from({ length: 6 }, () => '2024-03-03'),
		[]
	],
	[
		'108: a month is no day',
		['Mar-24', '2024-03', 'Q1 2024', '2024-01-01'],
		['2024-01-01'],
		aside('date partial', 2, 3, 4)
	]
];

const words: readonly Kind[] = [
	[
		'112: capitals and spaces do not matter',
		['Planning ', 'PLANNING', '\u200Fplanning'],
		['planning', 'planning', 'planning'],
		[]
	],
	[
		'113: a word that nobody knows is set aside',
		['dance', 'planning'],
		['planning'],
		aside('code unknown', 2)
	]
];

test.each(counts)('%s', async (_kind, cells, read, told) => {
	expect(await bring([meetings('girls', cells)], 'girls')).toEqual({ cells: read, told });
});

test.each(days)('%s', async (_kind, cells, read, told) => {
	expect(await bring([meetings('date', cells)], 'date')).toEqual({ cells: read, told });
});

test.each(words)('%s', async (_kind, cells, read, told) => {
	expect(await bring([meetings('meeting_type', cells)], 'meeting_type')).toEqual({
		cells: read,
		told
	});
});

const places = 'community_id,community_label,arm,start_date\nC01,Lumavi,action,2024-01-10\n';
const meetingsOf = (...rows: readonly string[]): string =>
	['meeting_id,community_id,date,girls,boys', ...rows].join('\n') + '\n';
const measuresOf = (...rows: readonly string[]): string =>
	[
		'community_id,period_start,period_end,measure_code,method,sex,numerator,denominator',
		...rows
	].join('\n') + '\n';
const measure = (days: string, rest: string): string =>
	`C01,${days},children_out_of_school,survey,${rest}`;
const spring = '2024-01-01,2024-03-31';

const rowKinds: readonly (readonly [
	kind: string,
	file: string,
	column: string,
	read: readonly unknown[],
	told: string[]
])[] = [
	[
		'78: a row with a cell too many is set aside',
		meetingsOf('M1,C01,2024-03-01,7,5', 'M2,C01,2024-03-02,8,5,9', 'M3,C01,2024-03-03,9,5'),
		'girls',
		['7.0', '9.0'],
		aside('row too long', 3)
	],
	[
		'91, 94: codes stay as they are written',
		meetingsOf('007,C01,2024-03-01,7,5', '12345678901234567,C01,2024-03-01,7,5'),
		'meeting_id',
		['007', '12345678901234567'],
		[]
	],
	[
		'92: a rounded code is told',
		meetingsOf('1.23457E+15,C01,2024-03-01,7,5', 'M2,C01,2024-03-01,7,5'),
		'meeting_id',
		['1.23457E+15', 'M2'],
		check('id rounded', 2)
	],
	[
		'123: the same row twice counts once',
		meetingsOf('M1,C01,2024-03-01,7,5', 'M1,C01,2024-03-01,7,5'),
		'girls',
		['7.0'],
		check('row repeated', 3)
	],
	[
		'124: two rows with one code and other words are set aside',
		meetingsOf('M1,C01,2024-03-01,7,5', 'M1,C01,2024-03-01,8,5', 'M2,C01,2024-03-01,9,5'),
		'girls',
		['9.0'],
		aside('key repeated', 2, 3)
	],
	[
		'126: a community that nobody listed is set aside',
		meetingsOf('M1,C09,2024-03-01,7,5', 'M2,C01,2024-03-01,8,5'),
		'girls',
		['8.0'],
		aside('community unknown', 2)
	],
	[
		'128: girls and boys that are not the total are told',
		measuresOf(measure(spring, 'f,5,20'), measure(spring, 'm,6,20'), measure(spring, 'all,14,40')),
		'numerator',
		['5.0', '6.0', '14.0'],
		check('parts differ from total', 4)
	],
	[
		'129: girls and boys that are the total are not',
		measuresOf(measure(spring, 'f,5,20'), measure(spring, 'm,6,20'), measure(spring, 'all,11,40')),
		'numerator',
		['5.0', '6.0', '11.0'],
		[]
	],
	[
		'129: hidden counts say nothing about a total',
		measuresOf(measure(spring, 'f,<5,20'), measure(spring, 'm,6,20'), measure(spring, 'all,14,40')),
		'denominator',
		['20.0', '20.0', '40.0'],
		[]
	],
	[
		'129: whose sex is not known is a part of its own, and of the total',
		measuresOf(
			measure(spring, 'f,5,20'),
			measure(spring, 'm,6,20'),
			measure(spring, 'unknown,2,3'),
			measure(spring, 'all,13,43')
		),
		'sex',
		['f', 'm', 'unknown', 'all'],
		[]
	],
	[
		'130: a part above its whole is told',
		measuresOf(measure(spring, 'all,45,40')),
		'numerator',
		['45.0'],
		check('part above whole', 2)
	],
	[
		'133: periods that overlap are told',
		measuresOf(measure(spring, 'all,5,40'), measure('2024-02-01,2024-04-30', 'all,5,40')),
		'numerator',
		['5.0', '5.0'],
		check('periods overlap', 3)
	],
	[
		'137: what came before the community is told',
		meetingsOf('M1,C01,2023-03-01,7,5'),
		'girls',
		['7.0'],
		check('before community start', 2)
	]
];

test.each(rowKinds)('%s', async (_kind, file, column, read, told) => {
	expect(await bring([places, file], column)).toEqual({ cells: read, told });
});

const gifts = (file: string): string => {
	const [first = '', ...others] = file.split('\n');
	return [`contribution_id,community_id,date,source,kind,${first}`, ...others, ''].join('\n');
};
const gift = (id: string, rest: string): string => `${id},C01,2024-03-01,community,cash,${rest}`;

test('139: amounts of two files in two currencies are told, also where only a mark says which', async () => {
	const codes = [
		`value,currency\n${gift('K1', '500,KES')}`,
		`value,currency\n${gift('K2', '90,USD')}`
	];
	expect(await bring([places, ...codes.map(gifts)], 'currency')).toEqual({
		cells: ['KES', 'USD'],
		told: check('currencies differ', 'file')
	});
	const marks = [`value\n${gift('K1', 'KSh 500')}`, `value\n${gift('K2', '€ 90')}`];
	expect(await bring([places, ...marks.map(gifts)], 'currency')).toEqual({
		cells: ['KES', 'EUR'],
		told: check('currencies differ', 'file')
	});
});
