import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageIds, type LanguageId } from '../../src/lib/i18n/languages.ts';
import { laptop, phone, screens } from '../../scripts/screens.mjs';
import { download, faultsOfMaking, moveTo, openPage, openSamplePage } from './browser.ts';
import { cutOff, notInLanguage, speakOn, wordsOf, type Words } from './well-said.ts';

const patience = 900_000;

/** Every screen, step and document in every language, theme and width: `npm run test:long`. */
describe.each(languageIds)('in %s', (id) => {
	it(
		'every screen is accessible, whole and in its language',
		async () => {
			const { page, words } = await sampleIn(id);
			const findings: string[] = [];
			for (const { name, path } of screens.filter(({ project }) => project)) {
				await moveTo(page, path);
				findings.push(...(await lookAt(page, name, id, words)));
			}
			expect(findings).toEqual([]);
		},
		patience
	);

	it(
		'every step of a meeting is too, and what is downloaded',
		async () => {
			const { page, words } = await sampleIn(id);
			const press = (key: string) =>
				page.getByRole('button', { name: words[key] ?? key, exact: true }).click();
			const findings: string[] = [];
			await moveTo(page, '/meeting');
			const pack = await download(page, words['meeting.pack'] ?? '');
			await press('meeting.begin');
			const steps = await page.locator('.dots > *').count();
			for (let step = 1; step < steps; step += 1) {
				const safe = page.getByRole('button', { name: words['meeting.see.safe.yes'] ?? '' });
				findings.push(...(await lookAt(page, `step ${step}`, id, words)));
				if ((await safe.count()) > 0) {
					await safe.click();
					findings.push(...(await lookAt(page, `step ${step}, safe`, id, words)));
				}
				await press(step === steps - 1 ? 'meeting.close.keep' : 'meeting.on');
			}
			await page.getByRole('heading', { name: words['meeting.end.title'] ?? '' }).waitFor();
			findings.push(...(await lookAt(page, 'kept', id, words)));
			await press('meeting.end.leave');
			await moveTo(page, '/summary');
			const report = await download(page, words['summary.download report'] ?? '');
			const paper = await openPage();
			for (const { fileName, bytes } of [pack, report]) {
				await paper.setContent(bytes.toString());
				findings.push(...(await lookAt(paper, fileName, id, words)));
			}
			expect(findings).toEqual([]);
		},
		patience
	);
});

async function sampleIn(id: LanguageId): Promise<{ page: Page; words: Words }> {
	const page = await openSamplePage();
	await speakOn(page, id);
	return { page, words: await wordsOf(id) };
}

/** What is wrong with what stands open, in both themes, on a laptop and on a phone. */
async function lookAt(page: Page, name: string, id: LanguageId, words: Words): Promise<string[]> {
	const findings = [
		...(await notInLanguage(page, id, words)),
		...(await faultsOfMaking(page, [laptop, phone], cutOff))
	];
	return findings.map((finding) => `${name}: ${finding}`);
}
