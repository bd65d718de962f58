import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine.ts';
import { openWarmEngine } from '../warm-engine.ts';
import { allResults } from '../../../src/lib/pipeline/all-results.ts';
import { buildModel, stagePart } from '../../../src/lib/pipeline/build-model.ts';
import { measureHeadlines } from '../../../src/lib/pipeline/measure.ts';
import type { LoadedPart } from '../../../src/lib/pipeline/sources.ts';
import { aside, bring, check, partsOf } from './bring.ts';

/** Bad input on the level of tables and of states: what several files say together. */

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const places = lines(
	'community_id,area,arm,start_date',
	'C01,North,action,2024-01-10',
	'C02,North,action,2024-01-10'
);
const meetings = (...rows: readonly string[]): string =>
	lines('meeting_id,community_id,date,action_ids,decisions_total,decisions_community', ...rows);

interface Number {
	readonly n: number | null;
	readonly N: number | null;
	readonly state: string;
}

/** The numbers of one indicator everywhere, by period, for the parts that are given. */
async function numbersOf(
	id: string,
	parts: readonly LoadedPart[]
): Promise<Record<string, Number>> {
	await buildModel(engine, parts);
	const definitions = await measureHeadlines(engine);
	const rows = await allResults(engine, definitions);
	const own = rows.filter(
		({ cell }) => cell.indicatorId === id && cell.placeId === 'ALL' && cell.breakdown === ''
	);
	return Object.fromEntries(
		own.map(({ cell }) => [
			cell.period,
			{ n: cell.numerator, N: cell.denominator, state: cell.state }
		])
	);
}

async function staged(...files: readonly string[]): Promise<LoadedPart[]> {
	const parts = await partsOf(files);
	for (const part of parts) await stagePart(engine, part);
	return parts;
}

test('122: a place that is in no list is set aside, and comes in with its list', async () => {
	const event = (scope: string): string => `${scope},2024-03-01,harvest,Maize`;
	const events = lines(
		'scope,date_start,kind,label',
		event('Nowhere'),
		event('North'),
		event('ALL')
	);
	expect(await bring(engine, [places, events], 'scope')).toEqual({
		cells: ['North', 'ALL'],
		told: aside('scope unknown', 2)
	});
});

test('127: a meeting about several actions, each visited more than once, counts once', async () => {
	const actions = lines(
		'action_id,community_id,date_started,harm',
		'A1,C01,2024-01-20,fgm',
		'A2,C01,2024-01-20,fgm'
	);
	const visits = lines(
		'community_id,date,stage,action_id,still_active',
		'C01,2024-02-20,full_support,A1,yes',
		'C01,2024-02-21,full_support,A1,yes',
		'C01,2024-02-22,full_support,A2,yes'
	);
	const parts = await staged(places, actions, visits, meetings('M1,C01,2024-03-01,A1 A2,20,15'));
	expect((await numbersOf('O1', parts))['ALL']).toEqual({ n: 15, N: 20, state: 'value' });
});

test('131: nothing of nothing is no number, and neither is nothing recorded', async () => {
	const none = await staged(places, meetings('M1,C01,2024-03-01,,0,0'));
	expect((await numbersOf('O1', none))['ALL']).toEqual({ n: null, N: null, state: 'no data' });
	const blank = await staged(places, meetings('M1,C01,2024-03-01,,,'));
	expect((await numbersOf('O1', blank))['ALL']).toMatchObject({ state: 'not recorded' });
});

test('134: a quarter in which nothing was brought has no number, and not 0', async () => {
	const parts = await staged(
		places,
		meetings('M1,C01,2024-02-01,,20,10', 'M2,C01,2024-08-01,,20,10')
	);
	const quarters = await numbersOf('O1', parts);
	expect(quarters['2024-Q2']).toEqual({ n: null, N: null, state: 'no data' });
	expect(quarters['2024-Q3']).toEqual({ n: 10, N: 20, state: 'value' });
});

test('135: a community that stands in two areas is in no number until somebody says which', async () => {
	const moved = lines('community_id,area,arm', 'C01,North,action', 'C01,South,action');
	expect(await bring(engine, [moved], 'area')).toEqual({
		cells: [],
		told: aside('key repeated', 2, 3)
	});
});

test('136: an action that ended and never began is set aside', async () => {
	const actions = lines(
		'action_id,community_id,date_started,date_ended,end_reason',
		'A1,C01,,2024-05-01,finished',
		'A2,C01,2024-02-01,2024-05-01,finished',
		'A3,C01,2024-06-01,2024-05-01,finished'
	);
	expect(await bring(engine, [places, actions], 'action_id')).toEqual({
		cells: ['A2', 'A3'],
		told: [...aside('needed cell blank', 2), ...check('ends before start', 4)]
	});
});

test('140: without the last file every number is what it was before', async () => {
	const first = meetings('M1,C01,2024-03-01,,20,15');
	const second = meetings('M2,C02,2024-03-02,,30,10', 'M1,C01,2024-03-01,,20,16');
	const parts = await staged(places, first, second);
	const before = await numbersOf('O1', parts.slice(0, 2));
	const between = await numbersOf('O1', parts);
	expect(between).not.toEqual(before);
	expect(await numbersOf('O1', parts.slice(0, 2))).toEqual(before);
});

test('49, 50: the rows of an older export that stand in the newer one too count once', async () => {
	const row = 'M1,C01,2024-03-01,,20,15';
	const files = [places, meetings(row), meetings(row, 'M2,C01,2024-04-01,,30,10')];
	expect(await bring(engine, files, 'meeting_id')).toEqual({
		cells: ['M1', 'M2'],
		told: check('row repeated', 2)
	});
});

test('53: five files at once are one project, in whatever order they come', async () => {
	const files = [1, 2, 3, 4].map((month) => meetings(`M${month},C01,2024-0${month}-20,,20,10`));
	const sorted = await bring(engine, [places, ...files], 'meeting_id');
	expect(sorted).toEqual({ cells: ['M1', 'M2', 'M3', 'M4'], told: [] });
	const turned = await staged(...files, places);
	expect((await numbersOf('O1', turned))['ALL']).toEqual({ n: 40, N: 80, state: 'value' });
});
