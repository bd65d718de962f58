import type { SkippedRow } from '../read-result';
import { TextColumn } from './text-column';
import { beyondAscii, byteMarks, inked, stop } from './trait-finder';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** What is wanted of a text, and how it is written. */
export interface SplitPlan {
	/** One character of ASCII. */
	readonly delimiter: string;
	/** How many of the text's first rows are no records (the header, and what stands above it). */
	readonly headerRows: number;
	/** How many columns the header has; cells beyond them are surplus. 0 where there is no header. */
	readonly width: number;
	/** Places of the wanted columns, counted from 0; one may come twice. */
	readonly positions: readonly number[];
	/** Most records of a batch. */
	readonly batchRows?: number;
	/** How many bytes are looked at together. */
	readonly windowBytes?: number;
	/**
	 * The first cell of the header, where only a plain table is wanted: no blank row, every row as wide as the header,
	 * one kind of line break, no row that begins as the header does.
	 */
	readonly plainUnder?: string;
}

/** Why a text cannot be split at its delimiters alone. */
export type Damage = 'quote out of place' | 'quote not closed' | 'not plain';

export type SplitState = 'needs more' | 'batch full' | 'end' | Damage;

/**
 * Splits the bytes of well-formed delimited text into the cells of the wanted columns. What is not well-formed is not
 * guessed at: the tolerant reader does that.
 */
export class RecordSplitter {
	readonly columns: readonly TextColumn[];
	readonly skipped: SkippedRow[] = [];
	/** The file's own row of each record of the batch. */
	readonly rowNumbers: Int32Array;
	/** One bit a record: has cells beyond the header. */
	readonly surplus: Uint8Array;
	/** Records of the batch. */
	rows = 0;
	/** Rows of the file so far. */
	fileRows = 0;
	/** Where the next row begins. */
	position = 0;

	private readonly byPlace: readonly (TextColumn | undefined)[];
	private readonly wanted: readonly TextColumn[];
	/** Marks of bytes in a cell without quotes, and in one between them: with `stop` where it ends. */
	private readonly plainMarks = byteMarks.slice();
	private readonly quotedMarks = byteMarks.slice();
	/** Where the text of columns that nobody wants goes. */
	private readonly unwanted = new TextColumn(0);
	private readonly delimiter: number;
	private readonly mostRows: number;
	private readonly width: number;
	private readonly headerRows: number;
	private readonly headerStart: Uint8Array | null;
	private lineBreaks = 0;
	private hasText = false;
	private hasSurplus = false;
	private beginsAsHeader = false;

	constructor(plan: SplitPlan) {
		const { delimiter, headerRows, width, positions, batchRows = 122_880, plainUnder } = plan;
		this.headerStart =
			plainUnder === undefined ? null : new TextEncoder().encode(plainUnder.trim());
		this.delimiter = delimiter.charCodeAt(0);
		this.width = width === 0 ? Number.POSITIVE_INFINITY : width;
		this.headerRows = headerRows;
		this.mostRows = batchRows;
		for (const code of [quote, lineFeed, carriageReturn, this.delimiter])
			this.plainMarks[code] = stop;
		this.quotedMarks[quote] = stop;
		this.rowNumbers = new Int32Array(batchRows);
		this.surplus = new Uint8Array(Math.ceil(batchRows / 64) * 8);
		const byPlace: (TextColumn | undefined)[] = [];
		for (const place of positions) byPlace[place] ??= new TextColumn(batchRows);
		this.byPlace = Array.from(byPlace);
		this.columns = positions.flatMap((place) => this.byPlace[place] ?? []);
		this.wanted = [...new Set(this.columns)];
	}

	/** Splits rows from `position` on, until the bytes or the room of the batch come to an end. */
	split(bytes: Uint8Array, end: number, isLast: boolean): SplitState {
		while (this.position < end) {
			if (this.rows === this.mostRows) return 'batch full';
			const next = this.record(bytes, this.position, end, isLast);
			if (typeof next === 'string') {
				this.dropRow();
				return next;
			}
			this.position = next;
		}
		return isLast ? 'end' : 'needs more';
	}

	/** Empties the batch. */
	startBatch(): void {
		this.rows = 0;
		this.surplus.fill(0);
	}

	/** Reads one row, and says where the next begins. */
	private record(
		bytes: Uint8Array,
		from: number,
		end: number,
		isLast: boolean
	): number | SplitState {
		this.hasText = false;
		this.hasSurplus = false;
		let at = from;
		for (let place = 0; ; place += 1) {
			const after =
				bytes[at] === quote
					? this.quotedCell(bytes, at, end, place)
					: this.plainCell(bytes, at, end, place);
			if (after < 0) return isLast ? 'quote not closed' : 'needs more';
			if (after === end) return isLast ? this.endRow(place, end) : 'needs more';
			const stop = bytes[after];
			if (stop === this.delimiter) at = after + 1;
			else if (stop === lineFeed) return this.endRow(place, after + 1, 1);
			else if (stop === carriageReturn) {
				if (after + 1 === end && !isLast) return 'needs more';
				if (bytes[after + 1] === lineFeed) return this.endRow(place, after + 2, 2);
				return this.endRow(place, after + 1, 4);
			} else return 'quote out of place';
			// A delimiter at the very end of the bytes: one more cell, which is blank if nothing follows.
			if (at === end) return isLast ? this.endRow(place + 1, end) : 'needs more';
		}
	}

