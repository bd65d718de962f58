import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { colorSchemes, laptop, phone, screens } from '../../scripts/screens.mjs';
import { axeFindings, moveTo, openPage, openSamplePage, overflow, visit } from './browser.ts';

const sizes = Object.entries({ laptop, phone });

/** Everything that must hold for a screen that stands open, at both widths and in both themes. */
async function expectWellMade(page: Page): Promise<void> {
	const findings: string[] = [];
	for (const [device, size] of sizes) {
		await page.setViewportSize(size);
		const tooWide = await overflow(page);
		if (tooWide > 0) findings.push(`${device}: ${tooWide} px wider than the window`);
		for (const colorScheme of colorSchemes) {
			await page.emulateMedia({ colorScheme });
			const found = await axeFindings(page);
			findings.push(...found.map((finding) => `${device}, ${colorScheme}: ${finding}`));
		}
	}
	expect(findings).toEqual([]);
}

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
			await expectWellMade(page);
		});
	}
});
