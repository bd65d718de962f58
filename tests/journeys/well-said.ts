/** What must hold of the words on a screen, in whatever language they are: they are of it, and stand there whole. */
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { languageIds, languages, type LanguageId } from '../../src/lib/i18n/languages.ts';
import { loadMessages } from '../../src/lib/i18n/load-messages.ts';
import { en } from '../../src/lib/i18n/messages/en.ts';
import { ready } from './browser.ts';

export type Words = Readonly<Record<string, string>>;

/** All words of a language. */
export const wordsOf = (id: LanguageId): Promise<Words> => loadMessages(id, 'all');

/** From now on all views are in a language, by the choice in the header. */
export async function speakOn(page: Page, id: LanguageId): Promise<void> {
	// What is chosen while the page still begins to listen, on a busy machine, is chosen again.
	const choose = async (): Promise<void> => {
		await page.locator('header select').selectOption(id);
		const spoken = await page.locator('html').getAttribute('lang');
		if (spoken !== id) throw new Error(`the page speaks ${spoken}, not ${id}`);
	};
	await vi.waitFor(choose, { timeout: 60_000, interval: 500 });
	await ready(page);
}

export const otherLanguages = languageIds.filter((id) => id !== 'en');

/** A figure, a name of its own or a code is the same in all languages; two words in a row are a sentence. */
const leastWords = /\p{L}{2,}\P{L}+\p{L}{2,}|\p{L}{5,}/u;
const placeholder = /\{[A-Za-z]+\}/;

/** English texts that a screen in another language must not show: whole ones, and those around names and numbers. */
interface EnglishTexts {
	readonly whole: readonly string[];
	/** Patterns by how they begin; `''` for those that begin with something else's name. */
	readonly around: Readonly<Record<string, readonly string[]>>;
}

const beginningLength = 4;

function englishOnly(words: Words): EnglishTexts {
	const told = new Set(Object.values(words));
	const parted = Object.values(en as Words)
		.filter((text) => !told.has(text))
		.map((text) => text.split(placeholder))
		.filter((parts) => parts.some((part) => leastWords.test(part)) && !/[{}]/.test(parts.join('')));
	const around: Record<string, string[]> = {};
	for (const parts of parted.filter(({ length }) => length > 1)) {
		const beginning = (parts[0] ?? '').slice(0, beginningLength);
		(around[beginning.length < beginningLength ? '' : beginning] ??= []).push(
			`^${parts.map(literally).join('.+')}$`
		);
	}
	return { whole: parted.flatMap((parts) => (parts.length === 1 ? parts : [])), around };
}

const literally = (text: string): string => text.replace(/[.*+?^$()|[\]\\/]/g, '\\$&');

/** Texts that were left in English, and those that the page says to be in the wrong language or direction. */
export async function notInLanguage(page: Page, id: LanguageId, words: Words): Promise<string[]> {
	const { direction } = languages[id];
	const english = englishOnly(words);
	return page.evaluate(
		({ id, direction, english, beginningLength }) => {
			const { lang, dir } = document.documentElement;
			const found = [
				...(lang === id ? [] : [`lang is ${lang}`]),
				...(dir === direction ? [] : [`dir is ${dir}`])
			];
			const whole = new Set(english.whole);
			const isEnglish = (text: string): boolean =>
				whole.has(text) ||
				['', text.slice(0, beginningLength)].some((beginning) =>
					english.around[beginning]?.some((pattern) => new RegExp(pattern, 'u').test(text))
				);
			const said = new Set<string>();
			for (const element of document.querySelectorAll<HTMLElement>('body *')) {
				const isOfAnother = element.closest('[lang]')?.getAttribute('lang') !== id;
				if (isOfAnother || !element.checkVisibility()) continue;
				for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
					said.add(element.getAttribute(name) ?? '');
				}
				// The parts of a sentence are looked at, and the sentence.
				const isQuoting = element.querySelector('[lang]') !== null;
				said.add(isQuoting || element.textContent.length > 600 ? '' : element.textContent);
				for (const node of element.childNodes) {
					if (node.nodeType === Node.TEXT_NODE) said.add(node.textContent ?? '');
				}
			}
			for (const text of said) {
				const plain = text
					.replace(/[\u2066-\u2069]/g, '')
					.replace(/\s+/g, ' ')
					.trim();
				if (plain !== '' && isEnglish(plain)) found.push(`left in English: ${plain}`);
			}
			return found;
		},
		{ id, direction, english, beginningLength }
	);
}

/** Texts that do not fit where they stand, and words that are broken where nothing says that they may be. */
export async function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		// What follows from another width of the window stands with the second picture.
		for (let picture = 0; picture < 2; picture += 1) {
			await new Promise((drawn) => requestAnimationFrame(drawn));
		}
		const found = new Set<string>();
		const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 60);
		const textsOf = (element: Element) =>
			[...element.childNodes].filter(
				(node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''
			);
		function isBroken(node: Node, word: RegExpMatchArray): boolean {
			const range = document.createRange();
			const start = word.index ?? 0;
			range.setStart(node, start);
			range.setEnd(node, start + word[0].length);
			const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
			const tops = lines.map(({ top }) => top);
			return Math.max(...tops) - Math.min(...tops) > 4;
		}
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			const texts = textsOf(element);
			if (texts.length === 0 || !element.checkVisibility() || element.closest('svg')) continue;
			// What only a screen reader meets is a dot.
			if (element.clientWidth === 1) continue;
			const { overflowX, display, hyphens } = getComputedStyle(element);
			const isRunning = display !== 'inline' && !/auto|scroll/.test(overflowX);
			if (isRunning && element.scrollWidth > element.clientWidth + 1) {
				found.add(`cut off: ${element.tagName} ${short(element.textContent)}`);
			}
			// A dictionary says where words of these may be parted.
			const isParted = hyphens === 'auto' && /^(en|fr|es|pt)/.test(document.documentElement.lang);
			if (
				isParted ||
				!element.closest('nav, button, h1, h2, h3, h4, th, label, summary, [role=tab]')
			)
				continue;
			for (const node of texts) {
				for (const word of (node.textContent ?? '').matchAll(/[\p{L}\p{M}]{3,}/gu)) {
					if (isBroken(node, word)) found.add(`broken: ${element.tagName} ${word[0]}`);
				}
			}
		}
		return [...found];
	});
}
