import { name } from '../domain/sql.ts';
import type { Engine, MainEngine } from './engine.ts';
import { attachSql, lockDownSql, previewRelationsSql, usePreviewSql } from './lock-down.ts';

/** Attaches the two databases, gives each its connection, and locks the engine before any row comes in. */
export async function openDatabases(main: Engine, second: Engine): Promise<MainEngine> {
	for (const sql of attachSql) await main.query(sql);
	await second.query(usePreviewSql);
	for (const sql of lockDownSql) await main.query(sql);
	const preview: Engine = { ...second, close: () => empty(second) };
	return { ...main, preview };
}

/** Drops every table and view of previews. */
async function empty(preview: Engine): Promise<void> {
	for (const row of await preview.query(previewRelationsSql)) {
		await preview.query(`DROP ${String(row.kind)} ${name(String(row.relation))}`);
	}
}
