import type { Source, SourcePart } from '../project/project.ts';
import type { readSource, readStoredPart, ReadSource } from './read-source.ts';
import type { LoadedPart } from './sources.ts';
import type { Problem } from '../domain/problem.ts';

/** Reading files in a worker of its own, one after another. */

export type ReadRequest =
	| {
			readonly kind: 'new';
			readonly bytes: Uint8Array;
			readonly file: string;
			readonly at: string;
	  }
	| {
			readonly kind: 'stored';
			readonly source: Source;
			readonly part: SourcePart;
			readonly bytes: Uint8Array;
	  };

export type ReadAnswer =
	| { readonly kind: 'new'; readonly result: Awaited<ReturnType<typeof readSource>> }
	| { readonly kind: 'stored'; readonly result: Awaited<ReturnType<typeof readStoredPart>> }
	| { readonly kind: 'failed'; readonly reason: string };

export interface Reader {
	readNew(bytes: Uint8Array, file: string, at: string): Promise<ReadSource>;
	readStored(
		source: Source,
		part: SourcePart,
		bytes: Uint8Array
	): Promise<{ readonly part: LoadedPart; readonly problems: readonly Problem[] }>;
	/** Ends the worker; what is being read is given up. */
	close(): void;
}

/** Opens a reader; close it when the files are read, so that its memory goes back. */
export function openReader(): Reader {
	const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
	let giveUp: (reason: Error) => void = () => undefined;
	const ask = (request: ReadRequest): Promise<ReadAnswer> =>
		new Promise((resolve, reject) => {
			giveUp = reject;
			worker.onmessage = (event: MessageEvent<ReadAnswer>) => {
				resolve(event.data);
			};
			worker.onerror = () => {
				reject(new Error('the reading worker stopped'));
			};
			worker.postMessage(request);
		});
	return {
		async readNew(bytes, file, at) {
			const answer = await ask({ kind: 'new', bytes, file, at });
			if (answer.kind !== 'new') throw unexpected(answer);
			return answer.result;
		},
		async readStored(source, part, bytes) {
			const answer = await ask({ kind: 'stored', source, part, bytes });
			if (answer.kind !== 'stored') throw unexpected(answer);
			return answer.result;
		},
		close() {
			worker.terminate();
			giveUp(new Error('cancelled'));
		}
	};
}

function unexpected(answer: ReadAnswer): Error {
	return new Error(answer.kind === 'failed' ? answer.reason : `unexpected answer: ${answer.kind}`);
}
