import { ownCodeOf, tableOf, type TableId } from '../tables/index.ts';
import type { Column, ModelTable } from '../tables/table.ts';
import { codeSheet, rangeOn, type CodeSheet } from './code-lists.ts';
import { codesOf, howToOf, isPastDay, refersTo } from './columns.ts';
import type { NamedCommunity, TemplateWords } from './template-words.ts';
import type {
	CellCheck,
	CellRule,
	WrittenCell,
	WrittenColumn,
	WrittenSheet,
	WrittenWorkbook
} from './written-workbook.ts';

/**
 * A workbook to be filled in: what to write where, an empty sheet for each table with the model's own headers, and the
 * codes with their meanings. What is filled in comes in without a question.
 */
export interface TemplateRequest {
	readonly tables: readonly TableId[];
	/** Communities of the open project, offered wherever one is named. */
	readonly communities: readonly NamedCommunity[];
	readonly words: TemplateWords;
}

interface Surroundings {
	readonly words: TemplateWords;
	readonly codes: CodeSheet;
	readonly tables: readonly ModelTable[];
}

export function tableWorkbook({
	tables: ids,
	communities,
	words
}: TemplateRequest): WrittenWorkbook {
	const tables = ids.map(tableOf);
	const codes = codeSheet(tables, communities, words);
	const around = { words, codes, tables };
	return {
		sheets: [
			readMeSheet(tables, words),
			...tables.map((table) => tableSheet(table, around)),
			...(codes.sheet.rows.length > 1 ? [codes.sheet] : [])
		]
	};
}

/** What a program takes as the name of a sheet. */
export const sheetName = (text: string): string => text.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

const nameOfTable = ({ id }: ModelTable, words: TemplateWords): string =>
	sheetName(words.table(id as TableId));

function readMeSheet(tables: readonly ModelTable[], words: TemplateWords): WrittenSheet {
	const { sheet, lines, header } = words.readMe;
	return {
		name: sheetName(sheet),
		columns: [26, 22, 40, 16, 70].map((width) => ({ width, holds: 'text' })),
		rows: [
			...lines.map((line) => [line]),
			[],
			header.map((text): WrittenCell => ({ text, look: 'heading' })),
			...tables.flatMap((table) => table.columns.map((column) => readMeRow(table, column, words)))
		],
		isHeaderFrozen: false
	};
}

function readMeRow(table: ModelTable, column: Column, words: TemplateWords): WrittenCell[] {
	return [
		nameOfTable(table, words),
		column.id,
		words.column(column.id),
		words.need(column.need),
		{ text: sentenceAbout(table, column, words), look: 'lines' }
	];
}

/** What is written into a column; of one with codes, which. */
function sentenceAbout(table: ModelTable, column: Column, words: TemplateWords): string {
	const sentence = words.howTo(howToOf(table, column));
	const codes = column.codes ?? [];
	return codes.length === 0 ? sentence : `${sentence} ${codes.join(', ')}`;
}

function tableSheet(table: ModelTable, around: Surroundings): WrittenSheet {
	const header = table.columns.map(({ id, need }: Column): WrittenCell => ({
		text: id,
		look: need
	}));
	return {
		name: nameOfTable(table, around.words),
		columns: table.columns.map((column) => writtenColumn(table, column, around)),
		rows: [header],
		isHeaderFrozen: true
	};
}

function writtenColumn(table: ModelTable, column: Column, around: Surroundings): WrittenColumn {
	const isLong = column.type === 'text' || column.type === 'id list';
	const width = Math.max(isLong ? 40 : 12, column.id.length + 3);
	return { width, holds: holdsOf(column), check: checkOf(table, column, around) };
}

/** Codes stay what was typed: `007` keeps its zeros, and `6-11` is no day. */
function holdsOf({ type }: Column): WrittenColumn['holds'] {
	if (type === 'date') return 'days';
	if (type === 'count') return 'whole numbers';
	return type === 'number' ? 'anything' : 'text';
}

function checkOf(table: ModelTable, column: Column, around: Surroundings): CellCheck {
	const { words } = around;
	const text = `${words.column(column.id)} (${words.need(column.need)}). ${words.howTo(howToOf(table, column))}`;
	const refusal = refusalOf(table, column, words);
	return {
		rule: ruleOf(table, column, around),
		prompt: { title: column.id, text },
		...(refusal === null ? {} : { refusal })
	};
}

/** No village and no meeting has more. */
const mostCounted = 1_000_000;

function ruleOf(table: ModelTable, column: Column, around: Surroundings): CellRule {
	const range = around.codes.rangeOf(column) ?? rangeOfRows(table, column, around);
	if (range !== null && column.id !== ownCodeOf(table)) return { kind: 'one of', range };
	if (column.type === 'date') return { kind: 'day', isPast: isPastDay(table.id, column) };
	if (column.type === 'count') return { kind: 'whole number', from: 0, to: mostCounted };
	return column.type === 'number' ? { kind: 'number', from: 0 } : { kind: 'anything' };
}

/** So many rows of another sheet are offered. */
const rowsOffered = 1_000;

/** The codes that were written into the sheet of the table to which a column refers. */
function rangeOfRows(table: ModelTable, column: Column, around: Surroundings): string | null {
	const id = column.type === 'id' ? refersTo(table, column) : null;
	const other = around.tables.find((one) => one.id === id);
	// The code of a row stands in the first column.
	return other === undefined
		? null
		: rangeOn(nameOfTable(other, around.words), 'A', 2, rowsOffered + 1);
}

/** `<5` is a count too, and codes of rows may stand in another file: those are never refused for good. */
function refusalOf(
	table: ModelTable,
	column: Column,
	words: TemplateWords
): CellCheck['refusal'] | null {
	const refused = (what: Parameters<TemplateWords['refused']>[0], isFinal: boolean) => ({
		title: words.refusedTitle,
		text: words.refused(what),
		isFinal
	});
	if (codesOf(column).length > 0) return refused('code', true);
	if (column.type === 'date')
		return refused(isPastDay(table.id, column) ? 'past day' : 'day', true);
	if (column.type === 'count') return refused('whole number', false);
	return column.type === 'number' ? refused('number', true) : null;
}
