// @ts-check
/** A pinned Chromium, and the few moves that journeys, pictures and measurements share. */
import { chromium } from 'playwright-core';
import { browserFlags, findChromium, shortLivedFlags } from './chromium.mjs';

/** @typedef {import('playwright-core').Page} Page */

export const sampleButton = 'Try with sample data';

/** The same everywhere: time zone, language, no animation. */
const contextOptions = /** @type {const} */ ({
	timezoneId: 'UTC',
	locale: 'en-GB',
	reducedMotion: 'reduce',
	acceptDownloads: true
});

/** A busy machine is slow, not broken. */
const patience = 60_000;

function launchOptions() {
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error('missing Chromium: set CHROMIUM to its path');
	return { executablePath, args: browserFlags };
}

/**
 * @param {import('playwright-core').LaunchOptions} [options]
 */
export function launchBrowser(options = {}) {
	return chromium.launch({ ...launchOptions(), ...options });
}

/**
 * A browsing context with nothing stored. Nothing is kept for the time without a network in it either: that would be
 * fetched anew each time, beside what is looked at.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} options
 */
export async function openContext(browser, options) {
	const context = await browser.newContext({
		...contextOptions,
		serviceWorkers: 'block',
		...options
	});
	context.setDefaultTimeout(patience);
	return context;
}

/**
 * A browser of its own with what it stored before, as somebody has who opens it again.
 * @param {string} folder in which it stores
 * @param {import('playwright-core').BrowserContextOptions} options
 */
export async function openProfile(folder, options) {
	const context = await chromium.launchPersistentContext(folder, {
		...launchOptions(),
		args: shortLivedFlags,
		...contextOptions,
		...options
	});
	context.setDefaultTimeout(patience);
	return context;
}

/** Waits until the screen shows its final numbers. @param {Page} page */
export async function ready(page) {
	await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
}

/**
 * Does something that sets the screen to work, and waits until it is ready again. It notices the work
 * itself, so that the readiness from before cannot be taken for the one after.
 * @param {Page} page
 * @param {() => Promise<unknown>} action
 */
export async function readyAfter(page, action) {
	const readyAgain = page.evaluate(
		() =>
			new Promise((resolve) => {
				const html = document.documentElement;
				let worked = false;
				const look = () => {
					const isReady = html.dataset['ready'] === 'true';
					if (worked && isReady) resolve(undefined);
					worked ||= !isReady;
				};
				look();
				new MutationObserver(look).observe(html, { attributeFilter: ['data-ready'] });
			})
	);
	await action();
	await readyAgain;
}

/** From the start screen to the sample project, in one click. @param {Page} page @param {string} url */
export async function openSample(page, url) {
	await page.goto(`${url}/`);
	await ready(page);
	await readyAfter(page, () => page.getByRole('button', { name: sampleButton }).click());
}

/**
 * Opens a screen afresh, as with a bookmark.
 * @param {Page} page
 * @param {string} url of the site
 * @param {string} path with the hash
 */
export async function openScreen(page, url, path) {
	// Leaving first: a change of nothing but the hash would not load the page again.
	await page.goto('about:blank');
	await page.goto(`${url}${path}`);
	await ready(page);
}

/**
 * Moves to another screen as with a link in the page: what is open stays open, and nothing is read again.
 * @param {Page} page
 * @param {string} path with the hash
 */
export async function moveTo(page, path) {
	await page.evaluate((href) => {
		// The screen that comes says itself when it is ready.
		document.documentElement.dataset['ready'] = 'false';
		const link = document.createElement('a');
		link.href = href;
		document.querySelector('main')?.append(link);
		link.click();
		link.remove();
	}, path);
	// Until it has come, the screen before may still say that it is ready.
	const wanted = placeOf(new URL(path, page.url()));
	await page.waitForURL((url) => placeOf(url) === wanted, { waitUntil: 'commit' });
	await ready(page);
}

/** @param {URL} url */
const placeOf = ({ pathname }) => pathname.replace(/\/$/, '');
