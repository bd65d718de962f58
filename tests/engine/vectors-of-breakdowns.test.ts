import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allResults, type ResultRow } from '../../src/lib/pipeline/all-results.ts';
import { projectOf, type ProjectInNode } from './project-in-node.ts';

/** Worked cases of parts and wholes with known answers, from mistakes that users reported of other tools. */

const twelve = Array.from({ length: 12 }, (_, nth) => `k${nth + 1}`);

const countries = [
	['ken', 11],
	['sle', 12],
	['mmr', 291]
] as const;

let project: ProjectInNode;
let rows: readonly ResultRow[];

beforeAll(async () => {
	project = await projectOf({
		// The first header stands after a byte order mark, in quotes: it is no other header for that.
		'communities.csv': `\uFEFF"community_id","area"\n${[...twelve, 'ken', 'sle', 'mmr'].map((id) => `"${id}","North"\n`).join('')}`,
		'measures.csv': [
			'community_id,period_start,period_end,measure_code,method,numerator,denominator',
			...twelve.map((id) => `${id},2024-01-01,2024-03-31,H1,survey,15,50`),
			...countries.map(([id, count]) => `${id},2024-01-01,2024-03-31,reached,group_count,${count},`)
		].join('\n')
	});
	rows = await allResults(project.engine, project.definitions);
});

afterAll(async () => {
	await project.engine.close();
});

const headline = (id: string) =>
	rows
		.map(({ cell }) => cell)
		.filter(
			({ indicatorId, period, breakdown }) =>
				indicatorId === id && period === 'ALL' && breakdown === ''
		);

describe('Worked cases of parts and wholes', () => {
	it('2: twelve times 15 of 50 are 30 percent, with both counts beside it', () => {
		const whole = headline('H1').find(({ placeKind }) => placeKind === 'all');
		expect(whole).toMatchObject({ numerator: 180, denominator: 600, value: 30 });
	});

	it('12: the parts 11, 12 and 291 stand under one value of 314', () => {
		const reached = headline('reached');
		const whole = reached.filter(({ placeKind }) => placeKind === 'all');
		const parts = reached.filter(({ placeId }) => countries.some(([id]) => id === placeId));
		expect(whole.map(({ value }) => value)).toEqual([314]);
		expect(parts.map(({ value }) => value).sort()).toEqual([11, 12, 291]);
	});

	it('13: twelve communities are twelve numbers, and not the first five', () => {
		const places = headline('H1').filter(
			({ placeKind, state }) => placeKind === 'community' && state === 'value'
		);
		expect(places.map(({ placeId }) => placeId).sort()).toEqual([...twelve].sort());
	});

	it('22: a byte order mark before the first header is no part of it', () => {
		const communities = project.summaries.find(({ table }) => table === 'communities');
		expect(communities).toMatchObject({ used: 15 });
	});
});
