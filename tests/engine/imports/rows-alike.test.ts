import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine.ts';
import { buildModel, stagePart } from '../../../src/lib/pipeline/build-model.ts';
import { readProblems } from '../../../src/lib/pipeline/read-problems.ts';
import { openWarmEngine } from '../warm-engine.ts';
import { partsOf } from './bring.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

const header = 'community_id,period_start,period_end,measure_code,method,sector,sex,numerator';
const row = (place: string, sector: string, sex: string, count: string): string =>
	`${place},2024-01-01,2024-12-31,H1,survey,${sector},${sex},${count}`;

/** How many rows are said to be alike. @param isLarge such a file is split as it lies, and is not asked about beforehand */
async function saidAlike(rows: readonly string[], isLarge = true) {
	const parts = (await partsOf([[header, ...rows].join('\n')])).map((part) =>
		isLarge ? { ...part, coded: [] } : part
	);
	for (const part of parts) await stagePart(engine, part);
	await buildModel(engine, parts);
	const problems = await readProblems(engine, parts, '2026-01-01');
	return problems.flatMap(({ code, parameters }) =>
		code === 'rows alike' ? [parameters?.['shared']] : []
	);
}

const alike = [
	row('c1', 'all', 'f', '9'),
	row('c1', 'health', 'f', '4'),
	row('c1', 'school', 'f', '5'),
	row('c1', 'all', 'm', '6'),
	row('c2', 'all', 'f', '7'),
	row('c2', 'health', 'f', '')
];

it('Rows of a large file that may be totals of others are told, with how many they are', async () => {
	expect(await saidAlike(alike)).toEqual([3]);
});

it('Nothing is said where a file is small, or where next to none are alike', async () => {
	expect(await saidAlike(alike, false)).toEqual([]);
	const many = Array.from({ length: 30 }, (_, at) => row(`d${at}`, 'all', 'f', '3'));
	expect(await saidAlike([...alike.slice(0, 3), ...many])).toEqual([]);
});
