import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { openSamplePage, readyAfter } from './browser.ts';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

/** A host that sends no headers of ours and keeps the app in a sub-folder. */
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'tafakari-host-'));
	symlinkSync(resolve('build'), join(folder, 'tools'), 'junction');
	server = await serve({ folder });
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

it('the app works in a sub-folder of a plain static host', async () => {
	const site = `${server.url}/tools`;
	const page = await openSamplePage({ site });
	for (const screen of ['data', 'change', 'indicators']) {
		const link = page.locator(`nav a[href*="${screen}"]`).first();
		await readyAfter(page, () => link.click());
		expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/tools/${screen}/?$`));
	}
	await page.reload();
	await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
});
