import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings, follow, openPage, overflow, ready, readyAfter, visit } from './browser.ts';

/** In Mlimani 6 of 30 children were hurt: enough to look at, where it is safe. */
const files = {
	communities: [
		'community_id,community_label,area,arm,share_consent',
		'c2,Mlimani,North,action,none'
	],
	meetings: [
		'meeting_id,community_id,date,meeting_type,recorded_by,decisions_total,decisions_community',
		'b1,c2,2025-03-01,reflection,community,10,9'
	],
	measures: [
		'community_id,period_start,period_end,wave,measure_code,method,instrument_version,numerator,denominator',
		'c2,2025-06-01,2025-06-30,T1,H1,survey,v1,6,30'
	]
};

async function downloaded(page: Page, name: string): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).first().click()
	]);
	return readFile(await download.path());
}

const harm = 'were hurt';
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on', exact: true }).tap();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

async function count(page: Page, who: string, tens: number): Promise<void> {
	const group = page.getByRole('group', { name: who, exact: true });
	for (let at = 0; at < tens; at += 1) await group.getByRole('button', { name: '10' }).tap();
}

it('asks whether it is safe before anything about harm is asked, shown or printed, and says what cannot be meant', async () => {
	const laptop = await openPage();
	await visit(laptop, '/');
	const given = Object.entries(files).map(([name, lines]) => ({
		name: `${name}.csv`,
		mimeType: 'text/csv',
		buffer: Buffer.from(lines.join('\n'))
	}));
	await readyAfter(laptop, () =>
		laptop.locator('input[type=file][multiple]').first().setInputFiles(given)
	);
	await follow(laptop, 'Meeting');
	await laptop.getByRole('button', { name: new RegExp(harm) }).click();
	// It is said at once why it is in no paper, and is in one only where somebody says that it is safe there.
	await laptop.getByText('One chosen question is about harm to children.').waitFor();
	const without = (await downloaded(laptop, 'Download meeting pack (HTML)')).toString();
	expect(without).toContain('One question is not on this paper');
	expect(without).not.toContain(harm);
	await laptop.getByLabel('It is safe where these papers go').check();
	const within = (await downloaded(laptop, 'Download meeting pack (HTML)')).toString();
	expect(within.split('<details>')[1]).toContain(harm);
	expect(within.split('<details>')[0]?.split('id="q2"')[1]).not.toContain(harm);
	expect(await axeFindings(laptop)).toEqual([]);
	const project = await downloaded(laptop, 'Save for one community');

	const phone = await openPage({ width: 360, height: 740, hasTouch: true });
	await visit(phone, '/');
	await phone
		.locator('input[type=file][accept*=tafakari]')
		.first()
		.setInputFiles({ name: 'm.tafakari', mimeType: 'application/zip', buffer: project });
	await phone.getByRole('heading', { name: 'Meeting', level: 1 }).waitFor();
	await ready(phone);
	// What was ticked on the laptop is ticked here.
	const ticked = phone.getByRole('button', { name: new RegExp(harm), pressed: true });
	await ticked.waitFor();
	await press(phone, 'Begin the meeting');
	await goOn(phone);
	while ((await phone.getByText('This picture is about harm').count()) === 0) await goOn(phone);
	const stage = phone.locator('.stage');
	expect(await stage.innerText()).not.toContain(harm);
	expect(await phone.getByRole('slider').count()).toBe(0);
	expect(await axeFindings(phone)).toEqual([]);
	expect(await overflow(phone)).toBe(0);
	// Left out, nothing of it comes later either; on the way back it is asked again.
	await press(phone, 'Not here: leave it out');
	await phone.getByRole('textbox', { name: 'What we promise' }).waitFor();
	await press(phone, 'Back');
	await press(phone, 'It is safe here: show it');
	await stage.getByText(harm).waitFor();
	while ((await phone.getByRole('textbox', { name: 'In our own words' }).count()) === 0) {
		await goOn(phone);
	}
	await phone.getByRole('textbox', { name: 'In our own words' }).fill('We told Amina to rest');
	await phone.getByText('it may name a person (Amina)', { exact: false }).waitFor();
	await goOn(phone);
	await phone.getByRole('textbox', { name: 'What we promise' }).fill('Call 0712 345 678');
	await phone.getByText('looks like a phone number (0712 345 678)', { exact: false }).waitFor();
	await goOn(phone);
	await count(phone, 'Girls', 1);
	await count(phone, 'Men', 1);
	await count(phone, 'Of them with a disability', 3);
	await phone
		.getByText('30 people with a disability are written down, and 20', { exact: false })
		.waitFor();
	expect(await axeFindings(phone)).toEqual([]);
	await count(phone, 'Women', 1);
	await expect.poll(() => phone.getByText('with a disability are written down').count()).toBe(0);
	await press(phone, 'Keep this meeting');
	await phone.getByRole('heading', { name: 'Kept' }).waitFor();
	const record = await downloaded(phone, 'Download meeting record');

	await follow(laptop, 'Data');
	await readyAfter(laptop, () =>
		laptop
			.locator('main input[type=file][multiple]')
			.first()
			.setInputFiles({ name: 'a.meeting.json', mimeType: 'application/json', buffer: record })
	);
	await laptop.getByText('it may name a person (Amina)', { exact: false }).first().waitFor();
	expect(await axeFindings(laptop)).toEqual([]);
});
