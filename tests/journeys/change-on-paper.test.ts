import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { moveTo, openSamplePage } from './browser.ts';

/** A sheet without the margins that browsers leave, in pixels of print: 10 mm on all sides. */
const sheets = {
	A4: { width: 718, height: 1047 },
	Letter: { width: 740, height: 980 }
} as const;
const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/MediaBox/g)?.length ?? 0;

/** Where the finding of a view and its first picture end, from the top of the sheet that they begin on. */
async function endOfPicture(
	page: Page
): Promise<{ readonly heading: number; readonly end: number }> {
	return page.getByRole('main').evaluate((main) => {
		const endOf = (element: Element | null): number =>
			(element?.getBoundingClientRect().bottom ?? Number.NaN) + window.scrollY;
		return {
			heading: endOf(main.querySelector('h1')),
			end: endOf(main.querySelector('figure svg'))
		};
	});
}

it('what was found about a change is printed on the same page as the picture that it is read from', async () => {
	const page = await openSamplePage();
	const wrong: string[] = [];
	for (const [view, most] of [
		['view=timeline', 3],
		['view=timeline&split=places', 4],
		['view=before-after', 2],
		// Much is to be read with care where so many stretches are shown.
		['view=dose', 3],
		['view=who-decides', 2],
		['view=outside-support', 2],
		['view=leadership', 2]
	] as const) {
		await page.emulateMedia({ media: 'screen' });
		await moveTo(page, '/targets');
		await moveTo(page, `/change#${view}`);
		await page.locator('main figure svg').first().waitFor();
		await page.emulateMedia({ media: 'print' });
		for (const [format, sheet] of Object.entries(sheets)) {
			await page.setViewportSize(sheet);
			const { heading, end } = await endOfPicture(page);
			expect(heading).toBeGreaterThan(0);
			if (!(end <= sheet.height)) wrong.push(`${view} on ${format}: ${end} of ${sheet.height}`);
			const pages = pagesOf(await page.pdf({ format, margin }));
			if (pages > most) wrong.push(`${view} on ${format}: ${pages} pages`);
		}
	}
	expect(wrong).toEqual([]);
});
