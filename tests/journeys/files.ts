/** Files as somebody drops them on a page, and those that come from it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readyAfter } from './browser.ts';

export const file = (name: string, text: string | Buffer) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});

/** Drops files on the screen, and waits until it is ready again. */
export async function drop(page: Page, files: readonly ReturnType<typeof file>[]): Promise<void> {
	const input = page.locator('input[type=file][multiple]').first();
	await readyAfter(page, () => input.setInputFiles([...files]));
}

/** The file that comes of a press. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return readFile(await download.path());
}
