import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
	download,
	downloadText,
	moveTo,
	openSamplePage,
	ready,
	readyAfter,
	visit
} from './browser.ts';

const resultsHeader =
	'indicator_id,indicator,area_of_concern,direction,unit,place_kind,place_id,place,period,' +
	'period_start,period_end,breakdown,group,numerator,denominator,value,lower,upper,interval,state,' +
	'rows_used,rows_not_recorded';

let samplePage: Promise<Page> | undefined;

/** One page with the sample project for all journeys through it, which none of them changes but the last. */
const sample = (): Promise<Page> => (samplePage ??= openSamplePage({ lasting: true }));

it('sample data is there after one click, and nothing has gone to another origin', async () => {
	const page = await sample();
	await moveTo(page, '/data');
	const status = page.getByRole('status').filter({ hasText: /\d/ }).first();
	expect(await status.textContent()).toMatch(/\d/);
	// The page's watch fails this journey when anything was asked of another origin.
});

it('all results come as one CSV with the promised columns', async () => {
	const page = await sample();
	await moveTo(page, '/indicators');
	const { fileName, bytes } = await download(page, 'Download all results (CSV)');
	expect(fileName).toMatch(/-internal\.csv$/);
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const lines = bytes.toString('utf8').slice(1).split('\r\n');
	expect(lines[0]).toBe(resultsHeader);
	expect(lines.length).toBeGreaterThan(1000);
	expect(lines.some((line) => /(^|,)(NaN|null|undefined|Infinity)(,|$)/.test(line))).toBe(false);
});

it('a number is found by its words, pinned, and stands first; two of its groups are seen at once and over time', async () => {
	const page = await sample();
	await moveTo(page, '/indicators#one=all-indicators');
	await page.getByRole('textbox', { name: 'Search by words' }).fill('child hurt chosen');
	const table = page.getByRole('table', { name: 'All indicators' });
	await expect.poll(() => table.getByRole('row').count()).toBe(2);
	expect(await table.innerText()).toContain('of 1,010 children');
	await readyAfter(page, () => table.getByRole('button', { name: /^Pin / }).click());
	await readyAfter(page, () => table.getByRole('link', { name: /hurt/ }).click());
	const groups = page.getByRole('region', { name: 'Group by group' });
	await groups.getByLabel('and by').selectOption('age');
	await groups.getByRole('button', { name: /girls and women · 6 to 11 years/ }).waitFor();
	await groups.getByRole('button', { name: 'Over time' }).click();
	await groups.getByText(/by sex and age, all places, each time people were asked/).waitFor();
	await groups.getByRole('button', { name: 'As table' }).click();
	expect(await groups.getByRole('table').getByRole('row').count()).toBe(1 + 5 * 3);
	await readyAfter(page, () => page.getByRole('link', { name: 'All indicators' }).click());
	expect(await page.getByRole('textbox', { name: 'Search by words' }).innerText()).toBe(
		'child hurt chosen'
	);
	await readyAfter(page, () => page.getByRole('link', { name: 'How are we doing?' }).click());
	const pinned = page.getByRole('region', { name: 'Pinned for this project' });
	await pinned.getByText('Children hurt by the chosen harm').waitFor();
});

it('the problems of the sample files come as a CSV that names file, row and column', async () => {
	const page = await sample();
	await moveTo(page, '/data');
	const text = await downloadText(page, 'Download problems (CSV)');
	const [header, first] = text.split('\r\n');
	expect(header).toBe('\uFEFFfile,sheet,row,column,value,severity,code,message');
	expect(first).toMatch(/\.csv,/);
});

it('the numbers on the screen are those of the file with all results', async () => {
	const page = await sample();
	await moveTo(page, '/indicators');
	const text = await downloadText(page, 'Download all results (CSV)');
	const lines = text.split('\r\n').map((line) => line.split(','));
	for (const [id, place, period] of [
		['O1', 'ALL', '2025-Q4'],
		['H3', 'c01', '2024-Q3'],
		['P2', 'c02', '2023-Q2']
	] as const) {
		const row = lines.find(
			(cells) => cells[0] === id && cells[6] === place && cells[8] === period && cells[11] === ''
		);
		if (row === undefined) throw new Error(`missing result: ${id} ${place} ${period}`);
		const scope = place === 'ALL' ? '' : `&community=${place}`;
		await moveTo(page, `/indicators#one=${id}${scope}&period=${period}`);
		const count = new Intl.NumberFormat('en-GB');
		const nOfN = `${count.format(Number(row[13]))} of ${count.format(Number(row[14]))}`;
		expect(await page.getByRole('main').innerText()).toContain(nOfN);
	}
});

it('filters stay when moving to another screen, and one button clears them', async () => {
	const page = await sample();
	await moveTo(page, '/indicators#area=Velindo&period=2024');
	await readyAfter(page, () => page.locator('nav a[href*="change"]').first().click());
	expect(new URL(page.url()).hash).toContain('area=Velindo');
	expect(new URL(page.url()).hash).toContain('period=2024');
	await page.getByRole('button', { name: /clear/i }).first().click();
	await expect.poll(() => new URL(page.url()).hash).not.toContain('Velindo');
});

