import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import {
	axeFindings,
	follow,
	openPage,
	openStoredPage,
	overflow,
	ready,
	readyAfter,
	visit
} from './browser.ts';
import { downloaded, file } from './files.ts';
import { comesHome } from './record-home.ts';
import { speakOn, wordsOf, type Words } from './well-said.ts';

/**
 * A whole meeting as it is held where there is no network: its file comes to a phone, the host goes away, the phone is
 * switched off twice, everything is done by touch, and the record is dropped on the laptop that knows all communities.
 */
const spoken = [
	{
		id: 'sw',
		label: 'Bondeni',
		then: '2 kati ya 10',
		now: '7 kati ya 10',
		guessed: '6 kati ya 10',
		promise: 'Tutembee na wasichana hadi shuleni',
		otherPromise: 'Tukae na wasichana nyumbani'
	},
	{
		id: 'ar',
		label: 'البستان',
		then: '٢ من ١٠',
		now: '٧ من ١٠',
		guessed: '٦ من ١٠',
		promise: 'نمشي مع البنات إلى المدرسة',
		otherPromise: 'نبقى مع البنات في البيت'
	}
] as const;

/** Two browsers are opened three times, and every step is looked through. */
const patience = 400_000;

/** 2 of 10 decisions were their own in 2024, and 7 of 10 in 2025; the last meeting agreed on 3 changes. */
const tables = (label: string): Readonly<Record<string, readonly string[]>> => ({
	communities: [
		'community_id,community_label,area,arm,share_consent',
		`c1,${label},North,action,totals_only`,
		'c2,Mlimani,North,action,none'
	],
	meetings: [
		'meeting_id,community_id,date,meeting_type,recorded_by,decisions_total,decisions_community,adjustment_made,adjustments_agreed,adjustments_done',
		'a1,c1,2024-09-01,reflection,community,10,2,yes,2,1',
		'a2,c1,2025-03-01,reflection,community,10,7,yes,2,2',
		'a3,c1,2025-09-01,reflection,community,10,7,yes,3,',
		'b1,c2,2025-03-01,reflection,community,10,9,no,0,'
	]
});

/** The officer's laptop with two communities, and the file for the phone of one. */
async function laptopWith(label: string): Promise<{ laptop: Page; carried: Buffer }> {
	const laptop = await openPage();
	await visit(laptop, '/');
	const files = Object.entries(tables(label)).map(([name, lines]) =>
		file(`${name}.csv`, lines.join('\n'))
	);
	await readyAfter(laptop, () =>
		laptop.locator('input[type=file][multiple]').first().setInputFiles(files)
	);
	await follow(laptop, 'Meeting');
	const carried = await downloaded(laptop, () =>
		laptop.getByRole('button', { name: 'Save for one community' }).click()
	);
	return { laptop, carried };
}

/** A phone that can be switched off: what it stored is there again, and its fingers know the words of its language. */
class Phone {
	page!: Page;
	readonly folder = mkdtempSync(join(tmpdir(), 'tafakari-carried-'));
	constructor(
		readonly site: string,
		readonly words: Words
	) {}

	async switchOn(path: string): Promise<void> {
		this.page = await openStoredPage(this.folder, {
			...{ width: 360, height: 640, hasTouch: true, site: this.site },
			expected: /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/
		});
		await this.page.goto(`${this.site}${path}`);
		await ready(this.page);
	}

	async switchOff(): Promise<void> {
		await this.page.context().close();
	}

	button(key: string): Locator {
		return this.page.getByRole('button', { name: this.words[key]!, exact: true });
	}

	async press(key: string): Promise<void> {
		await this.button(key).first().tap();
	}

