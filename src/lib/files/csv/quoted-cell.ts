import { closingOf, type CellDialect } from './cell-dialect';

/** A quoted cell that was read to its end. */
export interface QuotedCell {
	readonly text: string;
	/** Where the delimiter or the line break after it stands. */
	readonly end: number;
	/** Whether a quote stood inside it that neither was doubled nor escaped. */
	readonly dirty: boolean;
}

/**
 * - `stray`: the quote opens nothing, it is part of a text.
 * - `unclosed`: it may open something, but nothing closes it to the end of the text.
 */
export type QuotedResult = QuotedCell | 'stray' | 'unclosed';

/**
 * Reads quoted cells of one text. A quote that a delimiter or a line break follows closes the cell;
 * once a quote stood out of place the cell must close on the same line, so that damage stays in its
 * row. Searches that fail are counted: a text made to be searched over and over is soon searched
 * line by line only.
 */
export class QuotedCells {
	private wasted = 0;
	/** On the line that ends here no further quote closes a cell. */
	private noCloseUntil = -1;
	private readonly close: string;
	private readonly mark: RegExp;

	constructor(
		private readonly text: string,
		private readonly dialect: CellDialect
	) {
		this.close = closingOf(dialect.quote);
		const marks = [this.close, dialect.escape].filter((mark) => mark !== '');
		this.mark = new RegExp(marks.map(literal).join('|'), 'g');
	}

	/** `open` is where the quote stands; `lineEnd` where its line ends. */
	read(open: number, lineEnd: number): QuotedResult {
		const from = open + this.dialect.quote.length;
		const limit = this.isWasteful() ? Math.min(lineEnd, from + 500) : this.text.length;
		if (open < this.noCloseUntil) return 'stray';
		let dirty = false;
		let marks = 0;
		this.mark.lastIndex = from;
		for (let found = this.mark.exec(this.text); found !== null; found = this.mark.exec(this.text)) {
			const at = found.index;
			marks += 1;
			if (at >= limit || (dirty && at > lineEnd)) {
				if (dirty) this.noCloseUntil = Math.min(lineEnd, limit);
				return this.failed(from, at, marks, dirty);
			}
			const step = this.stepAt(at);
			if (step === 'inside') continue;
			if (step === 'stray') {
				if (at > lineEnd) return this.failed(from, at, marks, true);
				dirty = true;
				continue;
			}
			return { text: this.inside(from, at, dirty), end: step, dirty };
		}
		if (dirty) this.noCloseUntil = Math.min(lineEnd, limit);
		return this.failed(from, limit, marks, dirty);
	}

	/** The end of the cell, or what else the mark is. */
	private stepAt(at: number): number | 'inside' | 'stray' {
		const { escape } = this.dialect;
		if (escape !== '' && this.text.startsWith(escape, at)) {
			if (escape !== this.close || this.text.startsWith(this.close, at + escape.length)) {
				this.mark.lastIndex = at + escape.length + 1;
				return 'inside';
			}
		}
		const after = at + this.close.length;
		if (escape === '' && this.text.startsWith(this.close, after)) {
			this.mark.lastIndex = after + this.close.length;
			return 'inside';
		}
		return this.endAt(after) ?? 'stray';
	}

	/** Where the cell ends if it may end here: before a delimiter, a line break or the end. */
	private endAt(position: number): number | null {
		const { delimiter } = this.dialect;
		let at = position;
		if (delimiter !== ' ') while (this.text[at] === ' ') at += 1;
		const next = this.text[at];
		if (next === undefined || next === '\n' || next === '\r') return at;
		return delimiter !== '' && this.text.startsWith(delimiter, at) ? at : null;
	}

	private isWasteful(): boolean {
		return this.wasted > this.text.length * 2 + 100_000;
	}

	private failed(from: number, to: number, marks: number, dirty: boolean): 'stray' | 'unclosed' {
		this.wasted += to - from + 20 * marks;
		return dirty ? 'stray' : 'unclosed';
	}

	private inside(from: number, to: number, dirty: boolean): string {
		const raw = this.text.slice(from, to);
		const { escape } = this.dialect;
		if (escape === '') {
			return raw.includes(this.close) ? raw.replaceAll(this.close + this.close, this.close) : raw;
		}
		if (dirty || !raw.includes(escape)) return raw;
		let result = raw.replaceAll(escape + this.close, this.close);
		if (escape !== this.close) result = result.replaceAll(escape + escape, escape);
		return result;
	}
}

export function literal(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
