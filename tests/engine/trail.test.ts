import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWarmEngine } from './warm-engine.ts';
import type { CellFix } from '../../src/lib/domain/intake/cell-fix.ts';
import { buildModel, stagePart } from '../../src/lib/pipeline/build-model.ts';
import { measureHeadlines } from '../../src/lib/pipeline/measure.ts';
import { readPeriods, readPlaces } from '../../src/lib/pipeline/read-cells.ts';
import { readSource } from '../../src/lib/pipeline/read-source.ts';
import { rowsBehind, type NumberBehind } from '../../src/lib/pipeline/rows-behind.ts';
import type { LoadedPart } from '../../src/lib/pipeline/sources.ts';
import { readTrail, rowKey, rowsAmong, type Trail } from '../../src/lib/pipeline/trail.ts';

const communities = `community_id,name,area,arm
c1,One,North,action
c2,Two,North,action
c3,Three,South,comparison`;

/** Rows 2 to 12 of the file, told by hand in the tests. */
const meetings = `meeting_id,community_id,date,meeting_type,called_by,girls,boys
m1,c1,2026-01-10,planning,community,3,4
m2,c1,2026-02-10,planning,us,3,4
m3,c1,2026-03-10,planning,partner,3,4
m4,c1,2026-03-11,planning,,3,4
m5,c2,2026-03-12,planning,community,3,4
m6,c3,2026-03-13,planning,community,3,4
m7,c1,2026-03-99,planning,community,3,4
m8,c1,2026-04-14,planning,community,many,4
m9,c1,2026-03-15,planning,community,some,4
m1,c1,2026-01-10,planning,community,3,4
m11,c9,2026-03-16,planning,community,3,4`;

const fixes: readonly CellFix[] = [
	{ column: 'called_by', value: 'us', to: 'community', decision: 'us is the community' },
	{ column: 'called_by', value: 'partner', to: 'outside', decision: 'only row 4', row: 4 },
	{ column: 'called_by', value: 'partner', to: 'community', decision: 'never used' }
];

let engine: Awaited<ReturnType<typeof openWarmEngine>>;
let parts: LoadedPart[] = [];

async function numberOf(
	id: string,
	place: { readonly kind: string; readonly id: string },
	period: string
): Promise<NumberBehind> {
	const definition = (await measureHeadlines(engine)).find((one) => one.id === id)!;
	const found = (await readPlaces(engine)).find(
		(one) => one.kind === place.kind && one.id === place.id
	)!;
	return { definition, address: { place: found, period }, breakdowns: [], group: '' };
}

async function trailOf(number: NumberBehind): Promise<Trail> {
	const period = (await readPeriods(engine)).find(({ id }) => id === number.address.period)!;
	return readTrail(engine, number, parts, period);
}

const c1 = { kind: 'community', id: 'c1' };
const everywhere = { kind: 'all', id: 'ALL' };

beforeAll(async () => {
	engine = await openWarmEngine();
	for (const [file, text] of Object.entries({
		'communities.csv': communities,
		'meetings.csv': meetings
	})) {
		const source = await readSource(new TextEncoder().encode(text), file, '2026-05-01T00:00:00Z');
		for (const part of source.parts) {
			const own = part.table === 'meetings' ? { fixes } : {};
			parts = [...parts, { ...part, ...own, number: parts.length + 1 }];
		}
	}
	for (const part of parts) await stagePart(engine, part);
	await buildModel(engine, parts);
});

afterAll(async () => {
	await engine.close();
});

describe('The trail of a number', () => {
	it('names the files with its rows, and how many of them count', async () => {
		const { parts: behind } = await trailOf(await numberOf('O2', c1, '2026-Q1'));
		// m1, m2, m3 say who called; m4 does not.
		expect(behind).toEqual([{ part: 2, used: 3, notRecorded: 1 }]);
	});

	it('counts the rows that each decision changed, and no others', async () => {
		const { touched } = await trailOf(await numberOf('O2', c1, '2026-Q1'));
		expect(Object.fromEntries(touched)).toEqual({ 'us is the community': 1, 'only row 4': 1 });
		const other = await trailOf(await numberOf('O2', { kind: 'community', id: 'c2' }, '2026-Q1'));
		expect(Object.fromEntries(other.touched)).toEqual({});
	});

	it('says which rows of its place and time were left out, and why', async () => {
		const { leftOut } = await trailOf(await numberOf('O2', c1, '2026-Q1'));
		// m7 has no day and m11 no known place: both may belong. m8 is of April.
		expect(leftOut.setAside).toBe(3);
		expect(leftOut.reasons).toEqual([
			{ code: 'community unknown', column: '', rows: 1 },
			{ code: 'count unreadable', column: 'girls', rows: 1 },
			{ code: 'date unreadable', column: 'date', rows: 1 }
		]);
		expect(leftOut).toMatchObject({ repeated: 1, replaced: 0, compared: 0, elsewhere: 0 });
	});

	it('tells apart the rows of comparison communities and those about something else', async () => {
		const all = await trailOf(await numberOf('O2', everywhere, '2026-Q1'));
		expect(all.leftOut).toMatchObject({ compared: 1, elsewhere: 0, setAside: 3 });
		const reflections = await trailOf(await numberOf('P3', c1, '2026-Q1'));
		const { total } = await rowsBehind(engine, await numberOf('P3', c1, '2026-Q1'), parts);
		expect(total + reflections.leftOut.elsewhere).toBe(4);
	});

	it('finds again which of some rows are behind it', async () => {
		const wanted = [
			{ part: 2, row: 3 },
			{ part: 2, row: 6 }
		];
		const found = await rowsAmong(engine, await numberOf('O2', c1, '2026-Q1'), wanted);
		expect([...found]).toEqual([rowKey({ part: 2, row: 3 })]);
	});

	it('shows one kind of its rows at a time, and how many there are of each', async () => {
		const number = await numberOf('O2', c1, '2026-Q1');
		const rowsOf = async (kind: 'all' | 'numerator' | 'denominator' | 'not recorded') =>
			(await rowsBehind(engine, number, parts, 0, kind)).rows.map(({ row }) => row);
		expect(await rowsOf('numerator')).toEqual([2, 3]);
		expect(await rowsOf('denominator')).toEqual([4]);
		expect(await rowsOf('not recorded')).toEqual([5]);
		expect((await rowsBehind(engine, number, parts)).ofKind).toEqual({
			all: 4,
			numerator: 2,
			denominator: 1,
			'not recorded': 1
		});
	});
});
