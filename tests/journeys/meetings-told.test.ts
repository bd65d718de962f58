import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings, follow, moveTo, openPage, overflow, readyAfter, visit } from './browser.ts';

/** What was said at a meeting, where it is read afterwards: on the screen of the data and in the contribution story. */

const rows: Readonly<Record<string, readonly string[]>> = {
	communities: [
		'community_id,community_label,area,arm',
		'c1,Bondeni,North,action',
		'c2,Mlimani,North,action'
	],
	actions: [
		'action_id,community_id,title,harm,date_started',
		'a1,c1,Walk together,harsh_punishment,2024-01-10',
		'a2,c2,Walk together,harsh_punishment,2024-01-10'
	],
	meetings: [
		'meeting_id,community_id,date,meeting_type,recorded_by,decisions_total,decisions_community',
		'f1,c1,2025-03-01,reflection,community,10,7'
	],
	measures: [
		'community_id,period_start,period_end,wave,measure_code,method,instrument_version,numerator,denominator',
		...['c1', 'c2'].flatMap((id) => [
			`${id},2023-06-01,2023-06-30,T1,H1,survey,v1,20,50`,
			`${id},2025-06-01,2025-06-30,T2,H1,survey,v1,12,50`
		])
	]
};

const said = {
	...{ guesses: [], helped: [], blocked: [], missing: [], words: '', feelsRight: '' }
};

function recordOf(communityId: string, label: string, reflections: readonly object[]): string {
	const record = {
		...{ meetingId: `m-${communityId}`, communityId, label, date: '2025-10-01', before: '' },
		...{ checked: [], checkedCount: null, consent: '', nextDate: '', reflections },
		promises: [{ id: 'p1', kind: 'change', text: 'Light the path', role: '', due: '' }],
		people: { girls: null, boys: null, women: null, men: null, withDisability: null },
		writtenAt: '2025-10-01T10:00:00.000Z'
	};
	return JSON.stringify({ tafakariMeeting: 1, projectId: 'p', record });
}

const bondeni = recordOf('c1', 'Bondeni', [
	{
		...{ ...said, question: 'O1', guesses: [{ group: 'girls', score: 4 }] },
		...{ helped: ['leaders'], blocked: ['money'], missing: ['boys'], feelsRight: 'partly' }
	},
	{
		...{ ...said, question: 'H1', helped: ['leaders'], missing: ['girls'] },
		...{ words: 'The lit path felt safer', feelsRight: 'yes' }
	}
]);
const mlimani = recordOf('c2', 'Mlimani', [
	{ ...said, question: 'H1', helped: ['leaders', 'school'], feelsRight: 'no' }
]);

async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
	const given = Object.entries(files).map(([name, text]) => ({
		...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }
	}));
	await readyAfter(page, () =>
		page.locator('main input[type=file][multiple]').first().setInputFiles(given)
	);
}

async function withMeetings(): Promise<Page> {
	const page = await openPage();
	await visit(page, '/');
	await drop(
		page,
		Object.fromEntries(
			Object.entries(rows).map(([name, lines]) => [`${name}.csv`, lines.join('\n')])
		)
	);
	await follow(page, 'Data');
	await drop(page, { 'one.meeting.json': bondeni, 'two.meeting.json': mlimani });
	return page;
}

async function savedPaper(page: Page, button: string): Promise<string> {
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	return readFile(await saved.path(), 'utf8');
}

const told = (page: Page) => page.getByRole('region', { name: 'What was said at the meetings' });

it('tells on the data screen what each meeting guessed, said and promised, with its picture once there is one, and beside a number that it felt wrong', async () => {
	const page = await withMeetings();
	await told(page).getByText('Bondeni').click();
	const meeting = told(page).getByRole('group').filter({ hasText: 'Bondeni' });
	for (const words of [
		'Our leaders',
		'Money',
		'Boys',
		'Partly',
		'The lit path felt safer',
		'Light the path'
	]) {
		await meeting.getByText(words).first().waitFor();
	}
	// Nothing of Mlimani's stands in it, and of what is folded nothing is read.
	expect(await meeting.innerText()).not.toMatch(/Mlimani|The school/);
	await meeting.getByText('There were guesses.', { exact: false }).waitFor();
	expect(await axeFindings(page)).toEqual([]);

	await follow(page, 'Meeting');
	await page.getByRole('button', { name: 'Save for one community' }).waitFor();
	await follow(page, 'Data');
	await told(page).getByText('Bondeni').click();
	await meeting.getByText('Girls: guess').waitFor();
	await meeting.getByText('4 of 10').waitFor();
	await meeting.getByText('7 of 10').waitFor();
	expect(await meeting.getByText('There were guesses.').count()).toBe(0);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await overflow(page)).toBe(0);
	expect(await axeFindings(page)).toEqual([]);

	// Beside the number itself where somebody said that it is not quite right, and not where all felt it right.
	const felt = page.getByText('asked whether its picture feels right', { exact: false });
	await moveTo(page, '/indicators#one=O1&community=c1&period=ALL');
	await felt.waitFor();
	expect(await felt.innerText()).toContain('0 yes, 1 partly, 0 no');
	expect(await axeFindings(page)).toEqual([]);
	await moveTo(page, '/indicators#one=H1&community=c1&period=ALL');
	await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'decisions' }).waitFor();
	expect(await felt.count()).toBe(0);
});

