/**
 * Japanese and Korean as mails had them: seven bits, and marks that say which set of characters follows. Platforms read
 * the Japanese one, not the Korean.
 */

const escape = 0x1b;

/** Marks of the sets of characters, behind an escape. */
const marks: readonly (readonly [label: string, mark: string])[] = [
	['iso-2022-jp', '$B'],
	['iso-2022-jp', '$@'],
	['iso-2022-jp', '(J'],
	['iso-2022-jp', '(I'],
	['iso-2022-kr', '$)C']
];

/** `null` where a file is not written so. */
export function labelOfIso2022(bytes: Uint8Array): string | null {
	const at = bytes.indexOf(escape);
	if (at === -1 || bytes.some((byte) => byte >= 0x80)) return null;
	const next = String.fromCharCode(...bytes.subarray(at + 1, at + 4));
	return marks.find(([, mark]) => next.startsWith(mark))?.[0] ?? null;
}

const shiftOut = 0x0e;
const shiftIn = 0x0f;
const lineFeed = 0x0a;
const koreanMark = [escape, 0x24, 0x29, 0x43];

/** The same text as EUC-KR, which platforms read: there the letters of Korean have the eighth bit set. */
export function koreanMailAsEuc(bytes: Uint8Array): Uint8Array {
	const euc = new Uint8Array(bytes.length);
	let size = 0;
	let isKorean = false;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		if (koreanMark.every((code, index) => bytes[at + index] === code)) at += koreanMark.length - 1;
		else if (byte === shiftOut || byte === shiftIn) isKorean = byte === shiftOut;
		else {
			if (byte === lineFeed) isKorean = false;
			euc[size++] = isKorean && byte > 0x20 ? byte | 0x80 : byte;
		}
	}
	return euc.subarray(0, size);
}
