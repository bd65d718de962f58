import type { LargeTable } from './large-table';

/** Counts the cells with one text. */
interface Counter {
	count: number;
}

/** Twice as many as the counters that anybody hands out, so that a free place is near. */
const places = 1 << 17;

/** Texts of one or two bytes, such as most counts are, are their own place. */
const shortPlaces = 1 << 16;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Goes through a column of a large table and makes text only of bytes that did not come before.
 *
 * @param take told a text and the file's row where it first stands; what it gives back is counted up for every further
 * cell with the same bytes, and where it gives nothing it is told again
 */
export function eachText(
	table: LargeTable,
	position: number,
	take: (text: string, row: number) => Counter | null
): void {
	const seen = new SeenTexts();
	let row = table.firstRow;
	for (const { columns, rows } of table.batches) {
		const { data, offsets } = columns[position] ?? noCells;
		let from = 0;
		for (let at = 0; at < rows; at += 1, row += 1) {
			const to = offsets[at + 1] ?? 0;
			if (!seen.count(data, from, to)) {
				seen.keep(data, from, to, take(decoder.decode(data.subarray(from, to)), row));
			}
			from = to;
		}
	}
}

const noCells = { data: new Uint8Array(), offsets: new Int32Array() };

/** What counts each text, found by its bytes: the short ones by their own place, the others by their hash. */
class SeenTexts {
	private readonly counters: Counter[] = [];
	/** Bytes of the texts that are not short, by the place of their counter. */
	private readonly cells: Uint8Array[] = [];
	/** Behind the short ones the others; what stands there is one more than the place of a counter, and 0 where none is. */
	private readonly found = new Int32Array(shortPlaces + places);
	private readonly hashes = new Int32Array(places);
	/** Where the bytes that were last asked about stand, or would. */
	private place = 0;

	/** Counts a text up that came before; `false` where none did. */
	count(data: Uint8Array, from: number, to: number): boolean {
		this.place =
			to - from <= 2 ? shortPlace(data, from, to) : shortPlaces + this.longPlace(data, from, to);
		const counter = this.counters[(this.found[this.place] ?? 0) - 1];
		if (counter === undefined) return false;
		counter.count += 1;
		return true;
	}

	/** Keeps what counts the text that was just asked about. */
	keep(data: Uint8Array, from: number, to: number, counter: Counter | null): void {
		if (counter === null) return;
		const index = this.counters.push(counter);
		this.found[this.place] = index;
		if (this.place < shortPlaces) return;
		this.hashes[this.place - shortPlaces] = hashOf(data, from, to);
		this.cells[index - 1] = data.slice(from, to);
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
	const first = to > from ? (data[from] ?? 0) : 0;
	return to - from < 2 ? first : first | ((data[from + 1] ?? 0) << 8);
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
