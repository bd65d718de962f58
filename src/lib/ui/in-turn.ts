/** Drawing in slices: what is drawn at once for longer than a moment makes the page stand still. */

let last: Promise<unknown> = Promise.resolve();

/** Lets the page do what else it has to do. */
export function nextTask(): Promise<void> {
	// Timers in a row are held back by some milliseconds each.
	if ('scheduler' in globalThis) return scheduler.postTask(() => undefined);
	return new Promise((resolve) => {
		setTimeout(resolve);
	});
}

/**
 * Does one piece of drawing after another, in the order in which they were asked for, each from a task of its own on.
 * One that fails keeps nobody waiting.
 */
export function inTurn<Result>(draw: () => Result | Promise<Result>): Promise<Result> {
	const turn = last.then(nextTask).then(draw);
	last = turn.catch(() => undefined);
	return turn;
}
