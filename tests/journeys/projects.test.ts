import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
	axeFindings,
	beginProject,
	download,
	downloadText,
	follow,
	openPage,
	overflow,
	ready,
	readyAfter,
	siteUrl,
	visit
} from './browser.ts';
import { drop, file } from './files.ts';

const communities = 'community_id,area\nc1,North\nc2,South\n';

/** Shillings of a community and dollars of a donor, half and half at 100 shillings a dollar. */
const given = [
	'contribution_id,community_id,date,source,kind,value,currency',
	...Array.from({ length: 12 }, (_, index) => {
		const isLocal = index % 2 === 0;
		const day = `2024-03-${String(index + 1).padStart(2, '0')}`;
		const money = isLocal ? 'community,cash,1000,KES' : 'donor,cash,10,USD';
		return `g${index},c${(index % 3) % 2 === 0 ? 1 : 2},${day},${money}`;
	})
].join('\n');

const press = (page: Page, name: string): Promise<void> =>
	page.getByRole('button', { name, exact: true }).click();

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** What the results say of the local share of all that was given. */
async function localShare(page: Page): Promise<string> {
	await follow(page, 'Indicators');
	const csv = await downloadText(page, 'Download all results (CSV)');
	const row = csv.split('\r\n').find((line) => /^O5,.*,all,ALL,.*,ALL,[^,]*,[^,]*,,,/.test(line));
	const cells = row?.split(',') ?? [];
	await follow(page, 'Data');
	return `${cells[19]} ${cells[15]}`.trim();
}

async function sayWhatItIs(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Give the rates' }).click();
	await field(page, 'Name of the project').fill('Kwale listens');
	await field(page, 'Its IATI identifiers').fill('41114');
	await page.getByLabel('Add a country').selectOption('KE');
	await page.getByLabel('The project’s year begins in').selectOption('7');
	await page.getByLabel('Give sums of several currencies in').selectOption('USD');
	await press(page, 'Add a rate for KES');
	await field(page, 'How much KES').fill('100');
	await press(page, 'Save about this project');
	expect(await page.getByRole('main').innerText()).toContain('Say on which day this rate held.');
	expect(await axeFindings(page)).toEqual([]);
	const day = page.getByRole('group', { name: 'on which day' });
	await day.getByLabel('Day').selectOption('1');
	await day.getByLabel('Month').selectOption('1');
	await day.getByLabel('Year').selectOption('2024');
	await readyAfter(page, () => press(page, 'Save about this project'));
}

it('a project says what it is, its money is added at its rates, and each of several projects stays as it was', async () => {
	const page = await openPage();
	await visit(page, '/data');
	await drop(page, [file('places.csv', communities), file('given.csv', given)]);
	expect(await page.getByRole('main').innerText()).toContain('Contributions came in KES and USD');
	expect(await localShare(page)).toBe('not applicable');

	await follow(page, 'Indicators');
	const periods = page.getByLabel('Period', { exact: true });
	await readyAfter(page, () => periods.selectOption({ label: 'Say in which month they begin…' }));
	await page.getByLabel('The project’s year begins in').waitFor();
	await sayWhatItIs(page);
	await follow(page, 'Indicators');
	await expect.poll(() => periods.textContent()).toContain('Jul 2023 – Jun 2024');
	await follow(page, 'Data');
	const said = await page.getByRole('main').innerText();
	expect(said).toContain('100 KES = 1 USD on 1 January 2024');
	expect(said).toContain('it works in Kenya');
	expect(await localShare(page)).toBe('value 50');
	await readyAfter(page, () =>
		page.getByRole('button', { name: /^Switch off: (?!Brought in)/ }).click()
	);
	expect(await localShare(page)).toBe('not applicable');
	await readyAfter(page, () =>
		page.getByRole('button', { name: /^Switch on: (?!Brought in)/ }).click()
	);

	const { fileName } = await download(page, 'Save project');
	expect(fileName).toBe('Kwale-listens.tafakari');
	await follow(page, 'Tafakari');
	const cards = page.getByRole('region', { name: 'Your projects on this device' });
	await expect.poll(() => cards.innerText()).toMatch(/2 files · 14 rows used/);
	await expect.poll(() => cards.innerText()).toMatch(/Saved as a file on/);

	await press(page, 'Begin another project');
	await field(page, 'What is the new project called?').fill('Lamu');
	await readyAfter(page, () => press(page, 'Begin it'));
	await expect.poll(() => cards.innerText()).toMatch(/Lamu\s+open now/);
	expect(await cards.innerText()).toContain('Never saved as a file: only this device has it.');
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await overflow(page)).toBe(0);
	expect(await axeFindings(page)).toEqual([]);

	await readyAfter(page, () => press(page, 'Open Kwale listens'));
	await press(page, 'Rename Lamu');
	await field(page, 'New name of Lamu').fill('Lamu and Pate');
	await readyAfter(page, () => press(page, 'Save the name'));
	expect(await cards.innerText()).toContain('Lamu and Pate');

	// A second window opens the other project; each window comes back to its own.
	const other = await page.context().newPage();
	await visit(other, '/');
	await readyAfter(other, () => press(other, 'Open Lamu and Pate'));
	await page.reload();
	await ready(page);
	await expect.poll(() => cards.innerText()).toMatch(/Kwale listens\s+open now/);
	await press(page, 'Delete Lamu and Pate');
	await press(page, 'Delete “Lamu and Pate”');
	await expect.poll(() => page.getByRole('alert').innerText()).toContain('open in another window');
	await other.close();
	await press(page, 'Delete Lamu and Pate');
	await readyAfter(page, () => press(page, 'Delete “Lamu and Pate”'));
	await expect.poll(() => cards.innerText()).not.toContain('Lamu');
	expect(await cards.innerText()).toMatch(/2 files · 14 rows used/);
});

