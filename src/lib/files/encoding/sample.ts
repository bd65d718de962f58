/** What a look at every byte tells about a file that is not strict UTF-8. */
export interface ByteSurvey {
	/** Sequences beyond ASCII that are UTF-8, and bytes that are not. */
	readonly wholeSequences: number;
	readonly strayBytes: number;
	/** Halves of a pair of UTF-16 that a program wrote down as if they were letters: three bytes each. */
	readonly surrogates: number;
	/** How often each byte is there. */
	readonly counts: Uint32Array;
	/** Lines with bytes beyond ASCII, from all over the file. */
	readonly sample: Uint8Array;
}

const windows = 64;
const sampleBytes = 98_304;
const longestLine = 4_096;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Looks once at every byte. */
export function surveyBytes(bytes: Uint8Array): ByteSurvey {
	const counts = new Uint32Array(256);
	const lines = new LineCollector(bytes);
	let wholeSequences = 0;
	let strayBytes = 0;
	let surrogates = 0;
	let at = 0;
	while (at < bytes.length) {
		const byte = bytes[at] ?? 0;
		counts[byte] = (counts[byte] ?? 0) + 1;
		at += 1;
		if (byte < 0x80) continue;
		lines.take(at - 1);
		const isHalf = isSurrogate(bytes, at, byte);
		const more = isHalf ? 2 : continuationsAfter(bytes, at, byte);
		if (isHalf) surrogates += 1;
		else if (more === 0) strayBytes += 1;
		else wholeSequences += 1;
		for (const end = at + more; at < end; at += 1) {
			const next = bytes[at] ?? 0;
			counts[next] = (counts[next] ?? 0) + 1;
		}
	}
	return { wholeSequences, strayBytes, surrogates, counts, sample: lines.join() };
}

const isSurrogate = (bytes: Uint8Array, at: number, first: number): boolean =>
	first === 0xed && ((bytes[at] ?? 0) & 0xe0) === 0xa0 && ((bytes[at + 1] ?? 0) & 0xc0) === 0x80;

/** How many bytes follow a first byte of UTF-8; 0 where it is none or they are not there. */
function continuationsAfter(bytes: Uint8Array, at: number, first: number): number {
	if (first < 0xc2 || first > 0xf4) return 0;
	const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
	const second = bytes[at] ?? 0;
	if (first === 0xe0 && second < 0xa0) return 0;
	if (first === 0xed && second > 0x9f) return 0;
	if (first === 0xf0 && second < 0x90) return 0;
	if (first === 0xf4 && second > 0x8f) return 0;
	for (let place = at; place < at + more; place += 1) {
		if (((bytes[place] ?? 0) & 0xc0) !== 0x80) return 0;
	}
	return more;
}

/** Takes whole lines, and from each part of a large file only its share. */
class LineCollector {
	private readonly bytes: Uint8Array;
	private readonly pieces: Uint8Array[] = [];
	private readonly perByte: number;
	private size = 0;
	private end = 0;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.perByte = Math.min(1, sampleBytes / Math.max(1, bytes.length));
	}

	take(at: number): void {
		if (at < this.end) return;
		const share = this.bytes.length * this.perByte;
		const window = Math.ceil(((at + 1) / this.bytes.length) * windows);
		if (this.perByte < 1 && this.size > (share * window) / windows) return;
		const [start, end] = this.lineAround(at);
		this.pieces.push(this.bytes.subarray(start, end));
		this.size += end - start;
		this.end = end;
	}

	private lineAround(at: number): [number, number] {
		let start = at;
		while (start > this.end && at - start < longestLine && !this.isBreak(start - 1)) start -= 1;
		let end = at;
		while (end < this.bytes.length && end - at < longestLine && !this.isBreak(end)) end += 1;
		return [start, Math.min(this.bytes.length, end + 1)];
	}

	private isBreak(place: number): boolean {
		const byte = this.bytes[place];
		return byte === lineFeed || byte === carriageReturn;
	}

	join(): Uint8Array {
		const joined = new Uint8Array(this.size);
		let offset = 0;
		for (const piece of this.pieces) {
			joined.set(piece, offset);
			offset += piece.length;
		}
		return joined;
	}
}
