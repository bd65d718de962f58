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

function nextIn(box: HTMLElement): HTMLElement | null {
	return (
		box.querySelector<HTMLElement>('[data-answer]:not(:disabled)') ??
		box.querySelector<HTMLElement>('[data-next]') ??
		document.querySelector<HTMLElement>('[data-next-of-all]')
	);
}
