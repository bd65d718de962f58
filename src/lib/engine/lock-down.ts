/**
 * Closes every way out of the database before any row comes in: nothing is fetched, no file is opened, and nobody can
 * open them again. It holds for as long as the engine lives.
 *
 * The compressed store is attached first, since a locked engine attaches nothing.
 */
export const lockDownSql: readonly string[] = [
	`ATTACH ':memory:' AS store (COMPRESS)`,
	`USE store`,
	`SET autoinstall_known_extensions = false`,
	`SET autoload_known_extensions = false`,
	`SET enable_external_access = false`,
	`SET lock_configuration = true`
];
