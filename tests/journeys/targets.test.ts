import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { laptop } from '../../scripts/screens.mjs';
import {
	axeFindings,
	downloadText,
	follow,
	openPage,
	overflow,
	readyAfter,
	visit
} from './browser.ts';
import { file } from './files.ts';
import { focusOf } from './keyboard.ts';

/** Twelve meetings in 2024, at each of which 6 of 10 decisions were the community's own. */
const meetings = [
	'meeting_id,community_id,date,meeting_type,decisions_total,decisions_community',
	...Array.from({ length: 12 }, (_, index) => {
		const day = `2024-${String(index + 1).padStart(2, '0')}-15`;
		return `m${index},c${(index % 2) + 1},${day},planning,10,6`;
	})
].join('\n');

const targets = [
	'indicator_id,scope,period,kind,formula,baseline_value,baseline_date,target_value,target_date,set_by',
	'Decisions made by the community,c1,,end,way_from_baseline,20,2024-01-01,60,2024-12-31,community',
	'Z9,ALL,,end,,,,50,2024-12-31,donor'
].join('\n');

const press = (page: Page, name: string): Promise<void> =>
	page.getByRole('button', { name, exact: true }).click();

const card = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

it('sets a target, says why it was missed, takes it back, takes the table home, and looks at single months', async () => {
	const page = await openPage();
	await visit(page, '/');
	const input = page.locator('input[type=file][multiple]').first();
	await readyAfter(page, () =>
		input.setInputFiles([
			file('communities.csv', 'community_id,area\nc1,North\nc2,South\n'),
			file('meetings.csv', meetings),
			file('targets.csv', targets)
		])
	);
	await follow(page, 'Targets');

	// What came with the file stands there, by the name of its number; what cannot be judged says why.
	const own = card(page, 'c1');
	expect(await own.textContent()).toMatch(/60% \(36 of 60\).*reached.*100% of the way/s);
	expect(await page.textContent('main')).toContain('No number here is called “Z9”');

	// A form that opens has the focus; left by Escape, it changes nothing and gives the focus back.
	await press(page, 'Set a target');
	expect((await focusOf(page)).name).toContain('Which number');
	await page.keyboard.press('Escape');
	expect(await page.getByRole('form').count()).toBe(0);
	expect((await focusOf(page)).name).toBe('Set a target');
	await press(page, 'Set a target');
	await press(page, 'Keep this target');
	expect(await page.getByText('Write the value to reach.').count()).toBe(1);
	await page.getByLabel('Which number').selectOption('O1');
	await page.getByRole('textbox', { name: 'Value to reach' }).fill('80');
	await page.getByLabel('Who set it').selectOption('donor');
	await readyAfter(page, () => press(page, 'Keep this target'));
	const missed = card(page, 'all places');
	expect(await missed.textContent()).toMatch(/60% \(72 of 120\).*short of it.*75% of the target/s);

	// What is typed waits to be kept, also while another screen is open.
	const why = missed.getByRole('textbox');
	await why.fill('The school was closed');
	await missed.getByText('Not kept yet').waitFor();
	await follow(page, 'SDG 16');
	await follow(page, 'Targets');
	await expect.poll(() => why.textContent()).toBe('The school was closed');
	await readyAfter(page, () => missed.getByRole('button', { name: 'Keep the reason' }).click());
	expect(await missed.textContent()).toContain('Why: The school was closed');

	expect(await axeFindings(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await overflow(page)).toBe(0);
	// On a phone a card is its sentence and its picture until it is opened.
	const details = missed.getByRole('button', { name: /^Details/ });
	expect(await details.textContent()).not.toContain('why it is off');
	expect(await missed.getByRole('button', { name: /^Remove the target/ }).count()).toBe(0);
	await details.click();

	const csv = await downloadText(page, 'Download target table (CSV)');
	const row = csv.split('\r\n').find((line) => line.startsWith('O1,ALL'));
	expect(row).toContain('The school was closed');
	expect(row).toMatch(/,72,120,60,/);

	await readyAfter(page, () => missed.getByRole('button', { name: /^Remove the target/ }).click());
	expect(await missed.count()).toBe(0);
	await readyAfter(page, () => press(page, 'Take it back'));
	expect(await missed.count()).toBe(1);

	// A month, and months of one's own choice, are counted when they are asked for.
	await page.setViewportSize(laptop);
	await follow(page, 'Indicators');
	const period = page.getByRole('combobox', { name: 'Period' });
	const decisions = page
		.getByRole('article')
		.filter({ hasText: 'Decisions made by the community' });
	await readyAfter(page, () => period.selectOption('2024-03'));
	await decisions.getByText('6 of 10 decisions').waitFor();
	await period.selectOption({ label: 'From month to month…' });
	await page.getByRole('combobox', { name: 'From', exact: true }).selectOption('2024-02');
	await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('2024-05');
	await readyAfter(page, () => press(page, 'Show these months'));
	await decisions.getByText('24 of 40 decisions').waitFor();
});
