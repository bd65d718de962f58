/** Twice as many as the texts that anybody keeps, so that a free place is near. */
const places = 1 << 17;

/** Texts of up to two bytes, such as most counts are, are their own place, for each length: a byte of 0 is one like any other. */
const shortPlaces = 3 << 16;

/** Numbers texts, found by their bytes: the short ones by their own place, the others by their hash. */
export class SeenTexts {
	/** Bytes of the texts that are not short, by their number. */
	private readonly cells: Uint8Array[] = [];
	/** Behind the short ones the others; what stands there is one more than the number of a text, and 0 where none is. */
	private readonly found = new Int32Array(shortPlaces + places);
	private readonly hashes = new Int32Array(places);
	/** Where the bytes that were last asked about stand, or would. */
	private place = 0;
	/** How many texts are kept. */
	size = 0;

	/** The number of a text, counted from 0; -1 where it is not kept. */
	find(data: Uint8Array, from: number, to: number): number {
		this.place =
			to - from <= 2 ? shortPlace(data, from, to) : shortPlaces + this.longPlace(data, from, to);
		return (this.found[this.place] ?? 0) - 1;
	}

	/** Keeps the text that was just asked about, and numbers it. */
	keep(data: Uint8Array, from: number, to: number): number {
		const index = this.size;
		this.size += 1;
		this.found[this.place] = this.size;
		if (this.place >= shortPlaces) {
			this.hashes[this.place - shortPlaces] = hashOf(data, from, to);
			this.cells[index] = data.slice(from, to);
		}
		return index;
	}

	private longPlace(data: Uint8Array, from: number, to: number): number {
		const hash = hashOf(data, from, to);
		let place = hash & (places - 1);
		for (;;) {
			const index = this.found[shortPlaces + place] ?? 0;
			if (index === 0) return place;
			if (this.hashes[place] === hash && isSame(this.cells[index - 1], data, from, to))
				return place;
			place = (place + 1) & (places - 1);
		}
	}
}

function shortPlace(data: Uint8Array, from: number, to: number): number {
	const length = to - from;
	const first = length > 0 ? (data[from] ?? 0) : 0;
	const second = length > 1 ? (data[from + 1] ?? 0) : 0;
	return (length << 16) | (second << 8) | first;
}

function hashOf(data: Uint8Array, from: number, to: number): number {
	let hash = 0x811c9dc5;
	for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (data[at] ?? 0), 0x01000193);
	return hash ^ (hash >>> 15);
}

function isSame(cell: Uint8Array | undefined, data: Uint8Array, from: number, to: number): boolean {
	if (cell?.length !== to - from) return false;
	for (let at = 0; at < cell.length; at += 1) {
		if (cell[at] !== data[from + at]) return false;
	}
	return true;
}
