import { attributesOf } from '../xml';

/** Notes, drawings and reading aids stand inside a cell, but are not what it says. */
const asides: ReadonlySet<string> = new Set([
	'annotation',
	'caption',
	'circle',
	'connector',
	'control',
	'custom-shape',
	'ellipse',
	'frame',
	'g',
	'line',
	'measure',
	'path',
	'polygon',
	'polyline',
	'rect',
	'regular-polygon',
	'ruby-text',
	'table'
]);
const mostSpaces = 32_767;

/** Gathers the text of a cell: paragraphs are lines. */
export class CellWords {
	#text = '';
	#paragraphs = 0;
	#depth = 0;
	#aside = 0;

	open(local: string, raw: string): void {
		if (this.#aside > 0 || asides.has(local)) this.#aside += 1;
		else if (local === 'p') this.#openParagraph();
		else if (local === 's') this.#text += ' '.repeat(spaceCount(raw));
		else if (local === 'tab') this.#text += '\t';
		else if (local === 'line-break') this.#text += '\n';
	}

	close(local: string): void {
		if (this.#aside > 0) this.#aside -= 1;
		else if (local === 'p') this.#depth -= 1;
	}

	/** Line breaks and runs of spaces of the XML itself are one space. */
	add(text: string): void {
		if (this.#depth > 0 && this.#aside === 0) this.#text += text.replace(/[ \t\r\n]+/g, ' ');
	}

	take(): string {
		const text = this.#text;
		this.#text = '';
		this.#paragraphs = 0;
		return text;
	}

	#openParagraph(): void {
		if (this.#paragraphs > 0) this.#text += '\n';
		this.#paragraphs += 1;
		this.#depth += 1;
	}
}

function spaceCount(raw: string): number {
	const count = Number(attributesOf(raw).get('text:c') ?? 1);
	return count >= 1 ? Math.min(Math.trunc(count), mostSpaces) : 1;
}
