import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
	axeFindings,
	follow,
	moveTo,
	openPage,
	overflow,
	ready,
	readyAfter,
	visit
} from './browser.ts';
import { drop, file } from './files.ts';

const communities = [
	'community_id,community_label,area,arm,share_consent',
	'c1,Bondeni,North,action,totals_only'
].join('\n');

/** The last meeting agreed on 3 changes; of the 4 before, 3 were done. */
const meetings = [
	'meeting_id,community_id,date,meeting_type,recorded_by,decisions_total,decisions_community,adjustment_made,adjustments_agreed,adjustments_done',
	'a1,c1,2024-09-01,reflection,community,10,2,yes,2,1',
	'a2,c1,2025-03-01,reflection,community,10,7,yes,2,2',
	'a3,c1,2025-09-01,reflection,community,10,7,yes,3,'
].join('\n');

/** What is focused, as it is heard. */
const heard = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const at = document.activeElement;
		const own = at?.getAttribute('aria-label');
		const around = at?.closest('[role="radiogroup"], [role="group"]')?.getAttribute('aria-label');
		return own ?? around ?? at?.textContent ?? '';
	});

/** Types each into the place that it comes to, and goes on with Enter. */
async function fill(page: Page, lines: readonly string[]): Promise<void> {
	for (const line of lines) {
		await page.keyboard.type(line);
		await page.keyboard.press('Enter');
	}
}

/** Goes back over so many places. */
async function back(page: Page, times: number): Promise<void> {
	for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift+Enter');
}

