import { decodeBytes } from './decode-bytes';

/** UTF-32 before UTF-16: its mark begins with the same two bytes. */
const marks: readonly (readonly [label: string, mark: readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-32le', [0xff, 0xfe, 0, 0]],
	['utf-32be', [0, 0, 0xfe, 0xff]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

/** What the byte order mark says; `null` where there is none. */
export function labelOfMark(bytes: Uint8Array): string | null {
	const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
	return found?.[0] ?? null;
}

const sampleBytes = 65_536;
/** Of the bytes of such a text at least so many are zero; a few zeros in plain text are damage. */
const fewestZeros = 0.04;
/** Of plain letters every second byte is. */
const zerosOfPlainText = 0.4;
const zerosOfUtf32 = 0.45;
const zerosOutOfPlace = 0.05;

/**
 * The encoding of text without a byte order mark in which every line break, comma and figure has bytes of zero; `null`
 * where it makes sense in none, as in a picture or a program.
 */
export function labelOfWideText(bytes: Uint8Array): string | null {
	const sample = bytes.subarray(0, sampleBytes);
	return wideLabels(sample).find((label) => isText(decodeBytes(sample, label) ?? '')) ?? null;
}

function wideLabels(sample: Uint8Array): string[] {
	const zeros = [0, 0];
	for (const [index, byte] of sample.entries()) {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	}
	const [even = 0, odd = 0] = zeros;
	const share = (even + odd) / sample.length;
	if (share < (isPlain(sample) ? zerosOfPlainText : fewestZeros)) return [];
	if (share >= zerosOfUtf32) {
		const utf32 = ['utf-32le', 'utf-32be'];
		if (Math.min(even, odd) > zerosOutOfPlace * Math.max(even, odd)) return utf32;
	}
	if (even <= zerosOutOfPlace * odd) return ['utf-16le'];
	return odd <= zerosOutOfPlace * even ? ['utf-16be'] : [];
}

/** Nothing but zeros and what stands in English text. */
const isPlain = (sample: Uint8Array): boolean =>
	sample.every((byte) => byte === 0 || (byte >= 0x20 && byte < 0x7f) || isBreak(byte));

const isBreak = (byte: number): boolean => byte >= 0x09 && byte <= 0x0d;

/** Some of it is what every table has, none of it is what no table has. */
function isText(text: string): boolean {
	// The last character may have been cut in two.
	const whole = text.slice(0, -2);
	return (
		/[\r\n\t,;0-9 a-z]/i.test(text) &&
		!/[^\P{Cc}\t\n\v\f\r]|[\uFFFD-\uFFFF]|\p{Cn}|\p{Cs}|\p{Co}/u.test(whole)
	);
}

/** Whether bytes are UTF-8 from the first to the last. */
export function isUtf8(bytes: Uint8Array): boolean {
	try {
		const decoder = new TextDecoder('utf-8', { fatal: true });
		for (let start = 0; start < bytes.length; start += bytesAtOnce) {
			decoder.decode(bytes.subarray(start, start + bytesAtOnce), { stream: true });
		}
		decoder.decode();
		return true;
	} catch {
		return false;
	}
}

/** So that no second text as long as the file lies in memory. */
const bytesAtOnce = 4_194_304;