/** Whether anything that this page keeps on the device, project or part, holds a text. */
const deviceHolds = (page: Page, text: string): Promise<boolean> =>
	page.evaluate(async (wanted) => {
		const textOf = (value: unknown): string =>
			value instanceof Uint8Array ? new TextDecoder().decode(value) : JSON.stringify(value);
		const opened = indexedDB.open('tafakari');
		const database = await new Promise<IDBDatabase>((resolve) => {
			opened.onsuccess = () => {
				resolve(opened.result);
			};
		});
		const all = [...database.objectStoreNames].map(async (name) => {
			const asked = database.transaction(name).objectStore(name).getAll();
			const values = await new Promise<unknown[]>((resolve) => {
				asked.onsuccess = () => {
					resolve(asked.result);
				};
			});
			const texts = values.map((value) =>
				value instanceof Blob ? value.text() : Promise.resolve(textOf(value))
			);
			return (await Promise.all(texts)).join('');
		});
		const held = (await Promise.all(all)).join('');
		database.close();
		return held.includes(wanted);
	}, text);

/** What a browser does that runs out of room: its database goes, and no screen of ours is asked. */
async function clearAsTheBrowserDoes(page: Page): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${siteUrl}/_app/version.json`);
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				const deleting = indexedDB.deleteDatabase('tafakari');
				deleting.onsuccess = resolve;
				deleting.onerror = resolve;
			})
	);
}

it('146: projects that the browser has cleared are said to be gone on the start screen, until somebody has read it', async () => {
	// The bare file at which nothing of ours runs has no icon.
	const page = await openPage({ expected: /404/ });
	await visit(page, '/');
	const cleared = page.getByText('The browser has cleared the projects that were kept here');
	expect(await cleared.count()).toBe(0);
	await drop(page, [file('places.csv', communities)]);
	await clearAsTheBrowserDoes(page);
	await visit(page, '/');
	expect(await cleared.count()).toBe(1);
	expect(await page.getByRole('alert').innerText()).toContain('saved as a backup');
	await visit(page, '/');
	expect(await cleared.count()).toBe(1);
	await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
	expect(await cleared.count()).toBe(0);
	await visit(page, '/');
	expect(await cleared.count()).toBe(0);
});

it('141: what was said of a file in one project is offered in another one, shown first, used and undone', async () => {
	const page = await openPage();
	await visit(page, '/data');
	const visits = (month: number) =>
		file(
			`visits-${month}.csv`,
			`meeting_id,community_id,date,girls\nm${month}1,c1,03/0${month}/2024,5\nm${month}2,c1,05/0${month}/2024,6\n`
		);
	await drop(page, [visits(4)]);
	await page.getByRole('button', { name: 'The day comes first' }).click();
	await readyAfter(page, () => press(page, 'Import'));
	await drop(page, [visits(5)]);
	expect(await page.getByRole('main').innerText()).toContain('2 rows used, 0 set aside');
	await beginProject(page, 'Another one');
	await drop(page, [visits(6)]);
	const main = page.getByRole('main');
	const offer = page.getByText('Use its answers?');
	await offer.waitFor();
	expect(await main.innerText()).toContain('1 question left');
	expect(await main.innerText()).toMatch(/date[^\n]*there “[^\n]*The day comes first/);
	expect(await axeFindings(page)).toEqual([]);
	await press(page, 'Use them');
	await page.getByText('The answers of your project').waitFor();
	expect(await main.innerText()).not.toContain('1 question left');
	await press(page, 'Undo');
	await offer.waitFor();
	expect(await main.innerText()).toContain('1 question left');
	await press(page, 'Use them');
	await readyAfter(page, () => press(page, 'Import'));
	expect(await main.innerText()).toContain('2 rows used, 0 set aside');
});

it('a file that was undone is said to be kept, and once forgotten nothing of it is on the device or in the saved file', async () => {
	const page = await openPage();
	await visit(page, '/data');
	await drop(page, [file('places.csv', communities)]);
	await drop(page, [file('gifts.csv', given.replace('g3,', 'chief Odhiambo,'))]);
	await readyAfter(page, () => press(page, 'Undo last import'));
	const kept = page.getByRole('region', { name: 'What is kept without counting' });
	expect(await kept.innerText()).toMatch(/gifts\.csv[^]*its import is switched off/);
	expect(await deviceHolds(page, 'chief Odhiambo')).toBe(true);
	const before = unzipSync((await download(page, 'Save project')).bytes);
	expect(Object.values(before).some((one) => strFromU8(one).includes('chief Odhiambo'))).toBe(true);

	await kept.getByRole('button', { name: 'Forget them for good' }).click();
	const dialog = page.getByRole('alertdialog');
	await readyAfter(page, () =>
		dialog.getByRole('button', { name: 'Forget them for good' }).click()
	);
	await expect.poll(() => deviceHolds(page, 'chief Odhiambo')).toBe(false);
	expect(await page.getByRole('main').innerText()).toMatch(/Forgotten for good: .?gifts\.csv/);
	const after = unzipSync((await download(page, 'Save project')).bytes);
	expect(Object.keys(after).filter((path) => path.startsWith('sources/'))).toHaveLength(1);
	expect(Object.values(after).some((one) => strFromU8(one).includes('chief Odhiambo'))).toBe(false);
	await page.reload();
	await ready(page);
	expect(await kept.count()).toBe(0);
});
