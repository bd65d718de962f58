import { joinBytes } from '../../join-bytes';
import { damaged } from '../failure';
import type { ReadingGuard } from '../guard';

/** Opens what stands in a locked workbook; `null` where the password is wrong. */
export type Unlock = (
	packed: Uint8Array,
	password: string,
	guard: ReadingGuard
) => Promise<Uint8Array | null>;

export const blockBytes = 16;

/** What is hashed at first, and then again and again with the number of the round, so that guessing is slow. */
export interface Spinning {
	/** As WebCrypto calls it. */
	readonly hash: string;
	readonly salt: Uint8Array;
	readonly spins: number;
}

export async function spin(
	{ hash, salt, spins }: Spinning,
	password: string,
	guard: ReadingGuard
): Promise<Uint8Array> {
	let digest = await hashOf(hash, salt, lettersOf(password));
	for (let round = 0; round < spins; round += 1) {
		guard.tick();
		digest = await hashOf(hash, numberBytes(round), digest);
	}
	return digest;
}

function lettersOf(password: string): Uint8Array {
	const bytes = new Uint8Array(password.length * 2);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < password.length; at += 1) {
		view.setUint16(at * 2, password.charCodeAt(at), true);
	}
	return bytes;
}

/**
 * AES in chains of blocks. WebCrypto takes away a last block that says how much was filled up, which these formats do
 * not have: one is made and put behind.
 */
export async function decrypt(
	key: CryptoKey,
	start: Uint8Array,
	locked: Uint8Array
): Promise<Uint8Array> {
	if (locked.length === 0 || locked.length % blockBytes !== 0) throw damaged();
	const cipher = (iv: Uint8Array): AesCbcParams => ({ name: 'AES-CBC', iv: own(iv) });
	const last = locked.subarray(-blockBytes);
	const end = await crypto.subtle.encrypt(cipher(last), key, new Uint8Array());
	const whole = joinBytes([locked, new Uint8Array(end)]);
	return new Uint8Array(await crypto.subtle.decrypt(cipher(start), key, own(whole)));
}

export const keyOf = (bytes: Uint8Array): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', own(bytes), 'AES-CBC', false, ['encrypt', 'decrypt']);

export async function hashOf(hash: string, ...parts: readonly Uint8Array[]): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest(hash, own(joinBytes(parts))));
}

export function numberBytes(value: number): Uint8Array {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value, true);
	return bytes;
}

export const areEqual = (one: Uint8Array, other: Uint8Array): boolean =>
	one.every((byte, index) => byte === other[index]);

/** The first eight bytes of the content say how long it is; the last block is filled up. */
export function contentOf(packed: Uint8Array): { content: Uint8Array; size: number } {
	if (packed.length < 8) throw damaged();
	const size = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
	if (size > packed.length) throw damaged();
	return { content: packed.subarray(8, 8 + Math.ceil(size / blockBytes) * blockBytes), size };
}

/** The types of the platform allow for shared memory, which none of our bytes are in. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
