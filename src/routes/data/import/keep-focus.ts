/**
 * Whoever answers by keyboard must not be thrown to the top of the page when the answer takes the button away: the
 * focus goes to what leads on, inside the same box if it is there, else to the bar.
 */
export function keepFocus(box: HTMLElement): () => void {
	let last: Element | null = null;
	const remember = (event: FocusEvent): void => {
		last = event.target instanceof Element ? event.target : null;
	};
	const look = (): void => {
		if (last === null || last.isConnected || document.activeElement !== document.body) return;
		last = null;
		nextIn(box)?.focus({ preventScroll: true });
	};
	const observer = new MutationObserver(look);
	observer.observe(box, { childList: true, subtree: true });
	box.addEventListener('focusin', remember);
	return () => {
		observer.disconnect();
		box.removeEventListener('focusin', remember);
	};
}

/** In another part of a long screen nobody would see where they are: then the bar leads on, which is always seen. */
function nextIn(box: HTMLElement): HTMLElement | null {
	const inside =
		box.querySelector<HTMLElement>('[data-answer]:not(:disabled)') ??
		box.querySelector<HTMLElement>('[data-next]');
	if (inside !== null && isSeen(inside)) return inside;
	return document.querySelector<HTMLElement>('[data-next-of-all]') ?? inside;
}

/** Neither out of the window, nor under what lies over the page. */
function isSeen(element: HTMLElement): boolean {
	const { left, top, width, height } = element.getBoundingClientRect();
	return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
