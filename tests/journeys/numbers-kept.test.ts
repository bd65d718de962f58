import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { moveTo, openPage, readyAfter, visit } from './browser.ts';

const file = (name: string, lines: readonly string[]) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(lines.join('\n'))
});

/** Of c1 girls and boys by age, asked one by one; of c2 all together; of c3 by sex alone. */
const measures = [
	'community_id,period_start,period_end,measure_code,method,sex,age_band,numerator,denominator',
	'c1,2024-04-01,2024-04-10,H1,survey,f,6-11,4,20',
	'c1,2024-04-01,2024-04-10,H1,survey,f,12-17,9,30',
	'c1,2024-04-01,2024-04-10,H1,survey,m,6-11,6,25',
	'c1,2024-04-01,2024-04-10,H1,survey,m,12-17,8,22',
	'c2,2024-04-01,2024-04-10,H1,survey,all,all,30,103',
	'c3,2024-04-01,2024-04-10,H1,survey,f,,5,19',
	'c3,2024-04-01,2024-04-10,H1,survey,m,,7,21'
];

let shared: Promise<Page> | undefined;

async function beginWithFiles(): Promise<Page> {
	const page = await openPage({ lasting: true });
	await visit(page, '/data');
	await readyAfter(page, () =>
		page
			.locator('input[type=file][multiple]')
			.first()
			.setInputFiles([
				file('places.csv', ['community_id,area', 'c1,North', 'c2,North', 'c3,South']),
				file('asked.csv', measures)
			])
	);
	return page;
}

/** One page for all journeys, which change nothing for each other. */
const open = (): Promise<Page> => (shared ??= beginWithFiles());

it('who stands in no group of a split is said, and who owes the split is one click away', async () => {
	const page = await open();
	await moveTo(page, '/indicators#one=H1');
	const groups = page.getByRole('region', { name: 'Group by group' });
	// 4 + 9 + 6 + 8 + 30 + 5 + 7 of 20 + 30 + 25 + 22 + 103 + 19 + 21; with a sex: all but those of c2.
	expect(await page.getByRole('main').innerText()).toContain('69 of 240 children');
	await groups
		.getByText('103 of 240 are in none of these groups: it was not written down for them.')
		.waitFor();
	await readyAfter(page, () =>
		groups.getByRole('link', { name: 'Who has not recorded it' }).click()
	);
	const owed = page.getByRole('region', { name: 'Communities and breakdowns' });
	const row = owed.getByRole('row').filter({ hasText: 'c2' });
	expect(await row.innerText()).toMatch(/0 of 1/);
	await row.getByRole('button', { name: /^sex.*never/ }).click();
	await page.getByText('Numbers that are split by it:').waitFor();
	await page.getByRole('link', { name: 'Children hurt by the chosen harm' }).first().waitFor();
});

it('a number of two groups at once leads to its rows, by an address that can be kept', async () => {
	const page = await open();
	await moveTo(page, '/indicators#one=H1');
	const groups = page.getByRole('region', { name: 'Group by group' });
	await groups.getByLabel('and by').selectOption('age');
	await groups.getByRole('button', { name: /girls and women · 12 to 17 years/ }).waitFor();
	await groups.getByRole('button', { name: 'As table' }).click();
	const cell = groups.getByRole('row').filter({ hasText: /girls and women · 12 to 17 years/ });
	await readyAfter(page, () => cell.getByRole('link').first().click());
	const said = async (): Promise<string> => page.getByRole('main').innerText();
	expect(await said()).toContain('9 of 30 children');
	expect(await said()).toContain('girls and women · 12 to 17 years');
	const rows = page.getByRole('region', { name: 'Its rows' }).getByRole('table').first();
	await rows.locator('tbody tr').first().waitFor();
	const read = async (): Promise<readonly string[]> =>
		rows.locator('tbody tr').evaluateAll((all) => all.map((row) => row.textContent));
	expect(await read()).toHaveLength(1);
	expect((await read())[0]).toMatch(/asked\.csv\s*3\s*used\s*9\s*30/);
	const { hash } = new URL(page.url());
	await visit(page, `/indicators${hash}`);
	await rows.locator('tbody tr').first().waitFor();
	expect((await read())[0]).toMatch(/asked\.csv\s*3\s*used\s*9\s*30/);
});

it('a pin is taken back, on the screen and among the decisions', async () => {
	const page = await open();
	await moveTo(page, '/indicators#one=H1');
	await readyAfter(page, () => page.getByRole('button', { name: 'Pin for this project' }).click());
	await moveTo(page, '/data');
	await moveTo(page, '/indicators');
	const pinned = page.getByRole('region', { name: 'Pinned for this project' });
	await pinned.getByText('Children hurt by the chosen harm').waitFor();
	await moveTo(page, '/data');
	await moveTo(page, '/indicators#one=H1');
	await readyAfter(page, () => page.getByRole('button', { name: 'Pinned: take it off' }).click());
	await moveTo(page, '/data');
	await moveTo(page, '/indicators');
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(await pinned.count()).toBe(0);
	await page.reload();
	await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
	expect(await pinned.count()).toBe(0);
});
