import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings, openPage, overflow, readyAfter, visit } from './browser.ts';

const communities = `community_id,community_label,area,arm
C1,Lumavi,North,action
C2,Tesholi,South,action`;

interface Meeting {
	readonly number: number;
	readonly community: string;
	readonly date: string;
	readonly girls: number;
	/** Of four decisions, how many the community made. */
	readonly own: number;
}

const meeting = (number: number, own = number % 4): Meeting => ({
	number,
	community: number % 2 === 0 ? 'C1' : 'C2',
	date: `2026-0${1 + Math.floor(number / 4)}-${String(2 + (number % 4) * 7).padStart(2, '0')}`,
	girls: 5 + (number % 9),
	own
});

const meetings = (from: number, to: number): Meeting[] =>
	Array.from({ length: to - from }, (_, index) => meeting(from + index));

const csv = (rows: readonly Meeting[]): string =>
	[
		'meeting_id,community_id,date,girls,decisions_total,decisions_community',
		...rows.map((one) => `M${one.number},${one.community},${one.date},${one.girls},4,${one.own}`)
	].join('\n');

async function bring(page: Page, files: Readonly<Record<string, string>>): Promise<string> {
	const payload = Object.entries(files).map(([name, text]) => ({
		name,
		mimeType: 'text/csv',
		buffer: Buffer.from(text)
	}));
	const input = page.locator('input[type=file][multiple]').first();
	await readyAfter(page, () => input.setInputFiles(payload));
	return report(page);
}

const report = (page: Page): Promise<string> =>
	page.getByRole('region', { name: 'What became of the rows' }).innerText();

it('a project grows month by month: newer exports replace, overlaps are asked, strangers are stopped, and every day can be looked at', async () => {
	const page = await openPage();
	await page.clock.setFixedTime(new Date('2026-05-04T09:00:00Z'));
	await visit(page, '/data');
	await bring(page, { 'communities.csv': communities, 'april.csv': csv(meetings(0, 16)) });

	await page.clock.setFixedTime(new Date('2026-06-03T09:00:00Z'));
	const second = [...meetings(0, 15).map((one) => (one.number === 2 ? meeting(2, 4) : one))];
	const may = csv([...second, ...meetings(16, 20)]);
	expect(await bring(page, { 'may.csv': may })).toContain(
		'may.csv counts in the place of april.csv: 14 rows as before, 1 corrected, 4 new, 1 no longer there.'
	);

	await page.getByRole('button', { name: 'Show what changed' }).click();
	const changed = page.getByRole('row', { name: /decisions/i }).first();
	await changed.waitFor();
	// Own decisions: 4 x (0 + 1 + 2 + 3) of 64; then M2 says 4 for 2, M15 (3) is gone and 0 + 1 + 2 + 3 came.
	expect(await changed.innerText()).toMatch(/24 of 64[\s\S]*29 of 76/);
	expect(await changed.innerText()).toContain(
		'4 rows of a new time, 1 row corrected and 1 row gone'
	);
	expect(await axeFindings(page)).toEqual([]);

	await page.clock.setFixedTime(new Date('2026-07-02T09:00:00Z'));
	const input = page.locator('input[type=file][multiple]').first();
	const late = [...meetings(18, 24).map((one) => (one.number === 18 ? meeting(18, 4) : one))];
	await readyAfter(page, () =>
		input.setInputFiles([
			{ name: 'partner.csv', mimeType: 'text/csv', buffer: Buffer.from(csv(late)) }
		])
	);
	await page.getByRole('heading', { name: 'The same rows stand in two files' }).waitFor();
	expect(await page.getByRole('main').innerText()).toContain(
		'2 rows stand in partner.csv and in may.csv. In 1 of them the files say different things.'
	);
	expect(await axeFindings(page)).toEqual([]);
	await page.setViewportSize({ width: 390, height: 800 });
	expect(await overflow(page)).toBe(0);
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.getByRole('button', { name: 'For these rows, may.csv' }).click();
	await readyAfter(page, () => page.getByRole('button', { name: 'Import', exact: true }).click());
	expect(await report(page)).toContain('2 rows were here already, from may.csv');

	await readyAfter(page, () =>
		input.setInputFiles([
			{
				name: 'elsewhere.csv',
				mimeType: 'text/csv',
				buffer: Buffer.from(
					csv(meetings(50, 54))
						.replace(/C([12])/g, 'X$1')
						.replace(/\bM/g, 'E')
				)
			}
		])
	);
	await page.getByRole('heading', { name: 'This looks like another project’s file' }).waitFor();
	await page.getByRole('button', { name: 'Leave this file out' }).click();
	expect(await page.getByRole('main').innerText()).not.toContain('elsewhere.csv');

	await readyAfter(page, () =>
		page.getByRole('button', { name: /Look at this day: 4 May/ }).click()
	);
	expect(await page.getByRole('main').innerText()).toContain('You are looking at 4 May 2026');
	await readyAfter(page, () => page.getByRole('link', { name: 'Indicators', exact: true }).click());
	// April is here, and the whole of its quarter is not: the screen opens with what is before it.
	expect(await page.getByRole('main').innerText()).toContain('18 of 48');
	await readyAfter(page, () => page.evaluate(() => (location.hash = 'period=ALL')));
	expect(await page.getByRole('main').innerText()).toContain('24 of 64');
	await readyAfter(page, () => page.getByRole('button', { name: 'Back to today' }).click());
	// M20 to M23 came with the partner's file: 0 + 1 + 2 + 3 more.
	expect(await page.getByRole('main').innerText()).toContain('35 of 92');
});
