/**
 * What every journey stands on: pages in a pinned Chromium that watch for what must never happen.
 * A journey fails by itself when its page logs an error, breaks the page's policy, throws, or asks
 * anything of another origin.
 */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import {
	launchBrowser,
	moveTo,
	openContext,
	openProfile,
	openSample,
	openScreen,
	readyAfter
} from '../../scripts/browser.mjs';
import { shortLivedFlags } from '../../scripts/chromium.mjs';
import { colorSchemes, laptop, phone } from '../../scripts/screens.mjs';
import { noteOutsideRequests } from './outside.ts';

export { moveTo, ready, readyAfter } from '../../scripts/browser.mjs';

export interface PageOptions {
	readonly width?: number;
	readonly height?: number;
	readonly colorScheme?: 'light' | 'dark';
	/** Whether it is held in the hand. */
	readonly hasTouch?: boolean;
	/** Where the app is served, when it is not the shared server. */
	readonly site?: string;
	/** Complaints that this journey provokes on purpose. */
	readonly expected?: RegExp;
	/** Kept open for the other journeys of the same file, each of which is judged by what it adds. */
	readonly lasting?: boolean;
}

interface Opened {
	readonly context: BrowserContext;
	readonly complaints: string[];
	readonly expected: RegExp | undefined;
	readonly lasting: boolean;
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
	shared ??= launchBrowser({ args: shortLivedFlags });
	const context = await openContext(await shared, {
		...contextOptions(options),
		proxy: { server: outside.url, bypass: 'localhost' }
	});
	await judge(context, options);
	return context.newPage();
}

/** A page in a browser that stores in a folder, with all that stands there; judged when the journey ends. */
export async function openStoredPage(folder: string, options: PageOptions): Promise<Page> {
	const context = await openProfile(folder, {
		...contextOptions(options),
		// Such a browser asks its makers for things of its own: they are held up, and what the app asks for is watched.
		proxy: { server: 'http://127.0.0.1:9', bypass: 'localhost' }
	});
	await judge(context, options);
	return context.pages()[0] ?? context.newPage();
}

function contextOptions(options: PageOptions): BrowserContextOptions {
	const { width = laptop.width, height = laptop.height, colorScheme = 'light' } = options;
	return { viewport: { width, height }, colorScheme, hasTouch: options.hasTouch === true };
}

async function judge(context: BrowserContext, options: PageOptions): Promise<void> {
	const complaints: string[] = [];
	const { expected, lasting = false } = options;
	opened.push({ context, complaints, expected, lasting });
	await watch(context, complaints, new URL(options.site ?? siteUrl).origin);
}

/** A page with the sample project in it, as after one click on the start screen. */
export async function openSamplePage(options: PageOptions = {}): Promise<Page> {
	const page = await openPage(options);
	await openSample(page, options.site ?? siteUrl);
	return page;
}

/** Goes to a path (with its hash) as with a bookmark, and waits until it is ready. */
export async function visit(page: Page, path: string): Promise<void> {
	await openScreen(page, siteUrl, path);
}

/**
 * Presses a link, the first of its name, and waits until what it leads to is ready. The router lets the browser draw
 * before it leaves, so that the old screen is still ready for a moment after the press.
 */
export async function follow(page: Page, name: string): Promise<void> {
	const link = page.getByRole('link', { name }).first();
	await readyAfter(page, () => link.click());
}

/**
 * Begins another project, with nothing in it, and shows its data: for a story that must not know of the one before. The
 * database stays warm, which a fresh page would start anew. A project stands open already.
 */
export async function beginProject(page: Page, name: string): Promise<void> {
	await moveTo(page, '/');
	await page.getByRole('button', { name: 'Begin another project' }).click();
	await page.getByRole('textbox', { name: 'What is the new project called?' }).fill(name);
	await readyAfter(page, () => page.getByRole('button', { name: 'Begin it' }).click());
	await moveTo(page, '/data');
}

/** Writes down errors, broken policy and requests to other origins of every page of the context. */
async function watch(context: BrowserContext, complaints: string[], origin: string): Promise<void> {
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
	for (const { context, lasting } of opened) if (!lasting) await context.close();
	const complaints = opened.flatMap(({ complaints, expected }) =>
		complaints.splice(0).filter((complaint) => !expected?.test(complaint))
	);
	opened = opened.filter(({ lasting }) => lasting);
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

/** The rules of axe that another theme can break: nothing but colours differs. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it stands: rule, help and the first places. @param rules all where none are named */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
	await finishAnimations(page);
	// Given to the debugger, not to the page: the page's policy stays in force.
	await page.evaluate(`window.axe === undefined && (() => { ${axeSource} })()`);
	const results = await page.evaluate(
		async (options) => {
			const { axe } = window as unknown as {
				axe: { run: (root: Document, options: object) => Promise<AxeResults> };
			};
			return axe.run(document, options);
		},
		{ resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: [...rules] }) }
	);
	return results.violations.map(({ id, help, nodes }) => {
		const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
		return `${id}: ${help} (${nodes.length} × e.g. ${places.join(', ')})`;
	});
}

/**
 * Everything that must hold for a screen that stands open, in both themes: it is accessible, and no wider than a laptop
 * and a phone. The page is left at the width of the laptop, and light.
 */
export async function expectWellMade(page: Page, sizes = [laptop, phone]): Promise<void> {
	expect(await faultsOfMaking(page, sizes)).toEqual([]);
}

/** What of that does not hold. @param atSize what else is looked for at each width */
export async function faultsOfMaking(
	page: Page,
	sizes = [laptop, phone],
	atSize: (page: Page) => Promise<readonly string[]> = () => Promise.resolve([])
): Promise<readonly string[]> {
	const findings: string[] = [];
	for (const size of sizes) {
		await page.setViewportSize(size);
		const tooWide = await overflow(page);
		if (tooWide > 0) findings.push(`${size.width}: ${tooWide} px wider than the window`);
		findings.push(...(await atSize(page)).map((finding) => `${size.width}: ${finding}`));
		for (const colorScheme of colorSchemes) {
			await page.emulateMedia({ colorScheme });
			const found = await axeFindings(page, colorScheme === 'light' ? undefined : rulesOfColour);
			findings.push(...found.map((finding) => `${size.width}, ${colorScheme}: ${finding}`));
		}
	}
	await page.setViewportSize(laptop);
	await page.emulateMedia({ colorScheme: 'light' });
	return findings;
}

/** Brings everything that fades or slides to its end, so that colours and places are the final ones. */
async function finishAnimations(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const animation of document.getAnimations()) {
			if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
		}
	});
}

/** How many pixels the page is wider than its window, once charts have had time to fit in. */
export async function overflow(page: Page): Promise<number> {
	const widerThanWindow = () => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	};
	const fits = page.waitForFunction(
		() => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
		undefined,
		{ timeout: 5_000 }
	);
	await fits.catch(() => undefined);
	return page.evaluate(widerThanWindow);
}
