import { WorkbookFailure } from '../failure';
import type { ReadingGuard } from '../guard';
import { mostColumns, SheetBuilder } from '../sheet-builder';
import type { SheetContents } from '../workbook';
import { decodeEntities } from './entities';
import type { HtmlHandler } from './html-tags';

export interface HtmlTable {
	readonly caption: string;
	readonly contents: SheetContents;
}

interface OpenTable {
	readonly sheet: SheetBuilder;
	/** By column, the first row that no cell from above reaches into. */
	readonly freeFrom: Map<number, number>;
	caption: string;
	row: number;
	column: number;
	/** Text of the cell or the caption that is open. */
	text: string | null;
	isCaption: boolean;
	attributes: string;
}

/** Tables within tables are how pages were laid out once, but not deeper than this. */
const deepest = 50;
const mostRowsSpanned = 65_534;
const mostColumnsSpanned = 1_000;
const lineEnds = new Set(['br', 'p', 'div', 'li']);

/** The tables of a page. A table inside the cell of another is a table of its own. */
export class TablePart implements HtmlHandler {
	readonly tables: HtmlTable[] = [];
	/** Nothing in the file says that a table, or the page around it, ends. */
	isCutShort = false;
	readonly #guard: ReadingGuard;
	readonly #open: OpenTable[] = [];
	#isPageOpen = false;

	constructor(guard: ReadingGuard) {
		this.#guard = guard;
	}

	open(name: string, attributes: string): void {
		this.#guard.tick();
		const table = this.#open.at(-1);
		if (name === 'html' || name === 'body') this.#isPageOpen = true;
		if (name === 'table') this.#openTable();
		else if (table === undefined) return;
		else if (name === 'tr') this.#openRow(table);
		else if (name === 'td' || name === 'th') this.#openCell(table, attributes);
		else if (name === 'caption') this.#openCaption(table);
		else if (name === 'br' && table.text !== null) table.text += '\n';
	}

	close(name: string): void {
		if (name === 'html' || name === 'body') this.#isPageOpen = false;
		const table = this.#open.at(-1);
		if (table === undefined) return;
		if (name === 'table') this.#closeTable();
		else if (['td', 'th', 'tr', 'caption'].includes(name)) closeText(table);
		else if (lineEnds.has(name) && table.text !== null) table.text += '\n';
	}

	text(text: string): void {
		const table = this.#open.at(-1);
		if (table === undefined || table.text === null) return;
		table.text += decodeEntities(text).replace(/[\s\u00a0]+/g, ' ');
	}

	end(): void {
		this.isCutShort = this.#isPageOpen || this.#open.length > 0;
		while (this.#open.length > 0) this.#closeTable();
	}

	#openTable(): void {
		if (this.#open.length >= deepest) throw new WorkbookFailure('workbook hostile');
		this.#open.push({
			sheet: new SheetBuilder(this.#guard),
			freeFrom: new Map(),
			caption: '',
			row: -1,
			column: 0,
			text: null,
			isCaption: false,
			attributes: ''
		});
	}

	#closeTable(): void {
		const table = this.#open.pop();
		if (table === undefined) return;
		closeText(table);
		const contents = table.sheet.finish();
		if (contents.rows.length > 0) this.tables.push({ caption: table.caption, contents });
	}

	#openRow(table: OpenTable): void {
		closeText(table);
		table.row += 1;
		table.column = 0;
	}

	#openCell(table: OpenTable, attributes: string): void {
		closeText(table);
		if (table.row < 0) table.row = 0;
		while ((table.freeFrom.get(table.column) ?? 0) > table.row) table.column += 1;
		table.text = '';
		table.isCaption = false;
		table.attributes = attributes;
	}

	#openCaption(table: OpenTable): void {
		closeText(table);
		table.text = '';
		table.isCaption = true;
	}
}

function closeText(table: OpenTable): void {
	if (table.text === null) return;
	const text = table.text.replace(/ *\n */g, '\n').trim();
	table.text = null;
	if (table.isCaption) {
		table.caption = text;
		return;
	}
	const { row: top, column: left, sheet, attributes } = table;
	const down = spanOf(attributes, 'rowspan', mostRowsSpanned);
	const right = Math.min(left + spanOf(attributes, 'colspan', mostColumnsSpanned), mostColumns);
	sheet.put(top, left, text);
	for (let column = left; column < right && down > 1; column += 1) {
		table.freeFrom.set(column, top + down);
	}
	table.column = right;
	if (down > 1 || right > left + 1) {
		sheet.merge({ top, left, bottom: top + down - 1, right: right - 1 });
	}
}

function spanOf(attributes: string, name: string, most: number): number {
	const found = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'i').exec(attributes);
	return Math.max(1, Math.min(Number(found?.[1] ?? 1), most));
}
