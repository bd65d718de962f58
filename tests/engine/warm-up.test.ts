import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { warmUp } from '../../src/lib/pipeline/warm-up.ts';
import { openWarmEngine } from './warm-engine.ts';

let engine: MainEngine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(async () => {
	await engine.close();
});

const relations = `SELECT database_name, table_name FROM duckdb_tables()
	UNION ALL SELECT database_name, view_name FROM duckdb_views() WHERE NOT internal`;

describe('Warming the engine up', () => {
	it('takes a made-up row all the way to the numbers, where previews are made', async () => {
		const ran: string[] = [];
		const { preview } = engine;
		await warmUp({
			...preview,
			query(sql) {
				ran.push(sql);
				return preview.query(sql);
			}
		});
		expect(ran.some((sql) => sql.startsWith('CREATE OR REPLACE TABLE verdict_meetings'))).toBe(
			true
		);
		expect(ran.some((sql) => /INSERT INTO cells\s+SELECT 'P1'/.test(sql))).toBe(true);
	});

	it('leaves nothing of it', async () => {
		await warmUp(engine.preview);
		expect(await engine.query(relations)).toEqual([]);
	});
});
