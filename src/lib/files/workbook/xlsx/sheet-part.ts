import { mergeOf, placeOf } from '../cell-place';
import { damaged } from '../failure';
import { numberTextOf } from '../number-text';
import { serialText } from '../serial-date';
import type { SheetBuilder } from '../sheet-builder';
import { attributesOf, eachAttribute, localName, type XmlHandler } from '../xml';
import type { CellStyles } from './styles';
import { decodeEscapes, TextParts } from './text-parts';
import { isTrue } from './workbook-part';

/** What the cells of all sheets refer to. */
export interface CellContext {
	readonly strings: readonly string[];
	readonly styles: CellStyles;
	readonly is1904: boolean;
}

/** The cells of one sheet. */
export class SheetPart implements XmlHandler {
	readonly #sheet: SheetBuilder;
	readonly #context: CellContext;
	readonly #inline = new TextParts();
	#row = -1;
	#column = -1;
	#type = '';
	#style = 0;
	#value = '';
	#reference = '';
	#isInCell = false;
	#isInValue = false;
	#hasFormula = false;

	readonly #takeAttribute = (name: string, value: string): void => {
		if (name === 'r') this.#reference = value;
		else if (name === 't') this.#type = value;
		else if (name === 's') this.#style = Number(value);
	};

	constructor(sheet: SheetBuilder, context: CellContext) {
		this.#sheet = sheet;
		this.#context = context;
	}

	open(name: string, raw: string): void {
		const local = localName(name);
		if (this.#isInCell) this.#openInCell(local);
		else if (local === 'c') this.#openCell(raw);
		else if (local === 'row') this.#openRow(attributesOf(raw));
		else if (local === 'mergeCell') this.#merge(attributesOf(raw).get('ref') ?? '');
		else if (local === 'col') this.#openColumns(attributesOf(raw));
	}

	close(name: string): void {
		if (!this.#isInCell) return;
		const local = localName(name);
		if (local === 'v') this.#isInValue = false;
		else if (local === 'c') this.#closeCell();
		else this.#inline.close(local);
	}

	text(text: string): void {
		if (this.#isInValue) this.#value += text;
		else if (this.#isInCell) this.#inline.add(text);
	}

	/** Rows and cells need not say where they stand: then they follow the one before. */
	#openRow(attributes: ReadonlyMap<string, string>): void {
		const number = attributes.get('r');
		this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
		this.#column = -1;
		if (isTrue(attributes.get('hidden'))) this.#sheet.hideRow(this.#row);
	}

	#openCell(raw: string): void {
		this.#reference = '';
		this.#type = 'n';
		this.#style = 0;
		eachAttribute(raw, this.#takeAttribute);
		this.#goToCell(this.#reference);
		this.#value = '';
		this.#hasFormula = false;
		this.#isInCell = true;
	}

	#goToCell(reference: string): void {
		if (reference === '') {
			this.#column += 1;
			return;
		}
		const place = placeOf(reference);
		if (place === null) throw damaged();
		this.#row = place.row;
		this.#column = place.column;
	}

	#openInCell(local: string): void {
		if (local === 'v') this.#isInValue = true;
		else if (local === 'f') this.#hasFormula = true;
		else this.#inline.open(local);
	}

	#closeCell(): void {
		this.#isInCell = false;
		const inline = this.#inline.take();
		if (this.#type === 'e') this.#remarkError();
		else if (this.#type === 'inlineStr') this.#put(inline || decodeEscapes(this.#value));
		else if (this.#type === 'str') this.#put(decodeEscapes(this.#value));
		else if (this.#value !== '') this.#put(this.#textOfValue());
		else if (this.#hasFormula) {
			this.#sheet.remark(this.#row, this.#column, 'formula without result');
		}
	}

	#textOfValue(): string {
		const { strings, styles, is1904 } = this.#context;
		if (this.#type === 's') {
			const text = strings[Number(this.#value)];
			if (text === undefined) throw damaged();
			return text;
		}
		if (this.#type === 'b') return isTrue(this.#value.trim()) ? 'TRUE' : 'FALSE';
		if (this.#type === 'd') return this.#value;
		const kind = styles.kindOf(this.#style);
		const number = kind === 'number' ? null : Number(this.#value);
		if (number !== null && Number.isFinite(number)) return serialText(number, kind, is1904);
		return numberTextOf(this.#value) ?? this.#value;
	}

	#remarkError(): void {
		this.#sheet.remark(this.#row, this.#column, 'cell error', this.#value);
	}

	#put(text: string): void {
		this.#sheet.put(this.#row, this.#column, text);
	}

	#merge(reference: string): void {
		const merge = mergeOf(reference);
		if (merge !== null) this.#sheet.merge(merge);
	}

	#openColumns(attributes: ReadonlyMap<string, string>): void {
		if (!isTrue(attributes.get('hidden'))) return;
		const first = Number(attributes.get('min'));
		const last = Number(attributes.get('max'));
		if (first >= 1 && last >= first) this.#sheet.hideColumns(first - 1, last - 1);
	}
}
