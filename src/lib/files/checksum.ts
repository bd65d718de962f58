/** Bytes that are taken in one step, since every byte of a packed file is summed. */
const step = 4;

/** What each byte does to the sum, after 0, 1, 2 or 3 bytes that follow it within the step. */
const table = new Uint32Array(step * 256);
for (let byte = 0; byte < 256; byte += 1) {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ ((value & 1) * 0xedb88320);
	table[byte] = value;
}
for (let place = 256; place < table.length; place += 1) {
	const value = valueAt(place - 256);
	table[place] = valueAt(value & 0xff) ^ (value >>> 8);
}

function valueAt(place: number): number {
	return table[place] ?? 0;
}

/**
 * CRC-32, as zip files use it: tells accidental damage, not tampering. `before` is the checksum of
 * the bytes that came before these.
 */
export function checksum(bytes: Uint8Array, before = 0): number {
	let value = before ^ 0xffffffff;
	const steps = bytes.length - (bytes.length % step);
	let at = 0;
	for (; at < steps; at += step) {
		value ^= fourBytes(bytes, at);
		value =
			valueAt(768 + (value & 0xff)) ^
			valueAt(512 + ((value >>> 8) & 0xff)) ^
			valueAt(256 + ((value >>> 16) & 0xff)) ^
			valueAt(value >>> 24);
	}
	for (; at < bytes.length; at += 1) {
		value = (value >>> 8) ^ valueAt((value ^ (bytes[at] ?? 0)) & 0xff);
	}
	return (value ^ 0xffffffff) >>> 0;
}

function fourBytes(bytes: Uint8Array, at: number): number {
	return (
		(bytes[at] ?? 0) |
		((bytes[at + 1] ?? 0) << 8) |
		((bytes[at + 2] ?? 0) << 16) |
		((bytes[at + 3] ?? 0) << 24)
	);
}
