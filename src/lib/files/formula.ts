/**
 * A text that a spreadsheet would run as a formula when it opens a CSV: it begins with one of
 * `= + - @ | %`, a tab or a line break, also full-width, and also after spaces and quotes.
 */
const formulaStart =
	/^[ \u00A0\u2000-\u200F\u202A-\u202F\u2060-\u2069\u3000\uFEFF'"`]*[=+\-@|%\t\r\n＝＋－＠]/;

/** One plain signed number is what it says; `+1-1` is not one, but arithmetic. */
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;

function looksLikeFormula(text: string): boolean {
	return formulaStart.test(text) && !plainNumber.test(text);
}

/** Puts `'` before a text that a spreadsheet would run. */
export function escapeFormula(text: string): string {
	return looksLikeFormula(text) ? `'${text}` : text;
}

/** Takes away what `escapeFormula` has put there, and nothing else. */
export function unescapeFormula(text: string): string {
	return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}
