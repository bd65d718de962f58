import { strFromU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { download, downloadText, openPage, ready, readyAfter, visit } from './browser.ts';
import { drop, file } from './files.ts';

const communities = 'community_id,area\nc0,North\nc1,South\n';

/** Twenty meetings: four with a word that no column knows, two with a number that is none, one on no day. */
const meetings = [
	'meeting_id,community_id,date,girls,called_by,chief',
	...Array.from({ length: 20 }, (_, index) => {
		const girls = index === 3 || index === 13 ? '12 girls' : String(index);
		const day = index === 7 ? '2024-02-31' : `2024-02-${String(index + 1).padStart(2, '0')}`;
		const calledBy = index % 5 === 0 ? 'comunity' : 'community';
		return `m${index},c${index % 2},${day},${girls},${calledBy},A. Nonymous`;
	})
].join('\n');

async function openMeetings(): Promise<Page> {
	const page = await openPage();
	await visit(page, '/data');
	await drop(page, [file('places.csv', communities), file('visits.csv', meetings)]);
	expect(await status(page)).toMatch(/15 rows used, 7 set aside, 2 skipped/);
	return page;
}

const status = (page: Page): Promise<string> =>
	page.getByRole('main').getByRole('status').first().innerText();

/** Opens the form that mends what stands under a heading. */
async function openMend(page: Page, heading: string): Promise<void> {
	await page.locator('summary', { hasText: heading }).first().click();
	await page.getByRole('button', { name: 'Mend', exact: true }).first().click();
}

it('a word that is not known is read as a code with one press, for all rows alike, and the rows go in', async () => {
	const page = await openMeetings();
	await page.locator('summary', { hasText: 'A word that is not known' }).first().click();
	await readyAfter(page, () =>
		page.getByRole('button', { name: 'It means “the community”' }).click()
	);
	expect(await status(page)).toMatch(/19 rows used, 3 set aside, 2 skipped/);
	expect(await page.getByRole('main').innerText()).toContain('“comunity” is read as “community”');
});

it('a fix is used again after a reload and on the next file, and switched off it gives the old rows back', async () => {
	const page = await openMeetings();
	await openMend(page, 'A word that is not known');
	await page.getByLabel('Read it as').selectOption('community');
	await readyAfter(page, () => page.getByRole('button', { name: /all 4 alike/ }).click());
	await page.reload();
	await ready(page);
	expect(await status(page)).toMatch(/19 rows used, 3 set aside, 2 skipped/);
	const next = 'meeting_id,community_id,date,called_by\nn1,c1,2024-03-01,comunity\n';
	await drop(page, [file('march.csv', next)]);
	expect(await status(page)).toMatch(/1 rows? used, 0 set aside, 1 skipped/);
	await readyAfter(page, () =>
		page.getByRole('button', { name: /^Switch off: (?!Brought in)/ }).click()
	);
	await page.reload();
	await ready(page);
	expect(await status(page)).toMatch(/15 rows used, 8 set aside, 3 skipped/);
});

it('the cell that is meant is shown in its row, and one row alone is mended', async () => {
	const page = await openMeetings();
	await page.locator('summary', { hasText: 'Not a whole number' }).click();
	await page.getByRole('button', { name: '5', exact: true }).click();
	await expect.poll(() => page.locator('mark').innerText()).toBe('12 girls');
	await page.getByRole('button', { name: 'Mend', exact: true }).first().click();
	await page.getByLabel('Read it as').fill('12');
	await readyAfter(page, () => page.getByRole('button', { name: 'Use it for row 5' }).click());
	expect(await status(page)).toMatch(/16 rows used, 6 set aside, 2 skipped/);
});

it('rows set aside are downloaded, mended and dropped in again, each in its place', async () => {
	const page = await openMeetings();
	const { fileName, bytes } = await download(page, 'Download rows set aside');
	expect(fileName).toBe('visits-rows-to-mend-internal.csv');
	const text = strFromU8(bytes);
	expect(text).not.toContain('Nonymous');
	const mended = text
		.replaceAll(',comunity', ',community')
		.replaceAll('12 girls', '12')
		.replaceAll('2024-02-31', '2024-02-08');
	await drop(page, [file('mended.csv', mended)]);
	expect(await status(page)).toMatch(/7 rows used, 0 set aside, 1 skipped/);
	await page.reload();
	await ready(page);
	expect(await status(page)).toMatch(/22 rows used, 0 set aside, 10 skipped/);
	await readyAfter(page, () => page.getByRole('button', { name: 'Undo last import' }).click());
	expect(await status(page)).toMatch(/15 rows used, 7 set aside, 2 skipped/);
});

it('a problem that somebody has settled is listed as settled, and no longer as open', async () => {
	const page = await openMeetings();
	await openMend(page, 'Not a day');
	await readyAfter(page, () => page.getByRole('button', { name: 'Leave out for good' }).click());
	expect(await page.getByRole('main').innerText()).toContain('stays left out');
	const problems = await downloadText(page, 'Download problems (CSV)');
	expect(problems).not.toContain('2024-02-31');
	expect(await status(page)).toMatch(/15 rows used, 7 set aside, 2 skipped/);
});

it('of two rows with one code that differ, one is kept with one press, and the other can be taken back', async () => {
	const page = await openPage();
	await visit(page, '/data');
	const visits = 'meeting_id,community_id,date,girls\nm1,c0,2024-02-01,4\nm1,c0,2024-02-01,7\n';
	await drop(page, [file('places.csv', communities), file('visits.csv', visits)]);
	expect(await status(page)).toMatch(/2 rows used, 2 set aside, 2 skipped/);
	await openMend(page, 'One code, different rows');
	await page.getByRole('button', { name: '3', exact: true }).click();
	const rows = page.getByRole('group', { name: 'All rows with “m1”' });
	await expect.poll(() => rows.locator('mark').allInnerTexts()).toEqual(['4', '7']);
	await readyAfter(page, () => page.getByRole('button', { name: /^Keep row 3,/ }).click());
	expect(await status(page)).toMatch(/3 rows used, 1 set aside, 2 skipped/);
	await page.reload();
	await ready(page);
	expect(await status(page)).toMatch(/3 rows used, 1 set aside, 2 skipped/);
	await readyAfter(page, () => page.getByRole('button', { name: /^Switch off: Meeting/ }).click());
	expect(await status(page)).toMatch(/2 rows used, 2 set aside, 2 skipped/);
});

it('the row that was kept is kept again in a newer file with the same rows, and asked about where one has changed', async () => {
	const page = await openPage();
	await visit(page, '/data');
	const head = 'meeting_id,community_id,date,girls\n';
	const more = Array.from({ length: 12 }, (_, at) => `n${at},c0,2024-03-${at + 10},5\n`).join('');
	const visits = `${head}m1,c0,2024-02-01,4\nm1,c0,2024-02-01,7\n${more}`;
	await drop(page, [file('places.csv', communities), file('visits.csv', visits)]);
	await openMend(page, 'One code, different rows');
	await page.getByRole('button', { name: '3', exact: true }).click();
	await readyAfter(page, () => page.getByRole('button', { name: /^Keep row 3,/ }).click());
	const newer = `${head}n99,c0,2024-04-01,6\nm1,c0,2024-02-01,4\nm1,c0,2024-02-01,7\n${more}`;
	await drop(page, [file('visits-april.csv', newer)]);
	expect(await status(page)).toMatch(/14 rows used, 1 set aside, 1 skipped/);
	const asked = page.locator('summary', { hasText: 'One code, different rows' });
	expect(await asked.count()).toBe(0);
	await drop(page, [file('visits-may.csv', newer.replace('02-01,4', '02-01,3'))]);
	expect(await status(page)).toMatch(/13 rows used, 2 set aside, 1 skipped/);
	expect(await asked.count()).toBe(1);
});
