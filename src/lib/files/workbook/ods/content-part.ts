import { damaged } from '../failure';
import { mostColumns, mostRows, SheetBuilder } from '../sheet-builder';
import type { CellRemarkCode, ReadingWishes, Sheet } from '../workbook';
import { attributesOf, localName, type XmlHandler } from '../xml';
import { CellWords } from './cell-words';
import { valueText } from './value-text';

type Attributes = ReadonlyMap<string, string>;

/** All sheets of an OpenDocument spreadsheet, which stand in one part. */
export class ContentPart implements XmlHandler {
	readonly sheets: Sheet[] = [];
	readonly #wishes: ReadingWishes;
	readonly #path: string[] = [];
	readonly #hiddenStyles = new Set<string>();
	readonly #words = new CellWords();
	/** Texts and drawings are OpenDocument files too. */
	isSpreadsheet = false;
	hasNotes = false;
	/** Some formula has its result in the file. */
	hasResults = false;
	#tableStyle = '';
	#name = '';
	#isHidden = false;
	#sheet: SheetBuilder | null = null;
	#sheetDepth = 0;
	#row = 0;
	#rowCount = 1;
	#column = 0;
	#columnAt = 0;
	#cell: Attributes | null = null;
	#cellDepth = 0;
	/** What the cells of the row do; a row that stands for many does it many times. */
	#rowCells: (() => void)[] = [];

	constructor(wishes: ReadingWishes) {
		this.#wishes = wishes;
	}

	open(name: string, raw: string): void {
		const local = localName(name);
		const parent = this.#path.at(-1);
		this.#path.push(local);
		this.hasNotes ||= local === 'annotation';
		if (this.#cell !== null) this.#words.open(local, raw);
		else if (local === 'spreadsheet') this.isSpreadsheet = true;
		else if (local === 'style') this.#tableStyle = attributesOf(raw).get('style:name') ?? '';
		else if (local === 'table-properties') this.#readStyle(attributesOf(raw));
		else if (local === 'table' && parent === 'spreadsheet') this.#openSheet(attributesOf(raw));
		else if (this.#sheet !== null) this.#openInSheet(local, raw);
	}

	close(name: string): void {
		const local = localName(name);
		if (this.#cell !== null) {
			if (this.#path.length === this.#cellDepth) this.#closeCell(this.#cell);
			else this.#words.close(local);
		} else if (local === 'table-row') {
			this.#closeRow();
		} else if (local === 'table' && this.#path.length === this.#sheetDepth) {
			this.#closeSheet();
		}
		this.#path.pop();
	}

	text(text: string): void {
		if (this.#cell !== null) this.#words.add(text);
	}

	#readStyle(attributes: Attributes): void {
		if (attributes.get('table:display') === 'false') this.#hiddenStyles.add(this.#tableStyle);
	}

	#openSheet(attributes: Attributes): void {
		this.#name = attributes.get('table:name') ?? '';
		this.#isHidden = this.#hiddenStyles.has(attributes.get('table:style-name') ?? '');
		this.#sheetDepth = this.#path.length;
		this.#row = 0;
		this.#columnAt = 0;
		const isRead = !this.#isHidden || this.#wishes.hiddenToo;
		this.#sheet = isRead ? new SheetBuilder(this.#wishes.guard) : null;
		if (!isRead) this.sheets.push({ name: this.#name, hidden: true, contents: null });
	}

	#closeSheet(): void {
		const contents = this.#sheet?.finish();
		this.#sheet = null;
		this.#sheetDepth = 0;
		if (contents !== undefined) {
			this.sheets.push({ name: this.#name, hidden: this.#isHidden, contents });
		}
	}

	#openInSheet(local: string, raw: string): void {
		if (local === 'table-cell' || local === 'covered-table-cell') {
			this.#cell = attributesOf(raw);
			this.#cellDepth = this.#path.length;
		} else if (local === 'table-row') {
			this.#openRow(attributesOf(raw));
		} else if (local === 'table-column') {
			this.#openColumns(attributesOf(raw));
		}
	}

	#openColumns(attributes: Attributes): void {
		const count = repeats(attributes, 'table:number-columns-repeated', mostColumns);
		const first = this.#columnAt;
		this.#columnAt += count;
		if (isHidden(attributes)) this.#sheet?.hideColumns(first, first + count - 1);
	}

	#openRow(attributes: Attributes): void {
		this.#rowCount = repeats(attributes, 'table:number-rows-repeated', mostRows);
		this.#column = 0;
		this.#rowCells = isHidden(attributes) ? [() => this.#sheet?.hideRow(this.#row)] : [];
	}

	#closeRow(): void {
		const next = this.#row + this.#rowCount;
		const times = this.#rowCells.length > 0 ? Math.min(this.#rowCount, mostRows - this.#row) : 0;
		for (let time = 0; time < times; time += 1) {
			for (const act of this.#rowCells) act();
			this.#row += 1;
		}
		this.#row = next;
		this.#rowCells = [];
	}

	#closeCell(attributes: Attributes): void {
		this.#cell = null;
		const words = this.#words.take();
		const column = this.#column;
		const count = repeats(attributes, 'table:number-columns-repeated', mostColumns);
		this.#column += count;
		const isFormula = attributes.has('table:formula');
		const hasResult = attributes.has('office:value-type');
		this.hasResults ||= isFormula && hasResult;
		const isError = attributes.get('calcext:value-type') === 'error';
		const text = isError ? '' : (valueText(attributes, words) ?? words);
		if (text !== '') this.#putCells(column, count, text);
		else if (isError) this.#remark(column, 'cell error', words);
		else if (isFormula && !hasResult) this.#remark(column, 'formula without result');
		this.#merge(attributes, column);
	}

	#putCells(column: number, count: number, text: string): void {
		if (column + count > mostColumns) throw damaged();
		this.#rowCells.push(() => {
			for (let at = column; at < column + count; at += 1) this.#sheet?.put(this.#row, at, text);
		});
	}

	#remark(column: number, code: CellRemarkCode, value = ''): void {
		this.#rowCells.push(() => this.#sheet?.remark(this.#row, column, code, value));
	}

	#merge(attributes: Attributes, left: number): void {
		const rows = repeats(attributes, 'table:number-rows-spanned', mostRows);
		const columns = repeats(attributes, 'table:number-columns-spanned', mostColumns);
		if (rows === 1 && columns === 1) return;
		const top = this.#row;
		this.#sheet?.merge({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
	}
}

function repeats(attributes: Attributes, name: string, most: number): number {
	const count = Number(attributes.get(name) ?? 1);
	return count >= 1 ? Math.min(Math.trunc(count), most) : 1;
}

/** `collapse` is hidden by hand, `filter` by a filter. */
function isHidden(attributes: Attributes): boolean {
	return ['collapse', 'filter'].includes(attributes.get('table:visibility') ?? '');
}
