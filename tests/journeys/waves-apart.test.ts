import { expect, it } from 'vitest';
import { axeFindings, openPage, overflow, readyAfter, visit } from './browser.ts';

const survey = (wave: string, year: number, places: readonly string[]): string =>
	[
		'community_id,period_start,period_end,wave,measure_code,method,numerator,denominator',
		...places.map(
			(place) => `${place},${year}-03-01,${year}-03-31,${wave},out_of_school,survey,3,30`
		)
	].join('\n');

it('132: an endline that hardly asked where the baseline did is held until somebody has seen how many places were asked both times', async () => {
	const page = await openPage();
	await visit(page, '/data');
	const input = page.locator('input[type=file][multiple]').first();
	const drop = (name: string, text: string): Promise<void> =>
		readyAfter(page, () =>
			input.setInputFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }])
		);
	await drop('baseline.csv', survey('T1', 2024, ['C1', 'C2', 'C3', 'C4', 'C5', 'C6']));
	const endline = survey('T2', 2025, ['V-01', 'V-02', 'V-03', 'C3']);
	await drop('endline.csv', endline);

	const card = page.getByRole('region', {
		name: 'Two rounds of the survey hardly asked the same places'
	});
	await card.waitFor();
	const said = await card.innerText();
	expect(said).toContain(
		'endline.csv: T2 asked in 4 communities, T1 in 6. 1 was asked both times, and a change can be seen only there.'
	);
	expect(said).toMatch(/Only in T2: 3, .*V-01.*V-02.*V-03/);
	expect(said).toMatch(/Only in T1: 5, .*C1.*C2.*C4.*C5/);
	expect(said).not.toContain('Nothing is counted before you say which of them hold');
	expect(await axeFindings(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await overflow(page)).toBe(0);
	await page.setViewportSize({ width: 1366, height: 768 });

	await card.getByRole('button', { name: 'Leave this file out' }).click();
	expect(await page.getByRole('main').innerText()).not.toContain('endline.csv');

	await drop('endline.csv', endline);
	await readyAfter(page, () => card.getByRole('button', { name: 'Take it in as it is' }).click());
	expect(await page.getByRole('main').innerText()).toContain('endline.csv');
	await drop('endline 2.csv', survey('T2', 2025, ['V-01', 'V-02', 'V-03', 'V-04', 'C3']));
	expect(await card.count()).toBe(0);
});
