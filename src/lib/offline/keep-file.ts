import type { BuildFile } from './build-files.ts';
import type { OfflineTrouble } from './standing.ts';

/** Takes one file of the build over the network, and keeps it only when it is whole and the very same. */

export interface KeepingPlace {
	/** Asks the host of the app for a file. */
	readonly ask: (path: string, cache: RequestCache) => Promise<Response>;
	/** Keeps an answer under what is in it. */
	readonly put: (sha256: string, answer: Response) => Promise<void>;
}

/** Headers that are about the way here, or are told anew. */
const headersOfTheWay = ['content-encoding', 'content-length', 'etag', 'vary', 'age'];

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The answer as it is kept: unpacked, with its policy and type, and never as one that came from elsewhere (a page must not
 * be answered so).
 */
function keepable(answer: Response, bytes: ArrayBuffer): Response {
	const headers = new Headers(answer.headers);
	for (const name of headersOfTheWay) headers.delete(name);
	headers.set('content-length', String(bytes.byteLength));
	return new Response(bytes, { status: 200, headers });
}

/** The file as the build made it; what the browser had remembered of it may be older, and is then asked for anew. */
async function fetchSame(file: BuildFile, place: KeepingPlace): Promise<Response | undefined> {
	for (const cache of ['default', 'reload'] as const) {
		const answer = await place.ask(file.path, cache);
		const bytes = await answer.arrayBuffer();
		if (answer.ok && (await sha256Of(bytes)) === file.sha256) return keepable(answer, bytes);
	}
	return undefined;
}

const isFull = (cause: unknown): boolean =>
	cause instanceof DOMException && cause.name === 'QuotaExceededError';

/** @returns why it is not kept; `null` where it is */
export async function keepFile(
	file: BuildFile,
	place: KeepingPlace
): Promise<OfflineTrouble | null> {
	let answer: Response | undefined;
	try {
		answer = await fetchSame(file, place);
	} catch {
		return 'no network';
	}
	if (answer === undefined) return 'file changed';
	try {
		await place.put(file.sha256, answer);
		return null;
	} catch (cause) {
		return isFull(cause) ? 'storage full' : 'not kept';
	}
}
