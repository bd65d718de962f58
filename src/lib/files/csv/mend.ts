/**
 * Makes damaged delimited text well-formed: rows end in `\n`, and a quote that neither opens nor
 * closes a cell becomes a quote inside a properly quoted cell. What stands in the cells is kept.
 *
 * - `"He said "hi, you" loudly",2`: the cell runs to the quote that a delimiter follows, on the same line.
 * - `"quoted" and more,2`, or a quote whose partner stands lines below in the middle of a cell: the
 *   quote is text, the cell ends at the next delimiter, and the rows below stay what they are.
 * - A quote that nothing closes: the place of its row is given, and the rest is left unread.
 */
export interface Mended {
	readonly text: string;
	readonly strayQuotes: readonly number[];
	readonly unclosedQuote: number | null;
}

export function mend(text: string, delimiter: string): Mended {
	const scan = new QuoteScan(text, delimiter);
	const pieces: string[] = [];
	const strayQuotes: number[] = [];
	let record = 0;
	let position = 0;
	while (position < text.length) {
		const cell = scan.cellAt(position);
		if (cell === null) return { text: pieces.join(''), strayQuotes, unclosedQuote: record };
		pieces.push(cell.text);
		if (cell.stray && strayQuotes.at(-1) !== record) strayQuotes.push(record);
		position = cell.end;
		if (text[position] === delimiter) {
			pieces.push(delimiter);
			position += 1;
		} else if (position < text.length) {
			pieces.push('\n');
			position += text.startsWith('\r\n', position) ? 2 : 1;
			record += 1;
		}
	}
	return { text: pieces.join(''), strayQuotes, unclosedQuote: null };
}

interface ScannedCell {
	/** The cell as well-formed text. */
	readonly text: string;
	/** Where its delimiter or line break stands. */
	readonly end: number;
	readonly stray: boolean;
}

/** Finds the end of a cell; remembers what it has searched, so that no text is searched over and over. */
class QuoteScan {
	private readonly text: string;
	private readonly delimiter: string;
	private readonly edge: RegExp;
	private lineEndFrom = 0;
	private lineEndAt = -1;
	/** On the line that ends here, no quote from the last search on closes a cell. */
	private noCloseUntil = -1;

	constructor(text: string, delimiter: string) {
		this.text = text;
		this.delimiter = delimiter;
		this.edge = new RegExp(`[${delimiter.replace(/[\]\\^-]/, '\\$&')}\\r\\n]`, 'g');
	}

	/** `null` where a quote opens the cell and nothing closes it. */
	cellAt(start: number): ScannedCell | null {
		if (this.text[start] !== '"') return this.plainCell(start, false);
		const close = this.closingQuote(start);
		if (close === 'none') return null;
		if (close === 'stray') return this.plainCell(start, true);
		const end = this.afterSpaces(close.at + 1);
		const inside = this.text.slice(start + 1, close.at);
		return close.clean
			? { text: `"${inside}"`, end, stray: false }
			: { text: quoted(inside.replaceAll('""', '"')), end, stray: true };
	}

	private plainCell(start: number, stray: boolean): ScannedCell {
		this.edge.lastIndex = start;
		const end = this.edge.exec(this.text)?.index ?? this.text.length;
		const cell = this.text.slice(start, end);
		return { text: stray ? quoted(cell) : cell, end, stray };
	}

	private closingQuote(start: number): { at: number; clean: boolean } | 'stray' | 'none' {
		let clean = true;
		let at = this.text.indexOf('"', start + 1);
		for (; at !== -1; at = this.text.indexOf('"', at + 1)) {
			if (!clean && at > this.lineEnd(start)) break;
			if (this.text[at + 1] === '"') at += 1;
			else if (this.endsCell(at)) return { at, clean };
			else if (at > this.lineEnd(start) || at < this.noCloseUntil) return 'stray';
			else clean = false;
		}
		if (clean) return 'none';
		this.noCloseUntil = this.lineEnd(start);
		return 'stray';
	}

	private endsCell(quoteAt: number): boolean {
		const next = this.text[this.afterSpaces(quoteAt + 1)];
		return next === undefined || next === this.delimiter || next === '\n' || next === '\r';
	}

	private afterSpaces(position: number): number {
		let after = position;
		while (this.text[after] === ' ' && this.delimiter !== ' ') after += 1;
		return after;
	}

	private lineEnd(position: number): number {
		if (position < this.lineEndFrom || position > this.lineEndAt) {
			const lineBreak = /[\r\n]/g;
			lineBreak.lastIndex = position;
			this.lineEndFrom = position;
			this.lineEndAt = lineBreak.exec(this.text)?.index ?? this.text.length;
		}
		return this.lineEndAt;
	}
}

function quoted(cell: string): string {
	return `"${cell.replaceAll('"', '""')}"`;
}
