import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { moveTo, openSamplePage, readyAfter } from './browser.ts';
import { beginAtTop, focusOf, pressKey, tabThrough, tabTo } from './keyboard.ts';

/** Among what is promised, and not in the field in which it was written. */
const promised = (page: Page) =>
	page.getByRole('region', { name: 'Our promises' }).getByText('Walk with the girls to school');

it('a whole meeting is held by keyboard alone', async () => {
	const page = await openSamplePage();
	await moveTo(page, '/meeting');
	await tabTo(page, 'Begin the meeting');
	await pressKey(page, 'Enter');
	await page.getByRole('heading', { level: 1, name: 'Last time' }).waitFor();
	await pressKey(page, 'ArrowRight');

	// The beans are dragged by the arrow keys.
	const beans = page.getByRole('slider', { name: /beans of ten/ });
	await tabTo(page, /beans of ten/);
	for (let bean = 0; bean < 6; bean += 1) await pressKey(page, 'ArrowRight');
	expect(await beans.inputValue()).toBe('6');
	await page.getByText('6 of 10').waitFor();
	await pressKey(page, 'ArrowLeft');
	expect(await beans.inputValue()).toBe('5');
	await tabTo(page, 'Who guesses');
	await pressKey(page, 'Enter');
	await tabTo(page, 'Girls');
	await pressKey(page, 'Space');
	await tabTo(page, 'Go on');
	await pressKey(page, 'Enter');
	await page.getByRole('img', { name: '5 of 10' }).first().waitFor();
	await pressKey(page, 'ArrowRight');

	await tabTo(page, 'Our leaders');
	await pressKey(page, 'Space');
	expect(await page.getByRole('button', { name: 'Our leaders', pressed: true }).count()).toBe(1);
	// Whatever else is looked at.
	const promise = page.getByRole('button', { name: 'Add this promise' });
	while ((await promise.count()) === 0) await pressKey(page, 'ArrowRight');

	await tabTo(page, 'What we promise');
	await page.keyboard.type('Walk with the girls to school');
	await tabTo(page, 'The committee');
	await pressKey(page, 'Space');
	await tabTo(page, 'Add this promise');
	await pressKey(page, 'Enter');
	await promised(page).waitFor();
	await pressKey(page, 'ArrowRight');

	await tabTo(page, /^Yes, with our name/);
	await pressKey(page, 'Space');
	await tabTo(page, 'Keep this meeting');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Kept' }).waitFor();
	expect((await focusOf(page)).name).toContain('Kept');
	await tabTo(page, 'To the start of the meetings');
	await pressKey(page, 'Enter');
	await page.getByRole('button', { name: 'Begin the meeting' }).waitFor();
});

it('numbers, changes, targets and the summary are worked with by keyboard alone', async () => {
	const page = await openSamplePage();
	await tabTo(page, /^All indicators/);
	await pressKey(page, 'Shift+Tab');
	await enter('/targets');
	await tabTo(page, 'Set a target');
	await pressKey(page, 'Enter');
	await page.getByRole('heading', { name: 'Set a target' }).waitFor();
	expect((await focusOf(page)).fault).toBe('');

	await enter('/change');
	await tabTo(page, 'Doing more');
	await readyAfter(page, () => page.keyboard.press('Enter'));
	await page.locator('[aria-current=page]', { hasText: 'Doing more' }).waitFor();
	await tabThrough(page);

	await enter('/summary');
	const areas = page.getByRole('checkbox', { name: 'Show numbers by area' });
	const before = await areas.isChecked();
	await tabTo(page, /^Show numbers by area/);
	await readyAfter(page, () => page.keyboard.press('Space'));
	expect(await areas.isChecked()).toBe(!before);
	expect((await focusOf(page)).name).toMatch(/^Show numbers by area/);
	await tabThrough(page);

	/** Past the frame around every screen, as its first link offers. */
	async function enter(path: string): Promise<void> {
		await moveTo(page, path);
		await beginAtTop(page);
		await tabTo(page, 'Skip to the content');
		await pressKey(page, 'Enter');
	}
});
