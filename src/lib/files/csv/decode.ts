export type Decoded =
	| { readonly text: string; readonly encoding: string }
	| { readonly refusal: 'file empty' | 'file not text' | 'file too large' };

/** What stands where bytes could not be read. */
export const damagedCharacter = '\uFFFD';

/**
 * Bytes to text: by byte order mark, else as UTF-8. Bytes that are not UTF-8 become U+FFFD, which
 * the reader reports; another encoding is never assumed in silence.
 */
export function decode(bytes: Uint8Array): Decoded {
	const encoding = encodingOf(bytes);
	const text = decodeAs(bytes, encoding);
	if (text === null) return { refusal: 'file too large' };
	if (text.includes('\0')) return { refusal: 'file not text' };
	if (!/\S/.test(text)) return { refusal: 'file empty' };
	return { text, encoding };
}

function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return 'utf-8';
}

/** `null` where the text is longer than the longest string of this device. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding).decode(bytes);
	} catch {
		return null;
	}
}
