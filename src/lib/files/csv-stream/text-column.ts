import type { ColumnTraits } from '../../domain/intake/column-traits';
import { byteMarks, stop, TraitFinder } from './trait-finder';

const firstSize = 1 << 16;

/** The cells of one column as UTF-8, one after another, with the place where each ends: what Arrow wants. */
export class TextColumn {
	private readonly traits = new TraitFinder();
	private data = new Uint8Array(firstSize);
	private readonly ends: Int32Array;
	private rows = 0;
	/** Of all bytes of the cell that was last added. */
	marks = 0;
	private end = 0;

	constructor(mostRows: number) {
		this.ends = new Int32Array(mostRows + 1);
	}

	/**
	 * The bytes of a cell up to the first that stops it; says where that stands.
	 *
	 * @param marksOfBytes `byteMarks`, with `stop` where a cell ends
	 */
	addUntil(bytes: Uint8Array, from: number, end: number, marksOfBytes: Uint8Array): number {
		let { data, end: to } = this;
		let marks = 0;
		let at = from;
		for (; at < end; at += 1) {
			const byte = bytes[at] ?? 0;
			const mark = marksOfBytes[byte] ?? 0;
			if ((mark & stop) !== 0) break;
			if (to === data.length) data = this.enlarge();
			data[to] = byte;
			to += 1;
			marks |= mark;
		}
		this.marks = marks;
		this.end = to;
		return at;
	}

	/** The inside of a quoted cell: two quotes are one. */
	addQuoted(bytes: Uint8Array, from: number, to: number): void {
		while (this.end + to - from > this.data.length) this.enlarge();
		const data = this.data;
		let end = this.end;
		let marks = 0;
		for (let at = from; at < to; at += 1) {
			const byte = bytes[at] ?? 0;
			data[end++] = byte;
			marks |= byteMarks[byte] ?? 0;
			if (byte === 0x22) at += 1;
		}
		this.marks = marks;
		this.end = end;
	}

	/** Closes the row; its cell is empty where none was added. */
	keepRow(): void {
		const start = this.ends[this.rows] ?? 0;
		if (this.end > start) this.traits.look(this.data, start, this.end, this.marks);
		this.rows += 1;
		this.ends[this.rows] = this.end;
	}

	/** Forgets the cell of the row that is not yet closed. */
	dropRow(): void {
		this.end = this.ends[this.rows] ?? 0;
	}

	/** Hands over the rows with what their text looks like, and begins anew. */
	take(): {
		readonly offsets: Int32Array;
		readonly data: Uint8Array;
		readonly traits: ColumnTraits;
	} {
		const taken = {
			traits: this.traits.take(),
			offsets: this.ends.slice(0, this.rows + 1),
			data: this.data.slice(0, this.end)
		};
		this.rows = 0;
		this.end = 0;
		return taken;
	}

	private enlarge(): Uint8Array<ArrayBuffer> {
		const larger = new Uint8Array(this.data.length * 2);
		larger.set(this.data);
		this.data = larger;
		return larger;
	}
}
