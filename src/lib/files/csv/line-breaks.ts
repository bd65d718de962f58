export type LineBreak = '\n' | '\r\n' | '\r';

/**
 * The only kind of line break in a text; `null` where there are several, be it in a quoted cell.
 * PapaParse splits rows at one kind only, so that a wrong guess would run rows together.
 */
export function onlyLineBreak(text: string): LineBreak | null {
	if (!text.includes('\r')) return '\n';
	if (!text.includes('\n')) return '\r';
	return /\r(?!\n)|[^\r]\n|^\n/.test(text) ? null : '\r\n';
}
