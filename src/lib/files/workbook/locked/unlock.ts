import { joinBytes } from '../../join-bytes';
import { damaged } from '../failure';
import type { ReadingGuard } from '../guard';
import type { AgileInfo, Cipher, PasswordLock } from './agile-info';

const blockBytes = 16;
const segmentBytes = 4_096;
/** What is hashed together with the password for each use of it. */
const uses = {
	verifierInput: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
	verifierValue: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
	keyValue: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6]
} as const;
const filler = 0x36;

/** The workbook inside a locked one; `null` where the password is wrong. */
export async function unlock(
	info: AgileInfo,
	packed: Uint8Array,
	password: string,
	guard: ReadingGuard
): Promise<Uint8Array | null> {
	const lock = info.password;
	const spun = await spin(lock, password, guard);
	const open = async (use: keyof typeof uses): Promise<Uint8Array> => {
		const digest = await hashOf(lock.hash, spun, Uint8Array.from(uses[use]));
		return decrypt(await keyOf(sized(digest, lock.keyBytes)), lock.salt, lock[use]);
	};
	const input = (await open('verifierInput')).subarray(0, lock.salt.length);
	const expected = await hashOf(lock.hash, input);
	const value = await open('verifierValue');
	if (!expected.every((byte, index) => byte === value[index])) return null;
	const key = (await open('keyValue')).subarray(0, info.package.keyBytes);
	return unpack(packed, info.package, await keyOf(key), guard);
}

/** The password, hashed so often that it cannot be guessed. */
async function spin(
	{ hash, salt, spins }: PasswordLock,
	password: string,
	guard: ReadingGuard
): Promise<Uint8Array> {
	const letters = Uint8Array.from(
		Array.from(
			{ length: password.length * 2 },
			(_, at) => password.charCodeAt(at >> 1) >> (8 * (at & 1))
		)
	);
	let digest = await hashOf(hash, salt, letters);
	for (let step = 0; step < spins; step += 1) {
		guard.tick();
		digest = await hashOf(hash, number(step), digest);
	}
	return digest;
}

/** The content is locked in segments, each with a start of its own. The first eight bytes say how long it is. */
async function unpack(
	packed: Uint8Array,
	{ hash, salt }: Cipher,
	key: CryptoKey,
	guard: ReadingGuard
): Promise<Uint8Array> {
	if (packed.length < 8) throw damaged();
	const size = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
	if (size > packed.length) throw damaged();
	const content = packed.subarray(8, 8 + Math.ceil(size / blockBytes) * blockBytes);
	const segments: Uint8Array[] = [];
	for (let at = 0; at < content.length; at += segmentBytes) {
		guard.lookAtClock();
		const start = await hashOf(hash, salt, number(at / segmentBytes));
		segments.push(await decrypt(key, start, content.subarray(at, at + segmentBytes)));
	}
	return joinBytes(segments).subarray(0, size);
}

/**
 * WebCrypto takes away a last block that says how much was filled up, which the format does not have: one is made and
 * put behind.
 */
async function decrypt(key: CryptoKey, start: Uint8Array, locked: Uint8Array): Promise<Uint8Array> {
	if (locked.length === 0 || locked.length % blockBytes !== 0) throw damaged();
	const cipher = (iv: Uint8Array): AesCbcParams => ({ name: 'AES-CBC', iv: own(iv) });
	const last = locked.subarray(-blockBytes);
	const end = await crypto.subtle.encrypt(cipher(last), key, new Uint8Array());
	const whole = joinBytes([locked, new Uint8Array(end)]);
	const iv = sized(start, blockBytes);
	return new Uint8Array(await crypto.subtle.decrypt(cipher(iv), key, own(whole)));
}

const keyOf = (bytes: Uint8Array): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', own(bytes), 'AES-CBC', false, ['encrypt', 'decrypt']);

async function hashOf(hash: string, ...parts: readonly Uint8Array[]): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest(hash, own(joinBytes(parts))));
}

/** Cut, or filled up as the format has it. */
function sized(bytes: Uint8Array, size: number): Uint8Array {
	const made = new Uint8Array(size).fill(filler);
	made.set(bytes.subarray(0, size));
	return made;
}

function number(value: number): Uint8Array {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value, true);
	return bytes;
}

/** The types of the platform allow for shared memory, which none of our bytes are in. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
