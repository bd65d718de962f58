import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
	beginProject,
	expectWellMade,
	moveTo,
	openPage,
	ready,
	readyAfter,
	visit
} from './browser.ts';
import { file } from './files.ts';

/**
 * An invented form, exported with its questions as headers in French: groups in the names, days in either order, words
 * of its own, and all that the form writes by itself.
 */
const header = [
	'start',
	'end',
	'deviceid',
	'Identification/Nom de la communauté',
	'Identification/Nom de l’enquêteur',
	'Identification/Téléphone',
	'Réunion/Date de la réunion',
	'Réunion/Type de réunion',
	'Réunion/Qui a convoqué la réunion ?',
	'Participants/Nombre de filles',
	'Participants/Nombre de garçons',
	'Décisions/Nombre de décisions',
	'Décisions/Décisions prises par la communauté',
	'_id',
	'_uuid',
	'_submission_time'
];

const communities = ['Kijiji cha Mto', 'Kijiji cha Mlima', 'Kijiji cha Bonde'];

/**
 * Thirty meetings, all on days up to the 12th, so that nothing tells day from month. Each took three decisions, every
 * second one two of them by the community and the others one: 45 of 90. One row has a word for a number.
 */
function records(first: number): string[][] {
	return Array.from({ length: 30 }, (_, index) => {
		const number = first + index;
		const day = `${String((index % 12) + 1).padStart(2, '0')}/${first === 0 ? '02' : '03'}/2025`;
		return [
			'2025-02-01T09:00:12.000+02:00',
			'2025-02-01T10:00:44.000+02:00',
			`collect:${number}`,
			communities[index % 3] ?? '',
			'Nadia K.',
			`0700 000 0${number}`,
			day,
			index % 2 === 0 ? 'Planification' : 'Réflexion',
			index % 5 === 0 ? 'Les anciens du village' : 'La communauté',
			first === 0 && index === 7 ? 'beaucoup' : String(index % 6),
			'5',
			'3',
			index % 2 === 0 ? '2' : '1',
			String(number),
			`8f1e7a10-0000-4000-8000-${String(number).padStart(12, '0')}`,
			'2025-02-01T18:00:00'
		];
	});
}

const exported = (first: number): string =>
	[header, ...records(first)].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n');

async function drop(page: Page, name: string, text: string): Promise<void> {
	const input = page.locator('input[type=file][multiple]').first();
	await readyAfter(page, () => input.setInputFiles([file(name, text)]));
}

let shared: Promise<Page> | undefined;

/** One page for all journeys, which tell one story: each begins where the one before it ended. */
const open = (): Promise<Page> => (shared ??= openPage({ lasting: true }));

/** The file waits, with nothing answered. */
async function openWaiting(): Promise<Page> {
	const page = await open();
	await drop(page, 'export.csv', exported(0));
	await waiting(page).waitFor();
	return page;
}

async function giveUp(page: Page): Promise<void> {
	await bar(page).getByRole('button', { name: 'Give up' }).click();
	await page.getByText('Nothing was changed').waitFor();
}

const waiting = (page: Page) => page.getByRole('heading', { name: 'One file waits' });
const bar = (page: Page) => page.getByRole('group', { name: 'Finish' });
const card = (page: Page, name: string) => page.getByRole('listitem', { name });
const status = (page: Page): Promise<string> =>
	page.getByRole('main').getByRole('status').first().innerText();

const focused = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const { activeElement: place } = document;
		return place?.getAttribute('aria-label') ?? place?.textContent.trim() ?? '';
	});

