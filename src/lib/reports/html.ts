/** Pieces of a document as HTML. Whatever is put into one is text, unless it is such a piece itself. */

export class Html {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

type Part = Html | string | number | readonly Html[];

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text as HTML shows it. Control characters, which no document may hold, are gone. */
export function escapeHtml(text: string): string {
	return withoutControls(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

function withoutControls(text: string): string {
	return Array.from(text)
		.filter((letter) => letter >= ' ' || letter === '\n' || letter === '\t')
		.join('');
}

function textOf(part: Part): string {
	if (part instanceof Html) return part.text;
	if (typeof part === 'string') return escapeHtml(part);
	return typeof part === 'number' ? String(part) : part.map(({ text }) => text).join('');
}

/** A template of HTML: its own text stands as it is, what is put in is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	const texts = strings.map(
		(text, index) => text + (index < parts.length ? textOf(parts[index] ?? '') : '')
	);
	return new Html(texts.join(''));
}

export const nothing = new Html('');

/** Text of several lines as paragraphs. */
export function paragraphs(text: string): readonly Html[] {
	return text
		.split(/\n+/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => html`<p dir="auto">${line}</p>`);
}
