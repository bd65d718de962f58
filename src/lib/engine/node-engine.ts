import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { QueryError, type Engine, type Row } from './engine.ts';
import { lockDownSql } from './lock-down.ts';
import { plainRows } from './rows.ts';

/** The same engine as in the browser, without a worker: for tests and the command line. */
export async function openNodeEngine(): Promise<Engine> {
	const distribution = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
	const bundle = {
		mainModule: join(distribution, 'duckdb-eh.wasm'),
		mainWorker: join(distribution, 'duckdb-node-eh.worker.cjs')
	};
	const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate();
	database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const connection = database.connect();
	const query = (sql: string): Promise<readonly Row[]> =>
		Promise.resolve().then(() => {
			try {
				return plainRows(connection.query(sql));
			} catch (cause) {
				throw new QueryError(sql, cause);
			}
		});
	for (const sql of lockDownSql) await query(sql);
	return {
		query,
		async load(table, arrowStream) {
			await query(`DROP TABLE IF EXISTS ${table}`);
			connection.insertArrowFromIPCStream(arrowStream, { name: table, create: true });
		},
		cancel: () => Promise.resolve(),
		close: () => {
			connection.close();
			return Promise.resolve();
		}
	};
}
