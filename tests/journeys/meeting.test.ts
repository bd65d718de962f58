import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings, follow, openPage, overflow, ready, readyAfter, visit } from './browser.ts';
import { downloaded, file } from './files.ts';
import { comesHome } from './record-home.ts';

const communities = [
	'community_id,community_label,area,arm,share_consent',
	'c1,Bondeni,North,action,totals_only',
	'c2,Mlimani,North,action,none'
].join('\n');

/** Two reflections a year in each; in Bondeni 2 of 10 decisions were its own in 2024, and 7 of 10 in 2025. */
const meetings = [
	'meeting_id,community_id,date,meeting_type,recorded_by,decisions_total,decisions_community,adjustment_made,adjustments_agreed,adjustments_done',
	'a1,c1,2024-03-01,reflection,community,10,2,no,0,',
	'a2,c1,2024-09-01,reflection,community,10,2,yes,2,1',
	'a3,c1,2025-03-01,reflection,community,10,7,yes,2,2',
	'a4,c1,2025-09-01,reflection,community,10,7,yes,3,',
	'b1,c2,2025-03-01,reflection,community,10,9,no,0,'
].join('\n');

/** Of Bondeni 3 of 24 were hurt, too few to look at; of Mlimani 6 of 30. */
const measures = [
	'community_id,period_start,period_end,wave,measure_code,method,instrument_version,sex,age_band,disability,numerator,denominator',
	'c1,2025-06-01,2025-06-30,T1,H1,survey,v1,,,,3,24',
	'c2,2025-06-01,2025-06-30,T1,H1,survey,v1,,,,6,30'
].join('\n');

const goOn = (page: Page) => page.getByRole('button', { name: 'Go on', exact: true }).tap();

it('takes one community to a phone, holds its meeting by touch and without a network, and brings its record home', async () => {
	const laptop = await openPage();
	await visit(laptop, '/');
	await readyAfter(laptop, () =>
		laptop
			.locator('input[type=file][multiple]')
			.first()
			.setInputFiles([
				file('communities.csv', communities),
				file('measures.csv', measures),
				file('meetings.csv', meetings)
			])
	);
	await follow(laptop, 'Meeting');
	await laptop
		.getByText('One more question has an answer that is hidden here', { exact: false })
		.waitFor();
	expect(await axeFindings(laptop)).toEqual([]);
	const project = await downloaded(laptop, () =>
		laptop.getByRole('button', { name: 'Save for one community' }).click()
	);
	// It is a zip without packing only in part: what must not be there is looked for once it is open, on the phone.

	const phone = await openPage({ width: 390, height: 800, hasTouch: true });
	await visit(phone, '/');
	await phone
		.locator('input[type=file][accept*=tafakari]')
		.first()
		.setInputFiles({ ...file('Bondeni.tafakari', project), mimeType: 'application/zip' });
	await phone.getByRole('heading', { name: 'Meeting', level: 1 }).waitFor();
	await ready(phone);
	await phone.context().setOffline(true);
	expect(await phone.content()).not.toMatch(/Mlimani|\bc2\b/);
	await phone.getByRole('button', { name: 'Begin the meeting' }).tap();

	await phone.getByText('Last time we agreed on 3 changes.', { exact: false }).first().waitFor();
	const more = phone.getByRole('button', { name: 'One more' });
	await more.tap();
	await more.tap();
	await goOn(phone);
	const beans = phone.getByRole('slider', { name: 'All together: beans of ten' });
	const box = await beans.boundingBox();
	if (box === null) throw new Error('no beans');
	await phone.touchscreen.tap(box.x + box.width * 0.6, box.y + box.height / 2);
	await phone.getByText('6 of 10').waitFor();
	await goOn(phone);
	await phone.getByText('Then, 2024: 2 of 10. Now, 2025: 7 of 10.', { exact: false }).waitFor();
	expect(await overflow(phone)).toBe(0);
	expect(await axeFindings(phone)).toEqual([]);
	await goOn(phone);
	await phone.getByRole('button', { name: 'Our leaders' }).first().tap();
	await phone.getByRole('button', { name: 'Money' }).nth(1).tap();
	// Whatever else is looked at.
	while ((await phone.getByRole('button', { name: 'Add this promise' }).count()) === 0) {
		await goOn(phone);
	}
	// A phone that runs out of power loses nothing.
	await phone.context().setOffline(false);
	await phone.reload();
	await ready(phone);
	await phone.getByRole('button', { name: /^Go on with the meeting of/ }).tap();
	await phone.context().setOffline(true);
	await phone
		.getByRole('textbox', { name: 'What we promise' })
		.fill('Walk with the girls to school');
	await phone.getByRole('button', { name: 'The committee' }).tap();
	await phone.getByRole('button', { name: 'Add this promise' }).tap();
	// Among what is promised, and not in the field in which it was written.
	await phone
		.getByRole('region', { name: 'Our promises' })
		.getByText('Walk with the girls to school')
		.waitFor();
	await goOn(phone);
	await phone.getByRole('button', { name: 'Yes', exact: true }).first().tap();
	await phone.getByRole('button', { name: 'Yes, with our name', exact: false }).tap();
	await phone.getByRole('button', { name: 'Keep this meeting' }).tap();
	await phone.getByRole('heading', { name: 'Kept' }).waitFor();
	const record = await downloaded(phone, () =>
		phone.getByRole('button', { name: 'Download meeting record' }).tap()
	);
	await comesHome(laptop, {
		record: record.toString(),
		label: 'Bondeni',
		promise: 'Walk with the girls to school',
		otherPromise: 'Go with the girls to school'
	});
});
