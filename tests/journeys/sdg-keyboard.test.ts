import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { moveTo, openSamplePage } from './browser.ts';
import { beginAtTop, focusOf, pressKey, tabTo } from './keyboard.ts';
import { speakOn, wordsOf } from './well-said.ts';

it('a target is opened, and a national figure kept in it, by keyboard alone', async () => {
	const page = await open();
	await moveTo(page, '/sdg');
	const rows = page.locator('article details');
	await rows.first().waitFor();
	expect(await page.locator('article details[open]').count()).toBe(0);

	await tabTo(page, /Target 16\.1/);
	await pressKey(page, 'Enter');
	await page.getByText('Significantly reduce all forms of violence').waitFor();
	await tabTo(page, addFigure);
	await pressKey(page, 'Enter');
	// The form that opened has the focus.
	expect((await focusOf(page)).name).toContain('Indicator');
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
	await page.getByText(/Kenya\W*, 2022: \W*61\.8%/).waitFor();
	await focusComes(page, addFigure);
	expect(await page.getByText('Kept as context').count()).toBe(2);
	expect(await page.locator('article details[open]').count()).toBe(1);
});

it('Escape leaves the form of a figure without a change, and gives the focus back', async () => {
	const page = await open();
	await focusComes(page, addFigure);
	await pressKey(page, 'Enter');
	await tabTo(page, 'Country');
	await page.keyboard.type('Uganda');
	await pressKey(page, 'Escape');
	expect((await focusOf(page)).name).toBe(addFigure);
	expect(await page.getByRole('form').count()).toBe(0);
	expect(await page.getByText('Uganda').count()).toBe(0);

	await beginAtTop(page);
	await tabTo(page, /Target 16\.1/);
	await pressKey(page, 'Enter');
	expect(await page.locator('article details[open]').count()).toBe(0);
});

it('another grade is refused, left, and kept by keyboard alone', async () => {
	const page = await open();
	await tabTo(page, /Target 16\.3/);
	await pressKey(page, 'Enter');
	await tabTo(page, /^Official words and checks: told someone when hurt$/i);
	await pressKey(page, 'Enter');
	await tabTo(page, proposeGrade);
	await pressKey(page, 'Enter');
	expect((await focusOf(page)).name).toContain('Grade');

	// Nothing is kept of what was typed before it was left.
	await tabTo(page, 'Reason');
	await page.keyboard.type('We think so');
	await pressKey(page, 'Escape');
	expect((await focusOf(page)).name).toBe(proposeGrade);
	await pressKey(page, 'Enter');
	expect(await page.getByRole('textbox', { name: 'Reason' }).textContent()).toBe('');

	await page.keyboard.type('Same');
	await tabTo(page, 'Reason');
	await page.keyboard.type('We think so');
	await page.keyboard.press('Enter');
	await page.getByText('This grade is higher than what was checked').waitFor();
	expect((await focusOf(page)).name).toBe('Reason');

	await page.keyboard.press('Shift+Tab');
	await page.keyboard.type('Contributes');
	await tabTo(page, 'Reason');
	await page.keyboard.press('Enter');
	// It stands among those that contribute now, and is closed there.
	await focusComes(page, /^Official words and checks: told someone when hurt$/i);
	expect(await page.getByText('Kept with its reason').count()).toBe(2);
});

it('how a question was asked is written down, version by version, by keyboard alone', async () => {
	const page = await open();
	await tabTo(page, /versions of questions/);
	await pressKey(page, 'Enter');
	await tabTo(page, /^Write it down: .*, version .*$/);
	const { name } = await focusOf(page);
	await pressKey(page, 'Enter');
	expect((await focusOf(page)).name).toContain('Wording');
	await page.keyboard.type('Were you hurt?');
	await pressKey(page, 'Escape');
	expect((await focusOf(page)).name).toBe(name);
	expect(await page.getByText('Were you hurt?').count()).toBe(0);

	await pressKey(page, 'Enter');
	await page.keyboard.type('Have you been hurt at home?');
	await page.keyboard.press('Enter');
	await page.getByText('Have you been hurt at home?').waitFor();
	// The next one that nobody wrote down.
	await focusComes(page, /^Write it down: .*, version .*$/);
	expect((await focusOf(page)).name).not.toBe(name);

	const said = page.getByRole('status').filter({ hasText: 'Kept, and the checks are made again.' });
	expect(await said.count()).toBe(1);
	await speakOn(page, 'fr');
	expect(await said.count()).toBe(0);
	const words = (await wordsOf('fr'))['sdg.ways.kept'] ?? '';
	expect(await page.getByRole('status').filter({ hasText: words }).count()).toBe(1);
	await speakOn(page, 'en');
});

it('a number is aligned with another target by keyboard alone', async () => {
	const page = await open();
	await beginAtTop(page);
	await tabTo(page, 'Align a number');
	await pressKey(page, 'Enter');
	await pressKey(page, 'Escape');
	expect((await focusOf(page)).name).toBe('Align a number');
	await pressKey(page, 'Enter');
	expect((await focusOf(page)).name).toContain('Number');
	await page.keyboard.type('communities that stopped');
	await tabTo(page, /Target or indicator/);
	await page.keyboard.type('16.10 ');
	// What was chosen does not take the focus away.
	expect((await focusOf(page)).name).toContain('Target or indicator');
	await tabTo(page, 'Reason');
	await page.keyboard.type('Data are shown at every meeting');
	await page.keyboard.press('Enter');
	await focusComes(page, /^Official words and checks: communities that stopped to reflect$/i);
});

const addFigure = 'Add a national figure as context for target 16.1';
const proposeGrade = 'Propose another grade';
let shared: Promise<Page> | undefined;

/** One page for all of them: each begins where the one before it ended. */
const open = (): Promise<Page> => (shared ??= openSamplePage({ lasting: true }));

/** Waits until what leads on has the focus, once all is drawn anew. */
async function focusComes(page: Page, name: string | RegExp): Promise<void> {
	await expect.poll(async () => (await focusOf(page)).name, { timeout: 60_000 }).toMatch(name);
}
