const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) {
		value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	}
	return value;
});

/**
 * CRC-32, as zip files use it: tells accidental damage, not tampering. `before` is the checksum of
 * the bytes that came before these.
 */
export function checksum(bytes: Uint8Array, before = 0): number {
	let value = before ^ 0xffffffff;
	for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
	return (value ^ 0xffffffff) >>> 0;
}
