import { joinBytes } from '../../join-bytes';
import type { ReadingGuard } from '../guard';
import { agileInfo, type AgileInfo, type Cipher } from './agile-info';
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

const segmentBytes = 4_096;
/** What is hashed together with the password for each use of it. */
const uses = {
	verifierInput: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
	verifierValue: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
	keyValue: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6]
} as const;
const filler = 0x36;

/** What opens a workbook of Excel 2010 and later; `null` where it is locked in another way. */
export function agileUnlock(stream: Uint8Array): Unlock | null {
	const info = agileInfo(stream);
	return info === null
		? null
		: async (packed, password, guard) => {
				const key = await packageKey(info, password, guard);
				return key === null ? null : unpack(packed, info.package, key, guard);
			};
}

async function packageKey(
	info: AgileInfo,
	password: string,
	guard: ReadingGuard
): Promise<CryptoKey | null> {
	const lock = info.password;
	const spun = await spin(lock, password, guard);
	const open = async (use: keyof typeof uses): Promise<Uint8Array> => {
		const digest = await hashOf(lock.hash, spun, Uint8Array.from(uses[use]));
		const start = sized(lock.salt, blockBytes);
		return decrypt(await keyOf(sized(digest, lock.keyBytes)), start, lock[use]);
	};
	const input = (await open('verifierInput')).subarray(0, lock.salt.length);
	const value = await open('verifierValue');
	if (!areEqual(await hashOf(lock.hash, input), value)) return null;
	return keyOf((await open('keyValue')).subarray(0, info.package.keyBytes));
}

/** The content is locked in segments, each with a start of its own. */
async function unpack(
	packed: Uint8Array,
	{ hash, salt }: Cipher,
	key: CryptoKey,
	guard: ReadingGuard
): Promise<Uint8Array> {
	const { content, size } = contentOf(packed);
	const segments: Uint8Array[] = [];
	for (let at = 0; at < content.length; at += segmentBytes) {
		guard.lookAtClock();
		const digest = await hashOf(hash, salt, numberBytes(at / segmentBytes));
		const segment = content.subarray(at, at + segmentBytes);
		segments.push(await decrypt(key, sized(digest, blockBytes), segment));
	}
	return joinBytes(segments).subarray(0, size);
}

/** Cut, or filled up as the format has it. */
function sized(bytes: Uint8Array, size: number): Uint8Array {
	const made = new Uint8Array(size).fill(filler);
	made.set(bytes.subarray(0, size));
	return made;
}
