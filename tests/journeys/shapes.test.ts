import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectWellMade, openPage, ready, readyAfter, visit } from './browser.ts';

/** Children out of school by month, girls and boys side by side, with a sum at the end and a note to nobody. */
const monthly = [
	'Village chief;Community;Girls Jan-24;Boys Jan-24;Girls Feb-24;Boys Feb-24;Girls Mar-24;Boys Mar-24;Total',
	'A. Nonymous;C1;12;14;11;;15;16;68',
	'B. Nonymous;C2;20;21;22;23;24;25;135',
	'C. Nonymous;C3;;;;;;;'
].join('\n');

const yearless = monthly.replaceAll('-24', '');

async function drop(page: Page, name: string, text: string): Promise<void> {
	const input = page.locator('input[type=file][multiple]').first();
	await readyAfter(page, () =>
		input.setInputFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }])
	);
}

let shared: Promise<Page> | undefined;

/** One page for all journeys, of which only the last brings something in. */
const open = (): Promise<Page> => (shared ??= openPage({ lasting: true }));

/** The file waits, with nothing answered. */
async function openMonthly(text = monthly): Promise<Page> {
	const page = await open();
	await drop(page, 'monthly.csv', text);
	await page.getByRole('heading', { name: 'Months stand side by side here' }).waitFor();
	return page;
}

async function giveUp(page: Page): Promise<void> {
	await bar(page).getByRole('button', { name: 'Give up' }).click();
	await page.getByText('Nothing was changed').waitFor();
}

const bar = (page: Page) => page.getByRole('group', { name: 'Finish' });

it('what the columns would become is shown', async () => {
	const page = await open();
	await visit(page, '/data');
	await openMonthly(yearless);
	await expectWellMade(page);
	await giveUp(page);
});

it('they can be left as columns, and made into rows after all', async () => {
	const page = await openMonthly();
	await page.getByRole('button', { name: 'Leave them as columns' }).click();
	await page.getByRole('button', { name: /^Make rows of the columns/ }).click();
	await page.getByRole('button', { name: /^The number on that day/ }).click();
	await page.getByRole('button', { name: 'Make rows of them' }).click();
	await page.getByText('3 rows became 11 rows').waitFor();
	await page.getByRole('button', { name: 'As it stands in the file after all' }).click();
	await page.getByRole('button', { name: /^Make rows of the columns/ }).waitFor();
	await giveUp(page);
});

it('months that stand side by side become rows with one press, sums are let go, and all of it goes in', async () => {
	const page = await openMonthly();
	expect(await bar(page).innerText()).toContain('1 question left');
	await page.getByRole('button', { name: /^New cases/ }).click();
	await page.getByRole('button', { name: 'Make rows of them' }).click();
	await page.getByText('3 rows became 11 rows').waitFor();
	await page.getByRole('button', { name: 'Yes, What was counted about children' }).click();
	const measure = page.getByRole('combobox', { name: 'Which measure is it?' });
	await measure.selectOption('our own measure');
	await page.getByRole('textbox', { name: /our own measure/ }).focus();
	await page.keyboard.type('out_of_school');
	await page.keyboard.press('Enter');
	await page
		.getByRole('listitem', { name: 'number' })
		.getByRole('button', { name: 'Yes, that is right' })
		.click();
	await bar(page).getByText('Nothing left to answer').waitFor();
	await readyAfter(page, () => bar(page).getByRole('button', { name: 'Import' }).click());
	const rows = /11 rows used, 0 set aside, 2 skipped/;
	expect(await page.getByRole('main').getByRole('status').first().innerText()).toMatch(rows);
	const main = await page.getByRole('main').innerText();
	expect(main).toContain('11 rows, made of 2 rows of the file');
	await page.reload();
	await ready(page);
	expect(await page.getByRole('main').getByRole('status').first().innerText()).toMatch(rows);
});

/** A month later the question about the place bears another word, and a month more stands beside the others. */
const reworded = [
	'Village chief;Community visited;Girls Jan-24;Boys Jan-24;Girls Feb-24;Boys Feb-24;Girls Mar-24;Boys Mar-24;Girls Apr-24;Total',
	'A. Nonymous;C1;12;14;11;;15;16;9;77',
	'B. Nonymous;C2;20;21;22;23;24;25;8;143',
	'C. Nonymous;C3;;;;;;;;'
].join('\n');

it('where a column of the next month bears words that may mean something else, it is asked, and asked once', async () => {
	const page = await open();
	await drop(page, 'april.csv', reworded);
	const asked = page.getByRole('group', { name: 'Is this a file of the kind that came before?' });
	await asked.waitFor();
	expect((await asked.innerText()).replaceAll(/[\u2066-\u2069]/g, '')).toContain(
		'“Community” is called “Community visited” now'
	);
	await expectWellMade(page);
	await asked.getByRole('button', { name: 'They mean the same: do as before' }).click();
	await page.getByText('3 rows became 13 rows').waitFor();
	await page
		.getByRole('listitem', { name: 'Community visited' })
		.getByRole('button', { name: 'Yes, that is right' })
		.click();
	await bar(page).getByText('Nothing left to answer').waitFor();
	await readyAfter(page, () => bar(page).getByRole('button', { name: 'Import' }).click());
	const report = page.getByRole('region', { name: 'What became of the rows' });
	expect(await report.innerText()).toMatch(/13 rows used, 0 set aside/);

	await drop(page, 'may.csv', reworded.replace(';9;77', ';10;78'));
	expect(await bar(page).count()).toBe(0);
	expect(await report.innerText()).toMatch(/13 rows used, 0 set aside/);
	expect(await report.innerText()).toContain('12 rows as before, 1 corrected');
});
