import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { csvOf, madeUpTables, something, type Tables } from '../engine/made-up-project.ts';
import { withPitfalls } from '../engine/planted-pitfalls.ts';
import { beginProject, moveTo, openPage, readyAfter, visit } from './browser.ts';

const files = (tables: Tables) =>
	Object.entries(csvOf(tables)).map(([name, text]) => ({
		name,
		mimeType: 'text/csv',
		buffer: Buffer.from(text)
	}));

const bringIn = (page: Page, tables: Tables): Promise<void> =>
	readyAfter(page, () =>
		page.locator('input[type=file][multiple]').first().setInputFiles(files(tables))
	);

async function readWithCare(page: Page, hash: string): Promise<string> {
	await moveTo(page, '/targets');
	await moveTo(page, `/change#${hash}`);
	const care = page.getByRole('region', { name: 'Read with care' });
	return care.innerText();
}

it('without a number about children the views of actions stand, and the others say what they need', async () => {
	const page = await openPage();
	await visit(page, '/data');
	const { measures: _, ...tables } = madeUpTables(something);
	await bringIn(page, tables);
	await moveTo(page, '/change');
	await page.getByRole('heading', { level: 1, name: 'All places: 20 actions' }).waitFor();
	const views = page.getByRole('navigation', { name: 'Ways to look at it' });
	expect(await views.getByRole('link').allInnerTexts()).toEqual([
		'On one line of time',
		'Who feels it is theirs',
		'Still going after handover',
		'Who decides',
		'Outside support',
		'New leaders',
		'The story of it'
	]);
	const missing = page.getByRole('region', { name: 'What these numbers do not allow' });
	expect(await missing.innerText()).toContain('No number about children is here yet.');
	await readyAfter(page, () => views.getByRole('link', { name: 'The story of it' }).click());
	const changed = page.getByRole('listitem').filter({ hasText: 'What changed' });
	expect(await changed.innerText()).toContain('nobody can say what changed for them');
	expect(await page.getByRole('button', { name: /^Edit/ }).count()).toBe(0);
});

it('pitfalls that lie in files are told where they matter, with their rows, and clean files are told none', async () => {
	const page = await openPage();
	await visit(page, '/data');
	await bringIn(page, madeUpTables(something));
	for (const view of ['before-after', 'comparison']) {
		expect(await readWithCare(page, `harm=H1&view=${view}`)).toContain(
			'No rule asks for special care here.'
		);
	}

	await beginProject(page, 'With pitfalls');
	await bringIn(page, withPitfalls(madeUpTables(something)));
	const beforeAfter = await readWithCare(page, 'harm=H1&view=before-after');
	expect(beforeAfter).toContain('Asked in another way since');
	expect(beforeAfter).toContain('Epidemic in a4: this overlaps the latest numbers in Place a4.');
	expect(beforeAfter).toContain('Another project was working in Place a6 too');
	expect(beforeAfter).toContain('chosen because it was worst off');
	const beside = await readWithCare(page, 'harm=H1&view=comparison');
	expect(beside).toContain('A place that should only be compared with acted on this too: Place x0');
	expect(beside).toContain('Place x1: only compared with, but in the same area');
	expect(beside).toContain('The two sides were asked in different ways.');
	const rows = page.getByRole('region', { name: 'Read with care' }).locator('details').first();
	await rows.locator('summary').click();
	await rows.getByRole('row').nth(1).waitFor();
	expect(await rows.innerText()).toMatch(/\.csv/);
	expect(await readWithCare(page, 'harm=H10&view=before-after')).toContain(
		'Reports rose while “Know where to get help” rose too'
	);
});
