import { ReadingGuard } from '../guard';
import { ignore } from '../parts';
import { readXmlBytes } from '../read-xml';
import { attributesOf, localName } from '../xml';

/** How something is locked. Sizes are in bytes. */
export interface Cipher {
	readonly salt: Uint8Array;
	readonly keyBytes: number;
	/** As WebCrypto calls it. */
	readonly hash: string;
}

/** How the key of the workbook is locked with the password. */
export interface PasswordLock extends Cipher {
	/** So often is the password hashed, to make guessing slow. */
	readonly spins: number;
	readonly verifierInput: Uint8Array;
	readonly verifierValue: Uint8Array;
	readonly keyValue: Uint8Array;
}

export interface AgileInfo {
	readonly package: Cipher;
	readonly password: PasswordLock;
}

const agileVersion = 0x0004_0004;
const xmlStart = 8;
/** Excel hashes a hundred thousand times; no honest program does it ten times as often. */
const mostSpins = 1_000_000;
/** The longest that the format allows. */
const longestSalt = 65_536;

const hashes: ReadonlyMap<string, string> = new Map([
	['SHA1', 'SHA-1'],
	['SHA-1', 'SHA-1'],
	['SHA256', 'SHA-256'],
	['SHA384', 'SHA-384'],
	['SHA512', 'SHA-512']
]);

/** How a workbook of Excel 2010 and later is locked (ECMA-376, agile encryption); `null` where it is in another way. */
export function agileInfo(stream: Uint8Array): AgileInfo | null {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	if (stream.length < xmlStart || view.getUint32(0, true) !== agileVersion) return null;
	const found = new Map<string, ReadonlyMap<string, string>>();
	const open = (name: string, raw: string): void => {
		found.set(localName(name), attributesOf(raw));
	};
	const handler = { open, close: ignore, text: ignore };
	readXmlBytes(stream.subarray(xmlStart), handler, new ReadingGuard());
	const data = cipherOf(found.get('keyData'));
	const lock = found.get('encryptedKey');
	const password = cipherOf(lock);
	const spins = Number(lock?.get('spinCount'));
	if (data === null || password === null || lock === undefined || !(spins <= mostSpins))
		return null;
	return {
		package: data,
		password: {
			...password,
			spins,
			verifierInput: bytesOf(lock.get('encryptedVerifierHashInput')),
			verifierValue: bytesOf(lock.get('encryptedVerifierHashValue')),
			keyValue: bytesOf(lock.get('encryptedKeyValue'))
		}
	};
}

/** Only what every browser can undo: AES with a key of 128 or 256 bits, in chains of blocks. */
function cipherOf(attributes: ReadonlyMap<string, string> | undefined): Cipher | null {
	if (attributes === undefined) return null;
	const hash = hashes.get(attributes.get('hashAlgorithm') ?? '');
	const keyBits = Number(attributes.get('keyBits'));
	const salt = bytesOf(attributes.get('saltValue'));
	const isKnown =
		attributes.get('cipherAlgorithm') === 'AES' &&
		attributes.get('cipherChaining') === 'ChainingModeCBC' &&
		(keyBits === 128 || keyBits === 256) &&
		salt.length <= longestSalt;
	return isKnown && hash !== undefined ? { salt, keyBytes: keyBits / 8, hash } : null;
}

function bytesOf(base64 = ''): Uint8Array {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
