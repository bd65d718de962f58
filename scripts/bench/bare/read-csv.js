// @ts-check
/** DuckDB-WASM and nothing else: how long its own reader takes for a chosen file, once the engine stands. */
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** @param {string} url */
const absolute = (url) => new URL(url, document.baseURI).href;

const input = /** @type {HTMLInputElement} */ (document.querySelector('input'));
const database = new AsyncDuckDB(new VoidLogger(), new Worker(absolute(workerUrl)));
await database.instantiate(absolute(wasmUrl));
const connection = await database.connect();

input.onchange = async () => {
	const start = performance.now();
	const file = input.files?.[0];
	await database.registerFileHandle(
		'chosen.csv',
		file,
		DuckDBDataProtocol.BROWSER_FILEREADER,
		true
	);
	await connection.query(
		`CREATE OR REPLACE TABLE chosen AS SELECT * FROM read_csv('chosen.csv', all_varchar = true)`
	);
	const counted = await connection.query('SELECT count(*)::INTEGER AS rows FROM chosen');
	const milliseconds = performance.now() - start;
	await database.dropFile('chosen.csv');
	Object.assign(document.body.dataset, { rows: counted.get(0)?.rows, milliseconds });
};
document.body.dataset.ready = 'true';
