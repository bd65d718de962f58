/** Moves by keyboard alone. After every press the focus is somewhere, and can be seen where it can be used. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Focus {
	/** Of what has it, as it is heard. */
	readonly name: string;
	/** What is wrong with it; `''` where it is somewhere, and seen. */
	readonly fault: string;
	/** Whether nothing on the page comes after it. */
	readonly isLast: boolean;
}

/** Presses a key. */
export async function pressKey(page: Page, key: string): Promise<Focus> {
	await page.keyboard.press(key);
	const focus = await focusOf(page);
	expect(focus.fault, `after ${key}`).toBe('');
	return focus;
}

const mostStops = 250;

/** Goes on by the tab key until something with this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	const passed: string[] = [];
	for (let stops = 0; stops < mostStops; stops += 1) {
		const { name: here } = await pressKey(page, 'Tab');
		if (typeof name === 'string' ? here === name : name.test(here)) return;
		passed.push(here);
	}
	throw new Error(`never came to ${String(name)}: ${passed.join(' | ')}`);
}

/** Goes on to the last stop of the page: nothing on the way holds the focus, or has it unseen. */
export async function tabThrough(page: Page): Promise<void> {
	for (let stops = 0; stops < mostStops; stops += 1) {
		if ((await pressKey(page, 'Tab')).isLast) return;
	}
	throw new Error('never came to the end');
}

/** Begins at the top, as on a page that was opened anew. */
export async function beginAtTop(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.body.tabIndex = -1;
		document.body.focus();
		document.body.removeAttribute('tabindex');
	});
}

/** Where the focus is, once what was asked, kept or shown is drawn. */
export async function focusOf(page: Page): Promise<Focus> {
	return page.evaluate(async () => {
		await new Promise((drawn) => requestAnimationFrame(drawn));
		// What slides into sight has come.
		for (const animation of document.getAnimations()) {
			if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
		}
		const here = document.activeElement;
		if (!(here instanceof HTMLElement) || here === document.body) {
			return { name: 'nothing', fault: 'the focus is lost', isLast: false };
		}
		const label = here instanceof HTMLSelectElement ? here.labels[0]?.textContent : undefined;
		const checked = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : undefined;
		const text = here.getAttribute('aria-label') ?? label ?? checked ?? here.textContent;
		const stops = [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button:enabled, select, input, summary, [tabindex="0"]'
			)
		].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility());
		return {
			name: text.replace(/\s+/g, ' ').trim().slice(0, 120),
			fault: faultOf(here),
			isLast: here === stops.at(-1)
		};

		function faultOf(element: HTMLElement): string {
			// What is only gone to from elsewhere is where a step begins, and not something to press.
			if (element.tabIndex < 0) return '';
			const around = [element, element.parentElement, element.parentElement?.parentElement];
			const isMarked = around.some((one) => {
				if (one === null || one === undefined) return false;
				const { outlineStyle, outlineWidth } = getComputedStyle(one);
				return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
			});
			const { width, height, bottom, top } = element.getBoundingClientRect();
			const isInView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
			const what = element.outerHTML.slice(0, 120);
			if (!isMarked) return `no mark around ${what}`;
			return isInView ? '' : `out of sight: ${what}`;
		}
	});
}
