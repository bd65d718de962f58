import { formatKind, type FormatKind } from '../number-format';
import { numberTextOf } from '../number-text';
import { SheetBuilder } from '../sheet-builder';
import type { ReadingWishes, Sheet } from '../workbook';
import { attributesOf, localName, type XmlHandler } from '../xml';
import { dateText, namedFormatKind } from './date-text';

/** The sheets of a workbook in the XML of Excel 2003. Attributes are known by their own names. */
export class SheetsPart implements XmlHandler {
	readonly sheets: Sheet[] = [];
	hasNotes = false;
	readonly #wishes: ReadingWishes;
	readonly #styles = new Map<string, FormatKind>();
	#styleId = '';
	#name = '';
	#visible = '';
	#sheet: SheetBuilder | null = null;
	#row = -1;
	#rowSpan = 0;
	#column = -1;
	#columnAt = 0;
	#columnSpan = 0;
	#cell: ReadonlyMap<string, string> | null = null;
	#type: string | null = null;
	#textOf: 'Data' | 'Visible' | null = null;
	#text = '';
	#isInNote = false;

	constructor(wishes: ReadingWishes) {
		this.#wishes = wishes;
	}

	open(name: string, raw: string): void {
		const local = localName(name);
		if (this.#textOf !== null) return;
		switch (local) {
			case 'Style':
				this.#styleId = named(raw).get('ID') ?? '';
				break;
			case 'NumberFormat':
				this.#addFormat(named(raw).get('Format') ?? '');
				break;
			case 'Worksheet':
				this.#openSheet(named(raw).get('Name') ?? '');
				break;
			case 'Column':
				this.#openColumn(named(raw));
				break;
			case 'Row':
				this.#openRow(named(raw));
				break;
			case 'Cell':
				this.#openCell(named(raw));
				break;
			case 'Comment':
				this.#isInNote = true;
				this.hasNotes = true;
				break;
			case 'Data':
				if (this.#cell !== null && !this.#isInNote) this.#openData(named(raw));
				break;
			case 'Visible':
				if (this.#sheet !== null) this.#openVisible();
		}
	}

	close(name: string): void {
		const local = localName(name);
		if (local === 'Visible' && this.#textOf === 'Visible') this.#visible = this.#text.trim();
		if (local === this.#textOf) this.#textOf = null;
		else if (local === 'Comment') this.#isInNote = false;
		else if (local === 'Cell') this.#closeCell();
		else if (local === 'Worksheet') this.#closeSheet();
	}

	text(text: string): void {
		if (this.#textOf !== null) this.#text += text;
	}

	#addFormat(format: string): void {
		this.#styles.set(this.#styleId, namedFormatKind(format) ?? formatKind(format));
	}

	#openSheet(name: string): void {
		this.#name = name;
		this.#visible = '';
		this.#sheet = new SheetBuilder(this.#wishes.guard);
		this.#row = -1;
		this.#rowSpan = 0;
		this.#columnAt = 0;
		this.#columnSpan = 0;
	}

	/** Only the end of a sheet says whether it is hidden. */
	#closeSheet(): void {
		const hidden = ['SheetHidden', 'SheetVeryHidden'].includes(this.#visible);
		const contents = this.#sheet?.finish() ?? null;
		const isRead = !hidden || this.#wishes.hiddenToo;
		this.sheets.push({ name: this.#name, hidden, contents: isRead ? contents : null });
		this.#sheet = null;
	}

	#openColumn(attributes: ReadonlyMap<string, string>): void {
		const index = Number(attributes.get('Index') ?? this.#columnAt + this.#columnSpan + 1);
		this.#columnSpan = Number(attributes.get('Span') ?? 0);
		this.#columnAt = index;
		if (attributes.get('Hidden') === '1') {
			this.#sheet?.hideColumns(index - 1, index - 1 + this.#columnSpan);
		}
	}

	#openRow(attributes: ReadonlyMap<string, string>): void {
		const index = attributes.get('Index');
		this.#row = index === undefined ? this.#row + this.#rowSpan + 1 : Number(index) - 1;
		this.#rowSpan = Number(attributes.get('Span') ?? 0);
		this.#column = -1;
		if (attributes.get('Hidden') === '1') this.#sheet?.hideRow(this.#row);
	}

	#openCell(attributes: ReadonlyMap<string, string>): void {
		const index = attributes.get('Index');
		this.#column = index === undefined ? this.#column + 1 : Number(index) - 1;
		this.#cell = attributes;
		this.#type = null;
		this.#text = '';
	}

	/** The type of a cell's value, and then the value. */
	#openData(attributes: ReadonlyMap<string, string>): void {
		this.#type = attributes.get('Type') ?? 'String';
		this.#textOf = 'Data';
	}

	#openVisible(): void {
		this.#text = '';
		this.#textOf = 'Visible';
	}

	#closeCell(): void {
		const cell = this.#cell;
		if (cell === null) return;
		this.#cell = null;
		const [row, left] = [this.#row, this.#column];
		if (this.#type === 'Error') this.#sheet?.remark(row, left, 'cell error', this.#text);
		else if (this.#type !== null) this.#sheet?.put(row, left, this.#cellText(cell));
		else if (cell.has('Formula')) this.#sheet?.remark(row, left, 'formula without result');
		const across = Number(cell.get('MergeAcross') ?? 0);
		const down = Number(cell.get('MergeDown') ?? 0);
		this.#column += across;
		if (across > 0 || down > 0) {
			this.#sheet?.merge({ top: row, left, bottom: row + down, right: left + across });
		}
	}

	#cellText(cell: ReadonlyMap<string, string>): string {
		const kind = this.#styles.get(cell.get('StyleID') ?? '') ?? 'number';
		switch (this.#type) {
			case 'Number':
				return numberTextOf(this.#text) ?? this.#text;
			case 'Boolean':
				return this.#text.trim() === '1' ? 'TRUE' : 'FALSE';
			case 'DateTime':
				return dateText(this.#text, kind);
			default:
				return this.#text;
		}
	}
}

function named(raw: string): ReadonlyMap<string, string> {
	return new Map([...attributesOf(raw)].map(([name, value]) => [localName(name), value]));
}