it('a question about change leads to what its numbers allow, and says how much each way to look can say', async () => {
	const page = await sample();
	await moveTo(page, '/change#harm=H1');
	await readyAfter(page, () => page.getByRole('link', { name: 'Before and after' }).click());
	// Counted from the files by a program of its own: twelve places were asked twice in the same way.
	expect(await page.textContent('main')).toMatch(/313 of 702.*220 of 712/s);
	await readyAfter(page, () => page.getByRole('link', { name: 'Beside other places' }).click());
	const said = await page.getByRole('heading', { level: 1 }).textContent();
	expect(said).toMatch(
		/13 fewer of every 100 .* 11 fewer of every 100 .*cannot tell the two apart/
	);
	const ladder = page.getByRole('region', { name: 'How much can this say?' });
	expect(await ladder.locator('[aria-current]').textContent()).toContain('compared with others');
	await ladder.getByText('something from outside struck one side alone').waitFor();
	await readyAfter(page, () =>
		page.getByRole('combobox', { name: 'Which actions' }).selectOption('type:bylaw')
	);
	await moveTo(page, '/change#harm=H3');
	const missing = page.getByRole('region', { name: 'What these numbers do not allow' });
	await missing.getByText('No place that is compared with was asked').waitFor();
});

it('what to read with care is answered, and the answer and a story that was edited are there after a reload', async () => {
	const page = await sample();
	await moveTo(page, '/change#harm=H1&view=before-after');
	const care = page.getByRole('region', { name: 'Read with care' });
	await care.getByRole('button', { name: /^Answer this: Few were asked/ }).click();
	await care.getByRole('textbox').fill('Many were at the market that day');
	await care
		.getByRole('combobox', { name: 'Who answers (a role, no name)' })
		.selectOption('community meeting');
	// What is typed and not kept is found again, after the screen was left and after a reload.
	await moveTo(page, '/targets');
	await page.reload();
	await ready(page);
	await moveTo(page, '/change#harm=H1&view=before-after');
	await care.getByText('Not kept yet').waitFor();
	expect(await care.getByRole('textbox').innerText()).toBe('Many were at the market that day');
	await readyAfter(page, () => care.getByRole('button', { name: 'Keep the answer' }).click());
	const answer = /^Answered on .* by a community meeting: Many were at the market that day$/;
	await care.getByText(answer).waitFor();
	await readyAfter(page, () => page.getByRole('link', { name: 'The story of it' }).click());
	const pictures = page.getByRole('region', { name: 'The pictures that it rests on' });
	expect(await pictures.locator('figure svg').count()).toBe(3);
	await page.getByRole('button', { name: 'Edit “What we expected”' }).click();
	await page
		.getByRole('textbox', { name: 'Words for “What we expected”' })
		.fill('Talk before the stick');
	await readyAfter(page, () => page.getByRole('button', { name: 'Keep these words' }).click());
	await page.reload();
	await ready(page);
	const expected = page.getByRole('listitem').filter({ hasText: 'What we expected' });
	expect(await expected.innerText()).toMatch(/Talk before the stick\s+Written on/);
	await care.getByText(answer).waitFor();
	await moveTo(page, '/data');
	const decided = page.getByRole('region', { name: 'What was decided' });
	await decided.getByText(/was answered by a community meeting with “.*Many were at/).waitFor();
	await decided.getByText(/“What we expected” was written as “.*Talk before/).waitFor();
});

it('a number leads to the rows that made it, and its address leads there again', async () => {
	const page = await sample();
	await moveTo(page, '/indicators#one=O2&period=2025');
	const byPlace = page.locator('section[aria-labelledby=by-place]');
	await byPlace.getByRole('button', { name: 'As table' }).click();
	const row = byPlace.getByRole('row', { name: /Dunari/ });
	await readyAfter(page, () => row.getByRole('link').click());
	const { called, all } = await meetingsOf('c04', '2025');
	const shown = () => page.locator('section[aria-labelledby=formula]').innerText();
	expect(await shown()).toContain(`${called} of ${all} meetings`);
	expect(new URL(page.url()).hash).toContain('from=c04');
	const rows = page.locator('section[aria-labelledby=rows-behind]');
	await rows.getByRole('button', { name: `counted (${called})` }).click();
	await rows.getByText(`Rows 1 to ${called} of ${called}`).waitFor();
	await visit(page, new URL(page.url()).pathname + new URL(page.url()).hash);
	expect(await shown()).toContain(`${called} of ${all} meetings`);
});

/** Meetings of a community in a year, and those that it called itself, from the sample's own file. */
async function meetingsOf(
	community: string,
	year: string
): Promise<Record<'called' | 'all', number>> {
	const text = await readFile('sample-data/meetings.csv', 'utf8');
	const { data } = Papa.parse<Record<string, string>>(text, { header: true });
	const known = data.filter(
		(row) =>
			row['community_id'] === community &&
			row['date']?.startsWith(year) === true &&
			row['called_by'] !== ''
	);
	const called = known.filter((row) => row['called_by'] === 'community');
	return { called: called.length, all: known.length };
}

it('undoing the import and deleting everything leave a screen that can start again', async () => {
	const page = await sample();
	await moveTo(page, '/data');
	await readyAfter(page, () => page.getByRole('button', { name: 'Undo last import' }).click());
	const deleting = page.getByRole('button', { name: 'Delete everything on this device' });
	page.on('dialog', (dialog) => void dialog.accept());
	await deleting.click();
	const confirm = page.getByRole('dialog').or(page.getByRole('alertdialog'));
	if (await confirm.isVisible()) await confirm.getByRole('button', { name: /delete/i }).click();
	await visit(page, '/');
	await page.getByRole('button', { name: 'Try with sample data' }).waitFor();
	expect(await storedRecords(page)).toBe(0);
});

/** How many records all databases of the page's origin hold together. */
function storedRecords(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const settled = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(new Error(request.error?.message));
				};
			});
		let count = 0;
		for (const { name } of await indexedDB.databases()) {
			const database = await settled(indexedDB.open(String(name)));
			for (const store of database.objectStoreNames) {
				count += await settled(database.transaction(store).objectStore(store).count());
			}
			database.close();
		}
		return count;
	});
}
