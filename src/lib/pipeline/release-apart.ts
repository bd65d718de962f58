import type { Release, ReleaseOptions, Table } from '../domain/disclosure/release.ts';
import type { OutsideAudience } from '../domain/disclosure/rules.ts';
import { solverAddress } from './solver.ts';

/** `release` in a worker of its own: the attacker's check takes the better part of a second, or more on an old laptop. */

/** The first message: the solver may be loaded. */
export interface ReleaseBegun {
	readonly solverAddress: string;
}

export interface ReleaseAsked {
	readonly tables: readonly Table[];
	readonly audience: OutsideAudience;
	readonly options: Omit<ReleaseOptions, 'solver'>;
}

export type ReleaseAnswered = { readonly made: Release } | { readonly failure: string };

export interface Releaser {
	/** Releases the tables of one document; once at a time. */
	release(
		tables: readonly Table[],
		audience: OutsideAudience,
		options: Omit<ReleaseOptions, 'solver'>
	): Promise<Release>;
	/** Ends the worker; what is being released is given up. */
	close(): void;
}

/** Starts the worker, which loads the solver meanwhile; close it when the document is released, so that its memory goes back. */
export function openReleaser(): Releaser {
	const worker = new Worker(new URL('./release.worker.ts', import.meta.url), { type: 'module' });
	worker.postMessage({ solverAddress } satisfies ReleaseBegun);
	let giveUp: (reason: Error) => void = () => undefined;
	/** It failed to start, before anything was asked of it. */
	let stopped: Error | null = null;
	worker.onerror = () => {
		stopped = new Error('the releasing worker stopped');
		giveUp(stopped);
	};
	return {
		release: (tables, audience, options) =>
			new Promise((resolve, reject) => {
				giveUp = reject;
				if (stopped !== null) reject(stopped);
				worker.onmessage = ({ data }: MessageEvent<ReleaseAnswered>) => {
					if ('made' in data) resolve(data.made);
					else reject(new Error(data.failure));
				};
				worker.postMessage({ tables, audience, options } satisfies ReleaseAsked);
			}),
		close() {
			worker.terminate();
			giveUp(new Error('the releaser was closed'));
		}
	};
}
