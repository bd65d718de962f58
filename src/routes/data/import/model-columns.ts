import { tableOf, type TableId } from '$lib/domain/tables';
import type { Column, Need } from '$lib/domain/tables/table';
import { columnLabel } from '$lib/i18n/labels';

/** The columns of a table by how much they are needed, for lists to choose from. */
export function columnsByNeed(
	table: TableId
): readonly { readonly need: Need; readonly columns: readonly Column[] }[] {
	const needs = ['needed', 'expected', 'optional'] as const;
	return needs
		.map((need) => ({ need, columns: tableOf(table).columns.filter((one) => one.need === need) }))
		.filter(({ columns }) => columns.length > 0);
}

/** A column of a table; `undefined` for an id that the table does not know. */
export function modelColumn(table: TableId, id: string | null): Column | undefined {
	return tableOf(table).columns.find((column) => column.id === id);
}

/** Codes that a word may be given: the column's own; a yes/no column takes these two. */
export function codesOf({ type, codes }: Column): readonly string[] {
	return type === 'yes/no' ? ['yes', 'no'] : (codes ?? []);
}

/** Two columns of one table may have one label in few words; then the id tells them apart. */
export function columnName(table: TableId, id: string): string {
	const label = columnLabel(id);
	const isShared = tableOf(table).columns.some(
		(other) => other.id !== id && columnLabel(other.id) === label
	);
	return isShared ? `${label} (${id})` : label;
}

/** Only what names a row may be its number: for anything else a number would be a claim. */
export function mayBeNumbered(table: TableId, column: string): boolean {
	const key: readonly string[] = tableOf(table).key;
	return key.length === 1 && key[0] === column;
}
