import { builtInFormatKind, formatKind, type FormatKind } from '../number-format';
import { ignore } from '../parts';
import { attributesOf, localName, type XmlHandler } from '../xml';

/** What the style of a cell makes of its number, by the number of the style. */
export class CellStyles {
	readonly #kinds: FormatKind[] = [];
	readonly #formats = new Map<number, FormatKind>();

	kindOf(style: number): FormatKind {
		return this.#kinds[style] ?? 'number';
	}

	defineFormat(id: number, code: string): void {
		this.#formats.set(id, formatKind(code));
	}

	addStyle(formatId: number): void {
		this.#kinds.push(this.#formats.get(formatId) ?? builtInFormatKind(formatId));
	}
}

export function stylesPart(styles: CellStyles): XmlHandler {
	let isInCells = false;
	return {
		open(name, raw) {
			const local = localName(name);
			if (local === 'cellXfs') isInCells = true;
			else if (local === 'numFmt') defineFormat(styles, attributesOf(raw));
			else if (local === 'xf' && isInCells) {
				styles.addStyle(Number(attributesOf(raw).get('numFmtId') ?? 0));
			}
		},
		close(name) {
			if (localName(name) === 'cellXfs') isInCells = false;
		},
		text: ignore
	};
}

function defineFormat(styles: CellStyles, attributes: ReadonlyMap<string, string>): void {
	// Formats of conditional looks stand elsewhere in the part and may lack a number.
	const id = Number(attributes.get('numFmtId') ?? Number.NaN);
	if (!Number.isNaN(id)) styles.defineFormat(id, attributes.get('formatCode') ?? '');
}
