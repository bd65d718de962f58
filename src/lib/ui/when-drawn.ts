/**
 * Tells once when no picture on the page is still being drawn.
 *
 * @returns gives up waiting
 */
export function whenDrawn(tell: () => void): () => void {
	const isDrawing = (): boolean => document.querySelector('[aria-busy="true"]') !== null;
	const changes = new MutationObserver(look);
	function look(): void {
		if (isDrawing()) return;
		changes.disconnect();
		tell();
	}
	changes.observe(document.body, {
		subtree: true,
		childList: true,
		attributeFilter: ['aria-busy']
	});
	look();
	return () => {
		changes.disconnect();
	};
}
