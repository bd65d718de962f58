import { expect, it } from 'vitest';
import { moveTo, openSamplePage } from './browser.ts';
import { focusOf, pressKey, tabTo } from './keyboard.ts';

it('a target is opened, and a national figure kept in it, by keyboard alone', async () => {
	const page = await openSamplePage();
	await moveTo(page, '/sdg');
	const rows = page.locator('article details');
	await rows.first().waitFor();
	expect(await page.locator('article details[open]').count()).toBe(0);

	await tabTo(page, /Target 16\.1/);
	await pressKey(page, 'Enter');
	await page.getByText('Significantly reduce all forms of violence').waitFor();
	await tabTo(page, 'Add a national figure as context for target 16.1');
	await pressKey(page, 'Enter');
	await tabTo(page, 'Figure, as the source prints it');
	await page.keyboard.type('61.8%');
	await tabTo(page, 'Country');
	await page.keyboard.type('Kenya');
	await tabTo(page, 'Year');
	await page.keyboard.type('2022');
	await tabTo(page, 'Source');
	await page.keyboard.type('National survey');
	await page.keyboard.press('Enter');

	// The numbers are made anew, and the row in which somebody worked is still open.
	await page.getByText('Kept as context').waitFor();
	await page.getByText('Kenya, 2022: 61.8%').waitFor();
	expect((await focusOf(page)).name).toContain('Kept as context');
	expect(await page.locator('article details[open]').count()).toBe(1);

	await tabTo(page, /Target 16\.1/);
	await pressKey(page, 'Enter');
	expect(await page.locator('article details[open]').count()).toBe(0);
});
