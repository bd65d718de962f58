import { localName, type XmlHandler } from '../xml';

/** `_x000D_` stands for a character that XML cannot carry; `_x005F_` for a `_` that means itself. */
export function decodeEscapes(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(/_x([\da-f]{4})_/gi, (_whole, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16))
	);
}

/**
 * Gathers the text of a shared string or of a string in its cell: plain or in runs of different
 * looks, without the reading aids of East Asian scripts.
 */
export class TextParts {
	#text = '';
	#isInText = false;
	#aids = 0;

	open(local: string): void {
		if (local === 't') this.#isInText = this.#aids === 0;
		else if (local === 'rPh') this.#aids += 1;
	}

	close(local: string): void {
		if (local === 't') this.#isInText = false;
		else if (local === 'rPh') this.#aids -= 1;
	}

	add(text: string): void {
		if (this.#isInText) this.#text += text;
	}

	take(): string {
		const text = decodeEscapes(this.#text);
		this.#text = '';
		return text;
	}
}

/** The texts that cells share, in the order in which cells refer to them. */
export function sharedStrings(take: (text: string) => void): XmlHandler {
	const parts = new TextParts();
	return {
		open(name) {
			parts.open(localName(name));
		},
		close(name) {
			const local = localName(name);
			parts.close(local);
			if (local === 'si') take(parts.take());
		},
		text(text) {
			parts.add(text);
		}
	};
}
