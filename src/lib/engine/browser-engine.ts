import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { Table } from 'apache-arrow';
import { QueryError, type Engine, type MainEngine, type Row } from './engine.ts';
import { openDatabases } from './open-databases.ts';
import { plainRows } from './rows.ts';

/** Without the right policy the engine would wait for ever: after this it is given up (milliseconds). */
const longestStart = 120_000;

/** Of the engine as it is unpacked: hosts say of a packed answer only how long it is packed. */
export const engineBytes = 34_242_586;

/** How much of the engine has been fetched, 0 to 1. */
export type StartProgress = (share: number) => void;

const absolute = (url: string): string => new URL(url, document.baseURI).href;

/** What this device has fetched before, by its address. */
export interface FetchedBefore {
	readonly has: (address: string) => boolean;
	readonly note: (address: string) => void;
}

/**
 * A blob worker stands under the page's own policy; a worker loaded by its address would not. Where it can, the library counts
 * the bytes of the engine on their way into the compiler. A browser remembers compiled code only of an answer that nobody stands
 * before: counted, the engine would be compiled anew each time, which takes longer than all that is then asked of it.
 */
function startWorker(): Worker {
	const source = `delete self.TransformStream; importScripts(${JSON.stringify(absolute(workerUrl))});`;
	const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
	const worker = new Worker(address);
	URL.revokeObjectURL(address);
	return worker;
}

/** Brings the engine into the browser's own store, counted. Where that fails, starting it says why. */
async function fetchCounted(address: string, progress: StartProgress): Promise<void> {
	const reader = (await fetch(address).catch(() => null))?.body?.getReader();
	if (reader === undefined) return;
	let bytes = 0;
	const next = (): Promise<ReadableStreamReadResult<Uint8Array> | null> =>
		reader.read().catch(() => null);
	for (let part = await next(); part?.value !== undefined; part = await next()) {
		bytes += part.value.byteLength;
		progress(Math.min(1, bytes / engineBytes));
	}
}

async function startDatabase(worker: Worker, address: string): Promise<duckdb.AsyncDuckDB> {
	const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
	await database.instantiate(address);
	await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	return database;
}

/** Rejects when the worker breaks or time runs out; the library itself would leave its promises open. */
function whenBroken(
	worker: Worker,
	longest?: number
): { broken: Promise<never>; settle: () => void } {
	let settle: () => void = () => undefined;
	const broken = new Promise<never>((_, reject) => {
		const fail = (): void => {
			reject(new Error('the database worker stopped'));
		};
		worker.addEventListener('error', fail);
		const timer =
			longest === undefined
				? undefined
				: setTimeout(() => {
						reject(new Error('the database did not start in time'));
					}, longest);
		settle = () => {
			worker.removeEventListener('error', fail);
			clearTimeout(timer);
		};
	});
	// It is only ever raced; on its own it is nobody's failure.
	broken.catch(() => undefined);
	return { broken, settle };
}

/** Starts the database in a worker of its own and locks it before any row comes in. */
export async function openBrowserEngine(
	progress: StartProgress,
	before: FetchedBefore
): Promise<MainEngine> {
	const address = absolute(wasmUrl);
	// A slow network has all the time it needs.
	if (!before.has(address)) await fetchCounted(address, progress);
	const worker = startWorker();
	const start = whenBroken(worker, longestStart);
	try {
		const database = await Promise.race([startDatabase(worker, address), start.broken]);
		before.note(address);
		const connect = (): Promise<duckdb.AsyncDuckDBConnection> =>
			Promise.race([database.connect(), start.broken]);
		const [main, second] = [await connect(), await connect()];
		return await openDatabases(engineOf(worker, main), engineOf(worker, second));
	} catch (cause) {
		worker.terminate();
		throw cause;
	} finally {
		start.settle();
	}
}

function engineOf(worker: Worker, connection: duckdb.AsyncDuckDBConnection): Engine {
	const life = whenBroken(worker);
	// One statement a connection at a time: a second one would end the stream of the first.
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
		const turn = last.then(() => Promise.race([work(), life.broken]));
		last = turn.catch(() => undefined);
		return turn;
	};
	const insert = (table: string, arrowStream: Uint8Array, create: boolean): Promise<void> =>
		connection.insertArrowFromIPCStream(arrowStream, { name: table, create });
	return {
		query: (sql) => inTurn(() => send(connection, sql)),
		load: (table, arrowStream) =>
			inTurn(async () => {
				await send(connection, `DROP TABLE IF EXISTS ${table}`);
				await insert(table, arrowStream, true);
			}),
		append: (table, arrowStream) => inTurn(() => insert(table, arrowStream, false)),
		async cancel() {
			await connection.cancelSent();
		},
		close() {
			life.settle();
			worker.terminate();
			return Promise.resolve();
		}
	};
}

/** Sent statements can be cancelled; queried ones could only be killed with their worker. */
async function send(
	connection: duckdb.AsyncDuckDBConnection,
	sql: string
): Promise<readonly Row[]> {
	try {
		const reader = await connection.send(sql);
		const batches = await reader.readAll();
		return batches.length === 0 ? [] : plainRows(new Table(batches));
	} catch (cause) {
		throw new QueryError(sql, cause);
	}
}
