import { damagedCharacter } from '../encoding/decode-bytes';

/** Whether bytes are text in UTF-8, window by window: plain ASCII is not decoded to find that out. */
export class Utf8Check {
	private readonly decoder = new TextDecoder('utf-8', { fatal: true });
	private isInside = false;

	/** What is wrong with the next bytes; `null` where nothing is. */
	next(bytes: Uint8Array, isLast: boolean): 'not UTF-8' | 'not text' | null {
		if (bytes.includes(0)) return 'not text';
		if (!this.isInside && isAscii(bytes)) return null;
		try {
			// Behind a byte of ASCII no character is left half read.
			this.isInside = (bytes.at(-1) ?? 0) > 0x7f;
			const text = this.decoder.decode(bytes, { stream: !isLast });
			return text.includes(damagedCharacter) ? 'not UTF-8' : null;
		} catch {
			return 'not UTF-8';
		}
	}
}

function isAscii(bytes: Uint8Array): boolean {
	const start = (4 - (bytes.byteOffset & 3)) & 3;
	const count = Math.max(0, (bytes.length - start) >> 2);
	let all = 0;
	for (let at = 0; at < Math.min(start, bytes.length); at += 1) all |= bytes[at] ?? 0;
	if (count > 0) {
		const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, count);
		// Four times as fast as `for … of`.
		for (let at = 0; at < count; at += 1) all |= words[at] ?? 0;
	}
	for (let at = start + count * 4; at < bytes.length; at += 1) all |= bytes[at] ?? 0;
	return (all & 0x80808080) === 0;
}
