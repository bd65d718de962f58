import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileFormula } from '../../src/lib/domain/own-indicators/compile.ts';
import { parseFormula } from '../../src/lib/domain/own-indicators/parse.ts';
import type { RowsDefinition } from '../../src/lib/domain/indicators/definition.ts';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { changeMeasures } from '../../src/lib/pipeline/change-measures.ts';
import { measureConsenting, readConsent } from '../../src/lib/pipeline/consenting-model.ts';
import {
	beginMeasuring,
	ensureMeasured,
	nothingOwn,
	type OwnDefinitions
} from '../../src/lib/pipeline/measure.ts';
import { previewPart } from '../../src/lib/pipeline/preview.ts';
import { readPlaces, type Place } from '../../src/lib/pipeline/read-cells.ts';
import { readRecorded } from '../../src/lib/pipeline/recorded.ts';
import { projectOf, resultsText, type ProjectInNode } from './project-in-node.ts';

/** Numbers are measured when they are first asked for, and are the same as if all had been measured at once. */

const files = {
	'communities.csv': `community_id,arm,area,share_consent
v1,action,north,named
v2,action,north,none`,
	'meetings.csv': `meeting_id,community_id,date,meeting_type,girls,boys,women,men,decisions_total,decisions_community
m1,v1,2025-01-10,planning,3,4,5,6,4,3
m2,v1,2025-05-10,action,0,0,9,9,2,1
m3,v2,2025-05-11,action,7,0,9,9,3,3`,
	'measures.csv': `community_id,period_start,period_end,wave,measure_code,method,numerator,denominator,sex
v1,2025-02-01,2025-02-10,T1,H1,survey,12,40,f
v1,2025-02-01,2025-02-10,T1,H1,survey,14,42,m
v2,2025-02-01,2025-02-10,T1,H3,survey,5,60,f`,
	'actions.csv': `action_id,community_id,title,date_started,date_ended,harm,action_type
a1,v1,Walk together,2025-01-20,2025-04-01,neglect,other`
};

function counting(expression: string): OwnDefinitions & { readonly one: RowsDefinition } {
	const parsed = parseFormula(expression);
	if ('problem' in parsed) throw new Error(`${parsed.problem.code}: ${expression}`);
	const one = compileFormula(parsed.formula, { id: 'own-1', area: 'action', direction: 'none' });
	return { ...nothingOwn, indicators: [one], one };
}

let project: ProjectInNode;
let engine: MainEngine;
let everywhere: Place;
beforeAll(async () => {
	project = await projectOf(files);
	engine = project.engine as MainEngine;
	everywhere = (await readPlaces(engine)).find(({ kind }) => kind === 'all')!;
	// To build and measure a project takes long where other tests run beside it.
}, 180_000);
afterAll(() => engine.close());

const countOf = async (where = 'true'): Promise<number> => {
	const [row = {}] = await engine.query(`SELECT count(*)::INTEGER AS n FROM cells WHERE ${where}`);
	return Number(row['n']);
};

describe('a project that was just built', () => {
	it('has no number measured, and gives all results as if all had been', async () => {
		const some = (all: ProjectInNode['definitions']): ProjectInNode['definitions'] =>
			all.filter(({ id }) => ['A1', 'P1', 'O1', 'S1', 'H1'].includes(id));
		const atOnce = await resultsText({ engine, definitions: some(project.definitions) });
		const definitions = some(await beginMeasuring(engine));
		expect(await countOf()).toBe(0);
		expect(await resultsText({ engine, definitions })).toBe(atOnce);
		expect(atOnce).toContain('H1');
	});

	it('knows of which indicators a place has rows, and measures only those that it is asked about', async () => {
		const definitions = await beginMeasuring(engine);
		const asked = definitions.filter(({ id }) => ['P1', 'H1', 'H3', 'S1'].includes(id));
		expect([...(await readRecorded(engine, asked, everywhere))].toSorted()).toEqual([
			'H1',
			'H3',
			'P1'
		]);
		expect(await countOf(`indicator_id NOT IN ('P1', 'H1', 'H3')`)).toBe(0);
		expect((await readRecorded(engine, [], everywhere)).size).toBe(0);
	});

	it('knows the measures about children that there are rows for', async () => {
		const definitions = await beginMeasuring(engine);
		const measures = await changeMeasures(engine, definitions);
		expect(measures.map(({ definition, rows }) => [definition.id, rows])).toEqual([
			['H1', 2],
			['H3', 1]
		]);
	});
});

describe('a model that is made anew while a screen still asks', () => {
	const before = counting('count(meetings)');
	const after = counting('count(meetings where meeting_type = planning)');

	it('has every number once, by the definition that holds now', async () => {
		await beginMeasuring(engine, before);
		const making = beginMeasuring(engine, after);
		await Promise.all([
			ensureMeasured(engine, before.one, []),
			making,
			ensureMeasured(engine, after.one, [])
		]);
		await ensureMeasured(engine, before.one, []);
		const rows = await engine.query(
			`SELECT numerator_low AS counted FROM cells WHERE indicator_id = 'own-1' AND place_kind = 'all' AND period_id = 'ALL'`
		);
		expect(rows).toEqual([{ counted: 1 }]);
	});

	it('keeps nothing that was on its way from the one before', async () => {
		const definitions = await beginMeasuring(engine);
		const survival = definitions.find(({ shape }) => shape === 'survival')!;
		const asked = ensureMeasured(engine, survival, []);
		await beginMeasuring(engine);
		await Promise.allSettled([asked]);
		await ensureMeasured(engine, survival, []);
		const twice = await engine.query(
			`SELECT indicator_id FROM cells GROUP BY indicator_id, place_kind, place_id, period_id, breakdown, "group" HAVING count(*) > 1`
		);
		expect(twice).toEqual([]);
	});
});

describe('the communities that agreed', () => {
	const measuredNow = async (state: string): Promise<boolean> => {
		let isMeasured = false;
		const consent = await readConsent(engine);
		await measureConsenting(engine, { consent, rates: [], own: nothingOwn, state }, () => {
			isMeasured = true;
		});
		return isMeasured;
	};

	it('are measured once for a state of the project', async () => {
		expect(await measuredNow('1')).toBe(true);
		expect(await measuredNow('1')).toBe(false);
		expect(await measuredNow('2')).toBe(true);
	});

	it('are measured again once the database for previews was emptied or used for something else', async () => {
		await measuredNow('3');
		await engine.preview.close();
		expect(await measuredNow('3')).toBe(true);
		const part = project.parts.find(({ table }) => table === 'meetings')!;
		const { number } = await previewPart(engine.preview, part);
		expect(number?.cell.numerator).toBeGreaterThan(0);
		expect(await measuredNow('3')).toBe(true);
		const [row = {}] = await engine.preview.query(
			`SELECT count(*)::INTEGER AS n FROM meetings WHERE community_id = 'v2'`
		);
		expect(row['n']).toBe(0);
	});
});
