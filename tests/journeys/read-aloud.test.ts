import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { follow, openPage, visit } from './browser.ts';
import { drop, file } from './files.ts';
import { speakOn, wordsOf } from './well-said.ts';

const communities = 'community_id,community_label,area,arm\nc1,Bondeni,North,action';
const meetings = [
	'meeting_id,community_id,date,meeting_type,recorded_by,decisions_total,decisions_community',
	'a1,c1,2024-03-01,reflection,community,10,2',
	'a2,c1,2025-09-01,reflection,community,10,7'
].join('\n');

interface Spoken {
	readonly text: string;
	readonly voice: string;
}

/** A device with a Swahili voice of its own, and an English one that would send the words away. */
async function giveVoices(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const spoken: Spoken[] = [];
		class Saying extends EventTarget {
			voice: { name: string } | null = null;
			constructor(readonly text: string) {
				super();
			}
		}
		const voices = [
			{ name: 'far', lang: 'en-GB', localService: false },
			{ name: 'far', lang: 'sw-TZ', localService: false },
			{ name: 'near', lang: 'sw_KE', localService: true }
		];
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => voices,
			speak: ({ text, voice }: Saying) => spoken.push({ text, voice: voice?.name ?? '' }),
			cancel: () => spoken.push({ text: 'stopped', voice: '' })
		});
		for (const [name, value] of Object.entries({
			spoken,
			speechSynthesis: synthesis,
			SpeechSynthesisUtterance: Saying
		}))
			Object.defineProperty(window, name, { value });
	});
}

const spokenOn = (page: Page): Promise<readonly Spoken[]> =>
	page.evaluate(() => (window as unknown as { spoken: Spoken[] }).spoken.splice(0));

it('sentences of a meeting are read by a voice of the device, and where it has none for the language nothing offers it', async () => {
	const page = await openPage({ width: 360, height: 640, hasTouch: true });
	await giveVoices(page);
	await visit(page, '/');
	await drop(page, [file('communities.csv', communities), file('meetings.csv', meetings)]);
	await follow(page, 'Meeting');
	await page.getByRole('button', { name: 'Begin the meeting' }).tap();
	await page.getByRole('button', { name: 'Go on', exact: true }).tap();
	await page.getByRole('slider').waitFor();
	expect(await page.getByRole('button', { name: 'Read aloud' }).count()).toBe(0);
	await page.getByRole('button', { name: 'Leave the meeting' }).tap();

	const words = await wordsOf('sw');
	const press = (key: string) =>
		page.getByRole('button', { name: words[key]!, exact: true }).first().tap();
	await speakOn(page, 'sw');
	await page.locator('.draft button').first().tap();
	await press('meeting.read aloud');
	const [guess] = await spokenOn(page);
	expect(guess?.voice).toBe('near');
	expect(guess?.text).toContain(words['meeting.guess.how.beans']);
	await press('meeting.read aloud.stop');
	expect((await spokenOn(page)).map(({ text }) => text)).toEqual(['stopped']);

	// Going on stops what is being read; the next sentence is read from its beginning.
	await press('meeting.read aloud');
	await press('meeting.on');
	await press('meeting.read aloud');
	const all = await spokenOn(page);
	expect(all.map(({ text }) => text === 'stopped')).toEqual([false, true, false]);
	expect(all[2]?.text).toContain('2 kati ya 10');
	expect(all[2]?.text).toContain('7 kati ya 10');
});
