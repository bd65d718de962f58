/**
 * What every journey stands on: pages in a pinned Chromium that watch for what must never happen.
 * A journey fails by itself when its page logs an error, breaks the page's policy, throws, or asks
 * anything of another origin.
 */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { launchBrowser, openContext, openSample, openScreen } from '../../scripts/browser.mjs';
import { laptop } from '../../scripts/screens.mjs';
import { noteOutsideRequests } from './outside.ts';

export { ready, readyAfter } from '../../scripts/browser.mjs';

export interface PageOptions {
	readonly width?: number;
	readonly height?: number;
	readonly colorScheme?: 'light' | 'dark';
	/** Complaints that this journey provokes on purpose. */
	readonly expected?: RegExp;
}

interface Opened {
	readonly context: BrowserContext;
	readonly complaints: string[];
	readonly expected: RegExp | undefined;
}

const axeSource = readFileSync(
	new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
	'utf8'
);

const outside = await noteOutsideRequests();
let shared: Promise<Browser> | undefined;
let opened: Opened[] = [];

/** The address of the served build. */
export const siteUrl = inject('siteUrl');

/** A fresh page with nothing stored: closed, and judged by what it did, when the journey ends. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
	shared ??= launchBrowser();
	const { width = laptop.width, height = laptop.height, colorScheme = 'light' } = options;
	const context = await openContext(await shared, {
		viewport: { width, height },
		colorScheme,
		proxy: { server: outside.url, bypass: 'localhost' }
	});
	const complaints: string[] = [];
	opened.push({ context, complaints, expected: options.expected });
	await watch(context, complaints);
	return context.newPage();
}

/** A page with the sample project in it, as after one click on the start screen. */
export async function openSamplePage(options: PageOptions = {}): Promise<Page> {
	const page = await openPage(options);
	await openSample(page, siteUrl);
	return page;
}

/** Goes to a path (with its hash) as with a bookmark, and waits until it is ready. */
export async function visit(page: Page, path: string): Promise<void> {
	await openScreen(page, siteUrl, path);
}

/** Writes down errors, broken policy and requests to other origins of every page of the context. */
async function watch(context: BrowserContext, complaints: string[]): Promise<void> {
	const { origin } = new URL(siteUrl);
	context.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
	context.on('request', (request) => {
		const url = request.url();
		const isInside = url.startsWith(`${origin}/`) || /^(about|blob|data):/.test(url);
		if (!isInside) complaints.push(`request to another origin: ${url}`);
	});
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(
				`policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`
			);
		});
	});
}

afterEach(async () => {
	const finished = opened;
	opened = [];
	for (const { context } of finished) await context.close();
	const complaints = finished.flatMap((one) =>
		one.complaints.filter((complaint) => !one.expected?.test(complaint))
	);
	expect([...complaints, ...outside.take()]).toEqual([]);
});

afterAll(async () => {
	await (await shared)?.close();
	await outside.close();
});

export interface Download {
	readonly fileName: string;
	readonly bytes: Buffer;
}

/** Presses the button and gives the file that it brings. */
export async function download(page: Page, buttonName: string): Promise<Download> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: buttonName }).click()
	]);
	return { fileName: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The text of the file that the button brings, its byte order mark included. */
export async function downloadText(page: Page, buttonName: string): Promise<string> {
	const { bytes } = await download(page, buttonName);
	return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** What axe finds wrong with the page as it stands: rule, help and the first places. */
export async function axeFindings(page: Page): Promise<string[]> {
	// Given to the debugger, not to the page: the page's policy stays in force.
	await page.evaluate(`window.axe === undefined && (() => { ${axeSource} })()`);
	const results = await page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run: (root: Document, options: object) => Promise<AxeResults> };
		};
		return axe.run(document, { resultTypes: ['violations'] });
	});
	return results.violations.map(({ id, help, nodes }) => {
		const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
		return `${id}: ${help} (${nodes.length} × e.g. ${places.join(', ')})`;
	});
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return Math.max(0, scrollWidth - clientWidth);
	});
}