	private plainCell(bytes: Uint8Array, from: number, end: number, place: number): number {
		const column = this.columnAt(place);
		const at = column.addUntil(bytes, from, end, this.plainMarks);
		this.noteCell(bytes, from, at, place, column.marks);
		return at;
	}

	/** Ends behind the closing quote; -1 where none is there yet. */
	private quotedCell(bytes: Uint8Array, from: number, end: number, place: number): number {
		const column = this.columnAt(place);
		let at = column.addUntil(bytes, from + 1, end, this.quotedMarks);
		if (at + 1 < end && bytes[at + 1] === quote) {
			at = closingQuote(bytes, at, end);
			column.dropRow();
			if (at >= 0) column.addQuoted(bytes, from + 1, at);
		}
		if (at < 0 || at >= end) return -1;
		this.noteCell(bytes, from + 1, at, place, column.marks);
		return at + 1;
	}

	private columnAt(place: number): TextColumn {
		const column = this.byPlace[place];
		if (column !== undefined) return column;
		this.unwanted.dropRow();
		return this.unwanted;
	}

	private noteCell(
		bytes: Uint8Array,
		from: number,
		to: number,
		place: number,
		marks: number
	): void {
		if (place === 0 && this.headerStart !== null) {
			this.beginsAsHeader = beginsWith(bytes, from, to, this.headerStart);
		}
		if (this.hasText && place < this.width) return;
		if (!holdsText(bytes, from, to, marks)) return;
		this.hasText = true;
		if (place >= this.width) this.hasSurplus = true;
	}

	/** @param lineBreak a bit for each kind; 0 where the bytes end */
	private endRow(lastPlace: number, next: number, lineBreak = 0): number | Damage {
		this.fileRows += 1;
		this.lineBreaks |= lineBreak;
		if (this.headerStart !== null && !this.isPlainRow(lastPlace)) return 'not plain';
		if (!this.hasText) {
			this.skipped.push({
				row: this.fileRows,
				reason: lastPlace > 0 ? 'only delimiters' : 'blank'
			});
			this.dropRow();
		} else if (this.fileRows <= this.headerRows) this.dropRow();
		else this.keepRow();
		return next;
	}

	private isPlainRow(lastPlace: number): boolean {
		const isOneBreak = (this.lineBreaks & (this.lineBreaks - 1)) === 0;
		const isHeader = this.fileRows <= this.headerRows;
		return (
			this.hasText &&
			isOneBreak &&
			lastPlace + 1 === this.width &&
			(isHeader || !this.beginsAsHeader)
		);
	}

	private keepRow(): void {
		for (const column of this.wanted) column.keepRow();
		this.rowNumbers[this.rows] = this.fileRows;
		if (this.hasSurplus) {
			const place = this.rows >> 3;
			this.surplus[place] = (this.surplus[place] ?? 0) | (1 << (this.rows & 7));
		}
		this.rows += 1;
	}

	private dropRow(): void {
		for (const column of this.wanted) column.dropRow();
	}
}

const small = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

/** The mark of Unicode, which a file keeps that was put below another one. */
const isMarked = (bytes: Uint8Array, at: number): boolean =>
	bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;

/** Whether a cell begins with a text, whatever the spaces before it and its capitals. */
function beginsWith(bytes: Uint8Array, from: number, to: number, start: Uint8Array): boolean {
	let at = isMarked(bytes, from) ? from + 3 : from;
	while (at < to && (bytes[at] ?? 0) <= 0x20) at += 1;
	if (to - at < start.length) return false;
	for (let index = 0; index < start.length; index += 1) {
		if (small(bytes[at + index] ?? 0) !== small(start[index] ?? 0)) return false;
	}
	return true;
}

const decoder = new TextDecoder();

/** The quote that closes a cell with doubled ones, looked for from one of them; -1 where none does yet. */
function closingQuote(bytes: Uint8Array, from: number, end: number): number {
	for (let at = from; at < end; at += 2) {
		while (at < end && bytes[at] !== quote) at += 1;
		if (at < end && (at + 1 >= end || bytes[at + 1] !== quote)) return at;
	}
	return -1;
}

/** Whether a cell holds anything but spaces: beyond ASCII its text must be looked at. */
function holdsText(bytes: Uint8Array, from: number, to: number, marks: number): boolean {
	if ((marks & inked) !== 0) return true;
	if ((marks & beyondAscii) === 0) return false;
	return decoder.decode(bytes.subarray(from, to)).trim() !== '';
}
