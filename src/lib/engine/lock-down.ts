/** The databases of the engine, in memory and compressed, and one that is not: `loose`, for typed rows of the project. */
export const attachSql: readonly string[] = [
	`ATTACH ':memory:' AS store (COMPRESS)`,
	`ATTACH ':memory:' AS loose`,
	`ATTACH ':memory:' AS preview (COMPRESS)`
];

/** What the connection for previews is told. */
export const usePreviewSql = `USE preview`;

/** The views and tables of the database for previews. */
export const previewRelationsSql = `SELECT 'VIEW' AS kind, view_name AS relation FROM duckdb_views() WHERE database_name = 'preview' AND NOT internal
UNION ALL SELECT 'TABLE', table_name FROM duckdb_tables() WHERE database_name = 'preview' ORDER BY ALL`;

/**
 * Closes every way out of the database before any row comes in: nothing is fetched, no file is opened, and nobody can
 * open them again. It holds for as long as the engine lives.
 *
 * The compressed stores, the project's own and the one for previews, are attached first, since a locked engine attaches
 * nothing. The connection for previews is made, and told `usePreviewSql`, before these statements run.
 */
export const lockDownSql: readonly string[] = [
	`USE store`,
	`SET autoinstall_known_extensions = false`,
	`SET autoload_known_extensions = false`,
	`SET enable_external_access = false`,
	`SET lock_configuration = true`
];
