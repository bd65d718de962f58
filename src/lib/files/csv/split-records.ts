import type { CellDialect } from './cell-dialect';
import { QuotedCells } from './quoted-cell';

/** Rows of cells, with what must be known to read a damaged one again. */
export interface SplitText {
	readonly records: string[][];
	/** Where each row begins; one more at the end of the text. */
	readonly starts: number[];
	/** Places of rows in which a quote stands out of place. */
	readonly stray: number[];
	/** Places of rows in which a quote opens that nothing closes. */
	readonly unclosed: number[];
}

/**
 * Splits a text into rows of cells. Rows end at CRLF, LF or CR, also mixed; the break after the last
 * row begins no other row. Every character stands in a cell or between cells: nothing is dropped.
 */
export function splitRecords(text: string, dialect: CellDialect, most = Infinity): SplitText {
	const result: SplitText = { records: [], starts: [], stray: [], unclosed: [] };
	const lines = new LineEnds(text);
	const reader = new RowReader(text, dialect, lines);
	let position = 0;
	while (position < text.length && result.records.length < most) {
		const place = result.records.length;
		result.starts.push(position);
		const row = reader.read(position);
		result.records.push(row.cells);
		if (row.stray) result.stray.push(place);
		if (row.unclosed) result.unclosed.push(place);
		position = lines.after(row.end);
	}
	result.starts.push(position);
	return result;
}

/** Finds line ends from left to right, each only once. */
class LineEnds {
	private feed = -1;
	private carriage = -1;

	constructor(private readonly text: string) {}

	from(position: number): number {
		if (this.feed < position) this.feed = this.next('\n', position);
		if (this.carriage < position) this.carriage = this.next('\r', position);
		return Math.min(this.feed, this.carriage);
	}

	/** Where the next row begins, given where the line break stands. */
	after(end: number): number {
		return this.text[end] === '\r' && this.text[end + 1] === '\n' ? end + 2 : end + 1;
	}

	private next(mark: string, position: number): number {
		const at = this.text.indexOf(mark, position);
		return at === -1 ? this.text.length : at;
	}
}

interface Row {
	readonly cells: string[];
	readonly end: number;
	readonly stray: boolean;
	readonly unclosed: boolean;
}

class RowReader {
	private readonly quoted: QuotedCells | null;
	private nextQuote = -1;
	private nextDelimiter = -1;

	constructor(
		private readonly text: string,
		private readonly dialect: CellDialect,
		private readonly lines: LineEnds
	) {
		this.quoted = dialect.quote === '' ? null : new QuotedCells(text, dialect);
	}

	read(start: number): Row {
		const end = this.lines.from(start);
		return this.hasQuote(start, end)
			? this.readCells(start)
			: { cells: this.plainCells(start, end), end, stray: false, unclosed: false };
	}

	private hasQuote(start: number, end: number): boolean {
		if (this.quoted === null) return false;
		if (this.nextQuote < start) {
			const at = this.text.indexOf(this.dialect.quote, start);
			this.nextQuote = at === -1 ? this.text.length : at;
		}
		return this.nextQuote < end;
	}

	private plainCells(start: number, end: number): string[] {
		const { delimiter, spaced } = this.dialect;
		const line = this.text.slice(start, end);
		if (delimiter === '') return [line];
		const cells = line.split(delimiter);
		return spaced ? cells.map((cell, at) => (at > 0 ? withoutSpace(cell) : cell)) : cells;
	}

	private readCells(start: number): Row {
		const cells: string[] = [];
		let stray = false;
		let unclosed = false;
		let position = start;
		for (;;) {
			const open = this.openAt(position, cells.length);
			const lineEnd = this.lines.from(position);
			const result = open === null ? null : this.quoted?.read(open, lineEnd);
			let end: number;
			if (result === null || result === undefined || typeof result === 'string') {
				if (typeof result === 'string') stray = true;
				if (result === 'unclosed') unclosed = true;
				end = this.plainEnd(position, lineEnd);
				const cell = this.text.slice(position, end);
				cells.push(this.dialect.spaced && cells.length > 0 ? withoutSpace(cell) : cell);
			} else {
				if (result.dirty) stray = true;
				end = result.end;
				cells.push(result.text);
			}
			const { delimiter } = this.dialect;
			if (delimiter === '' || !this.text.startsWith(delimiter, end)) {
				return { cells, end, stray, unclosed };
			}
			position = end + delimiter.length;
		}
	}

	/** Where a quote opens the cell; `null` where none does. */
	private openAt(position: number, place: number): number | null {
		const { quote, spaced } = this.dialect;
		if (this.text.startsWith(quote, position)) return position;
		const isSpaced = spaced && place > 0 && this.text[position] === ' ';
		return isSpaced && this.text.startsWith(quote, position + 1) ? position + 1 : null;
	}

	private plainEnd(position: number, lineEnd: number): number {
		if (this.dialect.delimiter === '') return lineEnd;
		if (this.nextDelimiter < position) {
			const at = this.text.indexOf(this.dialect.delimiter, position);
			this.nextDelimiter = at === -1 ? this.text.length : at;
		}
		return Math.min(lineEnd, this.nextDelimiter);
	}
}

function withoutSpace(cell: string): string {
	return cell.startsWith(' ') ? cell.slice(1) : cell;
}
