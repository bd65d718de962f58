import type { ColumnTraits } from '../../domain/intake/column-traits';
import { byteMarks, TraitFinder } from './trait-finder';

const firstSize = 1 << 16;

/** The cells of one column as UTF-8, one after another, with the place where each ends: what Arrow wants. */
export class TextColumn {
	private readonly traits = new TraitFinder();
	private data = new Uint8Array(firstSize);
	private readonly ends: Int32Array;
	private rows = 0;
	/** Of the cell of the row that is not yet closed. */
	private marks = 0;
	private end = 0;

	constructor(mostRows: number) {
		this.ends = new Int32Array(mostRows + 1);
	}

	/** The bytes of a cell that are free of doubled quotes. */
	add(bytes: Uint8Array, from: number, to: number): void {
		if (from === to) return;
		this.makeRoom(to - from);
		const data = this.data;
		let end = this.end;
		let marks = 0;
		for (let at = from; at < to; at += 1) {
			const byte = bytes[at] ?? 0;
			data[end++] = byte;
			marks |= byteMarks[byte] ?? 0;
		}
		this.marks = marks;
		this.end = end;
	}

	/** The inside of a quoted cell: two quotes are one. */
	addQuoted(bytes: Uint8Array, from: number, to: number): void {
		this.makeRoom(to - from);
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

	private makeRoom(bytes: number): void {
		const needed = this.end + bytes;
		if (needed <= this.data.length) return;
		const larger = new Uint8Array(Math.max(needed, this.data.length * 2));
		larger.set(this.data.subarray(0, this.end));
		this.data = larger;
	}
}
