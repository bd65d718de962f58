/** How the cells of a text stand apart. */
export interface CellDialect {
	/** What stands between cells, one character or several; `''` where every row is one cell. */
	readonly delimiter: string;
	/** What opens a quoted cell; `''` where no cell is quoted. */
	readonly quote: string;
	/** What makes a quote inside a quoted cell part of it; `''`: the quote is written twice. */
	readonly escape: string;
	/** Whether a space after the delimiter belongs to the delimiter. */
	readonly spaced: boolean;
}

/** Marks that open and close differently. */
const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’' };

export function closingOf(quote: string): string {
	return closing[quote] ?? quote;
}

export const commonDialect: CellDialect = {
	delimiter: ',',
	quote: '"',
	escape: '',
	spaced: false
};

/** How a dialect is named to a person and in `ReadResult`. */
export function delimiterName(dialect: CellDialect): string {
	return dialect.spaced ? `${dialect.delimiter} ` : dialect.delimiter;
}
