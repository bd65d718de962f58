import '../speak-english.ts';
import { expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/languages.ts';
import { en } from '../../src/lib/i18n/messages/en.ts';
import { inSpeech, speechOf } from '../../src/lib/i18n/translate.ts';
import { facilitatorSheet } from '../../src/lib/reports/meeting/facilitator-sheet.ts';
import { meetingPack } from '../../src/lib/reports/meeting/meeting-pack.ts';
import { paperSheets } from '../../src/lib/reports/meeting/paper-sheets.ts';
import { promisePoster } from '../../src/lib/reports/meeting/promise-poster.ts';
import { posters } from '../../src/lib/reports/meeting/posters.ts';
import { fourQuestions, prepared } from '../unit/reports/meeting/prepared-example.ts';
import { openPage } from './browser.ts';

/** English a third longer, from the right: what a translation into a longer language needs of room. */
const longWords = Object.fromEntries(
	Object.entries(en).map(([key, text]) => [
		key,
		text.includes('{') ? text : text + ' la'.repeat(Math.ceil(text.length / 9))
	])
);
const longSpeech = speechOf({ ...languages.en, direction: 'rtl' }, longWords);
const long = (make: () => string): string => inSpeech(longSpeech, make);

/** Pages of a PDF, each with its size in millimetres. */
function pagesOf(pdf: Buffer): readonly (readonly [number, number])[] {
	const mm = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
	return [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
		([, width, height]) => [mm(width), mm(height)] as const
	);
}

/** Both years are known by two events of long names. */
const eventful = {
	...prepared,
	events: [
		...prepared.events,
		...['2024', '2025'].flatMap((year) =>
			['03', '07'].map((month) => ({
				...{
					kind: 'hunger_season',
					firstDay: `${year}-${month}-01`,
					lastDay: `${year}-${month}-28`
				},
				label: 'Hungry months before the first harvest of maize and beans'
			}))
		)
	]
};

const size = (count: number, width: number, height: number): readonly (readonly number[])[] =>
	Array.from({ length: count }, () => [width, height]);

test('papers of a meeting print on the sheets that they are made for, whole, in longer languages too', async () => {
	const page = await openPage();
	await page.emulateMedia({ media: 'print' });
	const four = [...fourQuestions];
	const withHarm = [...fourQuestions.slice(0, 3), 'H1'];
	const made: readonly (readonly [string, readonly (readonly number[])[]])[] = [
		[posters(prepared, four), size(5, 420, 297)],
		[long(() => posters(prepared, four, { size: 'A1', ink: 'colour' })), size(5, 841, 594)],
		[posters(eventful, four), size(5, 420, 297)],
		[long(() => posters(eventful, four)), size(5, 420, 297)],
		[promisePoster(prepared, four), size(2, 420, 297)],
		[
			long(() => promisePoster(prepared, four, { size: 'A1', ink: 'colour', hasWords: true })),
			size(2, 841, 594)
		],
		[facilitatorSheet(prepared, four), size(1, 210, 297)],
		[long(() => facilitatorSheet(prepared, four)), size(1, 210, 297)],
		[
			long(() => facilitatorSheet(prepared, withHarm, { isHarmSafe: true, hasStories: true })),
			size(2, 210, 297)
		],
		[paperSheets(prepared, four), size(10, 210, 297)],
		[long(() => paperSheets(prepared, four, { hasWords: true })), size(10, 210, 297)]
	];
	for (const [file, pages] of made) {
		await page.setContent(file);
		const cut = await page
			.locator('.sheet, .rows, .ballot')
			.evaluateAll((sheets) =>
				sheets
					.filter(
						(sheet) =>
							sheet.scrollHeight > sheet.clientHeight + 1 ||
							sheet.scrollWidth > sheet.clientWidth + 1
					)
					.map((sheet) => sheet.textContent.slice(0, 80))
			);
		expect(cut).toEqual([]);
		expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(pages);
	}
});

test('the pack stands on a narrow phone without running to the side', async () => {
	const page = await openPage({ width: 360, height: 640 });
	for (const file of [
		meetingPack(prepared, fourQuestions, { hasWords: true }),
		long(() =>
			meetingPack(prepared, [...fourQuestions.slice(0, 3), 'H1'], {
				...{ isHarmSafe: true, hasStories: true }
			})
		)
	]) {
		await page.setContent(file);
		const root = page.locator('html');
		expect(await root.evaluate(({ scrollWidth }) => scrollWidth)).toBe(360);
		const wide = await page
			.locator('.screen')
			.evaluateAll((screens) =>
				screens
					.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
					.map(({ id }) => id)
			);
		expect(wide).toEqual([]);
	}
});
