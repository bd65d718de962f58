// @ts-check
/** `npm run pictures`: every screen with the sample project, laptop and phone, light and dark. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, moveTo, openContext, openSample, openScreen } from './browser.mjs';
import { findOrInstallChromium, shortLivedFlags } from './chromium.mjs';
import { buildWhenNeeded } from './prepare.mjs';
import { colorSchemes, laptop, phone, screens } from './screens.mjs';
import { serve } from './serve.mjs';
import { root, say, stop } from './terminal.mjs';

const folder = join(root, 'pictures');
const devices = Object.entries({ laptop, phone });

await buildWhenNeeded();
if ((await findOrInstallChromium()) === undefined) stop('no pictures without Chromium');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const server = await serve({ folder: join(root, 'build') });
const browser = await launchBrowser({ args: shortLivedFlags });
try {
	const empty = await (await openContext(browser, { viewport: laptop })).newPage();
	await takeAll(empty, false, (path) => openScreen(empty, server.url, path));
	const sample = await (await openContext(browser, { viewport: laptop })).newPage();
	await openSample(sample, server.url);
	// The project is read once: from screen to screen as with a link.
	await takeAll(sample, true, (path) => moveTo(sample, path));
} finally {
	await browser.close();
	await server.close();
}

/**
 * Each screen is drawn for its window and its theme, as it is for those who have them.
 * @param {import('playwright-core').Page} page
 * @param {boolean} project
 * @param {(path: string) => Promise<void>} show
 */
async function takeAll(page, project, show) {
	for (const [device, size] of devices) {
		await page.setViewportSize(size);
		for (const colorScheme of colorSchemes) {
			await page.emulateMedia({ colorScheme });
			for (const screen of screens.filter((screen) => screen.project === project)) {
				await show(screen.path);
				const name = `${screen.name}-${device}-${colorScheme}.png`;
				await page.screenshot({ path: join(folder, name), fullPage: true });
				say(`pictures/${name}`);
			}
		}
	}
}
