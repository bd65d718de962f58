// @ts-check
/** One large file, dropped on an empty start screen by a new visitor: from there to the first indicator chart. */
import { openContext, ready } from '../browser.mjs';
import { laptop } from '../screens.mjs';

/**
 * @typedef {object} Load
 * @property {number} chart milliseconds from the choice of the file to the first indicator chart
 * @property {number} done milliseconds until the project is kept as well
 * @property {number} longestTask milliseconds of the longest task of the page's main thread meanwhile; 0 where none
 *   was longer than 50
 * @property {readonly string[]} steps what the page said that it was doing, with the time at which it began
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} path
 * @returns {Promise<Load>}
 */
export async function loadFile(browser, url, path) {
	const context = await openContext(browser, { viewport: laptop });
	// Large files take their time.
	context.setDefaultTimeout(0);
	const page = await context.newPage();
	await page.goto(`${url}/`);
	await ready(page);
	await page.evaluate(watch);
	await page.locator('input[type=file][multiple]').first().setInputFiles(path);
	await page.locator('nav a[href*="indicators"]').first().click();
	await page.locator('html[data-bench-chart]').waitFor({ state: 'attached' });
	await page.locator('html[data-bench-done]').waitFor({ state: 'attached' });
	const load = await page.evaluate(
		() => /** @type {Load} */ (Reflect.get(globalThis, 'benchLoad'))
	);
	await context.close();
	return load;
}

/** Runs in the page: notes when the first chart stands, when all is done, and how long the longest task was. */
function watch() {
	const html = document.documentElement;
	const load = { chart: 0, done: 0, longestTask: 0, steps: /** @type {string[]} */ ([]) };
	let start = 0;
	let step = '';
	Object.assign(globalThis, { benchLoad: load });
	document.addEventListener('change', () => (start = performance.now()), true);
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			if (start > 0 && startTime + duration > start) {
				load.longestTask = Math.max(load.longestTask, duration);
				load.steps.push(`task of ${Math.round(duration)} at ${Math.round(startTime - start)}`);
			}
		}
	}).observe({ type: 'longtask' });
	const look = () => {
		if (start === 0) return;
		const now = performance.now() - start;
		const said = document.querySelector('.progress .label')?.textContent ?? '';
		if (said !== step) load.steps.push(`${said} at ${Math.round(now)}`);
		step = said;
		if (load.chart === 0 && document.querySelector('main svg.marks') !== null) {
			load.chart = now;
			html.dataset['benchChart'] = 'true';
		}
		// Everything was kept when nothing is being done any more.
		if (load.chart > 0 && load.done === 0 && said === '') {
			load.done = now;
			// A task that is still running is reported when it ends.
			setTimeout(() => (html.dataset['benchDone'] = 'true'), 100);
		}
	};
	new MutationObserver(look).observe(document.body, {
		subtree: true,
		childList: true,
		characterData: true
	});
}
