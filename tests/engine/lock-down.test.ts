import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { QueryError } from '../../src/lib/engine/engine.ts';
import { openNodeEngine } from '../../src/lib/engine/node-engine.ts';
import { textToArrow } from '../../src/lib/engine/text-to-arrow.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine();
});
afterAll(async () => {
	await engine.close();
});

describe('The locked engine', () => {
	it('is DuckDB 1.4.3, the version that every claim here was tried on', async () => {
		expect(await engine.query('SELECT version() AS version')).toEqual([{ version: 'v1.4.3' }]);
	});

	it.each([
		`SELECT * FROM read_csv('https://example.org/x.csv')`,
		`SELECT * FROM read_csv('/etc/passwd')`,
		`COPY (SELECT 1) TO '/tmp/out.csv'`,
		`ATTACH '/tmp/other.duckdb'`,
		`LOAD httpfs`,
		`LOAD json`,
		`SET enable_external_access = true`,
		`SET autoload_known_extensions = true`,
		`RESET lock_configuration`,
		`SELECT now() AT TIME ZONE 'UTC'`
	])('refuses %s', async (sql) => {
		await expect(engine.query(sql)).rejects.toBeInstanceOf(QueryError);
	});

	it('still takes rows in as Arrow', async () => {
		const stream = textToArrow({
			rowNumbers: Int32Array.of(2, 3),
			surplus: [false, true],
			columns: [
				['a', 'é😀'],
				['', "O'Brien"]
			]
		});
		await engine.load('raw_9', stream);
		expect(await engine.query('SELECT * FROM raw_9')).toEqual([
			{ row: 2, surplus: false, c0: 'a', c1: '' },
			{ row: 3, surplus: true, c0: 'é😀', c1: "O'Brien" }
		]);
	});

	it('says which statement failed, and why', async () => {
		const failure = await engine.query('SELECT nothing').catch((cause: unknown) => cause);
		expect(failure).toMatchObject({
			name: 'QueryError',
			sql: 'SELECT nothing',
			isCancelled: false
		});
	});
});
