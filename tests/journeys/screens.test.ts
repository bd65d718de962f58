import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { screens } from '../../scripts/screens.mjs';
import { expectWellMade, moveTo, openPage, openSamplePage, visit } from './browser.ts';

describe('every screen is accessible and fits a phone', () => {
	let samplePage: Promise<Page> | undefined;

	for (const screen of screens) {
		it(`${screen.name} (${screen.path})`, async () => {
			if (screen.project) {
				const page = await (samplePage ??= openSamplePage({ lasting: true }));
				await moveTo(page, screen.path);
				await expectWellMade(page);
				return;
			}
			const page = await openPage();
			await visit(page, screen.path);
			// Words that a first screen can do without come when the browser has time for them.
			await page.locator('#templates', { hasText: /\S/ }).waitFor();
			await expectWellMade(page);
		});
	}
});
