import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
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

/** Twenty-four meetings in 2024: the community called the first 15, both together 5, people from outside 4. */
const callers = [...Array<string>(15).fill('community'), ...Array<string>(5).fill('together')];
const meetings = [
	'meeting_id,community_id,date,meeting_type,called_by',
	...Array.from({ length: 24 }, (_, index) => {
		const month = String((index % 12) + 1).padStart(2, '0');
		return `m${index},c${(index % 2) + 1},2024-${month}-10,planning,${callers[index] ?? 'outside'}`;
	})
].join('\n');

const measures =
	'community_id,period_start,period_end,measure_code,numerator\n' +
	'c1,2024-10-01,2024-12-31,graves,12\nc2,2024-10-01,2024-12-31,graves,13\n';

const press = (page: Page, name: string): Promise<void> =>
	page.getByRole('button', { name, exact: true }).click();

const live = (page: Page) => page.getByRole('region', { name: 'What your rows say' });

/** The row of all places and all time, not broken down. */
const rowOf = (csv: string, start: string): string =>
	csv
		.split('\r\n')
		.find(
			(line) => line.startsWith(start) && /,ALL,\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d,,,/.test(line)
		) ?? '';

it('makes an indicator in a sentence, changes it as an expression, sees both, and names a measure', async () => {
	const page = await openPage();
	await visit(page, '/');
	await readyAfter(page, () =>
		page
			.locator('input[type=file][multiple]')
			.first()
			.setInputFiles([
				file('communities.csv', 'community_id,area\nc1,North\nc2,South\n'),
				file('meetings.csv', meetings),
				file('measures.csv', measures)
			])
	);
	await follow(page, 'Indicators');

	// A sentence, with its number and its rows beside it.
	await readyAfter(page, () => page.getByRole('link', { name: 'Make your own indicator' }).click());
	await press(page, 'Add a condition');
	await expect.poll(async () => (await focusOf(page)).name).toContain('Column');
	await page.getByRole('combobox', { name: 'Column' }).selectOption('called_by');
	await page.getByRole('combobox', { name: 'Out of what' }).selectOption('all');
	await live(page).getByText('15 of 24').waitFor();
	await live(page).getByRole('cell', { name: 'the community' }).first().waitFor();
	expect(await page.getByRole('textbox', { name: 'Expression' }).textContent()).toBe(
		'count(meetings where called_by = community) / count(meetings)'
	);
	expect(await axeFindings(page)).toEqual([]);

	await press(page, 'Keep this indicator');
	await page.getByText('Give it a name by which others will know it.').waitFor();
	await page.getByRole('textbox', { name: 'What is it called?' }).fill('Meetings of our own');
	await readyAfter(page, () => press(page, 'Keep this indicator'));
	await page.getByText('Kept, and listed under the decisions').waitFor();
	expect(await page.textContent('main')).toMatch(/63%.*15 of 24 meetings/s);

	// Changed as an expression: what is wrong is said where it stands, and both definitions are kept.
	await page.getByRole('link', { name: 'Change what it counts' }).click();
	const field = page.getByRole('textbox', { name: 'Expression' });
	await field.fill('count(meetings where called_by in (community, togeter)) / count(meetings)');
	await page.getByText('Was “together” meant?').waitFor();
	expect(await page.locator('mark').textContent()).toBe('togeter');
	await field.fill('count(meetings where called_by in (community, together)) / count(meetings)');
	await live(page).getByText('20 of 24').waitFor();
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await overflow(page)).toBe(0);
	await readyAfter(page, () => press(page, 'Keep this indicator'));
	const both = page.getByRole('region', { name: 'Before and after the definition changed' });
	await both.waitFor();
	expect(await both.getByRole('row').nth(2).textContent()).toMatch(/3 of 6.*6 of 6/s);
	expect(await axeFindings(page)).toEqual([]);
	expect(await overflow(page)).toBe(0);

	// A community's own measure gets its name, in the file too.
	await follow(page, 'How are we doing?');
	await page.getByRole('link', { name: 'graves', exact: true }).click();
	await page.getByRole('link', { name: 'Describe this measure' }).click();
	await page.getByRole('textbox', { name: 'What do people here call it?' }).fill('Small graves');
	await page.getByRole('textbox', { name: 'What are its numbers of?' }).fill('graves counted');
	await page.getByLabel('What does the community hope for?').selectOption('down');
	await page.getByRole('radio', { name: 'the moon and a star' }).check({ force: true });
	await readyAfter(page, () => press(page, 'Keep it'));
	await page.getByText('25 graves counted').first().waitFor();
	await follow(page, 'How are we doing?');
	const csv = await downloadText(page, 'Download all results (CSV)');
	expect(rowOf(csv, 'own-indicator-1,Meetings of our own,action,none,percent,all,ALL')).toMatch(
		/,20,24,83\.333/
	);
	expect(rowOf(csv, 'graves,Small graves,harm,down,count,all,ALL')).toMatch(/,25,,25,/);

	// Taking a change back brings the earlier definition.
	await follow(page, 'Data');
	await readyAfter(page, () =>
		page
			.getByRole('button', { name: /^Switch off: .*Own indicator.*Meetings of our own.*together/ })
			.click()
	);
	await follow(page, 'Indicators');
	await page.getByText('15 of 24 meetings').first().waitFor();
});
