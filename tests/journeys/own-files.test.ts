import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { downloadText, openPage, moveTo, ready, readyAfter, siteUrl, visit } from './browser.ts';
import { drop, file } from './files.ts';

const communities = 'Community ID;Area;Arm\r\nc1;North;action\r\nc2;North;action\r\n';

/** Thirty meetings, then one that nobody can place and one with a word for a number. */
const meetings = [
	'date\tmeeting_id\tCOMMUNITY_ID\tdecisions total\tdecisions_community\tname of chief',
	...Array.from(
		{ length: 30 },
		(_, index) => `2024-02-0${(index % 9) + 1}\tm${index}\tc${(index % 2) + 1}\t2\t1\tA. Nonymous`
	),
	'2024-02-03\tm98\tc9\t2\t1\t',
	'2024-02-03\tm99\tc1\tmany\t1\t'
].join('\n');

const status = (page: Page): Promise<string> =>
	page.getByRole('main').getByRole('status').first().innerText();

let shared: Promise<Page> | undefined;

/** One page for all journeys, which tell one story: each begins where the one before it ended. */
const open = (): Promise<Page> => (shared ??= openPage({ lasting: true }));

it('files of one’s own go in as they are, and what does not fit is set aside and said', async () => {
	const page = await open();
	await visit(page, '/data');
	await drop(page, [file('places.csv', communities), file('visits.tsv', meetings)]);
	expect(await status(page)).toMatch(/32 rows used, 2 set aside, 2 skipped/);
	const problems = await downloadText(page, 'Download problems (CSV)');
	expect(problems).toContain('visits.tsv,,32,COMMUNITY_ID,c9,set aside,community unknown,');
	expect(problems).toContain('visits.tsv,,33,decisions total,many,set aside,count unreadable,');
	expect(problems).toContain('name of chief');
	expect(problems).not.toContain('Nonymous');
});

it('a file that fits no table is refused with the reason, and nothing changes', async () => {
	const page = await open();
	await drop(page, [file('other.csv', 'shop,bread,milk\nCorner,1.20,0.90\n')]);
	const said = await page.getByRole('main').innerText();
	expect(said).toContain('other.csv');
	const problems = await downloadText(page, 'Download problems (CSV)');
	expect(problems).toContain('cannot read,file no table,');
});

it('a project of one’s own is there again after a reload, without the columns left out', async () => {
	const page = await open();
	await page.reload();
	await ready(page);
	expect(await status(page)).toMatch(/32 rows used, 2 set aside, 2 skipped/);
	await moveTo(page, '/indicators#one=O1&period=ALL');
	expect(await page.getByRole('main').innerText()).toContain('30 of 60 decisions');
	await moveTo(page, '/data');
});

it('the start page opens a project that was saved as a file', async () => {
	const page = await open();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save project' }).click();
	const path = await (await saving).path();
	const other = await openPage();
	await other.goto(`${siteUrl}/`);
	await ready(other);
	const choosing = other.waitForEvent('filechooser');
	await other.getByRole('button', { name: 'Open project' }).click();
	const chooser = await choosing;
	await readyAfter(other, () => chooser.setFiles(path));
	await moveTo(other, '/data');
	expect(await status(other)).toMatch(/32 rows used, 2 set aside, 2 skipped/);
});

it('the last import can be undone and brought back, with the same numbers', async () => {
	const page = await open();
	const more = 'meeting_id,community_id,date\nn1,c1,2024-03-01\nn2,c2,2024-03-02\n';
	await drop(page, [file('visits.tsv', more)]);
	expect(await status(page)).toMatch(/2 rows used, 0 set aside, 1 skipped/);
	await readyAfter(page, () => page.getByRole('button', { name: 'Undo last import' }).click());
	expect(await status(page)).toMatch(/32 rows used, 2 set aside, 2 skipped/);
	await readyAfter(page, () => page.getByRole('button', { name: 'Bring it back' }).click());
	expect(await status(page)).toMatch(/34 rows used, 2 set aside, 3 skipped/);
});

it('two files of one name are two files, each with its own rows', async () => {
	const page = await open();
	await page.reload();
	await ready(page);
	expect(await status(page)).toMatch(/34 rows used, 2 set aside, 3 skipped/);
	expect(await page.getByRole('main').getByText('visits.tsv').count()).toBeGreaterThan(2);
});
