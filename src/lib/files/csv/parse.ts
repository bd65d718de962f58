import Papa from 'papaparse';
import { onlyLineBreak } from './line-breaks';
import { mend } from './mend';

export interface Records {
	/** Every row of the text, blank ones too; the break after the last row begins no other row. */
	readonly records: string[][];
	/** Places in `records` of rows with a quote that neither opened nor closed a cell. */
	readonly strayQuotes: readonly number[];
	/** Place of the row in which a quote opens that nothing closes; `null` where there is none. */
	readonly unclosedQuote: number | null;
}

/**
 * Splits a text into rows of cells. PapaParse reads well-formed text; where line breaks are mixed or
 * quotes out of place, the text is mended first, so that one bad cell does not swallow its neighbours.
 */
export function parse(text: string, delimiter: string): Records {
	const newline = onlyLineBreak(text);
	if (newline !== null) {
		const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
		const quotesMisplaced = errors.some((error) => error.type === 'Quotes');
		if (!quotesMisplaced) return wellFormed(data, text.endsWith(newline));
	}
	const mended = mend(text, delimiter);
	const { data } = Papa.parse<string[]>(mended.text, { delimiter, newline: '\n' });
	const { strayQuotes, unclosedQuote } = mended;
	const { records } = wellFormed(data, mended.text.endsWith('\n'));
	return { records, strayQuotes, unclosedQuote };
}

function wellFormed(records: string[][], endsWithBreak: boolean): Records {
	const last = records.at(-1);
	if (endsWithBreak && last?.length === 1 && last[0] === '') records.pop();
	return { records, strayQuotes: [], unclosedQuote: null };
}
