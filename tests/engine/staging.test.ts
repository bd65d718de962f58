import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openWarmEngine } from './warm-engine.ts';
import { stagePart } from '../../src/lib/pipeline/build-model.ts';
import { readSource } from '../../src/lib/pipeline/read-source.ts';
import type { LoadedPart } from '../../src/lib/pipeline/sources.ts';

let engine: Engine;

beforeAll(async () => {
	engine = await openWarmEngine();
});

afterAll(() => engine.close());

/** A part of `rows` meetings, all of them in each of its `batches`. */
async function partOf(number: number, rows: number, batches: number): Promise<LoadedPart> {
	const lines = Array.from({ length: rows }, (_, at) => `M${at},C1,2024-01-0${(at % 9) + 1},3`);
	const text = ['meeting_id,community_id,date,girls', ...lines].join('\n');
	const { parts } = await readSource(new TextEncoder().encode(text), 'meetings.csv', '');
	const [part] = parts;
	const stream = part?.arrowStreams[0];
	if (part === undefined || stream === undefined) throw new Error('missing part');
	const streams = Array.from({ length: batches }, () => stream.slice());
	return { ...part, number, records: rows * batches, arrowStreams: streams };
}

async function tablesOf(part: number): Promise<string[]> {
	const rows = await engine.query('SELECT table_name FROM information_schema.tables ORDER BY 1');
	return rows.map((row) => String(row.table_name)).filter((table) => table.endsWith(`_${part}`));
}

test('Whoever waits for a large file hears after every batch how many rows are in', async () => {
	const told: number[] = [];
	await stagePart(engine, await partOf(1, 7, 3), [], (rows) => told.push(rows));
	expect(told).toEqual([7, 14, 21]);
	expect(await tablesOf(1)).toEqual(['faulty_1', 'staged_1', 'typed_1']);
});

test('Rows that came back mended in another file are not counted among those that are in', async () => {
	const told: number[] = [];
	await stagePart(engine, await partOf(2, 7, 1), [2, 3], (rows) => told.push(rows));
	expect(told).toEqual([5]);
});

test('Of a file that is given up half-way nothing stays in the database', async () => {
	const staging = stagePart(engine, await partOf(3, 7, 3), [], (rows) => {
		if (rows === 14) throw new Error('given up');
	});
	await expect(staging).rejects.toThrow('given up');
	expect(await tablesOf(3)).toEqual([]);
});

test('Rows that are packed are those that are not', async () => {
	const rows = async (number: number): Promise<unknown> =>
		engine.query(`SELECT * EXCLUDE (part, problems) FROM staged_${number} ORDER BY ALL`);
	await stagePart(engine, await partOf(4, 7, 2));
	await stagePart(engine, { ...(await partOf(5, 7, 2)), isPacked: true });
	expect(await rows(5)).toEqual(await rows(4));
	const places = await engine.query(
		`SELECT database_name AS place, table_name AS name FROM duckdb_tables() WHERE table_name IN ('typed_4', 'typed_5') ORDER BY name`
	);
	expect(places.map(({ place }) => place)).toEqual(['loose', 'store']);
});
