import { joinBytes } from '../../join-bytes';
import type { ReadingGuard } from '../guard';
import {
	areEqual,
	blockBytes,
	contentOf,
	decrypt,
	hashOf,
	keyOf,
	numberBytes,
	spin,
	type Unlock
} from './ciphers';

const spins = 50_000;
const hash = 'SHA-1';
const hashBytes = 20;
const headerStart = 12;
const sha1Id = 0x8004;
/** Bytes of the key by the number of the cipher: AES of 128 and 256 bits. */
const keyBytesOf: ReadonlyMap<number, number> = new Map([
	[0x660e, 16],
	[0x6610, 32]
]);

interface StandardInfo {
	readonly keyBytes: number;
	readonly salt: Uint8Array;
	readonly verifier: Uint8Array;
	readonly verifierHash: Uint8Array;
}

/** What opens a workbook of Excel 2007 and of older LibreOffice; `null` where it is locked in another way. */
export function standardUnlock(stream: Uint8Array): Unlock | null {
	const info = standardInfo(stream);
	return info === null
		? null
		: async (packed, password, guard) => {
				const key = await keyFrom(info, password, guard);
				const value = await decryptEach(key, info.verifier);
				const expected = await decryptEach(key, info.verifierHash);
				if (!areEqual(await hashOf(hash, value), expected)) return null;
				const { content, size } = contentOf(packed);
				return (await decryptEach(key, content)).subarray(0, size);
			};
}

function standardInfo(stream: Uint8Array): StandardInfo | null {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	if (stream.length < headerStart || view.getUint16(2, true) !== 2) return null;
	const start = headerStart + view.getUint32(8, true);
	if (start + 72 > stream.length) return null;
	const keyBytes = keyBytesOf.get(view.getUint32(headerStart + 8, true));
	const isSha1 = [0, sha1Id].includes(view.getUint32(headerStart + 12, true));
	if (keyBytes === undefined || !isSha1 || view.getUint32(start, true) !== blockBytes) return null;
	const part = (from: number, length: number): Uint8Array =>
		stream.subarray(start + from, start + from + length);
	return { keyBytes, salt: part(4, 16), verifier: part(20, 16), verifierHash: part(40, 32) };
}

async function keyFrom(
	{ salt, keyBytes }: StandardInfo,
	password: string,
	guard: ReadingGuard
): Promise<CryptoKey> {
	const spun = await spin({ hash, salt, spins }, password, guard);
	const digest = await hashOf(hash, spun, numberBytes(0));
	const halves = [0x36, 0x5c].map((filler) =>
		hashOf(
			hash,
			Uint8Array.from({ length: 64 }, (_, at) => (at < hashBytes ? (digest[at] ?? 0) : 0) ^ filler)
		)
	);
	return keyOf(joinBytes(await Promise.all(halves)).subarray(0, keyBytes));
}

/** Each block by itself: what a chain mixes into it is the locked block before, which is taken out again. */
async function decryptEach(key: CryptoKey, locked: Uint8Array): Promise<Uint8Array> {
	const chained = await decrypt(key, new Uint8Array(blockBytes), locked);
	return chained.map((byte, at) =>
		at < blockBytes ? byte : byte ^ (locked[at - blockBytes] ?? 0)
	);
}