it('tells in the contribution story what was said, counted by meetings, and takes up words by choice alone', async () => {
	const page = await withMeetings();
	await visit(page, '/change#view=story');
	const box = page.getByRole('listitem').filter({ hasText: 'What else happened' });
	await box
		.getByText('At 2 meetings in 2 places people spoke of this number', { exact: false })
		.waitFor();
	await box.getByText('Our leaders (2) and The school (1)', { exact: false }).waitFor();
	await page.getByText('1 yes, 0 partly, 1 no', { exact: false }).waitFor();
	const drafted = box.locator('.words');
	expect(await drafted.innerText()).not.toContain('lit path');
	await box.getByText('What people said in their own words (1 meeting)').click();
	await box.getByRole('button', { name: 'Take these words up', exact: false }).click();
	await box.getByRole('button', { name: 'Keep these words' }).click();
	await expect.poll(() => drafted.innerText()).toContain('The lit path felt safer');
	expect(await axeFindings(page)).toEqual([]);
	// Of one place alone, what was said there.
	await visit(page, '/change#view=story&community=c2');
	await box.getByText('At one meeting in one place', { exact: false }).waitFor();
});

it('switches off on the data screen the picture that was chosen for a question', async () => {
	const page = await withMeetings();
	await follow(page, 'Meeting');
	await page.getByText('Pictures of the questions').click();
	const question = 'Of all that was decided, how much did we decide ourselves?';
	await page.getByRole('button', { name: question, expanded: false }).click();
	const drawing = page
		.getByRole('group', { name: 'Drawings to choose from' })
		.getByRole('button', { name: 'a well' });
	await drawing.click();
	await expect.poll(() => drawing.getAttribute('aria-pressed')).toBe('true');
	await follow(page, 'Data');
	const off = page.getByRole('button', { name: /^Switch off: .*known by this picture/ });
	await readyAfter(page, () => off.click());
	await page.getByRole('button', { name: /^Switch on: .*known by this picture/ }).waitFor();
	await follow(page, 'Meeting');
	await page.getByText('Pictures of the questions').click();
	await page.getByRole('button', { name: question, expanded: false }).click();
	await expect.poll(() => drawing.getAttribute('aria-pressed')).toBe('false');
});

it('tells at the meeting the story that an officer wrote, behind what is safe, and only the words that may be told there', async () => {
	const page = await withMeetings();
	await visit(page, '/change#view=story&community=c1');
	const write = async (title: string, words: string): Promise<void> => {
		const card = page.getByRole('listitem').filter({ hasText: title });
		await card.getByRole('button', { name: 'Edit', exact: false }).click();
		await card.getByRole('textbox').fill(words);
		await card.getByRole('button', { name: 'Keep these words' }).click();
		await card.getByText('Written on', { exact: false }).waitFor();
	};
	await write('Did we do it', 'We walked with the children. The path is lit now.');
	await write('What changed', 'It fell from 20 to 12.');
	await write('What else happened', 'Mlimani lit its path too.');
	const card = (title: string) => page.getByRole('listitem').filter({ hasText: title });
	await card('Did we do it').getByText('Meetings are told these words').waitFor();
	await card('What changed').getByText('figures').waitFor();
	await card('What else happened').getByText('they name a community').waitFor();
	expect(await axeFindings(page)).toEqual([]);

	await follow(page, 'Meeting');
	await page.getByRole('button', { name: /were hurt/ }).click();
	const alongWith = page.getByRole('checkbox', { name: /With the story that was written/ });
	expect(await alongWith.count()).toBe(0);
	await page.getByRole('checkbox', { name: 'It is safe where these papers go' }).check();
	expect(await savedPaper(page, 'Download meeting pack (HTML)')).not.toContain('path is lit');
	await alongWith.check();
	for (const button of ['Download meeting pack (HTML)', 'For whoever leads the meeting']) {
		const paper = await savedPaper(page, button);
		expect(paper).toContain('The path is lit now.');
		expect(paper).not.toMatch(/from 20|Mlimani|What is different now/);
	}
	await page.getByRole('button', { name: 'Begin the meeting' }).click();
	const goOn = () => page.getByRole('button', { name: 'Go on', exact: true }).click();
	const stage = page.locator('.stage');
	while ((await page.getByText('This picture is about harm').count()) === 0) await goOn();
	expect(await stage.innerText()).not.toContain('walked');
	await page.getByRole('button', { name: 'It is safe here: show it' }).click();
	while ((await page.getByRole('textbox', { name: 'In our own words' }).count()) === 0)
		await goOn();
	await stage.getByText('The path is lit now.').waitFor();
	const told = await stage.innerText();
	expect(told).toContain('What was done');
	expect(told).not.toMatch(/from 20|Mlimani|What is different now/);
	expect(await axeFindings(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await overflow(page)).toBe(0);
});
