import type { AnyCaution } from '../../../../src/lib/domain/evidence/cautions/cautions-of.ts';
import type { ChangeEvent } from '../../../../src/lib/domain/evidence/change-facts.ts';
import { anyCautionText } from '../../../../src/routes/change/pair-caution-text.ts';
import { event, quarter, wave } from '../../charts/timelines.ts';
import { releasedCell } from '../../charts/cells.ts';
import { apinto, everywhere } from './said-at-views.ts';

/** Every caution, with one place and with many, with none counted and with very many. */

const names = ['Apinto', 'Bondeni', 'Chaani', 'Dunga', 'Embu ndogo', 'Funzi', 'Gazi'];
const placesOf = (count: number) =>
	names.slice(0, count).map((label) => ({ community_id: label, label, at: ['T1', 'T2'] }));

const flood: ChangeEvent = {
	scope: 'ALL',
	kind: 'flood_drought',
	label: null,
	date_start: '2022-09-01',
	date_end: null
};
const named: ChangeEvent = { ...flood, label: 'High water' };
const unknown: ChangeEvent = { ...flood, kind: null };

const pointAt = (given: ReturnType<typeof wave>) => ({
	...given.record,
	cell: releasedCell(given.cell)
});
const round = (label: string, n: number, total: number) =>
	pointAt(wave(label, '2022-03-10', { numerator: n, denominator: total }));
const inQuarter = (label: string) => pointAt(quarter(label, { numerator: 1, denominator: 9 }));

/** @param points one round or quarter, and several of them */
function ofLine(
	point: ReturnType<typeof pointAt>,
	points: readonly ReturnType<typeof pointAt>[]
): readonly AnyCaution[] {
	const struck = event('epidemic', '2022-03-01', null);
	const part = { reach: 'part', scope_label: 'Apinto' } as const;
	const work = event('other_project', '2022-03-01', null);
	return [
		...(['method', 'instrument'] as const).flatMap((change): readonly AnyCaution[] =>
			[1, 7].map((count) => ({
				code: 'asked differently',
				point,
				change,
				communities: names.slice(0, count),
				byInstrument: [],
				isEverywhere: count === 7
			}))
		),
		{
			...({ code: 'asked differently', point, change: 'method', isEverywhere: false } as const),
			...{ communities: names.slice(0, 1), byInstrument: names.slice(1, 3) }
		},
		{ code: 'shock', event: struck, points },
		{ code: 'shock', event: { ...struck, ...part, label: 'Ebola' }, points: [point] },
		{ code: 'shock', event: { ...struck, kind: null }, points: [point] },
		{ code: 'other project', event: work },
		{ code: 'other project', event: { ...work, ...part, label: 'A school project' } },
		{ code: 'other project', event: { ...work, ...part, reach: 'beside' } },
		{ code: 'few asked', point },
		{ code: 'not recorded', points },
		{ code: 'not recorded', points: [point] },
		{ code: 'places missing', point, communities: names.slice(0, 1) },
		{ code: 'places missing', point, communities: names },
		{ code: 'season', first: point, last: point, firstKinds: [], lastKinds: ['harvest'] },
		{
			code: 'season',
			first: point,
			last: point,
			firstKinds: ['harvest', 'hunger_season'],
			lastKinds: ['school_holiday', 'exam']
		}
	];
}

const ofPlaces: readonly AnyCaution[] = [
	{ code: 'worst off', chosen: 1, of: 1 },
	{ code: 'worst off', chosen: 1, of: 8 },
	{ code: 'worst off', chosen: 8, of: 8 },
	{ code: 'reports' },
	{ code: 'answers alike' },
	{ code: 'sides asked differently', places: placesOf(2) },
	{ code: 'short register', places: placesOf(1) },
	{ code: 'mixed', places: placesOf(3) },
	{ code: 'carried', places: placesOf(1) },
	{ code: 'other months', beforeMonths: [2, 3], nowMonths: [8], places: placesOf(2) },
	{ code: 'slow' },
	{ code: 'many looks', count: 11 },
	{ code: 'many looks', count: 1234 },
	...[1, 2, 7].flatMap((count): readonly AnyCaution[] => [
		{ code: 'asked otherwise', places: placesOf(count) },
		{ code: 'broken between', places: placesOf(count) },
		{ code: 'near', places: placesOf(count) },
		{ code: 'gaps', places: placesOf(count) },
		{
			code: 'few in places',
			places: placesOf(count).map((one, at) => ({ ...one, count: at + 10 }))
		},
		{
			code: 'other work',
			event: count === 1 ? { ...flood, kind: 'other_project' } : named,
			places: placesOf(count)
		},
		{ code: 'worst before', places: placesOf(count), of: count },
		{ code: 'worst before', places: placesOf(count), of: count + 1 },
		{ code: 'other count', before: 100, now: 123, places: placesOf(count) },
		{
			code: 'acted too',
			acted: placesOf(count).map(({ label }) => ({ label, day: '2022-08-01' })),
			places: placesOf(count)
		},
		{ code: 'season apart', beforeKinds: [], nowKinds: ['harvest'], places: placesOf(count) },
		{ code: 'outside facilitator', places: placesOf(count), outside: count, of: 8 }
	]),
	{
		code: 'season apart',
		beforeKinds: ['school_holiday', 'exam'],
		nowKinds: [],
		places: placesOf(1)
	},
	...(['before', 'now', 'both', 'some'] as const).flatMap((when): readonly AnyCaution[] => [
		{ code: 'struck', event: named, when, places: placesOf(1) },
		{ code: 'struck', event: when === 'now' ? unknown : flood, when, places: placesOf(7) }
	]),
	{
		code: 'reports and trust',
		risen: [{ id: 'H8', by: 'wave', places: [] }],
		events: [],
		places: []
	},
	{
		code: 'reports and trust',
		risen: [
			{ id: 'H8', by: 'wave', places: [] },
			{ id: 'H9', by: 'wave', places: [] }
		],
		events: [{ ...flood, kind: 'campaign' }],
		places: []
	}
];

export function saidOfCautions(): readonly string[] {
	const rounds = [round('T1', 1, 9), round('T2', 3, 29)];
	const quarters = ['2022-Q1', '2022-Q2', '2023-Q4'].map(inQuarter);
	return [
		...ofLine(round('T1', 1, 1), rounds).map((one) =>
			anyCautionText(one, { by: 'wave', place: everywhere })
		),
		...ofLine(inQuarter('2022-Q1'), quarters).map((one) =>
			anyCautionText(one, { by: 'quarter', place: apinto })
		),
		...ofPlaces.map((one) => anyCautionText(one, { by: 'wave', place: everywhere }))
	];
}
