/** Hand-made compound files, the container of old Office files: one sector chain after another. */

const sectorBytes = 512;
const endOfChain = 0xfffffffe;
const freeSector = 0xffffffff;
const tableSector = 0xfffffffd;

export interface CompoundStream {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Streams are padded to 4,096 bytes and more, so that each has sectors of its own. */
export function compoundOf(streams: readonly CompoundStream[]): Uint8Array {
	const contents = streams.map(({ bytes }) => padded(bytes, Math.max(bytes.length, 4_096)));
	const directory = directoryOf(streams, contents);
	const parts = [directory, ...contents];
	const content = parts.reduce((sum, part) => sum + part.length / sectorBytes, 0);
	const tables = Math.ceil(content / (sectorBytes / 4 - 1));
	const file = new Uint8Array((1 + tables + content) * sectorBytes);
	const view = new DataView(file.buffer);
	writeHeader(view, tables);
	const chain = chainOf(
		tables,
		parts.map((part) => part.length / sectorBytes)
	);
	for (const [index, next] of chain.entries()) view.setUint32(sectorBytes + index * 4, next, true);
	let at = (1 + tables) * sectorBytes;
	for (const part of parts) {
		file.set(part, at);
		at += part.length;
	}
	let start = tables + directory.length / sectorBytes;
	for (const [index, part] of contents.entries()) {
		view.setUint32((1 + tables) * sectorBytes + (index + 1) * 128 + 116, start, true);
		start += part.length / sectorBytes;
	}
	return file;
}

function padded(bytes: Uint8Array, least: number): Uint8Array {
	const whole = new Uint8Array(Math.ceil(least / sectorBytes) * sectorBytes);
	whole.set(bytes);
	return whole;
}

function writeHeader(view: DataView, tables: number): void {
	view.setUint32(0, 0xd0cf11e0);
	view.setUint32(4, 0xa1b11ae1);
	view.setUint16(24, 0x3e, true);
	view.setUint16(26, 3, true);
	view.setUint16(28, 0xfffe, true);
	view.setUint16(30, 9, true);
	view.setUint16(32, 6, true);
	view.setUint32(44, tables, true);
	view.setUint32(48, tables, true);
	view.setUint32(56, 4_096, true);
	view.setUint32(60, endOfChain, true);
	view.setUint32(68, endOfChain, true);
	for (let index = 0; index < 109; index += 1) {
		view.setUint32(76 + index * 4, index < tables ? index : freeSector, true);
	}
}

function chainOf(tables: number, lengths: readonly number[]): Uint32Array {
	const chain = new Uint32Array(tables * (sectorBytes / 4)).fill(freeSector);
	chain.fill(tableSector, 0, tables);
	let at = tables;
	for (const length of lengths) {
		for (let index = 0; index < length; index += 1, at += 1) {
			chain[at] = index === length - 1 ? endOfChain : at + 1;
		}
	}
	return chain;
}

function directoryOf(
	streams: readonly CompoundStream[],
	contents: readonly Uint8Array[]
): Uint8Array {
	const entries = [
		{ name: 'Root Entry', type: 5, size: 0 },
		...streams.map(({ name }, index) => ({ name, type: 2, size: contents[index]?.length ?? 0 }))
	];
	const directory = padded(new Uint8Array(), entries.length * 128);
	const view = new DataView(directory.buffer);
	for (const [index, { name, type, size }] of entries.entries()) {
		const at = index * 128;
		for (let letter = 0; letter < name.length; letter += 1) {
			view.setUint16(at + letter * 2, name.charCodeAt(letter), true);
		}
		view.setUint16(at + 64, name.length * 2 + 2, true);
		view.setUint8(at + 66, type);
		view.setUint32(at + 116, endOfChain, true);
		view.setUint32(at + 120, size, true);
	}
	return directory;
}
