import type { MainEngine } from '../engine/engine.ts';
import { isEngineFetched, noteEngineFetched } from '../project/fetched-engine.ts';

/** The one database of the page: started when there is data, shared by all who ask. */

let starting: Promise<MainEngine> | null = null;

/** Starts the engine once; everybody who asks meanwhile waits for the same start. */
export function sharedEngine(
	progress: (share: number) => void = () => undefined
): Promise<MainEngine> {
	starting ??= import('../engine/browser-engine.ts')
		.then(({ openBrowserEngine }) =>
			openBrowserEngine(progress, { has: isEngineFetched, note: noteEngineFetched })
		)
		.catch((cause: unknown) => {
			// The next one who asks tries again.
			starting = null;
			throw cause;
		});
	return starting;
}

export const isEngineStarted = (): boolean => starting !== null;

/** Ends the engine and gives its memory back; the next one who asks starts a new one. */
export async function closeEngine(): Promise<void> {
	const ending = starting;
	starting = null;
	if (ending === null) return;
	const engine = await ending.catch(() => null);
	await engine?.close();
}

/** Stops the statement that runs, if any; never starts an engine. */
export async function cancelStatement(): Promise<void> {
	const engine = await starting?.catch(() => null);
	await engine?.cancel().catch(() => undefined);
}
