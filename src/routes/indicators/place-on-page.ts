/** Where a reader is: one indicator opens at its top, and the overview is found again where it was left. */

let leftAt: number | null = null;
let isTableLeft = false;

/** Remembers how far down the overview somebody has come, as they open an indicator. */
export function leaveOverview(): void {
	leftAt = window.scrollY;
	isTableLeft = false;
}

/** The same for the table of all indicators. */
export function leaveTable(): void {
	leaveOverview();
	isTableLeft = true;
}

/** Whether somebody came to an indicator from the table. */
export function cameFromTable(): boolean {
	return isTableLeft;
}

/** Whether somebody comes back to the overview. */
export function isReturning(): boolean {
	return leftAt !== null;
}

/** Goes back to where the overview was left; once. */
export function returnToOverview(): void {
	if (leftAt !== null) window.scrollTo(0, leftAt);
	leftAt = null;
}

/** Starts at the top, where whoever came by keyboard or listens goes on; only for those who came from the overview. */
export function startAt(heading: HTMLElement): void {
	// A filter that was just used keeps the focus.
	if (leftAt === null || document.activeElement !== document.body) return;
	window.scrollTo(0, 0);
	heading.focus({ preventScroll: true });
}
