/** Says on `<html>` whether the screen shows its final numbers; tests and other programs wait for it. */
export function setDataReady(isReady: boolean): void {
	document.documentElement.dataset['ready'] = String(isReady);
}
