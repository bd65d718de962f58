import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { beginProject, expectWellMade, openPage, readyAfter, visit } from './browser.ts';

/** Questions about how a file is to be read, each with bytes that raise it. */

const columns = ['Meeting no', 'Village', 'Meeting date', 'Girls present', 'Boys present'];

/** Meetings with five girls and three boys each, all on days that no order of day and month confuses. */
const meetings = (count: number, village = 'Mto'): string[][] =>
	Array.from({ length: count }, (_, at) => [`M${at}`, village, `2025-03-${10 + at}`, '5', '3']);

const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
	rows.map((cells) => cells.join(delimiter)).join('\r\n');

interface Dropped {
	readonly name: string;
	readonly bytes: Uint8Array | string;
	readonly type?: string;
}

async function drop(page: Page, ...files: readonly Dropped[]): Promise<void> {
	const input = page.locator('input[type=file][multiple]').first();
	const given = files.map(({ name, bytes, type = 'text/csv' }) => ({
		name,
		mimeType: type,
		buffer: Buffer.from(bytes as Uint8Array)
	}));
	await readyAfter(page, () => input.setInputFiles(given));
}

let shared: Promise<Page> | undefined;

/** One page for all journeys, each of which brings its files into a project of its own. */
async function opened(...files: readonly Dropped[]): Promise<Page> {
	const isFirst = shared === undefined;
	const page = await (shared ??= openPage({ lasting: true }));
	if (isFirst) await visit(page, '/data');
	await drop(page, ...files);
	return page;
}

/** Files into a project that knows of nothing before. */
async function openedAnew(...files: readonly Dropped[]): Promise<Page> {
	const page = await (shared ??= openPage({ lasting: true }));
	await beginProject(page, 'Next');
	await drop(page, ...files);
	return page;
}

const bar = (page: Page) => page.getByRole('group', { name: 'Finish' });
const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name });

async function giveUp(page: Page): Promise<void> {
	await bar(page).getByRole('button', { name: 'Give up' }).click();
	await page.getByText('Nothing was changed').waitFor();
}

async function bringIn(page: Page): Promise<string> {
	await readyAfter(page, () => bar(page).getByRole('button', { name: 'Import' }).click());
	return main(page).getByRole('status').first().innerText();
}

it('the picture of the first rows is accessible and fits', async () => {
	const page = await opened({ name: 'bare.csv', bytes: csv(meetings(7)) });
	await page.getByRole('group', { name: /as they stand in the file/ }).waitFor();
	await expectWellMade(page);
	await giveUp(page);
});

it('another row is said to hold the names by keyboard, and said back again', async () => {
	const untitled = csv([['Report 2025', '', 'of meetings', '', ''], ...meetings(6)]);
	const page = await opened({ name: 'numbers.csv', bytes: untitled });
	const names = button(page, /^Not the names/);
	if ((await names.count()) > 0) await names.click();
	await button(page, /^Row 2 holds/).focus();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: /^Row 1 holds/, pressed: true }).waitFor();
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
		/^Row 1 holds the names/
	);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Shift+Enter');
	await page.getByRole('button', { name: /^Row 2 holds/, pressed: true }).waitFor();
	expect(await page.getByRole('button', { name: /holds the names/, pressed: true }).count()).toBe(
		2
	);
	await button(page, 'None of them: all rows are data').click();
	await page.getByRole('button', { name: /^None of them/, pressed: true }).waitFor();
	expect(await page.getByRole('button', { name: /holds the names/, pressed: true }).count()).toBe(
		0
	);
	await giveUp(page);
});

it('a table whose first row is a record is asked about, and goes in when it is said what it holds', async () => {
	const page = await opened({ name: 'bare.csv', bytes: csv(meetings(7)) });
	await button(page, 'None of them: all rows are data').click();
	await button(page, /^Meetings/).click();
	const choose = (column: string, place: string) =>
		page.getByRole('listitem', { name: column }).getByRole('combobox').first().selectOption(place);
	const missing = page.getByRole('listitem').filter({ hasText: 'no column gives it' });
	for (const [column, place] of [
		['Meeting (code)', '0'],
		['Community (code)', '1'],
		['Date', '2']
	] as const) {
		if ((await missing.filter({ hasText: column }).count()) > 0) await choose(column, place);
	}
	await bar(page).getByText('Nothing left to answer').waitFor();
	expect(await bringIn(page)).toMatch(/7 rows used, 0 set aside/);
});

