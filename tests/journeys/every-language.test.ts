import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageIds, type LanguageId } from '../../src/lib/i18n/languages.ts';
import { laptop, phone, screens } from '../../scripts/screens.mjs';
import { download, faultsOfMaking, moveTo, openPage, openSamplePage } from './browser.ts';
import { cutOff, notInLanguage, speakOn, wordsOf, type Words } from './well-said.ts';

/** Of a language, and of one screen of it: a slow machine is told from a screen that never comes. */
const patience = 1_800_000;
const patienceOfScreen = 240_000;

/**
 * Every screen, step and document in every language, theme and width: `npm run test:long`. One language alone is asked for by
 * its name: `LONG=1 npx vitest run --config=vitest.journeys.config.ts every-language -t "in sw"`.
 */
describe.each(languageIds)('in %s', (id) => {
	let page: Page;
	let words: Words;

	beforeAll(async () => {
		page = await openSamplePage({ lasting: true });
		page.setDefaultTimeout(patienceOfScreen);
		await speakOn(page, id);
		words = await wordsOf(id);
	}, patience);
	afterAll(() => page.context().close());

	it(
		'every screen is accessible, whole and in its language',
		async () => {
			for (const { name, path } of screens.filter(({ project }) => project)) {
				await moveTo(page, path);
				await lookAt(page, name, id, words);
			}
		},
		patience
	);

	it(
		'every step of a meeting is too, and what is downloaded',
		async () => {
			const press = (key: string) =>
				page.getByRole('button', { name: words[key] ?? key, exact: true }).click();
			await moveTo(page, '/meeting');
			const pack = await download(page, words['meeting.pack'] ?? '');
			await press('meeting.begin');
			const steps = await page.locator('.dots > *').count();
			for (let step = 1; step < steps; step += 1) {
				const safe = page.getByRole('button', { name: words['meeting.see.safe.yes'] ?? '' });
				await lookAt(page, `step ${step}`, id, words);
				if ((await safe.count()) > 0) {
					await safe.click();
					await lookAt(page, `step ${step}, safe`, id, words);
				}
				await press(step === steps - 1 ? 'meeting.close.keep' : 'meeting.on');
			}
			await page.getByRole('heading', { name: words['meeting.end.title'] ?? '' }).waitFor();
			await lookAt(page, 'kept', id, words);
			await press('meeting.end.leave');
			await moveTo(page, '/summary');
			const report = await download(page, words['summary.download report'] ?? '');
			const paper = await openPage();
			for (const { fileName, bytes } of [pack, report]) {
				await paper.setContent(bytes.toString());
				await lookAt(paper, fileName, id, words);
			}
		},
		patience
	);
});

/** Nothing may be wrong with what stands open, in both themes, on a laptop and on a phone; all else is looked at all the same. */
async function lookAt(page: Page, name: string, id: LanguageId, words: Words): Promise<void> {
	const findings = [
		...(await notInLanguage(page, id, words)),
		...(await faultsOfMaking(page, [laptop, phone], cutOff))
	];
	expect.soft(findings, name).toEqual([]);
}
