import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { languages } from '../../src/lib/i18n/languages.ts';
import { inSpeech, speechOf, translate } from '../../src/lib/i18n/translate.ts';
import { axeFindings, downloadText, openPage, overflow, ready, visit } from './browser.ts';
import { speakOn, wordsOf } from './well-said.ts';

const bring = (page: Page, name: string, bytes: Buffer | string) =>
	page
		.locator('input[accept=".csv,.xlsx,.ods"]')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });

it('a speaker corrects the words of a language, says that they are right, and takes them back', async () => {
	const words = await wordsOf('sw');
	const speech = speechOf(languages.sw, words);
	const say: typeof translate = (key, parameters) =>
		inSpeech(speech, () => translate(key, parameters));
	const title = say('start.title');
	const better = 'Tulifanya nini pamoja?';
	const page = await openPage();
	await visit(page, '/');
	await speakOn(page, 'sw');
	await page.getByRole('heading', { level: 1, name: title }).waitFor();

	await page.getByText(say('language.words'), { exact: true }).click();
	const file = await downloadText(page, say('language.words.download'));
	const lines = file.split('\r\n');
	expect(lines[0]).toBe('\uFEFFkey,english,text');
	const line = lines.find((one) => one.startsWith('start.title,')) ?? '';
	expect(line).toContain('What did we do');
	expect(line).toContain(title);

	await bring(page, 'words.csv', file.replace(line, line.replace(title, better)));
	await page.getByRole('heading', { level: 1, name: better }).waitFor();
	await page.getByText(say('language.words.taken', { count: 1 })).waitFor();

	const standing = say('language.unreviewed', { language: 'Kiswahili' });
	await page.getByText(standing).waitFor();
	await page.getByRole('button', { name: say('language.confirm') }).click();
	await page.getByText(standing).waitFor({ state: 'detached' });
	const confirmed = say('language.confirmed', { language: 'Kiswahili', day: '' }).trim();
	await page.getByText(confirmed).waitFor();

	// It lasts.
	await page.reload();
	await ready(page);
	await page.getByRole('heading', { level: 1, name: better }).waitFor();
	await page.getByText(confirmed).waitFor();
	await page.getByText(say('language.words'), { exact: true }).click();
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await overflow(page)).toBe(0);
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: say('language.words.back') }).click();
	await page.getByRole('heading', { level: 1, name: title }).waitFor();
});

it('files that are no words are refused with a sentence, and words that would break a sentence are left out', async () => {
	const page = await openPage();
	await visit(page, '/');
	await page.getByText('Correct the words of a language, or add one').click();
	await page.getByLabel('Which language').selectOption('sw');
	const nothing = 'This file has no columns key, english and text. Nothing was changed.';
	const status = page.getByRole('status').filter({ hasText: /changed|left out/ });

	await bring(page, 'others.csv', 'name,age\r\nAsha,12\r\n');
	await page.getByText(nothing).waitFor();
	// One word of a sentence is not in it, and one row is of nothing here; twice the same row is no trouble.
	const faulty = 'language.unreviewed,,haijakaguliwa';
	await bring(
		page,
		'faulty.csv',
		`key,english,text\r\n${faulty}\r\n${faulty}\r\nno.such,,neno\r\nlanguage.title,,Lugha zetu\r\n`
	);
	await status.getByText('One word was changed.').waitFor();
	await status.getByText('3 rows were left out:').waitFor();
	const said = 'language.unreviewed: it must hold the same words in braces as the English';
	expect(await status.getByText(said).count()).toBe(2);
	await status.getByText('no.such: there is no such word here').waitFor();

	const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
	await bring(page, 'picture.csv', picture);
	await page.getByText(nothing).waitFor();
	await bring(page, 'empty.csv', '');
	await page.getByText(nothing).waitFor();
});
