// @ts-check
/** The reference of large files: what DuckDB-WASM's own reader takes for the same file in the same browser. */
import { join } from 'node:path';
import { build } from 'vite';
import { openContext } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { root } from '../terminal.mjs';

/** Builds the page that does it, and serves it until `close` is called. */
export async function serveBareReader() {
	const folder = join(root, 'node_modules/.cache/tafakari/bare');
	await build({
		root: join(root, 'scripts/bench/bare'),
		configFile: false,
		logLevel: 'error',
		base: './',
		build: { outDir: folder, emptyOutDir: true, target: 'esnext', assetsInlineLimit: 0 }
	});
	return serve({ folder });
}

/**
 * Milliseconds of `read_csv`, all columns as text, without the engine's start.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} path
 */
export async function bareTime(browser, url, path) {
	const context = await openContext(browser, {});
	const page = await context.newPage();
	await page.goto(`${url}/index.html`);
	await page.locator('body[data-ready]').waitFor({ state: 'attached' });
	await page.locator('input').setInputFiles(path);
	const done = page.locator('body[data-milliseconds]');
	await done.waitFor({ state: 'attached', timeout: 0 });
	const milliseconds = Number(await done.getAttribute('data-milliseconds'));
	await context.close();
	return milliseconds;
}
