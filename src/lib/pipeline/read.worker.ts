import type { Answered, Asked, Told } from './reader.ts';
import { ReadingDesk } from './reading-desk.ts';

/** Reads files beside the page, so that the page never stands still. */
const desk = new ReadingDesk((share) => {
	self.postMessage({ share } satisfies Told);
});

self.onmessage = (event: MessageEvent<Asked>) => {
	void answer(event.data).then((answered) => {
		self.postMessage(answered, { transfer: transferable(answered) });
	});
};

async function answer({ turn, method, given }: Asked): Promise<Answered> {
	try {
		const asked = desk as unknown as Record<string, (...all: readonly unknown[]) => unknown>;
		return { turn, value: await asked[method]?.(...given) };
	} catch (cause) {
		const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
		return { turn, failure: { name, message } };
	}
}

/** Whole streams change hands without a copy. */
function transferable(answered: Answered): Transferable[] {
	const streams = new Set<ArrayBuffer>();
	const look = (part: unknown): void => {
		if (typeof part !== 'object' || part === null || !('arrowStreams' in part)) return;
		for (const stream of part.arrowStreams as readonly Uint8Array[]) {
			streams.add(stream.buffer as ArrayBuffer);
		}
	};
	if (typeof answered.value === 'object' && answered.value !== null) {
		look(answered.value);
		const { parts, part } = answered.value as { parts?: unknown; part?: unknown };
		look(part);
		if (Array.isArray(parts)) parts.forEach(look);
	}
	return [...streams];
}
