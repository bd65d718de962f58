import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { engineBytes } from '../../../src/lib/engine/browser-engine.ts';

test('the progress of fetching the engine is told against its true length', () => {
	const file = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	expect(statSync(file).size).toBe(engineBytes);
});
