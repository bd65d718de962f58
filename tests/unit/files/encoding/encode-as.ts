import { decodeBytes } from '../../../../src/lib/files/encoding/decode-bytes';

/** From character to bytes, made by reading every byte and every pair of bytes. */
const inverses = new Map<string, ReadonlyMap<string, readonly number[]>>();

const pairwise = new Set(['shift_jis', 'gbk', 'big5', 'euc-kr', 'euc-jp']);

function inverseOf(label: string): ReadonlyMap<string, readonly number[]> {
	const known = inverses.get(label);
	if (known !== undefined) return known;
	const made = new Map<string, readonly number[]>();
	const add = (...bytes: number[]): void => {
		const text = decodeBytes(Uint8Array.from(bytes), label) ?? '';
		if (Array.from(text).length === 1 && text !== '\uFFFD' && !made.has(text))
			made.set(text, bytes);
	};
	for (let byte = 0; byte < 256; byte += 1) add(byte);
	if (pairwise.has(label)) {
		for (let lead = 0x81; lead < 0xff; lead += 1) {
			for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
		}
	}
	inverses.set(label, made);
	return made;
}

/** A text as bytes of an older encoding; a character that it does not have is an error of the test. */
export function encodeAs(text: string, label: string): Uint8Array {
	const inverse = inverseOf(label);
	const bytes = Array.from(text).flatMap((character) => {
		const found = inverse.get(character);
		if (found === undefined) throw new Error(`${label} has no ${character}`);
		return found;
	});
	return Uint8Array.from(bytes);
}

export function encodeWide(text: string, label: string): Uint8Array {
	const size = label.startsWith('utf-32') ? 4 : 2;
	const units = size === 4 ? Array.from(text, (one) => one.codePointAt(0) ?? 0) : codeUnits(text);
	const bytes = new Uint8Array(units.length * size);
	const view = new DataView(bytes.buffer);
	for (const [index, unit] of units.entries()) {
		if (size === 4) view.setUint32(index * 4, unit, label.endsWith('le'));
		else view.setUint16(index * 2, unit, label.endsWith('le'));
	}
	return bytes;
}

const codeUnits = (text: string): number[] =>
	Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
