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
			const place = seen.placeOf(data, from, to);
			const counter = seen.counters[place];
			if (counter !== undefined) counter.count += 1;
			else seen.keep(place, data, from, to, take(decoder.decode(data.subarray(from, to)), row));
			from = to;
		}
	}
}

const noCells = { data: new Uint8Array(), offsets: new Int32Array() };

/** Where texts stand by their bytes, and what counts them: the short ones before the others. */
class SeenTexts {
	readonly counters: (Counter | undefined)[] = Array.from({ length: shortPlaces + places });
	private readonly hashes = new Int32Array(places);
	private readonly cells: (Uint8Array | undefined)[] = Array.from({ length: places });

	/** Where the same bytes stand, or the free place where they would. */
	placeOf(data: Uint8Array, from: number, to: number): number {
		if (to - from <= 2) return shortPlace(data, from, to);
		const hash = hashOf(data, from, to);
		let place = hash & (places - 1);
		while (this.counters[shortPlaces + place] !== undefined) {
			if (this.hashes[place] === hash && isSame(this.cells[place], data, from, to)) break;
			place = (place + 1) & (places - 1);
		}
		return shortPlaces + place;
	}

	keep(place: number, data: Uint8Array, from: number, to: number, counter: Counter | null): void {
		if (counter === null) return;
		this.counters[place] = counter;
		if (place < shortPlaces) return;
		this.hashes[place - shortPlaces] = hashOf(data, from, to);
		this.cells[place - shortPlaces] = data.slice(from, to);
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
