// @ts-check
/** How long the facilitator waits on a phone: `/meeting` from the saved project of one community, on a CPU six times slower. */
import { readFileSync } from 'node:fs';
import { openContext, openSample, ready, readyAfter } from '../browser.mjs';

/** @typedef {import('playwright-core').Browser} Browser */

/** What it may take (milliseconds). */
export const longestOpening = 3000;

const slower = 6;
const phone = { width: 390, height: 800 };

/** The project for one community, as the laptop of the office hands it over. @param {Browser} browser @param {string} url */
export async function projectForOne(browser, url) {
	const context = await openContext(browser, { viewport: { width: 1366, height: 900 } });
	const page = await context.newPage();
	await openSample(page, url);
	await readyAfter(page, () => page.locator('nav a[href*="meeting"]').first().click());
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save for one community' }).click()
	]);
	const bytes = readFileSync(await file.path());
	await context.close();
	return bytes;
}

/**
 * Opens that project on a new phone, and then the meeting anew, as on the day itself.
 * @param {Browser} browser
 * @param {string} url
 * @param {Buffer} project
 */
export async function timeOfOpening(browser, url, project) {
	const context = await openContext(browser, { viewport: phone, hasTouch: true });
	const page = await context.newPage();
	await page.goto(`${url}/`);
	await ready(page);
	await page
		.locator('input[type=file][accept*=tafakari]')
		.first()
		.setInputFiles({ name: 'one.tafakari', mimeType: 'application/zip', buffer: project });
	await page.getByRole('button', { name: 'Begin the meeting' }).waitFor();
	await page.goto('about:blank');
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await page.addInitScript(noteOpening);
	await page.goto(`${url}/meeting`, { waitUntil: 'commit' });
	await page.locator('html[data-opened]:not([data-opened=""])').waitFor({ state: 'attached' });
	const took = await page.evaluate(() => Number(document.documentElement.dataset['opened']));
	await context.close();
	return took;
}

/**
 * The page notes itself when the screen that is ready has been drawn, in milliseconds since it was asked for: what watches
 * from outside would be slowed with it.
 */
function noteOpening() {
	const note = () => {
		const { dataset } = document.documentElement;
		if (dataset['ready'] !== 'true' || 'opened' in dataset) return;
		dataset['opened'] = '';
		requestAnimationFrame(() => {
			setTimeout(() => {
				dataset['opened'] = String(performance.now());
			});
		});
	};
	new MutationObserver(note).observe(document, {
		attributes: true,
		attributeFilter: ['data-ready'],
		subtree: true
	});
}