it('letters that could be of several alphabets are asked about by the lines that differ', async () => {
	const rows = [...meetings(12, 'Bobo'), ['M12', 'Kon#', '2025-03-22', '5', '3']];
	const text = csv([columns, ...rows], ';');
	const bytes = Uint8Array.from(text, (letter) => (letter === '#' ? 0xe9 : letter.charCodeAt(0)));
	const page = await openedAnew({ name: 'letters.csv', bytes });
	const question = page.getByRole('group', { name: /shows the letters right/ });
	const way = question.getByRole('button', { name: /Koné.*Western European/s }).first();
	await way.click();
	await question.getByRole('button', { name: /Koné/, pressed: true }).waitFor();
	await bar(page).getByText('Nothing left to answer').waitFor();
	expect(await bringIn(page)).toMatch(/13 rows used, 0 set aside/);
});

it('a quotation mark that is never closed loses no row: it is read as a letter, and said', async () => {
	const rows = meetings(9);
	rows[3] = ['M3', '"Mto', '2025-03-13', '5', '3'];
	const page = await openedAnew({ name: 'unclosed.csv', bytes: csv([columns, ...rows]) });
	expect(await main(page).getByRole('status').first().innerText()).toMatch(/9 rows used/);
	expect(await main(page).innerText()).toContain('Quotation marks out of place');
});

it('two tables in one file stay two, each with its own answers', async () => {
	const actions = ['Action code', 'Community code', 'Title', 'Start date'];
	const second = [1, 2, 3].map((at) => [`A${at}`, 'Mto', 'Dig a well', `2025-03-1${at}`]);
	const first = [[...columns, 'Women present', 'Men present']].concat(
		meetings(6).map((cells) => [...cells, '2', '1'])
	);
	const bytes = csv([...first, [], [], actions, ...second]);
	const page = await openedAnew({ name: 'two.csv', bytes });
	if ((await bar(page).count()) > 0) {
		const apart = button(page, 'Several, each by itself');
		if ((await apart.count()) > 0) await apart.click();
		for (const yes of await page.getByRole('button', { name: /^Yes, / }).all()) await yes.click();
		await bar(page).getByText('Nothing left to answer').waitFor();
		expect(await bringIn(page)).toMatch(/9 rows used, 0 set aside/);
	} else {
		expect(await main(page).getByRole('status').first().innerText()).toMatch(/9 rows used/);
	}
});

it('48: of a zip with several tables each waits under its own name, and one may be left out', async () => {
	const actions = csv([
		['action_title', 'status', 'start_date', 'PARENT_KEY', 'KEY'],
		...[1, 2, 3].map((at) => ['Dig a well', 'ongoing', `2025-03-1${at}`, `k${at}`, `k${at}/1`])
	]);
	const bytes = zipSync({
		'Meetings.csv': strToU8(csv([columns, ...meetings(6)])),
		'Meetings-actions.csv': strToU8(actions),
		'media/picture.jpg': Uint8Array.of(0xff, 0xd8, 0xff)
	});
	const page = await openedAnew({ name: 'central.zip', bytes, type: 'application/zip' });
	const text = await main(page).innerText();
	expect(text).toContain('Meetings.csv');
	expect(text).toContain('Meetings-actions.csv');
	await button(page, 'Leave this out').click();
	await bar(page).getByText('Nothing left to answer').waitFor();
	expect(await bringIn(page)).toMatch(/6 rows used, 0 set aside/);
});

it('of several files dropped at once the certain go in, and the others wait', async () => {
	const page = await openedAnew(
		{ name: 'sure.csv', bytes: csv([columns, ...meetings(5)]) },
		{ name: 'bare.csv', bytes: csv(meetings(4, 'Mlima')) },
		{ name: 'picture.csv', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) }
	);
	const status = await main(page).getByRole('status').first().innerText();
	expect(status).toMatch(/5 rows used/);
	expect(status).toContain('bare.csv');
	expect(status).toContain('picture.csv');
	await page.getByRole('heading', { name: 'One file waits' }).waitFor();
	expect(await main(page).innerText()).toContain('sure.csv');
});
