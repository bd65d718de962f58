// @ts-check
/**
 * `npm run bench`: how long people wait, measured on the production build in Chromium. Every time is
 * given beside a reference that was measured in the same run, so that the ratios of two machines can
 * be compared: a fixed piece of plain JavaScript in the same page, or for large files what
 * DuckDB-WASM's own reader takes. And how often the statistics would have misled, on made-up data
 * with a known truth, beside how often they may: where one does so more often than that, it fails.
 * Writes bench/results.json and prints a table; what is being done goes to stderr.
 *
 * In a hurry: `BENCH_ROWS=100000` for a smaller large file (its results bear other names),
 * `BENCH_ROUNDS=1`, `BENCH_ONLY=load`, `BENCH_ONLY=waits`, `BENCH_ONLY=meeting` or `BENCH_ONLY=simulation`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareTime, serveBareReader } from './bench/bare-reader.mjs';
import { loadFile } from './bench/large-file.mjs';
import { meetingsFile } from './bench/meetings-file.mjs';
import { longestOpening, projectForOne, timeOfOpening } from './bench/meeting-open.mjs';
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

const only = process.env['BENCH_ONLY'] ?? '';
const rows = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
const roundsOfWaits = Number(process.env['BENCH_ROUNDS'] ?? 5);
const roundsOfLoads = Number(process.env['BENCH_ROUNDS'] ?? 3);

/** A page that stands still for longer feels stuck (milliseconds). */
const longestAllowed = 100;

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./bench/large-file.mjs').Load} Load */
/** @typedef {{ name: string, value: number, unit: string, reference: number, ratio: number }} Result */

requireNode();
await installWhenNeeded();
/** @type {Map<string, number[]>} */
const times = new Map();
/** @type {number[]} */
const references = [];
/** @type {Result[]} */
const results = [];
/** @type {string[]} */
const misleading = [];

if (only === '' || only === 'simulation') await measureSimulation();
if (only !== 'simulation') await measureInBrowser();

mkdirSync(join(root, 'bench'), { recursive: true });
writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, '\t')}\n`);
for (const { name, value, unit, reference, ratio } of results) {
	const compared = `${ratio.toFixed(2).padStart(8)} × ${reference}`;
	say(`${name.padEnd(48)} ${String(value).padStart(8)} ${unit.padEnd(7)} ${compared}`);
}
if (misleading.length > 0) stop(['further off than chance:', ...misleading].join('\n'));

/** Which ones are further off than chance allows is said at the end. */
async function measureSimulation() {
	tell('made-up communities with a known truth');
	const { runnerImport } = await import('vite');
	/** @type {{ module: typeof import('../tests/simulation/simulate.ts') }} */
	const { module } = await runnerImport(join(root, 'tests/simulation/simulate.ts'), {
		configFile: false,
		logLevel: 'error'
	});
	for (const { name, value, unit, reference, lowest, highest } of module.simulate()) {
		addResult(name, Math.round(value * 10_000) / 10_000, unit, reference);
		const limits = `${lowest.toFixed(4)} to ${highest.toFixed(4)}`;
		if (!(value >= lowest && value <= highest)) misleading.push(`${name} ${value}, not ${limits}`);
	}
}

async function measureInBrowser() {
	await buildWhenNeeded();
	if ((await findOrInstallChromium()) === undefined) {
		stop('nothing can be measured without Chromium');
	}
	const server = await serve({ folder: join(root, 'build') });
	const browser = await launchBrowser();
	try {
		if (only === '' || only === 'waits') await measureWaits(browser, server.url);
		if (only === '' || only === 'meeting') await measureMeeting(browser, server.url);
		if (only === '' || only === 'load') await measureLoads(browser, server.url);
	} finally {
		await browser.close();
		await server.close();
	}
}

/** @param {Browser} browser @param {string} url */
async function measureWaits(browser, url) {
	for (let round = 1; round <= roundsOfWaits; round += 1) {
		tell(`waits, round ${round} of ${roundsOfWaits}`);
		await measureOnce(browser, url);
	}
	const reference = median(references);
	for (const [name, values] of times) addResult(name, median(values), 'ms', reference);
}

/**
 * The meeting on a slow phone, beside what it may take.
 * @param {Browser} browser
 * @param {string} url
 */
async function measureMeeting(browser, url) {
	const project = await projectForOne(browser, url);
	/** @type {number[]} */
	const openings = [];
	for (let round = 1; round <= roundsOfWaits; round += 1) {
		tell(`the meeting on a slow phone, round ${round} of ${roundsOfWaits}`);
		openings.push(await timeOfOpening(browser, url, project));
	}
	addResult('meeting.open', median(openings), 'ms', longestOpening);
}

/**
 * A file of many rows and one of a tenth of them, each dropped by a new visitor.
 * @param {Browser} browser
 * @param {string} url
 */
async function measureLoads(browser, url) {
	const folder = join(root, 'node_modules/.cache/tafakari/bench');
	const large = await meetingsFile(folder, rows);
	const small = await meetingsFile(folder, rows / 10);
	const bare = await serveBareReader();
	// One of each in turn, so that a busy minute slows all of them.
	/** @type {number[]} */
	const bares = [];
	/** @type {Load[]} */
	const loads = [];
	/** @type {Load[]} */
	const smalls = [];
	for (let round = 1; round <= roundsOfLoads; round += 1) {
		tell(`a file of ${rows} rows, round ${round} of ${roundsOfLoads}`);
		bares.push(await bareTime(browser, bare.url, large));
		smalls.push(await loadFile(browser, url, small));
		loads.push(await loadFile(browser, url, large));
		tell(
			JSON.stringify({ bare: bares.at(-1), small: smalls.at(-1), large: loads.at(-1) }, null, 1)
		);
	}
	await bare.close();
	const chart = median(loads.map((load) => load.chart));
	const chartOfSmall = median(smalls.map((load) => load.chart));
	addResult(`load.${shortNumber(rows)}`, chart, 'ms', median(bares));
	addResult('load.growth', perRow(chart, rows), 'µs/row', perRow(chartOfSmall, rows / 10));
	addResult('page.blocked', median(loads.map((load) => load.longestTask)), 'ms', longestAllowed);
	addResult('load.kept', median(loads.map((load) => load.done)), 'ms', median(bares));
}

/**
 * One visitor with an empty browser: every wait once.
 * @param {Browser} browser
 * @param {string} url
 */
async function measureOnce(browser, url) {
	const context = await openContext(browser, { viewport: laptop });
	const page = await context.newPage();
	await page.goto(`${url}/`);
	await ready(page);
	references.push(await referenceTime(page));

	const sample = page.getByRole('button', { name: sampleButton });
	await time('sample data, from click to final numbers', () =>
		readyAfter(page, () => sample.click())
	);
	await time('a stored project, from opening to final numbers', () =>
		openScreen(page, url, '/indicators')
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

/** @param {string} name @param {number} value @param {string} unit @param {number} reference */
function addResult(name, value, unit, reference) {
	const ratio = Math.round((value / reference) * 1000) / 1000;
	results.push({ name, value, unit, reference, ratio });
}

/** Microseconds for each row. @param {number} milliseconds @param {number} count */
function perRow(milliseconds, count) {
	return Math.round((milliseconds / count) * 100_000) / 100;
}

/** `1m`, `100k`. @param {number} count */
function shortNumber(count) {
	return count % 1_000_000 === 0 ? `${count / 1_000_000}m` : `${count / 1000}k`;
}

/** @param {string} text */
function tell(text) {
	process.stderr.write(`${text}\n`);
}
