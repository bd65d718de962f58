import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow, visit } from './browser.ts';
import { drop, file } from './files.ts';

/**
 * The record of a meeting is dropped on the laptop that knows all communities, once and twice, and another version of it; what
 * it says is in the numbers, and the next meeting opens on it.
 *
 * @param came its text, the community's label, what was promised, and what the other version says was
 */
export async function comesHome(
	laptop: Page,
	came: { record: string; label: string; promise: string; otherPromise: string }
): Promise<void> {
	const { record, label, promise, otherPromise } = came;
	expect(record).toContain(promise);
	await follow(laptop, 'Data');
	await drop(laptop, [file(`${label}.meeting.json`, record)]);
	await laptop.getByText(`Taken in: the meeting of ${label}`, { exact: false }).waitFor();
	await laptop.getByText('meetings-held.csv').first().waitFor();
	// Twice is once.
	const input = laptop.locator('main input[type=file][multiple]').first();
	await input.setInputFiles([file('again.json', record)]);
	await laptop.getByText('Here already, word for word', { exact: false }).waitFor();
	// Another version of the same meeting is asked about.
	await input.setInputFiles([file('other.json', record.replace(promise, otherPromise))]);
	await laptop
		.getByText('the file says something else about: the promises', { exact: false })
		.waitFor();
	await laptop.getByRole('button', { name: 'The one that is here' }).click();

	// 2 of 3 changes of the last meeting in the files were found done: 1 + 2 + 2 of 2 + 2 + 3.
	await visit(laptop, '/indicators#one=A5&community=c1&period=ALL');
	await laptop.getByText('5 of 7', { exact: false }).first().waitFor();
	// The next meeting opens on what was promised.
	await follow(laptop, 'Meeting');
	await laptop.getByRole('button', { name: 'Begin the meeting' }).click();
	// They met today already: nobody but they know whether this is another meeting.
	await laptop.getByText('already: 1 promise is written down', { exact: false }).waitFor();
	await laptop.getByRole('button', { name: 'Another meeting' }).click();
	await laptop.getByText(promise).waitFor();
}
