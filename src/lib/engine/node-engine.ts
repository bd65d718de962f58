import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
	createDuckDB,
	NODE_RUNTIME,
	VoidLogger,
	type DuckDBConnection
} from '@duckdb/duckdb-wasm/blocking';
import { QueryError, type Engine, type MainEngine } from './engine.ts';
import { openDatabases } from './open-databases.ts';
import { plainRows } from './rows.ts';

/** The same engine as in the browser, without a worker: for tests and the command line. */
export async function openNodeEngine(): Promise<MainEngine> {
	const distribution = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
	const bundle = {
		mainModule: join(distribution, 'duckdb-eh.wasm'),
		mainWorker: join(distribution, 'duckdb-node-eh.worker.cjs')
	};
	const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate();
	database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	return openDatabases(engineOf(database.connect()), engineOf(database.connect()));
}

function engineOf(connection: DuckDBConnection): Engine {
	const run = <Result>(sql: string, work: () => Result): Promise<Result> =>
		Promise.resolve().then(() => {
			try {
				return work();
			} catch (cause) {
				throw new QueryError(sql, cause);
			}
		});
	const query: Engine['query'] = (sql) => run(sql, () => plainRows(connection.query(sql)));
	const insert = (table: string, arrowStream: Uint8Array, create: boolean): Promise<void> =>
		run(`insert ${table}`, () => {
			connection.insertArrowFromIPCStream(arrowStream, { name: table, create });
		});
	return {
		query,
		async load(table, arrowStream) {
			await query(`DROP TABLE IF EXISTS ${table}`);
			await insert(table, arrowStream, true);
		},
		append: (table, arrowStream) => insert(table, arrowStream, false),
		cancel: () => Promise.resolve(),
		close: () => {
			connection.close();
			return Promise.resolve();
		}
	};
}
