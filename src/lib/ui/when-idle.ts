/** Does something when the browser has nothing else to do; soon, where it does not say when that is. */
export function whenIdle(doing: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(doing);
	else setTimeout(doing, 1000);
}
