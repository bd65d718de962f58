import { tables } from '../../tables/index.ts';
import type { Column, ModelTable } from '../../tables/table.ts';

/** The model's own text columns: they go in under their own headers, and never leave the officer's screens. */
export function isOwnText(table: string, column: string): boolean {
	const found = tables.find(({ id }) => id === table) as ModelTable | undefined;
	return found?.columns.some(({ id, type }: Column) => id === column && type === 'text') ?? false;
}
