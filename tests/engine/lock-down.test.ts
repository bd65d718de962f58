import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { QueryError } from '../../src/lib/engine/engine.ts';
import { openNodeEngine } from '../../src/lib/engine/node-engine.ts';
import { textToArrow } from '../../src/lib/engine/text-to-arrow.ts';

let engine: MainEngine;
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
	])('refuses %s, in the project and in a preview', async (sql) => {
		await expect(engine.query(sql)).rejects.toBeInstanceOf(QueryError);
		await expect(engine.preview.query(sql)).rejects.toBeInstanceOf(QueryError);
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

	it('adds the rows of a second stream to a table', async () => {
		const stream = (row: number, cell: string): Uint8Array =>
			textToArrow({ rowNumbers: Int32Array.of(row), surplus: [false], columns: [[cell]] });
		await engine.load('raw_8', stream(2, 'a'));
		await engine.append('raw_8', stream(3, ''));
		expect(await engine.query('SELECT "row", c0 FROM raw_8 ORDER BY "row"')).toEqual([
			{ row: 2, c0: 'a' },
			{ row: 3, c0: '' }
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

describe('The database for previews', () => {
	const stream = (cell: string): Uint8Array =>
		textToArrow({ rowNumbers: Int32Array.of(2), surplus: [false], columns: [[cell]] });

	it('holds tables of the same names beside those of the project, and neither sees the other', async () => {
		await engine.load('shared_name', stream('of the project'));
		await engine.preview.load('shared_name', stream('of the preview'));
		await engine.preview.append('shared_name', stream('and more'));
		await engine.query(`CREATE OR REPLACE TABLE only_project AS SELECT 1 AS one`);
		await engine.preview.query(`CREATE OR REPLACE TABLE only_preview AS SELECT 1 AS one`);

		expect(await engine.query('SELECT c0 FROM shared_name')).toEqual([{ c0: 'of the project' }]);
		expect(await engine.preview.query('SELECT c0 FROM shared_name')).toHaveLength(2);
		await expect(engine.query('FROM only_preview')).rejects.toBeInstanceOf(QueryError);
		await expect(engine.preview.query('FROM only_project')).rejects.toBeInstanceOf(QueryError);
	});

	it('is empty once it is closed, can be used again, and leaves the project alone', async () => {
		await engine.query(`CREATE OR REPLACE TABLE kept AS SELECT 1 AS one`);
		await engine.preview.query(`CREATE OR REPLACE TABLE kept AS SELECT 2 AS one`);
		await engine.preview.close();
		await expect(engine.preview.query('FROM kept')).rejects.toBeInstanceOf(QueryError);
		expect(await engine.query('FROM kept')).toEqual([{ one: 1 }]);
		await engine.preview.query(`CREATE OR REPLACE TABLE kept AS SELECT 3 AS one`);
		expect(await engine.preview.query('FROM kept')).toEqual([{ one: 3 }]);
	});
});
