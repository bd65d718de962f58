import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { follow, moveTo, openPage, readyAfter, visit } from './browser.ts';
import { file } from './files.ts';

const communities = [
	'community_id,community_label,area,arm,share_consent',
	'c1,Bondeni,North,action,none'
].join('\n');

/** The last meeting in the files agreed on 3 changes; of the 2 before, 1 was done. */
const meetings = [
	'meeting_id,community_id,date,meeting_type,recorded_by,decisions_total,decisions_community,adjustment_made,adjustments_agreed,adjustments_done',
	'a1,c1,2024-09-01,reflection,community,10,2,no,2,1',
	'a2,c1,2025-03-01,reflection,community,10,7,no,3,'
].join('\n');

const promise = (id: string, text: string) => ({ id, kind: 'change', text, role: '', due: '' });

const record = (changes: object) => ({
	tafakariMeeting: 1,
	projectId: 'p',
	record: {
		...{ communityId: 'c1', label: 'Bondeni', checked: [], checkedCount: null },
		...{ reflections: [], consent: '', nextDate: '', writtenAt: '2025-10-01T10:00:00.000Z' },
		people: { girls: null, boys: null, women: null, men: null, withDisability: null },
		...changes
	}
});

/** It found 2 of the 3 changes done, agreed on 2 and to be named. */
const first = record({
	...{ meetingId: 'm1', date: '2025-06-01', before: 'a2', checkedCount: 2, consent: 'named' },
	promises: [promise('m1-1', 'Walk to school together'), promise('m1-2', 'Light the path')]
});

/** It found both of them done, and agreed on one. */
const second = record({
	...{ meetingId: 'm2', date: '2025-09-01', before: 'm1' },
	checked: ['m1-1', 'm1-2'].map((id) => ({ id, state: 'done' })),
	promises: [promise('m2-1', 'Meet each month')]
});

async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
	await readyAfter(page, () =>
		page
			.locator('main input[type=file][multiple]')
			.first()
			.setInputFiles(Object.entries(files).map(([name, text]) => file(name, text)))
	);
}

/** Reflections that ended in a change, and changes that were found done. */
async function counts(page: Page, changed: string, done: string): Promise<void> {
	await moveTo(page, '/indicators#one=A4&community=c1&period=ALL');
	await page.getByText(changed, { exact: false }).first().waitFor();
	await moveTo(page, '/indicators#one=A5&community=c1&period=ALL');
	await page.getByText(done, { exact: false }).first().waitFor();
	await follow(page, 'Data');
}

/** What the next meeting looks back on. */
async function opensOn(page: Page, words: string): Promise<void> {
	await follow(page, 'Meeting');
	await page.getByRole('button', { name: 'Begin the meeting' }).click();
	await page.getByText(words, { exact: false }).first().waitFor();
	await page.getByRole('button', { name: 'Leave the meeting' }).click();
	await follow(page, 'Data');
}

const pressed = (page: Page, name: string | RegExp) =>
	readyAfter(page, () => page.getByRole('button', { name }).first().click());

/** Both meetings held: of 4 reflections 2 ended in a change; of 2, 3 and 2 changes 1, 2 and 2 were found done. */
async function bothHeld(): Promise<Page> {
	const page = await openPage();
	await visit(page, '/');
	await drop(page, { 'communities.csv': communities, 'meetings.csv': meetings });
	await follow(page, 'Data');
	await drop(page, { 'one.meeting.json': JSON.stringify(first) });
	await drop(page, { 'two.meeting.json': JSON.stringify(second) });
	return page;
}

it('takes a meeting back with the import that brought it, and brings it back', async () => {
	const page = await bothHeld();
	// The first meeting is what the next one looks back on, and the second is in no number.
	await pressed(page, 'Undo last import');
	await opensOn(page, 'Walk to school together');
	await counts(page, '1 of 3', '3 of 5');
	await pressed(page, 'Bring it back');
	await counts(page, '2 of 4', '5 of 7');
});

it('takes a meeting back by itself, with what it found and what was agreed there', async () => {
	const page = await bothHeld();
	await pressed(page, /^Switch off: .*1 June 2025/);
	expect(await page.getByRole('button', { name: /^Switch on: .*named/ }).count()).toBe(1);
	await counts(page, '1 of 3', '1 of 2');
	await pressed(page, /^Switch on: .*1 June 2025/);
	await counts(page, '2 of 4', '5 of 7');
});
