const dash = 0x2d;

/** Bytes that a hidden count may hold: `<`, `*`, `c`, `C`, a hyphen, the first byte of a typographic dash. */
const mayHide = new Uint8Array(256);
for (const code of [0x3c, 0x2a, 0x63, 0x43, dash, 0xe2]) mayHide[code] = 1;

/** Longest cell that is looked at for a hidden count, in bytes. */
const longestHidden = 72;

const firstSize = 1 << 16;

/** The cells of one column as UTF-8, one after another, with the place where each ends: what Arrow wants. */
export class TextColumn {
	/** Some cell begins or ends with something that may be a space or a mark that nobody sees. */
	hasOuterSpace = false;
	/** Some cell may be a hidden count. */
	mayHideCounts = false;
	private data = new Uint8Array(firstSize);
	private readonly ends: Int32Array;
	private rows = 0;
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
		for (let at = from; at < to; at += 1) data[end++] = bytes[at] ?? 0;
		this.look(this.end, end);
		this.end = end;
	}

	/** The inside of a quoted cell: two quotes are one. */
	addQuoted(bytes: Uint8Array, from: number, to: number): void {
		this.makeRoom(to - from);
		const data = this.data;
		let end = this.end;
		for (let at = from; at < to; at += 1) {
			const byte = bytes[at] ?? 0;
			data[end++] = byte;
			if (byte === 0x22) at += 1;
		}
		this.look(this.end, end);
		this.end = end;
	}

	/** Closes the row; its cell is empty where none was added. */
	keepRow(): void {
		this.rows += 1;
		this.ends[this.rows] = this.end;
	}

	/** Forgets the cell of the row that is not yet closed. */
	dropRow(): void {
		this.end = this.ends[this.rows] ?? 0;
	}

	/** Hands over the rows, and begins anew. */
	take(): { readonly offsets: Int32Array; readonly data: Uint8Array } {
		const taken = {
			offsets: this.ends.slice(0, this.rows + 1),
			data: this.data.slice(0, this.end)
		};
		this.rows = 0;
		this.end = 0;
		this.hasOuterSpace = false;
		this.mayHideCounts = false;
		return taken;
	}

	private look(from: number, to: number): void {
		if (from === to) return;
		const data = this.data;
		if (!this.hasOuterSpace) {
			this.hasOuterSpace = !isPlainEdge(data[from] ?? 0) || !isPlainEdge(data[to - 1] ?? 0);
		}
		if (this.mayHideCounts || to - from > longestHidden) return;
		for (let at = from; at < to; at += 1) {
			if (mayHide[data[at] ?? 0] === 1) {
				this.mayHideCounts = true;
				return;
			}
		}
	}

	private makeRoom(bytes: number): void {
		const needed = this.end + bytes;
		if (needed <= this.data.length) return;
		const larger = new Uint8Array(Math.max(needed, this.data.length * 2));
		larger.set(this.data.subarray(0, this.end));
		this.data = larger;
	}
}

const isPlainEdge = (byte: number): boolean => byte > 0x20 && byte < 0x7f;
