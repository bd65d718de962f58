/**
 * The database, behind an interface of our own: text of SQL in, plain rows out. The same SQL runs in the browser and
 * in the tests.
 */

/** What a query may return: the generator casts everything else away. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

export interface Engine {
	/** Runs one statement and returns its rows. A failure is a `QueryError` with the SQL and its cause. */
	query(sql: string): Promise<readonly Row[]>;
	/** Makes a table of a whole Arrow stream (see `text-to-arrow.ts`), in place of one that has its name. */
	load(table: string, arrowStream: Uint8Array): Promise<void>;
	/** Adds the rows of a whole Arrow stream with the same columns to a table. The bytes are handed over for good. */
	append(table: string, arrowStream: Uint8Array): Promise<void>;
	/** Stops the query that runs, which then fails with `isCancelled`. */
	cancel(): Promise<void>;
	/** Gives the memory back. */
	close(): Promise<void>;
}

/** The database of a page, with a second one beside it. Once it is closed, every later call fails. */
export interface MainEngine extends Engine {
	/**
	 * A database of its own in the same engine, for trying things out: the same statements run there and touch no table
	 * of the project. To close it is to empty it; it can be used again.
	 */
	readonly preview: Engine;
}

/** A statement failed. `isCancelled` where somebody stopped it. */
export class QueryError extends Error {
	override readonly name = 'QueryError';
	readonly sql: string;
	readonly isCancelled: boolean;

	constructor(sql: string, cause: unknown) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`query failed: ${reason}`, { cause });
		this.sql = sql;
		this.isCancelled = /cancel|interrupt/i.test(reason);
	}
}
