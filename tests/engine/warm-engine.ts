import { name } from '../../src/lib/domain/sql.ts';
import type { Engine, MainEngine } from '../../src/lib/engine/engine.ts';
import { openNodeEngine } from '../../src/lib/engine/node-engine.ts';

/** Engines that tests of this process have closed, and that are empty again. */
const idle: MainEngine[] = [];

/**
 * An engine with nothing in it. To close it is to empty it and to leave it to the next test: to start one takes longer
 * than most tests, and they share a process (`isolate` is off).
 */
export async function openWarmEngine(): Promise<MainEngine> {
	const engine = idle.pop() ?? (await openNodeEngine());
	return {
		...engine,
		async close() {
			await engine.preview.close();
			await empty(engine);
			idle.push(engine);
		}
	};
}

/** Drops every table and view of the project. */
async function empty(engine: Engine): Promise<void> {
	const relations = await engine.query(
		`SELECT 'VIEW' AS kind, database_name AS database, view_name AS relation FROM duckdb_views() WHERE database_name IN ('store', 'temp') AND NOT internal
		UNION ALL SELECT 'TABLE', database_name, table_name FROM duckdb_tables() WHERE database_name IN ('store', 'loose', 'temp') ORDER BY ALL`
	);
	for (const { kind, database, relation } of relations) {
		await engine.query(`DROP ${String(kind)} ${String(database)}.${name(String(relation))}`);
	}
}
