import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, ready, siteUrl } from './browser.ts';

const elsewhere = 'https://elsewhere.example/beacon';

const inWorker = (code: string) => `new Promise((resolve) => {
	const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}])));
	worker.onmessage = (message) => resolve(message.data);
})`;

const asElement = (tag: string, properties: object) => `new Promise((resolve) => {
	const element = document.createElement('${tag}');
	element.onload = () => resolve('through');
	element.onerror = () => resolve('refused');
	document.head.append(Object.assign(element, ${JSON.stringify(properties)}));
})`;

/** Ways out, each an expression that says `refused` or `through` in the end. */
const waysOut: [string, string][] = [
	['a fetch', `fetch('${elsewhere}').then(() => 'through', () => 'refused')`],
	[
		'a fetch inside a worker',
		inWorker(
			`fetch('${elsewhere}').then(() => postMessage('through'), () => postMessage('refused'))`
		)
	],
	[
		'a script inside a worker',
		inWorker(
			`try { importScripts('${elsewhere}'); postMessage('through'); } catch { postMessage('refused'); }`
		)
	],
	['a picture', asElement('img', { src: elsewhere })],
	['a style sheet', asElement('link', { rel: 'stylesheet', href: elsewhere })],
	['a script', asElement('script', { src: elsewhere })],
	[
		'a beacon',
		`new Promise((resolve) => {
			document.addEventListener('securitypolicyviolation', () => resolve('refused'));
			navigator.sendBeacon('${elsewhere}');
		})`
	]
];

let shared: Promise<Page> | undefined;

/** One page for all ways out. The attempts themselves are expected; that one leaves the device never is. */
const open = (): Promise<Page> =>
	(shared ??= openPage({
		lasting: true,
		expected: /^(console|request to another origin): /
	}));

it.each(waysOut)(
	'the page refuses %s to another origin, and nothing leaves the device',
	async (_what, expression) => {
		const page = await open();
		await page.goto(`${siteUrl}/`);
		await ready(page);
		expect(await page.evaluate(expression)).toBe('refused');
	}
);
