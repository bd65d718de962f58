/** What every document needs that stands on its own: it fetches nothing, runs nothing, sends nothing. */

/** Nothing may be fetched, run or sent by the file. */
export const standalonePolicy =
	"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** The family by which a document's style names the type that it carries. */
export const carriedFamily = 'Atkinson Hyperlegible Next';

/** @param font base64 alone, which holds nothing that could end the style */
export function fontStyle(font: string): string {
	if (!/^[A-Za-z0-9+/=]*$/.test(font)) throw new Error('a font that is no base64');
	return `@font-face { font-family: "${carriedFamily}"; font-weight: 200 800; src: url(data:font/woff2;base64,${font}) format("woff2"); }\n`;
}
