/**
 * Where what has the focus goes away, or can no longer be pressed, the focus goes to what it stood in: whoever works by
 * keyboard alone goes on from there, and not from the top of the page.
 */
export function keepFocus(main: HTMLElement): () => void {
	/** What had the focus last, and all that it stood in. */
	let path: readonly HTMLElement[] = [];

	function remember({ target }: FocusEvent) {
		path = target instanceof HTMLElement ? pathOf(target, main) : [];
	}

	function look() {
		const had = path[0];
		const { activeElement } = document;
		const isElsewhere = activeElement !== document.body && activeElement !== had;
		if (had === undefined || isElsewhere || isThere(had)) return;
		const around = path.find(isThere);
		path = [];
		if (around !== undefined) hold(around);
	}

	// A question that is asked over the page stands beside it.
	const changes = new MutationObserver(() => {
		// Whoever stands nearer and knows what leads on goes first.
		queueMicrotask(look);
	});
	changes.observe(document.body, {
		subtree: true,
		childList: true,
		attributeFilter: ['disabled']
	});
	main.addEventListener('focusin', remember);
	return () => {
		changes.disconnect();
		main.removeEventListener('focusin', remember);
	};
}

const isThere = (element: HTMLElement): boolean =>
	element.isConnected && !element.matches(':disabled');

function pathOf(element: HTMLElement, main: HTMLElement): readonly HTMLElement[] {
	const { parentElement } = element;
	return element === main || parentElement === null
		? [element]
		: [element, ...pathOf(parentElement, main)];
}

/** Focuses what cannot be reached by keyboard itself, for as long as it has the focus. */
function hold(element: HTMLElement): void {
	const isReached = element.hasAttribute('tabindex');
	if (!isReached) {
		element.tabIndex = -1;
		const letGo = () => {
			element.removeAttribute('tabindex');
		};
		element.addEventListener('blur', letGo, { once: true });
	}
	element.focus({ preventScroll: true });
}
