import { createCipheriv, createHash } from 'node:crypto';
import { compoundOf } from './make-compound';

/** Locks workbooks as Excel 2010 and later do (ECMA-376, agile encryption), by another library than the reader's. */

export interface LockWishes {
	readonly password: string;
	readonly hash?: 'SHA1' | 'SHA512';
	readonly keyBits?: 128 | 256;
	readonly spins?: number;
	readonly chaining?: string;
}

const uses = {
	input: 'fea7d2763b4b9e79',
	value: 'd7aa0f6d3061344e',
	key: '146e0be7abacd0d6'
} as const;
const segmentBytes = 4_096;

export function lockedOf(workbook: Uint8Array, wishes: LockWishes): Uint8Array {
	const { password, hash = 'SHA512', keyBits = 256, spins = 1_000 } = wishes;
	const digest = (...parts: readonly Uint8Array[]): Buffer =>
		createHash(hash.toLowerCase()).update(Buffer.concat(parts)).digest();
	const encrypt = (key: Uint8Array, start: Uint8Array, content: Uint8Array): Buffer => {
		const cipher = createCipheriv(`aes-${keyBits}-cbc`, key, sized(start, 16, 0x36));
		const filled = sized(content, Math.ceil(content.length / 16) * 16, 0);
		return Buffer.concat([cipher.setAutoPadding(false).update(filled), cipher.final()]);
	};
	const [salt, dataSalt, input, key] = [7, 40, 73, 101].map((first) => counted(first, 16)) as [
		Buffer,
		Buffer,
		Buffer,
		Buffer
	];
	const dataKey = keyBits === 256 ? Buffer.concat([key, counted(200, 16)]) : key;
	let spun = digest(salt, Buffer.from(password, 'utf16le'));
	for (let step = 0; step < spins; step += 1) spun = digest(number(step), spun);
	const lock = (use: keyof typeof uses, content: Uint8Array): string => {
		const own = sized(digest(spun, Buffer.from(uses[use], 'hex')), keyBits / 8, 0x36);
		return encrypt(own, salt, content).toString('base64');
	};
	const common = (own: Buffer): string =>
		`saltSize="16" blockSize="16" keyBits="${keyBits}" hashSize="${digest().length}" cipherAlgorithm="AES" cipherChaining="${wishes.chaining ?? 'ChainingModeCBC'}" hashAlgorithm="${hash}" saltValue="${own.toString('base64')}"`;
	const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${common(dataSalt)}/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${spins}" ${common(salt)} encryptedVerifierHashInput="${lock('input', input)}" encryptedVerifierHashValue="${lock('value', digest(input))}" encryptedKeyValue="${lock('key', dataKey)}"/></keyEncryptor></keyEncryptors></encryption>`;
	const segments = Array.from({ length: Math.ceil(workbook.length / segmentBytes) }, (_, index) =>
		encrypt(
			dataKey,
			digest(dataSalt, number(index)),
			workbook.subarray(index * segmentBytes, (index + 1) * segmentBytes)
		)
	);
	return compoundOf([
		{
			name: 'EncryptionInfo',
			bytes: Buffer.concat([number(0x0004_0004), number(0x40), Buffer.from(xml)])
		},
		{
			name: 'EncryptedPackage',
			bytes: Buffer.concat([number(workbook.length), number(0), ...segments])
		}
	]);
}

/** Locks workbooks as Excel 2007 does (ECMA-376, standard encryption, AES of 128 bits). */
export function standardLockedOf(workbook: Uint8Array, password: string): Uint8Array {
	const digest = (...parts: readonly Uint8Array[]): Buffer =>
		createHash('sha1').update(Buffer.concat(parts)).digest();
	const salt = counted(7, 16);
	let spun = digest(salt, Buffer.from(password, 'utf16le'));
	for (let step = 0; step < 50_000; step += 1) spun = digest(number(step), spun);
	const last = sized(digest(spun, number(0)), 64, 0);
	const half = digest(last.map((byte) => byte ^ 0x36));
	const key = sized(half, 16, 0);
	const encrypt = (content: Uint8Array): Buffer => {
		const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
		const filled = sized(content, Math.ceil(content.length / 16) * 16, 0);
		return Buffer.concat([cipher.update(filled), cipher.final()]);
	};
	const verifier = counted(3, 16);
	const header = [0x24, 0, 0x660e, 0x8004, 128, 24, 0, 0].map(number);
	const info = [number(0x0002_0003), number(0x24), number(32), ...header, number(16), salt];
	return compoundOf([
		{
			name: 'EncryptionInfo',
			bytes: Buffer.concat([
				...info,
				encrypt(verifier),
				number(20),
				encrypt(sized(digest(verifier), 32, 0))
			])
		},
		{
			name: 'EncryptedPackage',
			bytes: Buffer.concat([number(workbook.length), number(0), encrypt(workbook)])
		}
	]);
}

const counted = (first: number, length: number): Buffer =>
	Buffer.from(Array.from({ length }, (_, index) => (first + index * 7) & 255));

function number(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}

const sized = (bytes: Uint8Array, size: number, filler: number): Buffer =>
	Buffer.concat([bytes, Buffer.alloc(size, filler)]).subarray(0, size);