	/** Draws a finger across the screen, to the next step. */
	async swipeOn(isFromTheRight: boolean): Promise<void> {
		const finger = await this.page.context().newCDPSession(this.page);
		const [from, to] = isFromTheRight ? [40, 320] : [320, 40];
		const at = (x: number) => [{ x, y: 150 }];
		const move = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
			finger.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : at(x) });
		await move('touchStart', from);
		await move('touchMove', (from + to) / 2);
		await move('touchMove', to);
		await move('touchEnd');
		await finger.detach();
	}

	async expectWhole(): Promise<void> {
		expect(await overflow(this.page)).toBe(0);
		expect(await axeFindings(this.page)).toEqual([]);
	}
}

it.each(spoken)(
	'a meeting in $id is held by touch with no network, on a phone that is switched off in between, and comes home',
	async ({ id, label, then, now, guessed, promise, otherPromise }) => {
		const { laptop, carried } = await laptopWith(label);
		const host = await serve({ folder: 'build' });
		const phone = new Phone(host.url, await wordsOf(id));
		try {
			await phone.switchOn('/');
			await speakOn(phone.page, id);
			const opening = phone.page.locator('input[type=file][accept*=tafakari]').first();
			await opening.setInputFiles(file('carried.tafakari', carried));
			await phone.page.getByText(phone.words['offline.ready']!, { exact: true }).waitFor();
			await phone.switchOff();
			await host.close();

			// The start says what is here, and leads to it.
			await phone.switchOn('/');
			await phone.page.getByText(phone.words['projects.carried']!).waitFor();
			await phone.expectWhole();
			const onward = phone.page.getByRole('navigation', {
				name: phone.words['start.open.go on']!
			});
			await readyAfter(phone.page, () => onward.getByRole('link').tap());
			expect(await phone.page.content()).not.toMatch(/Mlimani|\bc2\b/);
			await phone.press('meeting.begin');
			await phone.press('meeting.guess.more');
			await phone.press('meeting.guess.more');
			await phone.expectWhole();
			await phone.swipeOn(id === 'ar');
			await layBeans(phone.page, 0.6, id === 'ar');
			await phone.page.getByText(guessed).waitFor();
			await phone.expectWhole();
			await phone.switchOff();

			await phone.switchOn('/meeting');
			await phone.page.locator('.draft button').first().tap();
			await phone.page.getByText(guessed).waitFor();
			await phone.press('meeting.on');
			for (const number of [then, now])
				await phone.page.getByRole('img', { name: number }).waitFor();
			await phone.expectWhole();
			await phone.press('meeting.on');
			await phone.press('meeting.reason.leaders');
			await phone.button('meeting.reason.money').nth(1).tap();
			await phone.press('meeting.missing.girls');
			await phone.expectWhole();
			while ((await phone.button('meeting.next.add').count()) === 0)
				await phone.press('meeting.on');
			await phone.page
				.getByRole('textbox', { name: phone.words['meeting.next.what']!, exact: true })
				.fill(promise);
			await phone.press('meeting.role.committee');
			await phone.press('meeting.next.add');
			await phone.page.getByRole('listitem').getByText(promise).waitFor();
			await phone.expectWhole();
			await phone.press('meeting.on');
			await phone.press('meeting.feels.yes');
			await phone.press('meeting.close.share.totals_only');
			await phone.expectWhole();
			await phone.press('meeting.close.keep');
			await phone.page.getByRole('heading', { name: phone.words['meeting.end.title']! }).waitFor();
			const record = await downloaded(phone.page, () => phone.press('meeting.record file'));
			await phone.switchOff();
			await comesHome(laptop, { record: record.toString(), label, promise, otherPromise });
		} finally {
			rmSync(phone.folder, { recursive: true, force: true, maxRetries: 5 });
		}
	},
	patience
);

/** Puts a finger on the row of beans; where people read from the right, the first lies on the right. */
async function layBeans(page: Page, share: number, isFromTheRight: boolean): Promise<void> {
	const box = await page.getByRole('slider').boundingBox();
	if (box === null) throw new Error('no beans');
	const along = isFromTheRight ? 1 - share : share;
	await page.touchscreen.tap(box.x + box.width * along, box.y + box.height / 2);
}
