import { readSource, readStoredPart } from './read-source.ts';
import type { ReadRequest, ReadAnswer } from './reader.ts';

/** Reads files beside the page, so that the page never stands still. */
self.onmessage = (event: MessageEvent<ReadRequest>) => {
	void answer(event.data).then((result) => {
		self.postMessage(result, { transfer: result.kind === 'failed' ? [] : transferable(result) });
	});
};

async function answer(request: ReadRequest): Promise<ReadAnswer> {
	try {
		if (request.kind === 'new') {
			const { bytes, file, at } = request;
			return { kind: 'new', result: await readSource(bytes, file, at) };
		}
		const { source, part, bytes } = request;
		return { kind: 'stored', result: await readStoredPart(source, part, bytes) };
	} catch (cause) {
		return { kind: 'failed', reason: cause instanceof Error ? cause.message : String(cause) };
	}
}

/** Whole streams change hands without a copy. */
function transferable(result: Exclude<ReadAnswer, { kind: 'failed' }>): Transferable[] {
	const parts = result.kind === 'new' ? result.result.parts : [result.result.part];
	return parts.map((part) => part.arrowStream.buffer as ArrayBuffer);
}
