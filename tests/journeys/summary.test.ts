import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { laptop } from '../../scripts/screens.mjs';
import {
	axeFindings,
	downloadText,
	follow,
	moveTo,
	openPage,
	ready,
	overflow,
	readyAfter,
	visit
} from './browser.ts';
import { file } from './files.ts';
import { readingFaults } from './reading-tree.ts';

const communities = [
	'community_id,community_label,area,arm,share_consent',
	'c1,Bondeni,North,action,totals_only',
	'c2,Mlimani,North,action,totals_only',
	'c3,Pwani,North,action,named',
	'c4,Sokoni,North,action,none'
].join('\n');

/** In each community 40 children were asked in 2025: 12 girls of 20 and 7 boys of 20 were hurt, but in one only 1 boy. */
const measures = [
	'community_id,period_start,period_end,wave,measure_code,method,instrument_version,sex,age_band,disability,numerator,denominator',
	...['c1', 'c2', 'c3', 'c4'].flatMap((id) => [
		`${id},2025-06-01,2025-06-30,T1,H1,survey,v1,f,,,12,20`,
		`${id},2025-06-01,2025-06-30,T1,H1,survey,v1,m,,,${id === 'c1' ? 1 : 2},20`,
		`${id},2025-06-01,2025-06-30,T1,beaten_by_Juma,survey,v1,,,,20,40`
	])
].join('\n');

const meetings = [
	'meeting_id,community_id,date,meeting_type,decisions_total,decisions_community,learning',
	...Array.from({ length: 16 }, (_, index) => {
		const day = `2025-${String((index % 12) + 1).padStart(2, '0')}-15`;
		return `m${index},c${(index % 4) + 1},${day},reflection,10,6,${index === 1 ? 'We met too late in the day' : ''}`;
	})
].join('\n');

/** Writes a story on the screen of change, and lets two of its boxes into the report, one in words without figures. */
async function tellStory(page: Page): Promise<void> {
	await page.getByText('Nobody wrote into a contribution story yet').waitFor();
	await moveTo(page, '/change#view=story');
	const write = async (box: string, text: string): Promise<void> => {
		await page.getByRole('button', { name: `Edit “${box}”` }).click();
		const field = page.getByRole('textbox', { name: `Words for “${box}”` });
		await field.fill(text);
		if (box === 'Did we do it') await page.getByText('Figures may stay here (16).').waitFor();
		await page.getByRole('button', { name: 'Keep these words' }).click();
		await field.waitFor({ state: 'detached' });
	};
	await write('Did we do it', 'All 16 planned meetings took place in 2025.');
	await write('What changed', 'Parents shout less.');
	await write('What else happened', 'A road was closed.');
	// What is typed and not kept is found again, also after a reload, and stands in no report.
	await page.getByRole('button', { name: 'Edit “What changed”' }).click();
	await page
		.getByRole('textbox', { name: 'Words for “What changed”' })
		.fill('Parents shout less, and children stay.');
	await page.getByText('Not kept yet').waitFor();
	await moveTo(page, '/summary');
	const stories = page.getByRole('region', { name: 'Contribution stories' });
	await stories.locator('summary').click();
	await readyAfter(page, () => stories.getByRole('checkbox', { name: 'What changed' }).check());
	expect(await stories.getByRole('checkbox', { name: 'Did we do it' }).isDisabled()).toBe(true);
	const words = stories.getByRole('textbox', { name: 'Words for “Did we do it”' });
	const letIn = stories.getByRole('button', { name: 'Let these words in' });
	await words.fill('15 planned meetings took place.');
	await stories.getByText('Still in it: 15.').waitFor();
	expect(await letIn.isDisabled()).toBe(true);
	await words.fill('Nearly every planned meeting took place.');
	await readyAfter(page, () => letIn.click());
	await stories.getByText('In the report it stands in these words').waitFor();
	await stories.getByRole('textbox', { name: /Who judged it/ }).fill('child protection committee');
	await readyAfter(page, () => stories.getByRole('button', { name: 'Keep who judged' }).click());
	expect(await axeFindings(page)).toEqual([]);
}

/** The file by itself: read aloud, on a narrow phone, and on paper. */
async function readReport(page: Page, text: string): Promise<void> {
	const paper = await page.context().newPage();
	await paper.setContent(text);
	expect(await readingFaults(paper)).toEqual([]);
	await paper.setViewportSize({ width: 360, height: 740 });
	expect(await overflow(paper)).toBe(0);
	expect(await readingFaults(paper)).toEqual([]);
	await paper.close();
}

