import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { keepFile, type KeepingPlace } from '../../../src/lib/offline/keep-file.ts';

const text = 'the engine';
const file = {
	path: 'engine.wasm',
	bytes: text.length,
	sha256: createHash('sha256').update(text).digest('hex'),
	isFirst: false
};

/** A place that answers one thing after the other and notes what is put there. */
function placeWith(...answers: (Response | Error)[]) {
	const asked: RequestCache[] = [];
	const kept = new Map<string, Response>();
	const place: KeepingPlace = {
		ask: (_path, cache) => {
			asked.push(cache);
			const answer = answers.shift() ?? new Error('asked too often');
			return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
		},
		put: (sha256, answer) => {
			kept.set(sha256, answer);
			return Promise.resolve();
		}
	};
	return { place, asked, kept };
}

it('a file that is whole is kept under what is in it, unpacked, with its type and policy', async () => {
	const headers = {
		'content-type': 'application/wasm',
		'content-encoding': 'br',
		'content-length': '3',
		'content-security-policy': "default-src 'none'",
		vary: 'accept-encoding'
	};
	const { place, kept } = placeWith(new Response(text, { headers }));
	expect(await keepFile(file, place)).toBeNull();
	const answer = kept.get(file.sha256);
	expect(Object.fromEntries(answer!.headers)).toEqual({
		'content-type': 'application/wasm',
		'content-length': String(text.length),
		'content-security-policy': "default-src 'none'"
	});
	expect(await answer!.text()).toBe(text);
});

it('what the browser remembered from before is asked for anew', async () => {
	const { place, asked, kept } = placeWith(
		new Response('the engine of before'),
		new Response(text)
	);
	expect(await keepFile(file, place)).toBeNull();
	expect(asked).toEqual(['default', 'reload']);
	expect([...kept.keys()]).toEqual([file.sha256]);
});

it.each([
	['cut short', () => new Response(text.slice(0, 4))],
	['another page in its stead', () => new Response('<title>Sign in to this network</title>')],
	['not there', () => new Response(text, { status: 404 })]
])('a file that arrives %s is never kept', async (_what, answer) => {
	const { place, kept } = placeWith(answer(), answer());
	expect(await keepFile(file, place)).toBe('file changed');
	expect(kept.size).toBe(0);
});

it('a connection that breaks is said, and nothing is kept', async () => {
	const { place, kept } = placeWith(new TypeError('Failed to fetch'));
	expect(await keepFile(file, place)).toBe('no network');
	expect(kept.size).toBe(0);
});

it('a device that is full, and a browser that keeps nothing, are told apart', async () => {
	const refusing = (cause: Error): KeepingPlace => ({
		...placeWith(new Response(text)).place,
		put: () => Promise.reject(cause)
	});
	const full = new DOMException('', 'QuotaExceededError');
	expect(await keepFile(file, refusing(full))).toBe('storage full');
	expect(await keepFile(file, refusing(new Error('forbidden')))).toBe('not kept');
});
