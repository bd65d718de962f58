import type { Column, ModelTable } from '../tables/table.ts';
import { codesOf } from './columns.ts';
import type { NamedCommunity, TemplateWords } from './template-words.ts';
import type { WrittenCell, WrittenSheet } from './written-workbook.ts';

/** The sheet that lists every code with its meaning, and from which the drop-downs are filled. */
export interface CodeSheet {
	readonly sheet: WrittenSheet;
	/** Where a column's codes stand, as a formula; `null` where it has none. */
	readonly rangeOf: (column: Column) => string | null;
}

interface CodeList {
	readonly key: string;
	readonly rows: readonly (readonly [column: string, code: string, words: string])[];
}

/** @param communities of the project; a workbook without any has no list of them */
export function codeSheet(
	tables: readonly ModelTable[],
	communities: readonly NamedCommunity[],
	words: TemplateWords
): CodeSheet {
	const lists = [...communityList(communities), ...columnLists(tables, words)];
	const ranges = new Map<string, string>();
	const rows: WrittenCell[][] = [];
	for (const { key, rows: own } of lists) {
		const first = rows.length + 2;
		ranges.set(key, rangeOn(words.codes.sheet, 'B', first, first + own.length - 1));
		rows.push(...own.map((row) => [...row]));
	}
	const header = words.codes.header.map((text): WrittenCell => ({ text, look: 'heading' }));
	const sheet: WrittenSheet = {
		name: words.codes.sheet,
		columns: [22, 24, 48].map((width) => ({ width, holds: 'text' })),
		rows: [header, ...rows],
		isHeaderFrozen: true
	};
	return { sheet, rangeOf: (column) => ranges.get(keyOf(column)) ?? null };
}

/** Cells of another sheet, as a formula: `'Codes'!$B$2:$B$9`. */
export const rangeOn = (sheet: string, column: string, from: number, to: number): string =>
	`'${sheet.replaceAll("'", "''")}'!$${column}$${from}:$${column}$${to}`;

/** Columns of one name and the same codes share a list. */
const keyOf = (column: Column): string =>
	column.id === 'community_id' ? column.id : [column.id, ...codesOf(column)].join(' ');

function communityList(communities: readonly NamedCommunity[]): CodeList[] {
	if (communities.length === 0) return [];
	const key = 'community_id';
	return [{ key, rows: communities.map(({ id, label }) => [key, id, label] as const) }];
}

function columnLists(tables: readonly ModelTable[], words: TemplateWords): CodeList[] {
	const lists = new Map<string, CodeList>();
	for (const column of tables.flatMap(({ columns }): readonly Column[] => columns)) {
		const codes = codesOf(column);
		if (codes.length === 0) continue;
		const rows = codes.map((code) => [column.id, code, words.code(column.id, code)] as const);
		lists.set(keyOf(column), { key: keyOf(column), rows });
	}
	return [...lists.values()];
}
