import { damaged } from './failure';

const signature = 0xe011cfd0;
const headerBytes = 512;
const entryBytes = 128;
const listInHeader = 109;
/** What ends a chain, or marks a sector that is none. */
const firstMark = 0xfffffffa;
const streamType = 2;
const rootType = 5;

interface Entry {
	readonly name: string;
	readonly type: number;
	readonly start: number;
	readonly size: number;
}

/** Capitals and small letters are the same in these names: some programs write `BOOK`. */
const isNamed = (entry: Entry, name: string): boolean =>
	entry.name.toLowerCase() === name.toLowerCase();

/**
 * The container of old Office files, and of new ones that are locked: a small file system of sectors
 * in chains. No chain is followed for longer than the file has sectors.
 */
export class CompoundFile {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	readonly #sectorBytes: number;
	readonly #next: Uint32Array;
	readonly #entries: readonly Entry[];
	readonly #smallLimit: number;
	readonly #smallBytes: number;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		if (bytes.length < headerBytes || this.#u32(0) !== signature) throw damaged();
		const shift = this.#view.getUint16(30, true);
		if (shift !== 9 && shift !== 12) throw damaged();
		this.#sectorBytes = 2 ** shift;
		this.#smallBytes = 2 ** Math.min(this.#view.getUint16(32, true), 12);
		this.#smallLimit = this.#u32(56);
		this.#next = this.#readTable();
		this.#entries = this.#readEntries();
	}

	has(name: string): boolean {
		return this.#entries.some((entry) => isNamed(entry, name));
	}

	/** `null` where there is no such stream. */
	stream(name: string): Uint8Array | null {
		const entry = this.#entries.find((one) => isNamed(one, name) && one.type === streamType);
		if (entry === undefined) return null;
		if (entry.size > this.#bytes.length) throw damaged();
		const isSmall = entry.size < this.#smallLimit;
		const bytes = isSmall ? this.#readSmall(entry) : this.#readChain(entry.start);
		if (bytes.length < entry.size) throw damaged();
		return bytes.subarray(0, entry.size);
	}

	#u32(offset: number): number {
		return this.#view.getUint32(offset, true);
	}

	get #sectors(): number {
		return Math.ceil(this.#bytes.length / this.#sectorBytes);
	}

	#place(sector: number): number {
		const offset = (sector + 1) * this.#sectorBytes;
		if (offset >= this.#bytes.length) throw damaged();
		return offset;
	}

	/** Which sector follows which. */
	#readTable(): Uint32Array {
		const sectors = this.#tableSectors();
		const perSector = this.#sectorBytes / 4;
		const next = new Uint32Array(sectors.length * perSector).fill(0xffffffff);
		for (const [index, sector] of sectors.entries()) {
			const start = this.#place(sector);
			if (start + this.#sectorBytes > this.#bytes.length) throw damaged();
			for (let at = 0; at < perSector; at += 1) {
				next[index * perSector + at] = this.#u32(start + at * 4);
			}
		}
		return next;
	}

	#tableSectors(): number[] {
		const sectors: number[] = [];
		const take = (offset: number, count: number): void => {
			for (let at = 0; at < count; at += 1) {
				const sector = this.#u32(offset + at * 4);
				if (sector < firstMark) sectors.push(sector);
			}
		};
		take(76, listInHeader);
		let list = this.#u32(68);
		const perSector = this.#sectorBytes / 4;
		for (let step = 0; list < firstMark; step += 1) {
			const start = this.#place(list);
			if (step > this.#sectors || start + this.#sectorBytes > this.#bytes.length) throw damaged();
			take(start, perSector - 1);
			if (sectors.length > this.#sectors) throw damaged();
			list = this.#u32(start + this.#sectorBytes - 4);
		}
		if (sectors.length > this.#sectors) throw damaged();
		return sectors;
	}

	#readChain(start: number): Uint8Array {
		const places: number[] = [];
		let sector = start;
		while (sector < firstMark) {
			places.push(this.#place(sector));
			if (places.length > this.#sectors) throw damaged();
			sector = this.#next[sector] ?? 0xffffffff;
		}
		const bytes = new Uint8Array(places.length * this.#sectorBytes);
		for (const [index, place] of places.entries()) {
			const sectorOf = this.#bytes.subarray(place, place + this.#sectorBytes);
			bytes.set(sectorOf, index * this.#sectorBytes);
			// Only the last sector of a file may be short; what it lacks is not there.
			const lacking = this.#sectorBytes - sectorOf.length;
			if (lacking > 0 && index < places.length - 1) throw damaged();
			if (lacking > 0) return bytes.subarray(0, bytes.length - lacking);
		}
		return bytes;
	}

	/** Small streams share the sectors of the root in pieces of their own. */
	#readSmall(entry: Entry): Uint8Array {
		const root = this.#entries.find(({ type }) => type === rootType);
		if (root === undefined) throw damaged();
		const shared = this.#readChain(root.start);
		const chain = this.#readChain(this.#u32(60));
		const next = new DataView(chain.buffer);
		const bytes = new Uint8Array(Math.ceil(entry.size / this.#smallBytes) * this.#smallBytes);
		let piece = entry.start;
		for (let at = 0; at < bytes.length; at += this.#smallBytes) {
			const from = piece * this.#smallBytes;
			if (from >= shared.length || piece * 4 + 4 > chain.length) throw damaged();
			bytes.set(shared.subarray(from, from + this.#smallBytes), at);
			piece = next.getUint32(piece * 4, true);
		}
		return bytes;
	}

	#readEntries(): Entry[] {
		const directory = this.#readChain(this.#u32(48));
		const view = new DataView(directory.buffer);
		const decoder = new TextDecoder('utf-16le');
		const entries: Entry[] = [];
		for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
			const nameBytes = Math.min(view.getUint16(at + 64, true), 64);
			if (nameBytes < 2) continue;
			entries.push({
				name: decoder.decode(directory.subarray(at, at + nameBytes - 2)),
				type: view.getUint8(at + 66),
				start: view.getUint32(at + 116, true),
				size: view.getUint32(at + 120, true)
			});
		}
		return entries;
	}
}
