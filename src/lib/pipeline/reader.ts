import type { ReadingDesk } from './reading-desk.ts';

/** Reading files in a worker of its own: what the page asks a `ReadingDesk` there. */

type Method =
	| 'open'
	| 'answer'
	| 'reshape'
	| 'values'
	| 'copy'
	| 'encodings'
	| 'formats'
	| 'alike'
	| 'sample'
	| 'take'
	| 'stored'
	| 'rows';

export interface Asked {
	readonly turn: number;
	readonly method: Method;
	readonly given: readonly unknown[];
}

export interface Answered {
	readonly turn: number;
	readonly value?: unknown;
	readonly failure?: { readonly name: string; readonly message: string };
}

/** The share of a large file that is read. */
export interface Told {
	readonly share: number;
}

/** The desk as seen from the page. */
export type Reader = Pick<ReadingDesk, Method> & {
	/** Ends the worker; what is being read is given up. */
	close(): void;
};

/** A reader was closed while something was asked of it. */
export class ReaderClosed extends Error {
	override readonly name = 'ReaderClosed';
}

interface Waiting {
	readonly resolve: (value: unknown) => void;
	readonly reject: (reason: Error) => void;
}

/**
 * Opens a reader; close it when the files are read, so that its memory goes back.
 *
 * @param progress told the share of a large file that is read
 */
export function openReader(progress: (share: number) => void = () => undefined): Reader {
	const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, Waiting>();
	let turns = 0;
	const giveUp = (reason: Error): void => {
		for (const { reject } of waiting.values()) reject(reason);
		waiting.clear();
	};
	worker.onmessage = ({ data }: MessageEvent<Answered | Told>) => {
		if ('share' in data) {
			progress(data.share);
			return;
		}
		const one = waiting.get(data.turn);
		waiting.delete(data.turn);
		if (data.failure === undefined) one?.resolve(data.value);
		else one?.reject(Object.assign(new Error(data.failure.message), { name: data.failure.name }));
	};
	worker.onerror = () => {
		giveUp(new Error('the reading worker stopped'));
	};
	const ask = <M extends Method>(method: M): ReadingDesk[M] =>
		((...given: unknown[]) =>
			new Promise((resolve, reject) => {
				turns += 1;
				waiting.set(turns, { resolve, reject });
				worker.postMessage({ turn: turns, method, given } satisfies Asked);
			})) as ReadingDesk[M];
	return {
		open: ask('open'),
		answer: ask('answer'),
		reshape: ask('reshape'),
		values: ask('values'),
		copy: ask('copy'),
		encodings: ask('encodings'),
		formats: ask('formats'),
		alike: ask('alike'),
		sample: ask('sample'),
		take: ask('take'),
		stored: ask('stored'),
		rows: ask('rows'),
		close() {
			worker.terminate();
			giveUp(new ReaderClosed('the reader was closed'));
		}
	};
}
