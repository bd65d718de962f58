import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings, openPage, overflow, ready, readyAfter, siteUrl, visit } from './browser.ts';

const header = 'meeting_id,community_id,date,girls,decisions_total,decisions_community';

function meetings(from: number, to: number): string {
	const rows = Array.from(
		{ length: to - from },
		(_, at) => `M${from + at},C${(at % 2) + 1},2026-03-0${(at % 9) + 1},5,4,2`
	);
	return [header, ...rows].join('\n');
}

const csv = (name: string, text: string) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});

/** Long enough to be read for a while. */
const large = csv('all of March.csv', meetings(100, 300_100));

/** Once work on the file has begun: the device knows of it then. */
async function begun(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		localStorage.getItem('tafakari.imports under way')?.includes('all of March.csv')
	);
}

const words = (page: Page): Promise<string> => page.getByRole('main').innerText();

it('a page that is closed in the middle of a large import leaves what was there, and the next one says what to bring in again', async () => {
	const first = await openPage();
	await visit(first, '/data');
	const input = first.locator('input[type=file][multiple]').first();
	await readyAfter(first, () =>
		input.setInputFiles([
			csv('communities.csv', 'community_id,community_label,area,arm\nC1,A,N,action\nC2,B,S,action'),
			csv('february.csv', meetings(0, 12))
		])
	);
	expect(await words(first)).toContain('14 rows used');
	await input.setInputFiles([large]);
	await begun(first);
	const context = first.context();
	const [second] = await Promise.all([context.newPage(), first.close()]);

	await visit(second, '/data');
	expect(await words(second)).toContain('14 rows used');
	const notice = second.getByRole('note').filter({ hasText: 'This import was not finished' });
	await notice.waitFor();
	expect(await notice.innerText()).toContain('all of March.csv');
	expect(await axeFindings(second)).toEqual([]);
	await second.setViewportSize({ width: 360, height: 740 });
	expect(await overflow(second)).toBe(0);
	await second.setViewportSize({ width: 1366, height: 768 });

	const chooser = second.waitForEvent('filechooser');
	await notice.getByRole('button', { name: 'Bring in again' }).click();
	const chosen = await chooser;
	await readyAfter(second, () => chosen.setFiles([csv('march.csv', meetings(12, 20))]));
	expect(await notice.count()).toBe(0);
	expect(await words(second)).toContain('8 rows used');
	await visit(second, '/data');
	expect(await words(second)).toContain('22 rows used');
	expect(await notice.count()).toBe(0);
});

it('of a first import that a page was closed in, the start screen says so, until it is read', async () => {
	const first = await openPage();
	await visit(first, '/');
	await first.locator('input[type=file][multiple]').first().setInputFiles([large]);
	await begun(first);
	const [second] = await Promise.all([first.context().newPage(), first.close()]);
	await second.goto(`${siteUrl}/`);
	const notice = second.getByRole('note').filter({ hasText: 'This import was not finished' });
	await notice.getByRole('button', { name: 'Close' }).click();
	expect(await notice.count()).toBe(0);
	await visit(second, '/');
	expect(await notice.count()).toBe(0);
});

/** The days can be read in two ways, which somebody has to say. */
const asking = csv(
	'asking.csv',
	`${header}\nM1,C1,03/04/2026,5,4,2\nM2,C2,05/06/2026,5,4,2\nM3,C1,07/08/2026,3,4,1`
);

it('of files that waited for answers the browser asks before it leaves, and the next page says what to bring in again', async () => {
	const page = await openPage();
	await visit(page, '/data');
	const input = page.locator('input[type=file][multiple]').first();
	await readyAfter(page, () => input.setInputFiles([asking]));
	await page.getByRole('heading', { name: 'One file waits' }).waitFor();
	// A browser asks only whoever has touched the page.
	await page.getByRole('heading', { name: 'One file waits' }).click();
	const asked = page.waitForEvent('dialog');
	const leaving = page.reload().catch(() => undefined);
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.accept();
	await leaving;
	await ready(page);
	const notice = page.getByRole('note').filter({ hasText: 'This import was not finished' });
	await notice.waitFor();
	expect(await notice.innerText()).toContain('asking.csv');
	await readyAfter(page, () => input.setInputFiles([asking]));
	expect(await notice.count()).toBe(0);
	await page.getByRole('button', { name: 'Give up' }).first().click();
	await page.reload();
	await ready(page);
	expect(await notice.count()).toBe(0);
});