it('shows what donors will see, asks about names, hands the report over, and hides what two reports would tell', async () => {
	const page = await openPage();
	await visit(page, '/');
	await readyAfter(page, () =>
		page
			.locator('input[type=file][multiple]')
			.first()
			.setInputFiles([
				file('communities.csv', communities),
				file('measures.csv', measures),
				file('meetings.csv', meetings)
			])
	);
	let released = 0;
	page.on('worker', (worker) => {
		released += worker.url().includes('release.worker') ? 1 : 0;
	});
	await follow(page, 'Summary');
	expect(released).toBe(1);
	const report = page.getByRole('region', { name: 'The report' });
	await report.getByRole('heading', { level: 1 }).waitFor();
	const shown = await report.locator('.page').innerText();
	expect(shown).toContain('What 3 communities did for their children');
	// 120 decisions in all four, of which 90 in those that agreed... counted: 12 meetings of ten decisions.
	expect(shown).toContain('72 of 120');
	// Girls 36 of 60; boys 5 of 60 are a band, and the whole of 41 is rounded.
	expect(shown).toContain('about 40 of 120');
	expect(shown).toContain('fewer than 10');
	expect(shown).not.toMatch(/Sokoni|Bondeni|Mlimani|We met too late|Juma/);
	// The name of a measure of their own came with a file: nobody has said yet that it may be told.
	await page.getByText('1 own measure is in no report yet').waitFor();
	const unnamed = page.getByRole('link', { name: 'beaten by Juma' });
	expect(await unnamed.getAttribute('href')).toContain('make=measure');

	await page.getByRole('textbox', { name: 'Opening' }).fill('Sokoni met; call 0712 345 678.');
	await page.getByText(/looks like a phone number \(0712 345 678\)/).waitFor();
	expect(await page.getByText(/it names Sokoni/).count()).toBe(1);
	await readyAfter(page, () => page.getByRole('button', { name: 'Keep these words' }).click());
	const lookAgain = page.getByText('Before it goes out, please look at these words once more');
	await lookAgain.waitFor();
	expect(await page.getByText(/^Opening: .*0712 345 678.*Sokoni/).count()).toBe(1);
	await page.getByRole('textbox', { name: 'Opening' }).fill('A year of listening.');
	await readyAfter(page, () => page.getByRole('button', { name: 'Keep these words' }).click());
	expect(await lookAgain.count()).toBe(0);
	await page.getByText('None of 1 let in').click();
	await readyAfter(page, () => page.getByRole('checkbox', { name: /We met too late/ }).check());
	await report.getByText('We met too late in the day').waitFor();
	expect(await axeFindings(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await overflow(page)).toBe(0);

	await page.setViewportSize(laptop);
	// On paper is the report, and nothing of what the project is called here: that may be the name of a file.
	const top = page.locator('header').first();
	expect(await top.isVisible()).toBe(true);
	await page.emulateMedia({ media: 'print' });
	expect(await top.isVisible()).toBe(false);
	expect(await report.locator('.page').isVisible()).toBe(true);
	await page.emulateMedia({ media: 'screen' });
	await tellStory(page);
	await page.locator('summary', { hasText: 'What communities did' }).click();
	await page.getByRole('textbox', { name: 'What communities did' }).fill('Half a thought');
	await page.getByText('Not kept yet').waitFor();
	const text = await downloadText(page, 'Download donor report (HTML)');
	expect(text).toContain('A year of listening.');
	expect(text).toContain('Nearly every planned meeting took place.');
	expect(text).toContain('Parents shout less.');
	expect(text).toContain('Judged by: child protection committee');
	expect(text).not.toMatch(/All 16 planned|A road was closed|and children stay|Half a thought/);
	expect(text).toContain('about 40 of 120');
	expect(text).not.toMatch(/Sokoni|Bondeni|Mlimani|<script|share_consent|\bc[1-4]\b/);
	await readReport(page, text);
	const rows = await downloadText(page, 'Download data behind this report (CSV)');
	expect(rows).toMatch(/^.?indicator_id,/);
	expect(rows).not.toMatch(/Sokoni|Bondeni|Mlimani|,c[1-4],/);

	// What was chosen is there again after a reload.
	await readyAfter(page, () =>
		page.getByRole('checkbox', { name: 'Show numbers by area' }).uncheck()
	);
	await page.reload();
	await ready(page);
	expect(await page.getByRole('checkbox', { name: 'Show numbers by area' }).isChecked()).toBe(
		false
	);
	await page.getByText('2 boxes of 3 let in').waitFor();
	const half = page.getByRole('textbox', { name: 'What communities did' });
	await half.getByText('Half a thought').waitFor();
	await half.fill('');
	expect(await page.getByText('Not kept yet').count()).toBe(0);
	await moveTo(page, '/change#view=story');
	const unkept = page.getByRole('textbox', { name: 'Words for “What changed”' });
	expect(await unkept.textContent()).toBe('Parents shout less, and children stay.');
	await page.getByRole('button', { name: 'Leave it', exact: true }).click();
	await page.getByText('Parents shout less.', { exact: true }).waitFor();
	await moveTo(page, '/summary');

	// One community fewer: the difference to the report that went out would be that community's own number.
	const consents = page.getByRole('region', { name: 'Which communities agreed' });
	await consents.locator('summary').click();
	await readyAfter(page, () =>
		consents.getByLabel('What Sokoni agreed to').selectOption('totals_only')
	);
	await report.getByText('What 4 communities did').waitFor();
	expect(await report.locator('.page').innerText()).not.toMatch(/5[05] of 160/);
	await page.getByText('Only you see this list').click();
	expect(
		await page.getByText('it differs too little from an earlier document').count()
	).toBeGreaterThan(0);
});
