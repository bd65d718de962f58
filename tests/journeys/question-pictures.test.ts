import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings, follow, openPage, overflow, ready, visit } from './browser.ts';
import { drop, file } from './files.ts';
import { readFile } from 'node:fs/promises';

const communities = 'community_id,community_label,area,arm\nc1,Bondeni,North,action';
const meetings = [
	'meeting_id,community_id,date,meeting_type,recorded_by,decisions_total,decisions_community',
	'a1,c1,2025-03-01,reflection,community,10,2',
	'a2,c1,2025-09-01,reflection,community,10,7'
].join('\n');

/** A photo as a camera writes it: larger than it may be, with the place in it. */
async function cameraPhoto(page: Page): Promise<Buffer> {
	const address = await page.evaluate(() => {
		const canvas = document.createElement('canvas');
		canvas.width = 1600;
		canvas.height = 900;
		const brush = canvas.getContext('2d');
		for (let x = 0; x < 1600; x += 20) {
			if (brush !== null) brush.fillStyle = `hsl(${x % 360} 80% 50%)`;
			brush?.fillRect(x, 0, 20, 900);
		}
		return canvas.toDataURL('image/jpeg', 1);
	});
	const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
	const held = Buffer.from('Exif\0\0GPSLatitude -1.29 Amina');
	const note = Buffer.concat([Buffer.from([0xff, 0xe1, 0, held.length + 2]), held]);
	return Buffer.concat([bytes.subarray(0, 2), note, bytes.subarray(2)]);
}

async function downloaded(page: Page, name: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name }).click()
	]);
	return (await readFile(await download.path())).toString('latin1');
}

const question = 'Of all that was decided, how much did we decide ourselves?';

it('knows a question by a drawing or by a photo of an object, which is made small and loses what the camera wrote', async () => {
	const page = await openPage();
	await visit(page, '/');
	await drop(page, [file('communities.csv', communities), file('meetings.csv', meetings)]);
	await follow(page, 'Meeting');
	await page.getByText('Pictures of the questions').click();
	await page.getByRole('button', { name: question, expanded: false }).click();
	const choices = page.getByRole('group', { name: 'Drawings to choose from' });
	await choices.getByRole('button', { name: 'a well' }).click();
	await choices.getByRole('button', { name: 'a well', pressed: true }).waitFor();
	expect(await axeFindings(page)).toEqual([]);
	expect(await overflow(page)).toBe(0);

	await page.getByText('never of a person or a child', { exact: false }).waitFor();
	const photo = page.locator('input[type=file][accept="image/*"]');
	await photo.setInputFiles(file('no-picture.jpg', 'words'));
	await page.getByText('This file cannot be read as a picture', { exact: false }).waitFor();
	const camera = await cameraPhoto(page);
	expect(camera.length).toBeGreaterThan(20_000);
	await photo.setInputFiles({
		...{ name: 'IMG_2031.jpg', mimeType: 'image/jpeg' },
		buffer: camera
	});
	// Nothing is kept before somebody said what it shows.
	await page.getByRole('img', { name: 'The picture as it will be shown' }).waitFor();
	await choices.getByRole('button', { name: 'a well', pressed: true }).waitFor();
	await page.getByRole('button', { name: 'It shows an object: use it' }).click();
	await choices.getByRole('button', { name: 'a well', pressed: false }).waitFor();

	const pack = await downloaded(page, 'Download meeting pack (HTML)');
	const kept = /<img class="topic" src="data:image\/jpeg;base64,([^"]+)"/.exec(pack)?.[1] ?? '';
	const bytes = Buffer.from(kept, 'base64');
	expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
	expect(bytes.length).toBeLessThanOrEqual(10_000);
	expect(bytes.toString('latin1')).not.toMatch(/Exif|GPS|Amina|xpacket/);
	expect(pack).not.toContain('IMG_2031');
	expect(pack.length).toBeLessThan(500_000);

	// It is still there after a reload, stands in the meeting, and can be taken back where all decisions stand.
	await page.reload();
	await ready(page);
	const tile = page.getByRole('button', { name: question, exact: false }).first();
	await tile.locator('img').waitFor();
	await page.getByRole('button', { name: 'Begin the meeting' }).click();
	await page.getByRole('button', { name: 'Go on', exact: true }).click();
	await page.locator('.meeting img').waitFor();
	await visit(page, '/data');
	await page
		.getByText('is known by this picture: a drawing or photo of their own', { exact: false })
		.first()
		.waitFor({ state: 'attached' });
});
