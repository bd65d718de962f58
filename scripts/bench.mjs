// @ts-check
/**
 * `npm run bench`: how long people wait, measured on the production build in Chromium. Every time is
 * given beside a reference, a fixed piece of plain JavaScript timed in the same page, so that the
 * ratios of two machines can be compared. Writes bench/results.json and prints a table.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	launchBrowser,
	openContext,
	openScreen,
	ready,
	readyAfter,
	sampleButton
} from './browser.mjs';
import { findOrInstallChromium } from './chromium.mjs';
import { buildWhenNeeded, installWhenNeeded, requireNode } from './prepare.mjs';
import { laptop } from './screens.mjs';
import { serve } from './serve.mjs';
import { root, say, stop } from './terminal.mjs';

const rounds = 5;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ name: string, value: number, unit: string, reference: number, ratio: number }} Result */

requireNode();
await installWhenNeeded();
await buildWhenNeeded();
if ((await findOrInstallChromium()) === undefined) stop('nothing can be measured without Chromium');

const server = await serve({ folder: join(root, 'build') });
const browser = await launchBrowser();
/** @type {Map<string, number[]>} */
const times = new Map();
/** @type {number[]} */
const references = [];

try {
	for (let round = 0; round < rounds; round += 1) await measureOnce();
} finally {
	await browser.close();
	await server.close();
}

const reference = median(references);
const results = [...times].map(([name, values]) => resultOf(name, median(values)));
mkdirSync(join(root, 'bench'), { recursive: true });
writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, '\t')}\n`);
say(`reference: ${reference} ms of plain JavaScript; medians of ${rounds} rounds`);
for (const { name, value, unit, ratio } of results) {
	say(`${name.padEnd(48)} ${String(value).padStart(7)} ${unit} ${ratio.toFixed(2).padStart(8)} ×`);
}

/** One visitor with an empty browser: every wait once. */
async function measureOnce() {
	const context = await openContext(browser, { viewport: laptop });
	const page = await context.newPage();
	await page.goto(`${server.url}/`);
	await ready(page);
	references.push(await referenceTime(page));

	const sample = page.getByRole('button', { name: sampleButton });
	await time('sample data, from click to final numbers', () =>
		readyAfter(page, () => sample.click())
	);
	await time('a stored project, from opening to final numbers', () =>
		openScreen(page, server.url, '/indicators')
	);
	const results = page.getByRole('button', { name: 'Download all results (CSV)' });
	await time('download of all results', async () => {
		const [file] = await Promise.all([page.waitForEvent('download'), results.click()]);
		await file.path();
	});
	const change = page.locator('nav a[href*="change"]').first();
	await time('moving to another screen', async () => {
		await readyAfter(page, () => change.click());
	});
	await context.close();
}

/**
 * @param {string} name
 * @param {() => Promise<unknown>} action
 */
async function time(name, action) {
	const start = performance.now();
	await action();
	times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
}

/** Sorts and sums a million pseudo-random numbers, in the page. @param {Page} page */
function referenceTime(page) {
	return page.evaluate(() => {
		const start = performance.now();
		const numbers = new Float64Array(1_000_000);
		let state = 1;
		for (let index = 0; index < numbers.length; index += 1) {
			state = (state * 48_271) % 2_147_483_647;
			numbers[index] = state;
		}
		const texts = Array.from(numbers.sort().subarray(0, 200_000), String);
		const keys = new Map(texts.map((text, index) => [text, index]));
		return keys.size > 0 ? performance.now() - start : 0;
	});
}

/** @param {number[]} values */
function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

/** @param {string} name @param {number} value @returns {Result} */
function resultOf(name, value) {
	const ratio = Math.round((value / reference) * 1000) / 1000;
	return { name, value, unit: 'ms', reference, ratio };
}
