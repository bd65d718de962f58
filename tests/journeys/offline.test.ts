import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { expectWellMade, moveTo, openStoredPage, ready } from './browser.ts';
import { openSample } from '../../scripts/browser.mjs';

/**
 * One story on a plain host that keeps the app in a sub-folder: the app is opened once, the network goes, the browser is
 * closed and opened again, and a newer version comes.
 */
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
const paths = [
	'',
	'data',
	'indicators#one=O1',
	'change',
	'sdg',
	'targets',
	'summary#period=2025',
	'meeting'
];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'tafakari-offline-'));
	cpSync('build', join(folder, 'host/tools'), { recursive: true });
	server = await serve({ folder: join(folder, 'host') });
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const site = (): string => `${server.url}/tools`;
const appFile = (name: string): string => join(folder, 'host/tools', name);
const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The browser of somebody who comes back; without a network it may say that it looked for a newer version. */
function openBrowser(): Promise<Page> {
	const expected = /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/;
	return openStoredPage(join(folder, 'profile'), { site: site(), lasting: true, expected });
}

/** Everything in Cache Storage: under which name it is kept, and the sum of what is there. */
function keptInCaches(page: Page): Promise<{ name: string; sum: string }[]> {
	return page.evaluate(async () => {
		const all: { name: string; sum: string }[] = [];
		for (const cacheName of await caches.keys()) {
			const cache = await caches.open(cacheName);
			for (const request of await cache.keys()) {
				const body = await (await cache.match(request))?.arrayBuffer();
				const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body!));
				const sum = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
				all.push({ name: request.url, sum });
			}
		}
		return all;
	});
}

/** The list that the build wrote: the sum of each file by its path. */
function listedSums(): Map<string, string> {
	const worker = readFileSync(appFile('service-worker.js'), 'utf8');
	const parts = worker.matchAll(/([0-9a-f]{64}) \d+ (?:first|later) ([^|`'"]+)/g);
	return new Map(Array.from(parts, ([, sum, path]) => [path!, sum!]));
}

/** Changes a file of the host as the build of another version would. */
function publish(name: string, change: (text: string) => string): void {
	const before = readFileSync(appFile(name));
	const after = Buffer.from(change(before.toString()));
	const worker = readFileSync(appFile('service-worker.js'), 'utf8');
	const line = (bytes: Buffer): string => `${sumOf(bytes)} ${bytes.length} `;
	expect(worker).toContain(line(before));
	for (const path of [name, 'service-worker.js'])
		for (const ending of ['.br', '.gz']) rmSync(appFile(path + ending), { force: true });
	writeFileSync(appFile(name), after);
	writeFileSync(appFile('service-worker.js'), worker.replace(line(before), line(after)));
}

const readyWord = (page: Page) => page.getByText('Ready without network', { exact: true });
const newer = (page: Page) => page.getByText('A newer version is here');
const isSecond = (page: Page) => page.locator('meta[name="second-version"]').count();

let page: Page;

it('what is kept is the whole build and nothing else, and the word for it comes when all of it is there', async () => {
	page = await openBrowser();
	await page.goto(`${site()}/`);
	await ready(page);
	expect(await readyWord(page).count()).toBe(0);
	await openSample(page, site());
	await readyWord(page).waitFor();

	const listed = listedSums();
	const kept = await keptInCaches(page);
	const files = kept.filter(({ name }) => !name.endsWith('/kept/whole'));
	expect(kept.length - files.length).toBe(1);
	expect(new Set(files.map(({ sum }) => sum))).toEqual(new Set(listed.values()));
	for (const { name, sum } of files) expect(name).toBe(`${site()}/kept/${sum}`);
	for (const [path, sum] of listed) expect(sumOf(readFileSync(appFile(path)))).toBe(sum);
});

it('every screen opens by its address without a network, after the browser was closed', async () => {
	await server.close();
	await page.context().close();
	page = await openBrowser();
	await page.context().setOffline(true);
	for (const path of [...paths, 'data/']) {
		await page.goto('about:blank');
		await page.goto(`${site()}/${path}`);
		await page.getByRole('heading', { level: 1 }).waitFor();
	}
	expect(page.url()).toBe(`${site()}/data`);
	await ready(page);
	await readyWord(page).waitFor();
	for (const path of paths) await moveTo(page, `${site()}/${path}`);
	await openSample(page, site());
});

it('a newer version waits until it is welcome, and is then kept whole too', async () => {
	await page.context().setOffline(false);
	server = await serve({ folder: join(folder, 'host'), port: server.port });
	publish('index.html', (html) =>
		html.replace('<head>', '<head><meta name="second-version" content="yes">')
	);
	await page.goto(`${site()}/`);
	await newer(page).waitFor();
	await page.reload();
	await newer(page).waitFor();
	expect(await isSecond(page)).toBe(0);
	await ready(page);
	await expectWellMade(page);
	await page.getByRole('button', { name: 'Use it now' }).click();
	await page.locator('meta[name="second-version"]').waitFor({ state: 'attached' });
	await ready(page);
	await readyWord(page).waitFor();
	expect(await newer(page).count()).toBe(0);
	const after = await keptInCaches(page);
	const whole = sumOf(Buffer.alloc(0));
	expect(new Set(after.map(({ sum }) => sum))).toEqual(new Set([...listedSums().values(), whole]));
	await page.context().close();
});