/** Presses keys until something with these words has the focus. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
	for (let presses = 0; presses < 60; presses += 1) {
		if (words.test(await focused(page))) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`not reached by keyboard: ${words.source}`);
}

it('the screen is accessible and fits', async () => {
	const page = await open();
	await visit(page, '/data');
	await openWaiting();
	await page.locator('summary', { hasText: 'left out' }).click();
	await page.locator('summary', { hasText: 'Why?' }).first().click();
	await expectWellMade(page);
	await giveUp(page);
});

it('one press shows only the values that do not fit, and another filter only the columns that have some', async () => {
	const page = await openWaiting();
	const girls = card(page, 'Participants/Nombre de filles');
	expect(await girls.getByRole('table').innerText()).not.toContain('beaucoup');
	await girls.getByRole('button', { name: /Show only these/ }).click();
	expect(await girls.getByRole('table').innerText()).toMatch(/^Row 9\s+beaucoup$/);
	await page.locator('label', { hasText: 'Does not fit' }).click();
	expect(await card(page, 'Participants/Nombre de garçons').count()).toBe(0);
	expect(await girls.count()).toBe(1);
	await giveUp(page);
});

it('what could point at somebody stays out unless the risk was read', async () => {
	const page = await openWaiting();
	await page.locator('summary', { hasText: 'left out' }).click();
	const reason = page
		.getByText('Left out: looks like phone numbers')
		.locator('xpath=ancestor::div[1]');
	const list = reason.getByRole('listitem').filter({ hasText: 'Identification/Téléphone' });
	await list.locator('summary').click();
	await list.getByRole('combobox').selectOption('learning');
	const risk = list.getByRole('group', { name: /^Take in “/ });
	expect(await risk.innerText()).toContain('It looks like phone numbers');
	await risk.getByRole('button', { name: 'Leave it out' }).click();
	expect(await risk.count()).toBe(0);
	await giveUp(page);
});

it('five hundred columns can be searched, and what is found is reached by keyboard', async () => {
	const page = await open();
	const many = Array.from({ length: 497 }, (_, at) => `Section ${at}/question ${at}`);
	const row = (at: number): string[] => [
		'Mto',
		`2025-03-0${(at % 9) + 1}`,
		'4',
		...many.map((_, place) => (place % 3 === at % 3 ? 'yes' : 'no'))
	];
	const text = [['Village', 'Meeting date', 'Girls present', ...many], ...[1, 2, 3, 4].map(row)];
	await drop(page, 'wide.csv', text.map((cells) => cells.join(',')).join('\n'));
	await page.getByRole('textbox', { name: 'Search columns' }).focus();
	await page.keyboard.type('question 431');
	await tabTo(page, /Section 431\/question 431/);
	await page.keyboard.press('Enter');
	expect(await page.getByRole('combobox', { name: /question 43/ }).count()).toBe(1);
	await giveUp(page);
});

it('a preview shows the rows as they will stand and one number, and keeps nothing', async () => {
	const page = await openWaiting();
	await page.getByRole('button', { name: /The day comes first/ }).click();
	await page.getByRole('button', { name: 'Show how it will look' }).click();
	await page.getByText(/Of 30 rows, 23 would be used and 7 set aside/).waitFor();
	const preview = page.getByRole('group', { name: /The first rows as they will stand/ });
	expect(await preview.innerText()).toContain('1 February 2025');
	expect(await preview.innerText()).toContain('does not fit');
	await giveUp(page);
	await page.reload();
	await ready(page);
	expect(await page.getByText('rows used').count()).toBe(0);
});

it('an export of a form of one’s own goes in by keyboard, and its numbers are those of a count by hand', async () => {
	const page = await openWaiting();
	expect(await bar(page).innerText()).toContain('2 questions left');

	await bar(page).getByRole('button', { name: 'Next question' }).focus();
	await page.keyboard.press('Enter');
	expect(await focused(page)).toContain('The day comes first');
	await page.keyboard.press('Enter');
	await bar(page).getByText('1 question left').waitFor();

	expect(await focused(page)).toBe('Next question');
	await page.keyboard.press('Enter');
	expect(await focused(page)).toContain('Les anciens du village');
	await page.getByLabel('Les anciens du village').selectOption('community');
	await bar(page).getByText('Nothing left to answer').waitFor();

	await bar(page).getByRole('button', { name: 'Import' }).focus();
	await readyAfter(page, () => page.keyboard.press('Enter'));
	expect(await focused(page)).toBe('What became of the rows');
	expect(await status(page)).toMatch(/29 rows used, 1 set aside, 1 skipped/);

	// The row that is set aside took one decision of its three: 44 of 87 are left.
	await moveTo(page, '/indicators#one=O1&period=ALL');
	expect(await page.getByRole('main').innerText()).toContain('44 of 87 decisions');
});

it('the next export of the same form goes in without a question', async () => {
	const page = await open();
	await moveTo(page, '/data');
	await drop(page, 'export next month.csv', exported(100));
	expect(await waiting(page).count()).toBe(0);
	expect(await status(page)).toMatch(/30 rows used, 0 set aside, 1 skipped/);
	await moveTo(page, '/indicators#one=O1&period=ALL');
	expect(await page.getByRole('main').innerText()).toContain('89 of 177 decisions');
});

it('a table in which nothing is known is mapped by hand, from what its rows are about to what it lacks', async () => {
	const page = await open();
	await beginProject(page, 'Unknown');
	const rows = Array.from(
		{ length: 12 },
		(_, at) => `zz${at},${(at % 5) + 1},2025-03-0${(at % 9) + 1}`
	);
	await drop(page, 'unknown.csv', ['qqa,qqb,qqc', ...rows].join('\n'));
	await page.getByRole('button', { name: 'Say what it is' }).click();
	await page.getByRole('button', { name: /^Meetings/ }).focus();
	await page.keyboard.press('Enter');
	const choose = async (column: string, header: string) => {
		const missing = card(page, column).getByRole('combobox').first();
		const option = await missing.locator('option', { hasText: header }).getAttribute('value');
		await missing.selectOption(option);
	};
	await choose('Community (code)', 'qqb');
	await choose('Date', 'qqc');
	await card(page, 'Meeting (code)')
		.getByRole('button', { name: /Number the rows/ })
		.click();
	await bar(page).getByText('Nothing left to answer').waitFor();
	await readyAfter(page, () => bar(page).getByRole('button', { name: 'Import' }).click());
	expect(await status(page)).toMatch(/12 rows used, 0 set aside, 1 skipped/);
});