it('types in a meeting that was held on paper by keyboard alone, and finds its numbers in the data', async () => {
	const page = await openPage();
	await visit(page, '/');
	await drop(page, [file('communities.csv', communities), file('meetings.csv', meetings)]);
	await follow(page, 'Meeting');
	await page.getByRole('button', { name: 'Type in a meeting held on paper' }).press('Enter');
	await page.getByRole('heading', { name: 'A meeting held on paper' }).waitFor();

	const dayParts = page.getByRole('group', { name: 'Day', exact: true }).locator('select');
	const parts = () =>
		dayParts.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
	const dayBefore = await parts();
	// A day that is none cannot be kept.
	await fill(page, ['31', 'June', '2025']);
	await page.getByText('The calendar has no such day.').waitFor();
	expect(await page.getByRole('button', { name: 'Keep this meeting' }).isDisabled()).toBe(true);
	// It is taken back like any other answer: the day from before stands there again.
	await page.keyboard.press('Control+z');
	await expect.poll(parts).toEqual(dayBefore);
	await back(page, 3);
	await fill(page, ['15', 'October', '2025']);
	expect(await heard(page)).toBe('Of 3 changes, how many are done?');
	// More than were agreed cannot be meant.
	await page.keyboard.type('4');
	await page.getByText('A whole number from 0 to 3.').waitFor();
	await page.keyboard.press('Backspace');
	await fill(page, ['1']);
	// All together, girls; boys, women and men made no guess.
	await fill(page, ['6', '4', '', '', '']);
	expect(await heard(page)).toMatch(/^What helped\?/);
	await page.keyboard.press('o');
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	expect(await heard(page)).toMatch(/^What stood in the way\?/);
	await page.keyboard.press('m');
	await page.keyboard.press('Space');
	await fill(page, ['', '']);
	expect(await heard(page)).toMatch(/^Does this picture feel right to us\?/);
	await page.keyboard.press('ArrowUp');
	// Control and Z take the last answer back; the box is where it was.
	await page.keyboard.press('Control+z');
	const none = page.getByRole('radiogroup', { name: /^Does this/ }).getByLabel('No cross');
	expect(await none.isChecked()).toBe(true);
	await page.keyboard.press('Space');
	await fill(page, ['', '']);

	expect(await heard(page)).toMatch(/^Promise 1/);
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await fill(page, ['31', 'January']);
	await page.keyboard.type('2027');
	// The day is taken back under the hand: it is empty, and the hand is where it was.
	await page.keyboard.press('Control+z');
	expect(await heard(page)).toBe('Year');
	await back(page, 2);
	expect(await page.locator(':focus').inputValue()).toBe('');
	await fill(page, ['31', 'January', '2026', 'Walk with the girls to school']);
	expect(await heard(page)).toBe('Promise 1: Who sees to it');
	await page.keyboard.press('Enter');
	// A line that is left empty is passed over.
	expect(await heard(page)).toMatch(/^Promise 2/);
	await page.keyboard.press('Enter');
	await fill(page, ['12', '9', '14', '5', '2']);
	expect(await heard(page)).toBe('May others see our numbers?');
	expect(await axeFindings(page)).toEqual([]);

	// A reload loses nothing, and a phone shows the same page whole.
	await page.reload();
	await ready(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.getByRole('button', { name: /^Go on with the meeting of/ }).press('Enter');
	await page.getByText('Walk with the girls to school').waitFor();
	const women = page.getByRole('textbox', { name: 'Who was here? Women' });
	await expect.poll(() => women.textContent()).toBe('14');
	expect(await overflow(page)).toBe(0);
	expect(await axeFindings(page)).toEqual([]);
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.getByRole('button', { name: 'Keep this meeting' }).press('Enter');
	await page.getByRole('heading', { name: 'Kept' }).waitFor();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download meeting record' }).press('Enter')
	]);
	const record = await readFile(await download.path(), 'utf8');
	expect((JSON.parse(record) as { record: unknown }).record).toMatchObject({
		date: '2025-10-15',
		before: 'a3',
		checkedCount: 1,
		people: { girls: 12, boys: 9, women: 14, men: 5, withDisability: 2 },
		reflections: [
			{
				guesses: [
					{ group: 'everyone', score: 6 },
					{ group: 'girls', score: 4 }
				],
				helped: ['leaders'],
				blocked: ['money'],
				feelsRight: 'no'
			}
		],
		promises: [{ kind: 'change', text: 'Walk with the girls to school', due: '2026-01-31' }]
	});

	// 1 of the 3 changes before was found done: 1 + 2 + 1 of 2 + 2 + 3.
	await visit(page, '/indicators#one=A5&community=c1&period=ALL');
	await page.getByText('4 of 7', { exact: false }).first().waitFor();

	// The same day once more: it is asked, here and where a record arrives.
	await follow(page, 'Meeting');
	await page.getByRole('button', { name: 'Type in a meeting held on paper' }).press('Enter');
	await page.getByRole('heading', { name: 'A meeting held on paper' }).waitFor();
	await fill(page, ['15', 'October', '2025']);
	await page
		.getByText('met on 15 October 2025 already: 1 promise is written down', { exact: false })
		.waitFor();
	expect(await page.getByRole('button', { name: 'Keep this meeting' }).isDisabled()).toBe(true);
	await page.getByRole('button', { name: 'The same: leave it as it is' }).press('Enter');
	await follow(page, 'Data');
	const second = record.replaceAll(/c1-20\d\d-\d\d-\d\d-[0-9a-f]{8}/g, 'c1-on-another-phone');
	const input = page.locator('main input[type=file][multiple]').first();
	await input.setInputFiles([file('second.meeting.json', second)]);
	await page.getByText('Two meetings on one day?').waitFor();
	expect(await axeFindings(page)).toEqual([]);
	await readyAfter(page, () =>
		page.getByRole('button', { name: 'The same: the one in the file holds' }).press('Enter')
	);
	await page.getByText('Taken in: the meeting of Bondeni', { exact: false }).waitFor();
	// It is one meeting still.
	await moveTo(page, '/indicators#one=A5&community=c1&period=ALL');
	await page.getByText('4 of 7', { exact: false }).first().waitFor();
});
