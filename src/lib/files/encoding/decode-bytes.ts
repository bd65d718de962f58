import { codePages } from './code-pages';
import { koreanMailAsEuc } from './iso-2022';

/** How many code units become text at once. */
const unitsAtOnce = 32_768;
const firstOfPage = 0x80;

/** What stands where bytes could not be read. */
export const damagedCharacter = '\uFFFD';

/**
 * Bytes as text, the same in Node and in every browser; what cannot be read becomes U+FFFD. `null`
 * where the text is longer than the longest string of this device, or the label is unknown.
 */
export function decodeBytes(bytes: Uint8Array, label: string): string | null {
	try {
		const page = codePages.get(label);
		if (page !== undefined) return decodePage(bytes, page);
		if (label === 'utf-32le' || label === 'utf-32be') return decodeUtf32(bytes, label);
		if (label === 'iso-2022-kr') return decodeByPlatform(koreanMailAsEuc(bytes), 'euc-kr');
		return decodeByPlatform(bytes, label);
	} catch {
		return null;
	}
}

/** Whether a label names an encoding that can be read here. */
export function isKnownLabel(label: string): boolean {
	return decodeBytes(new Uint8Array(), label) !== null;
}

/** Node 20 reads windows-1252 as Latin-1 unless more bytes may follow. */
function decodeByPlatform(bytes: Uint8Array, label: string): string {
	const decoder = new TextDecoder(label);
	return label.startsWith('utf-')
		? decoder.decode(bytes)
		: decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function decodePage(bytes: Uint8Array, page: string): string {
	const units = Uint16Array.from({ length: 256 }, (_, byte) =>
		byte < firstOfPage ? byte : page.charCodeAt(byte - firstOfPage)
	);
	return inPieces(bytes.length, (start, end) =>
		Uint16Array.from(bytes.subarray(start, end), (byte) => units[byte] ?? 0)
	);
}

function decodeUtf32(bytes: Uint8Array, label: string): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const length = Math.ceil(bytes.length / 4);
	return inPieces(length, (start, end) => {
		const units: number[] = [];
		for (let index = start; index < end; index += 1) {
			const whole = index * 4 + 4 <= bytes.length;
			const point = whole ? view.getUint32(index * 4, label === 'utf-32le') : 0xfffd;
			if (index > 0 || point !== 0xfeff) units.push(...unitsOf(point));
		}
		return Uint16Array.from(units);
	});
}

function unitsOf(point: number): number[] {
	if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return [0xfffd];
	if (point < 0x10000) return [point];
	return [0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff)];
}

function inPieces(length: number, piece: (start: number, end: number) => Uint16Array): string {
	const pieces: string[] = [];
	for (let start = 0; start < length; start += unitsAtOnce) {
		const units = piece(start, Math.min(length, start + unitsAtOnce));
		pieces.push(String.fromCharCode(...units));
	}
	return pieces.join('');
}
