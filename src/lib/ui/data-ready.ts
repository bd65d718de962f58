/** Says on `<html>` whether the screen shows its final numbers; tests and other programs wait for it. */
export function setDataReady(isReady: boolean): void {
	document.documentElement.dataset['ready'] = String(isReady);
}

/**
 * Tells once when the screen shows its final numbers.
 *
 * @returns gives up waiting
 */
export function whenDataReady(tell: () => void): () => void {
	const html = document.documentElement;
	const changes = new MutationObserver(look);
	function look(): void {
		if (html.dataset['ready'] !== 'true') return;
		changes.disconnect();
		tell();
	}
	changes.observe(html, { attributeFilter: ['data-ready'] });
	look();
	return () => {
		changes.disconnect();
	};
}
