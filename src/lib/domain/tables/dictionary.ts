import { tables, type TableId } from './index.ts';
import type { Column, ModelTable } from './table.ts';

/** The data dictionary: every column of every table, from the declarations. */
export const dictionaryHeader = [
	'table',
	'table_label',
	'column',
	'column_label',
	'type',
	'need',
	'key',
	'codes'
] as const;

/** Labels in the reader's language. */
export interface DictionaryWords {
	readonly table: (id: TableId) => string;
	readonly column: (id: string) => string;
	readonly code: (column: string, code: string) => string;
}

/** One row a column, in the model's order. */
export function dictionaryRows(words: DictionaryWords): string[][] {
	return tables.flatMap((table) =>
		table.columns.map((column: Column) => [
			table.id,
			words.table(table.id),
			column.id,
			words.column(column.id),
			column.type,
			column.need,
			isKey(table, column) ? 'key' : '',
			codesInWords(column, words)
		])
	);
}

function codesInWords(column: Column, words: DictionaryWords): string {
	return (column.codes ?? []).map((code) => `${code} (${words.code(column.id, code)})`).join('; ');
}

const isKey = (table: ModelTable, column: Column): boolean => table.key.includes(column.id);
