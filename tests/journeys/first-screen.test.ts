import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { filesOfFirstWords, filesOfPage } from '../../scripts/first-screen.mjs';
import { openPage, ready, siteUrl } from './browser.ts';

/** Bytes of script and style, packed as a host sends them, that may come before somebody sees the first screen. */
const mostBytes = 150_000;

const packed = (path: string): number =>
	gzipSync(readFileSync(join('build', path)), { level: 9 }).length;
const sum = (paths: readonly string[]): number =>
	paths.reduce((total, path) => total + packed(path), 0);

it('the start screen names less than 150 kB of script and style, the words of its language among them', () => {
	const [words = ''] = filesOfFirstWords('.').toSorted((a, b) => packed(b) - packed(a));
	const paths = filesOfPage('build', 'index.html').filter((path) => /\.(?:js|css)$/.test(path));
	expect(paths.length).toBeGreaterThan(10);
	expect(sum([...paths, words])).toBeLessThan(mostBytes);
});

it('no more than that is asked for before the start screen stands, and it stands without the rest', async () => {
	const page = await openPage();
	await page.addInitScript(() => {
		const note = () => {
			if (document.documentElement.dataset['ready'] === 'true') performance.mark('stands');
		};
		// There is no page yet whose element could be watched alone.
		new MutationObserver(note).observe(document, {
			subtree: true,
			attributeFilter: ['data-ready']
		});
	});
	await page.goto(`${siteUrl}/`);
	await ready(page);
	const asked = await page.evaluate(() => {
		const stood = performance.getEntriesByName('stands')[0]!.startTime;
		return performance
			.getEntriesByType('resource')
			.filter(({ startTime }) => startTime <= stood)
			.map(({ name }) => new URL(name).pathname.slice(1));
	});
	const paths = asked.filter((path) => /\.(?:js|css)$/.test(path));
	expect(paths.length).toBeGreaterThan(10);
	expect(sum(paths)).toBeLessThan(mostBytes);
});
